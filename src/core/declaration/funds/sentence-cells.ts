import type { Range } from '../../sheet/address';
import type { MoneyUnit } from '../../text/money';
import type { Claims } from '../claims';
import type { FundBlock, Sourced } from '../declaration';
import { fundBlockKind } from '../labels/dictionary';
import { valueCell } from '../value-cell';
import { cellsIn, sourced, type Cell, type View } from '../view';
import { statedUnit } from './amount';
import { isInline } from './inline';
import { sentenceFunds } from './sentence';
import { meaningOf } from './tree';

const namesMoney = (cell: Cell): boolean =>
  fundBlockKind(cell.label) !== undefined || meaningOf(cell)?.role === 'total';

/** Blocks whose sources stand in one sentence beside their label (L7). */
export function readSentences(
  view: View,
  parts: readonly Range[],
  fallback: Sourced<MoneyUnit> | undefined,
  claims: Claims,
): FundBlock[] {
  return cellsIn(view, parts).flatMap((label) => {
    if (claims.has(label) || !namesMoney(label) || holdsLines(view, label)) return [];
    const text = valueCell(view, label, label.range.top);
    const block = sentenceFunds(sourced(label), sourced(text), statedUnit(label.text) ?? fallback?.value);
    if (!block) return [];
    claims.claim(label, text);
    return [{ ...block, labels: [sourced(label)] }];
  });
}

/** 资金总额：320 over 财政拨款：280 beside their label: lines that each say their amount, no sentence. */
function holdsLines(view: View, label: Cell): boolean {
  const { top, bottom } = label.range;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => view.at(top + i, label.range.right + 1));
  return bottom > top && rows.every((cell, i) => cell.range.top === top + i && isInline(cell));
}

const longestStatement = 80;

/** 项目资金总额86万元，其中财政拨款80万元: a cell that is label and amounts in one. */
export function selfLabelled(
  view: View,
  parts: readonly Range[],
  fallback: Sourced<MoneyUnit> | undefined,
  claims: Claims,
): FundBlock | undefined {
  for (const cell of cellsIn(view, parts)) {
    if (claims.has(cell) || cell.text.length > longestStatement || !cell.text.includes('元')) continue;
    const block = sentenceFunds(sourced(cell), sourced(cell), fallback?.value);
    if (!block) continue;
    claims.claim(cell);
    return block;
  }
  return undefined;
}
