import type { IndicatorRegion } from '../../declaration/declaration';
import { isSpareName } from '../../declaration/indicators/spare';
import { cellRange } from '../../sheet/address';
import { textAt, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { columnsOf, type Slot } from './slots';

/** A name with the number that a form puts before it: 指标2：培训人次, 2、培训人次, （2）培训人次. */
interface Numbered {
  readonly before: string;
  readonly number: number;
  readonly after: string;
  readonly name: string;
}

/** Of 3.5万人 and 110接处警 the number belongs to the name: the form's own has 指标 before it or a mark behind it. */
const pattern = /^(\s{0,8}(?:指标\s{0,2}|[(（])?)(\d{1,2})(\s?[)）]?[:：、.．]?\s?)(?!\d)/;

function numberedName(text: string): Numbered | undefined {
  const [all = '', before = '', digits = '', after = ''] = pattern.exec(text) ?? [];
  const isOfForm = before.includes('指标') || after.trim() !== '';
  return isOfForm ? { before, number: Number(digits), after, name: text.slice(all.length) } : undefined;
}

interface Row {
  readonly row: number;
  readonly text: string;
  readonly numbered: Numbered | undefined;
  /** A new indicator stands in it. */
  readonly isNew: boolean;
  readonly category: string;
}

const rowsOf = (sheet: Sheet, top: number, slots: readonly Slot[], column: number): Row[] =>
  slots.flatMap(({ filled, placed, level1 = '', level2 = '' }, i): Row[] => {
    const text = textAt(sheet, top + i, column);
    const numbered = numberedName(text);
    const isOpen = !numbered && isSpareName(text);
    return filled && !isOpen
      ? [{ row: top + i, text, numbered, isNew: placed !== undefined, category: `${level1}/${level2}` }]
      : [];
  });

const isOld = ({ isNew }: Row): boolean => !isNew;

/** Has every row the number after that of the row above? */
const runsOn = (rows: readonly Row[]): boolean =>
  rows.every(({ numbered }, i) => numbered !== undefined && numbered.number === rows[0]!.numbered!.number + i);

/** Rows that are numbered together: those of a category, or all of them where the numbers do not begin anew. */
function seriesOf(rows: readonly Row[]): (readonly Row[])[] {
  const groups = [...new Set(rows.map(({ category }) => category))].map((category) =>
    rows.filter((row) => row.category === category),
  );
  const isThrough = groups.filter((group) => group.some(isOld)).length > 1 && runsOn(rows.filter(isOld));
  return isThrough ? [rows] : groups;
}

function numbers(rows: readonly Row[], model: Numbered): { readonly row: Row; readonly number: number }[] {
  const old = rows.filter(isOld);
  if (runsOn(old)) return rows.map((row, i) => ({ row, number: (old[0]?.numbered?.number ?? 1) + i }));
  const last = Math.max(model.number, ...rows.map(({ numbered }) => numbered?.number ?? 0));
  return rows.filter(({ numbered }) => !numbered).map((row, i) => ({ row, number: last + 1 + i }));
}

/**
 * A form that numbers the names of its rows (指标1：, 指标2：) numbers new ones as well: on from those of their category, in
 * a category of their own from one on. @param slots the rows as they stand now
 */
export function nameNumberEdits(sheet: Sheet, region: IndicatorRegion, slots: readonly Slot[]): Edit[] {
  return columnsOf(region, 'name').flatMap(({ column }) => {
    const rows = rowsOf(sheet, region.rows.top, slots, column);
    // A name without a number is a person's: then nobody knows what is counted.
    const isNumbered = (some: readonly Row[]): boolean => some.every((row) => row.isNew || row.numbered !== undefined);
    const usual = isNumbered(rows) ? rows.find(({ numbered }) => numbered)?.numbered : undefined;
    return seriesOf(rows).flatMap((series) => {
      const model = series.find(({ numbered }) => numbered)?.numbered ?? usual;
      if (!model || !isNumbered(series)) return [];
      return numbers(series, model).flatMap(({ row, number }): Edit[] => {
        const name = `${model.before}${String(number)}${model.after}${row.numbered?.name ?? row.text}`;
        const range = cellRange(row.row, column);
        return name === row.text ? [] : [{ kind: 'setValues', range, values: [[name]] }];
      });
    });
  });
}
