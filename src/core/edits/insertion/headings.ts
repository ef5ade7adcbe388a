import type { IndicatorRegion } from '../../declaration/declaration';
import { cellRange } from '../../sheet/address';
import { textAt } from '../../sheet/sheet';
import { run, type Draft } from './draft';
import type { Place } from './place';
import { copyRowFormat } from './row-edits';
import { columnsOf, type Slot } from './slots';

/** A row that only names a level: of the first, no second level holds for it. */
const isHeading = (slot: Slot, level: 'level1' | 'level2'): boolean =>
  !slot.blank && !slot.filled && (slot.level2 === undefined) === (level === 'level1');

/** A row with the level's name at `index`, printed as the form prints its other ones. */
function heading(draft: Draft, region: IndicatorRegion, index: number, level: 'level1' | 'level2', to: Place): Draft {
  const { top } = region.rows;
  const row = top + index;
  const column = columnsOf(region, 'name')[0]!.column;
  const others = draft.slots.flatMap((slot, i) => (isHeading(slot, level) ? [top + i] : []));
  const bare = others.length > 0 && others.every((other) => !textAt(draft.sheet, other, column).includes('指标'));
  const name = bare ? to.names[level].replace(/指标$/, '') : to.names[level];
  const like = others[0];
  const slot: Slot = {
    level1: level === 'level1' ? undefined : to.levels.level1,
    level2: level === 'level1' ? undefined : to.levels.level2,
    blank: false,
    filled: false,
    placed: undefined,
  };
  const { here } = draft;
  return {
    ...run(draft, [
      () => [{ kind: 'insertRows', row, count: 1 }],
      (sheet) => (like === undefined ? [] : copyRowFormat(sheet, like < row ? like : like + 1, row)),
      () => [{ kind: 'setValues', range: cellRange(row, column), values: [[name]] }],
    ]),
    slots: [...draft.slots.slice(0, index), slot, ...draft.slots.slice(index)],
    here: here !== undefined && index <= here ? here + 1 : here,
  };
}

/**
 * In a form whose levels stand in rows of their own among the indicators, a level it lacks gets such a row. Gives back
 * where the indicator then goes: below it.
 */
export function headingsFor(draft: Draft, region: IndicatorRegion, to: Place): { headed: Draft; below: Place } {
  const missing = (['level1', 'level2'] as const).filter((level) => to[level] === 'new');
  const headed = missing.reduce((state, level, i) => heading(state, region, to.index + i, level, to), draft);
  return { headed, below: { ...to, index: to.index + missing.length } };
}
