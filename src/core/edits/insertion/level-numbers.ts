import type { IndicatorRegion } from '../../declaration/declaration';
import { textAt, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { numberedText, numberEdits, type NumberedRow } from './numbering';
import { columnsOf, mergeAt, type Slot } from './slots';

type Level = 'level1' | 'level2';

/** A level's label may be printed on every row: then those are one. */
function joined(labels: readonly NumberedRow[]): NumberedRow[] {
  return labels.reduce<NumberedRow[]>((all, label) => {
    const last = all.at(-1);
    return last?.text === label.text && last.category === label.category
      ? [...all.slice(0, -1), { ...last, rows: [...last.rows, ...label.rows] }]
      : [...all, label];
  }, []);
}

const labelIn = (row: number, text: string, slot: Slot, category: string): NumberedRow => {
  const numbered = numberedText(text);
  // A label that a new row took over from the one below has its number with it.
  return { rows: [row], text, numbered, isNew: numbered === undefined && slot.placed !== undefined, category };
};

const categoryOf = (level: Level, { level1 = '' }: Slot): string => (level === 'level1' ? '' : level1);

/** Labels in a column of their own. */
const inColumn = (sheet: Sheet, top: number, slots: readonly Slot[], column: number, level: Level): NumberedRow[] =>
  joined(
    slots.flatMap((slot, i) => {
      const text = textAt(sheet, top + i, column);
      const isShown = mergeAt(sheet, top + i, column).top === top + i && text.trim() !== '';
      return isShown ? [labelIn(top + i, text, slot, categoryOf(level, slot))] : [];
    }),
  );

/** Labels in rows of their own among the indicators. */
function inRows(sheet: Sheet, top: number, slots: readonly Slot[], column: number, level: Level): NumberedRow[] {
  let above = '';
  return slots.flatMap((slot, i): NumberedRow[] => {
    if (slot.blank || slot.filled) return [];
    const text = textAt(sheet, top + i, column);
    const isFirst = slot.level2 === undefined;
    if (isFirst) above = text;
    const numbered = numberedText(text);
    const isOfLevel = isFirst === (level === 'level1') && text.trim() !== '';
    const category = level === 'level1' ? '' : above;
    return isOfLevel ? [{ rows: [top + i], text, numbered, isNew: numbered === undefined, category }] : [];
  });
}

/**
 * A form that numbers its levels (（一）产出指标, 1.数量指标) numbers new ones as well, and those below them go on.
 * @param slots the rows as they stand now
 */
export function levelNumberEdits(sheet: Sheet, region: IndicatorRegion, slots: readonly Slot[]): Edit[] {
  const { top } = region.rows;
  const columns = columnsOf(region, 'level1', 'level2');
  const name = columnsOf(region, 'name')[0]?.column;
  if (columns.length > 0)
    return columns.flatMap(({ column, role }) =>
      numberEdits(inColumn(sheet, top, slots, column, role as Level), column),
    );
  if (name === undefined) return [];
  return (['level1', 'level2'] as const).flatMap((level) => numberEdits(inRows(sheet, top, slots, name, level), name));
}
