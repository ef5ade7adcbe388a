import type { Range } from '../../../core/sheet/address';

/** Rows or columns put in before `at`, or taken away from `at` on. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

type Span = readonly [number, number];

function shiftSpan([from, to]: Span, { kind, at, count }: Shift): Span | undefined {
  if (kind === 'insert') return [from >= at ? from + count : from, to >= at ? to + count : to];
  const last = at + count - 1;
  if (from >= at && to <= last) return undefined;
  return [from > last ? from - count : Math.min(from, at), to > last ? to - count : Math.min(to, at - 1)];
}

/** Where a range is after rows or columns came or went; undefined where all of it went. As Excel moves references. */
export function shifted(range: Range, shift: Shift): Range | undefined {
  const rows =
    shift.axis === 'row' ? shiftSpan([range.top, range.bottom], shift) : ([range.top, range.bottom] as const);
  const columns =
    shift.axis === 'column' ? shiftSpan([range.left, range.right], shift) : ([range.left, range.right] as const);
  return rows && columns && { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
}
