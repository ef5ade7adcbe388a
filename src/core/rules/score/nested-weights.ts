import type Big from 'big.js';
import type { Declaration } from '../../declaration/declaration';
import { viewOf, type Cell } from '../../declaration/view';
import type { Range } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { pointsOf, sum } from './weights';

/** A weight of an upper level with the weights below it that should come to it (L14). */
export interface NestedWeight {
  readonly whole: { readonly cell: Range; readonly weight: Big };
  readonly parts: readonly { readonly cell: Range; readonly weight: Big }[];
}

/**
 * The upper weights that the weights below them miss, where every level has a column of its own. Weights that come to
 * 100 within each group are another scale: something is wrong only where most groups hold.
 */
export function missedWeights(declaration: Declaration, sheet: Sheet): readonly NestedWeight[] {
  const region = declaration.indicatorRegion;
  const columns = region?.columns.filter(({ role }) => role === 'weight').map(({ column }) => column) ?? [];
  const view = viewOf(sheet);
  if (!region || !view || columns.length < 2) return [];
  const rows = declaration.indicators.map(({ row }) => row);
  return columns.slice(1).flatMap((column, i) => {
    const groups = new Map<Cell, Set<Cell>>();
    let above: Cell | undefined;
    for (const row of rows) {
      const upper = view.at(row, columns[i]!);
      if (upper.text !== '') above = upper;
      const lower = view.at(row, column);
      if (above && lower.text !== '') groups.set(above, (groups.get(above) ?? new Set()).add(lower));
    }
    const all = [...groups].map(([whole, parts]) => ({ whole: weighted(whole), parts: [...parts].map(weighted) }));
    const read = all.flatMap(({ whole, parts }) =>
      whole.weight && parts.every((part) => part.weight) ? [{ whole, parts } as NestedWeight] : [],
    );
    const missed = read.filter(({ whole, parts }) => !sum(parts.map(({ weight }) => weight)).eq(whole.weight));
    return read.length === all.length && missed.length * 2 < read.length ? missed : [];
  });
}

const weighted = (cell: Cell) => ({
  cell: cell.range,
  weight: pointsOf({ value: cell.text, cell: cell.range }),
});
