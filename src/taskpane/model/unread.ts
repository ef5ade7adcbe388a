import type { Declaration } from '../../core/declaration/declaration';
import { unknownHeads } from '../../core/declaration/funds/unknown-heads';
import type { Range } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';

export interface Unread {
  /** Columns of the indicators that nobody understood. */
  readonly columns: readonly number[];
  /** Everything else with content that no part of the form claims. */
  readonly cells: readonly Range[];
}

/** Whether amounts stand under heads, or beside labels, that nobody knows. */
export const asksForMoney = (sheet: Sheet, declaration: Declaration): boolean =>
  unknownHeads(sheet, declaration).length > 0;

/** What was not understood, by how it is asked for. */
export function unreadOf({ unread, indicatorRegion }: Declaration): Unread {
  const isColumn = ({ top, bottom, left }: Range): boolean =>
    indicatorRegion !== undefined &&
    top === indicatorRegion.header.top &&
    bottom > indicatorRegion.header.bottom &&
    indicatorRegion.columns.some(({ column }) => column === left);
  return {
    columns: unread.filter(isColumn).map(({ left }) => left),
    cells: unread.filter((cell) => !isColumn(cell)),
  };
}
