import { fundBlockKind } from '../labels/dictionary';
import { sourced, type Cell, type View } from '../view';
import { amountOf, looksLikeAmount, statedUnit } from './amount';
import { isBlockLabel, isLineLabel } from './labels';
import type { RawBlock } from './raw-block';
import type { FundRows } from './rows';
import { fundTree, meaningOf } from './tree';

interface Pair {
  readonly label: Cell;
  readonly amount: Cell;
}

const isYear = ({ label }: Cell): boolean => /^20\d\d年度?(?:金额|资金|预算|投资)?$/.test(label.full);

/** Labels on the row with an amount right beside them. */
function pairsOf(view: View, row: number): Pair[] {
  return view
    .row(row)
    .filter((cell) => cell.range.top === row && (isYear(cell) || isLineLabel(view, cell, row)))
    .map((label) => ({ label, amount: view.at(row, label.range.right + 1) }))
    .filter(({ label, amount }) => looksLikeAmount(amount) && !looksLikeAmount(label));
}

/** 预算安排 | 2025年 | 30 | 2026年 | 32 | 合计 | 62: one line of money whose years are labels, with nothing else beside them but their sum. */
export function readByYear(view: View, rows: FundRows): RawBlock[] {
  const pairs = Array.from({ length: rows.bottom - rows.top + 1 }, (_, i) => pairsOf(view, rows.top + i)).flat();
  const years = pairs.filter(({ label }) => isYear(label));
  const sums = pairs.filter(({ label }) => !isYear(label));
  if (years.length < 2 || sums.length > 1 || !sums.every(({ label }) => meaningOf(label)?.role === 'total')) return [];
  const first = years[0]!.label;
  const holder = view
    .row(first.range.top)
    .find((cell) => cell.range.right < first.range.left && isBlockLabel(view, cell, first.range.top));
  const columns = [
    // The table's own year becomes the annual one.
    ...years.map(({ label }) => ({ label: sourced(label), term: 'other' as const, unit: statedUnit(label.text) })),
    ...sums.map(({ label }) => ({ label: sourced(label), term: 'total' as const, unit: statedUnit(label.text) })),
  ];
  const amounts = [...years, ...sums].map(({ amount }) => amountOf(amount));
  const used = [...years, ...sums].flatMap(({ label, amount }) => [label, amount]);
  const lines = fundTree([{ path: [holder ?? first], amounts }]);
  return [{ layout: 'pairs', columns, lines, used, ...(holder && { kind: fundBlockKind(holder.label)! }) }];
}
