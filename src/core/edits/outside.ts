import type { Range } from '../sheet/address';
import type { Edit } from './edit';
import { afterDeletion, afterInsertion, mapReferences } from './references';

/** Where Excel itself moves a range of the sheet by one edit. */
function moved(range: Range, edit: Edit): Range | undefined {
  if (edit.kind === 'insertRows') return afterInsertion(range, edit.row, edit.count);
  return edit.kind === 'deleteRows' ? afterDeletion(range, edit.row, edit.count) : range;
}

function extended(range: Range, edit: Edit): Range {
  if (edit.kind !== 'extendReferences') return range;
  const { top, bottom } = range;
  const ends = bottom === edit.row - 1 && top < bottom && top < edit.before;
  return ends ? { ...range, bottom: edit.row } : range;
}

type Step = (range: Range, edit: Edit) => Range | undefined;

const through = (range: Range, edits: readonly Edit[], step: Step): Range | undefined =>
  edits.reduce<Range | undefined>((where, edit) => where && step(where, edit), range);

/** The same for an area that is kept as one, as that to be printed is. */
export function followedRange(range: Range, edits: readonly Edit[]): Range | undefined {
  const wanted = through(range, edits, (where, edit) => moved(extended(where, edit), edit));
  const own = through(range, edits, moved);
  return wanted && own && wanted.bottom !== own.bottom ? wanted : undefined;
}

/**
 * A formula that stands outside of `sheet` and speaks of its rows (=SUM(申报表!E5:E8), a name), as it has to be after the
 * edits; undefined where Excel itself leaves it right.
 */
export function followed(formula: string, sheet: string, edits: readonly Edit[]): string | undefined {
  const after = (step: Step): string =>
    mapReferences(formula, sheet, ({ range, whole }) => (whole ? range : through(range, edits, step)), false);
  const wanted = after((range, edit) => moved(extended(range, edit), edit));
  return wanted === after(moved) ? undefined : wanted;
}
