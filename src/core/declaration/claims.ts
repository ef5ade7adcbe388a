import type { Range } from '../sheet/address';
import { surest, type Proposal } from './proposal';
import { isBlank, type Cell, type View } from './view';

/** Which cells of a table have been understood; what is left over is told to the user. */
export class Claims {
  private readonly taken = new Set<Cell>();

  claim(...cells: readonly Cell[]): void {
    for (const cell of cells) this.taken.add(cell);
  }

  has(cell: Cell): boolean {
    return this.taken.has(cell);
  }

  /** What one place of a table is read as: the surest proposal, whose cells are understood from now on. */
  settle<T>(proposals: readonly Proposal<T>[]): T | undefined {
    const chosen = surest(proposals);
    if (chosen) this.claim(...chosen.cells);
    return chosen?.reading;
  }

  /** Cells with content inside the range that nobody claimed. */
  unread(view: View, range: Range): Range[] {
    const left = new Set<Cell>();
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (const cell of view.row(row)) if (!this.taken.has(cell) && !isBlank(cell)) left.add(cell);
    }
    return [...left].map((cell) => cell.range);
  }
}
