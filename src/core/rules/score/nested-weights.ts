import type Big from 'big.js';
import type { Declaration } from '../../declaration/declaration';
import { viewOf, type Cell } from '../../declaration/view';
import type { Range } from '../../sheet/address';
import { hasFormula, type Sheet } from '../../sheet/sheet';
import { withoutBlanks } from '../../text/normalise';
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

const totalLabel = /^(?:合计|总计|总分)$/;

/** 合计 below the weights of an upper level that have a column of their own, where it is another sum than theirs. */
export function missedTotals(declaration: Declaration, sheet: Sheet): readonly NestedWeight[] {
  const region = declaration.indicatorRegion;
  const columns = region?.columns.filter(({ role }) => role === 'weight').map(({ column }) => column) ?? [];
  const [view, last] = [viewOf(sheet), declaration.indicators.at(-1)?.row];
  if (!region || !view || last === undefined || columns.length < 2) return [];
  const below = Array.from({ length: declaration.range.bottom - last }, (_, i) => last + 1 + i);
  const totals = below.find((row) => view.row(row).some(({ text }) => totalLabel.test(withoutBlanks(text))));
  if (totals === undefined) return [];
  return columns.slice(0, -1).flatMap((column) => {
    const cells = new Set(declaration.indicators.map(({ row }) => view.at(row, column)));
    const parts = [...cells].filter(({ text }) => text !== '').map(weighted);
    const whole = weighted(view.at(totals, column));
    if (!whole.weight || parts.some(({ weight }) => !weight) || hasFormula(sheet, whole.cell.top, whole.cell.left))
      return [];
    const found = { whole, parts } as NestedWeight;
    const points = sum(found.parts.map(({ weight }) => weight));
    // Further apart they are on another scale: 100 within each group.
    return points.eq(whole.weight) || points.minus(whole.weight).abs().times(2).gt(points) ? [] : [found];
  });
}

const weighted = (cell: Cell) => ({
  cell: cell.range,
  weight: pointsOf({ value: cell.text, cell: cell.range }),
});
