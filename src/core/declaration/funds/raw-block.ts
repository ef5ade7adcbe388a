import type { FundBlock, FundColumn, FundLine } from '../declaration';
import type { Cell } from '../view';
import type { ColumnHeader } from './columns';

/** A block as its layout reader gives it. */
export interface RawBlock {
  readonly columns: readonly FundColumn[];
  readonly lines: readonly FundLine[];
  /** Cells that were understood. */
  readonly used: readonly Cell[];
  readonly header?: ColumnHeader;
  /** Where it differs from that of its rows. */
  readonly kind?: FundBlock['kind'];
}
