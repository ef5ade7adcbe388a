import { toA1 } from '../../../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';

/** A form being drawn: cells by position, merged where they are larger than one. */
export class Canvas {
  private readonly cells: CellValue[][] = [];
  private readonly merges: string[] = [];
  row = 0;

  put(column: number, value: CellValue, width = 1, height = 1): this {
    for (let r = this.row; r < this.row + height; r += 1) {
      const line = (this.cells[r] ??= []);
      for (let c = column; c < column + width; c += 1) line[c] ??= '';
    }
    this.cells[this.row]![column] = value;
    if (width > 1 || height > 1) {
      const area = { top: this.row, left: column, bottom: this.row + height - 1, right: column + width - 1 };
      this.merges.push(toA1(area));
    }
    return this;
  }

  /** The next row, or one further down. */
  down(rows = 1): this {
    this.row += rows;
    return this;
  }

  /** The form as a sheet, its first cell at `row`, `column` (zero-based). */
  sheet(name: string, row: number, column: number): Sheet {
    const at = toA1({ top: row, left: column, bottom: row, right: column });
    const rows = Array.from({ length: Math.max(this.cells.length, this.row) }, (_, r) =>
      Array.from(this.cells[r] ?? [], (value) => value ?? ''),
    );
    const drawn = grid(rows, { name, at });
    const merges = grid([], { merges: this.merges }).merges.map((m) => ({
      top: m.top + row,
      left: m.left + column,
      bottom: m.bottom + row,
      right: m.right + column,
    }));
    return { ...drawn, merges };
  }
}
