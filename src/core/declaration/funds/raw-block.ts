import type { FundBlock, FundColumn, FundLayout, FundLine, Term } from '../declaration';
import type { Cell } from '../view';

/** Where the amounts of a block stand: header cells with their terms. */
export interface ColumnHeader {
  readonly row: number;
  readonly columns: readonly { readonly cell: Cell; readonly term: Term }[];
  /** Heads among them that nobody knows: their columns stay unread. */
  readonly strangers: readonly Cell[];
  /** The head of the labels, where they stand between columns and have those right of them. */
  readonly label?: Cell;
}

/** A block as its layout reader gives it. */
export interface RawBlock {
  readonly layout: FundLayout;
  readonly columns: readonly FundColumn[];
  readonly lines: readonly FundLine[];
  /** Cells that were understood. */
  readonly used: readonly Cell[];
  readonly header?: ColumnHeader;
  readonly unknown?: FundBlock['unknown'];
  /** Where it differs from that of its rows. */
  readonly kind?: FundBlock['kind'];
}
