import type { Amount } from '../declaration';
import type { FundMeaning } from '../labels/dictionary';
import type { Cell } from '../view';

/** A line before it has its place in the tree: the label cells that lead to it, outermost first. */
export interface Slot {
  readonly path: readonly Cell[];
  readonly amounts: readonly (Amount | undefined)[];
}

/** A line on its way into the tree of its block. */
export interface Node {
  readonly slot: Slot;
  readonly cell: Cell;
  readonly meaning: FundMeaning;
  readonly part: boolean;
  readonly children: Node[];
}
