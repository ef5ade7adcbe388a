import type { Amount, Declaration, FundBlock } from '../../../declaration/declaration';
import { allLines, isMoneyColumn, moneyCell, type MoneyCell } from '../../../money/money-cells';
import { labelOf } from '../../../money/money-labels';
import { percentCell } from '../../../money/percent-cells';
import { cellRange } from '../../../sheet/address';
import { textAt, type Sheet } from '../../../sheet/sheet';
import { formatMoney } from '../../../text/money';
import type { Draft, RuleContext } from '../../rule';
import { shown, type ShareMessage } from './message';

const shareLabel = /占比|比重|所占比例|占.{0,30}[%％]/;

/** The money column that a share column stands beside: the nearest one left of it. */
const moneyColumnOf = (block: FundBlock, share: number): number =>
  block.columns.findLastIndex((column, i) => i < share && isMoneyColumn(column));

/** Whether the printed share of a part is the one its amounts give. */
function* compared(
  part: MoneyCell | undefined,
  total: MoneyCell,
  printed: ReturnType<typeof percentCell>,
): Generator<Draft<ShareMessage>> {
  if (!part || !printed) return;
  const computed = part.scaled.div(total.scaled).times(100);
  if (computed.minus(printed.percent).abs().lte(printed.tolerance)) return;
  // 0.375, 0.625 and 1 below them: the whole of a column of fractions.
  if (printed.amount.text.trim() === '1' && computed.eq(100)) return;
  yield {
    cells: [printed.amount.cell, part.cell, total.cell],
    message: 'cell',
    data: {
      label: labelOf(part),
      numerator: formatMoney(part.value),
      denominator: formatMoney(total.value),
      computed: shown(computed),
      stated: printed.amount.text.trim(),
    },
  };
}

/** A column of shares beside a column of amounts. */
export function* inTable(declaration: Declaration): Generator<Draft<ShareMessage>> {
  for (const block of declaration.funds) {
    for (const [i, column] of block.columns.entries()) {
      const money = shareLabel.test(column.label?.value ?? '') ? moneyColumnOf(block, i) : -1;
      const root = block.lines.find((line) => line.role === 'total') ?? block.lines[0];
      const total = money >= 0 && root ? moneyCell(declaration, block, root, money) : undefined;
      if (!total || total.scaled.lte(0)) continue;
      for (const line of allLines(block)) {
        yield* compared(moneyCell(declaration, block, line, money), total, percentCell(line.amounts[i]));
      }
    }
  }
}

/** Rows above an amount in which the head of its share may stand. */
const headReach = 12;

/** The share printed right of an amount that stands beside its label: 财政拨款 | 800 | 80%, under 占比. */
function shareBeside(sheet: Sheet, { cell, amount }: MoneyCell): Amount | undefined {
  const [row, column] = [cell.top, cell.right + 1];
  const text = textAt(sheet, row, column).trim();
  if (!/[%％]$/.test(text)) return undefined;
  const above = Array.from({ length: Math.min(headReach, row) }, (_, i) => textAt(sheet, row - 1 - i, column).trim());
  const head = above.find((other) => other !== '' && !/^[\d.,]+[%％]?$/.test(other));
  return head !== undefined && shareLabel.test(head) ? { ...amount, cell: cellRange(row, column), text } : undefined;
}

/** A share in the cell right of its amount. */
export function* besideAmounts({ declaration, sheet }: RuleContext): Generator<Draft<ShareMessage>> {
  for (const block of declaration.funds) {
    const root = block.lines.find((line) => line.role === 'total');
    const total = block.columns.length === 1 && root ? moneyCell(declaration, block, root, 0) : undefined;
    if (!total || total.scaled.lte(0)) continue;
    for (const line of allLines(block)) {
      const part = moneyCell(declaration, block, line, 0);
      yield* compared(part, total, part && percentCell(shareBeside(sheet, part)));
    }
  }
}
