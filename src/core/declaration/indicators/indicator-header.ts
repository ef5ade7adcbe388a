import type { IndicatorColumn } from '../declaration';
import type { Cell } from '../view';

/** The header of an indicator region: where it stands and what its columns hold. */
export interface IndicatorHeader {
  readonly top: number;
  readonly bottom: number;
  /** Leftmost first. */
  readonly columns: readonly HeaderColumn[];
  readonly cells: readonly Cell[];
  /** What stands below told the columns; `bottom` is the row above `top` where they have no heads. */
  readonly byContent?: true;
  /** The user said what the columns hold. */
  readonly told?: true;
}

/** A column with the whole width of its header cell: the rows below may be merged otherwise. */
export interface HeaderColumn extends IndicatorColumn {
  readonly right: number;
}
