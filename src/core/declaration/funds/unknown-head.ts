import type { Term } from '../declaration';

/** A head of money, or a label beside an amount, that nobody knows, as it is put before the user. */
export interface UnknownHead {
  readonly column: number;
  readonly label: string;
  /** The first amount below it, or beside it. */
  readonly example: string;
  /** What it probably means; undefined where nothing tells. */
  readonly guess: Term | undefined;
}
