import type { Range } from '../../../core/sheet/address';
import { columnCount, intersection, isOnSheet, MAX_COLUMNS, MAX_ROWS, rowCount } from '../book/area';
import { usedArea } from '../book/cells';
import { invalidArgument, invalidReference, itemNotFound } from '../errors';
import { RangeRef } from '../references';
import type { Remote } from '../remote-object';
import type { ObjectType } from '../remote';
import type { Workspace } from '../workspace';

export function part(ref: RangeRef, workspace: Workspace, area: Range): Remote {
  if (!isOnSheet(area)) throw invalidArgument();
  return workspace.object('Range', workspace.references.track(ref.sheetId, area));
}

const cell = (ref: RangeRef, workspace: Workspace, row: number, column: number): Remote =>
  part(ref, workspace, {
    top: ref.at.top + row,
    bottom: ref.at.top + row,
    left: ref.at.left + column,
    right: ref.at.left + column,
  });

function inside(index: number, count: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= count) throw invalidArgument();
  return index;
}

/** A range given as an object or as an address ("B2:C3", "Sheet2!A1"). */
export function sourceRange(workspace: Workspace, near: RangeRef, source: Remote | string): RangeRef {
  const object =
    typeof source === 'string'
      ? workspace.object('Worksheet', { sheetId: near.sheetId }).invoke('GetRange', [source])
      : source;
  const target = (object as Remote | null)?.target;
  if (!(target instanceof RangeRef)) throw invalidReference();
  return target;
}

/** The methods of a range that give another one. */
export const rangeParts: NonNullable<ObjectType<RangeRef>['methods']> = {
  GetBoundingRect: (ref, w, other: Remote | string) => {
    const { at } = sourceRange(w, ref, other);
    return part(ref, w, {
      top: Math.min(ref.at.top, at.top),
      left: Math.min(ref.at.left, at.left),
      bottom: Math.max(ref.at.bottom, at.bottom),
      right: Math.max(ref.at.right, at.right),
    });
  },
  GetCell: (ref, w, row: number, column: number) => cell(ref, w, row, column),
  GetColumn: (ref, w, column: number) =>
    part(ref, w, { ...ref.at, left: ref.at.left + inside(column, columnCount(ref.at)), right: ref.at.left + column }),
  GetEntireColumn: (ref, w) => part(ref, w, { ...ref.at, top: 0, bottom: MAX_ROWS - 1 }),
  GetEntireRow: (ref, w) => part(ref, w, { ...ref.at, left: 0, right: MAX_COLUMNS - 1 }),
  GetIntersection: (ref, w, other: Remote | string) => {
    const common = intersection(ref.at, sourceRange(w, ref, other).at);
    if (!common) throw itemNotFound();
    return part(ref, w, common);
  },
  GetIntersectionOrNullObject: (ref, w, other: Remote | string) => {
    const common = intersection(ref.at, sourceRange(w, ref, other).at);
    return common ? part(ref, w, common) : null;
  },
  GetLastCell: (ref, w) => part(ref, w, { ...ref.at, top: ref.at.bottom, left: ref.at.right }),
  GetLastColumn: (ref, w) => part(ref, w, { ...ref.at, left: ref.at.right }),
  GetLastRow: (ref, w) => part(ref, w, { ...ref.at, top: ref.at.bottom }),
  GetOffsetRange: (ref, w, rows: number, columns: number) =>
    part(ref, w, {
      top: ref.at.top + rows,
      bottom: ref.at.bottom + rows,
      left: ref.at.left + columns,
      right: ref.at.right + columns,
    }),
  GetResizedRange: (ref, w, rows: number, columns: number) =>
    part(ref, w, { ...ref.at, bottom: ref.at.bottom + rows, right: ref.at.right + columns }),
  GetAbsoluteResizedRange: (ref, w, rows: number, columns: number) =>
    part(ref, w, { ...ref.at, bottom: ref.at.top + rows - 1, right: ref.at.left + columns - 1 }),
  GetRow: (ref, w, row: number) =>
    part(ref, w, { ...ref.at, top: ref.at.top + inside(row, rowCount(ref.at)), bottom: ref.at.top + row }),
  GetRowsAbove: (ref, w, count: number | null) =>
    part(ref, w, { ...ref.at, top: ref.at.top - (count ?? 1), bottom: ref.at.top - 1 }),
  GetRowsBelow: (ref, w, count: number | null) =>
    part(ref, w, { ...ref.at, top: ref.at.bottom + 1, bottom: ref.at.bottom + (count ?? 1) }),
  GetUsedRange: (ref, w, valuesOnly: boolean | null) => {
    const used = usedArea(w.book, ref.sheetId, ref.at, valuesOnly ?? false);
    return part(ref, w, used ?? { ...ref.at, bottom: ref.at.top, right: ref.at.left });
  },
  GetUsedRangeOrNullObject: (ref, w, valuesOnly: boolean | null) => {
    const used = usedArea(w.book, ref.sheetId, ref.at, valuesOnly ?? false);
    return used ? part(ref, w, used) : null;
  },
};
