import type { Range } from './address';

/** Things by the rows of their cells, so that those of thousands of rows are not all compared with each other. */
export class ByRow<T> {
  private readonly rows = new Map<number, Set<T>>();

  add(item: T, ranges: readonly Range[]): void {
    for (const { top, bottom } of ranges) {
      for (let row = top; row <= bottom; row += 1) {
        const here = this.rows.get(row);
        if (here) here.add(item);
        else this.rows.set(row, new Set([item]));
      }
    }
  }

  /** What stands in a row of these; each may come more than once. */
  *near(ranges: readonly Range[]): Generator<T, void, void> {
    for (const { top, bottom } of ranges) for (let row = top; row <= bottom; row += 1) yield* this.rows.get(row) ?? [];
  }
}
