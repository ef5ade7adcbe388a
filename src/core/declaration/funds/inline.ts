import type { Range } from '../../sheet/address';
import { parseAmount, type MoneyUnit } from '../../text/money';
import type { Claims } from '../claims';
import type { Amount, FundBlock, Sourced } from '../declaration';
import { fundMeaning } from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';
import { cellsIn, type Cell, type View } from '../view';
import { statedUnit } from './amount';
import type { Slot } from './node';
import { fundTree, meaningOf } from './tree';

/** Lines whose label and amount share a cell: 资金总额：120万元 | 其中：财政拨款：100万元. */
export function inlineFunds(
  view: View,
  parts: readonly Range[],
  fallback: Sourced<MoneyUnit> | undefined,
  claims: Claims,
): FundBlock | undefined {
  const slots = cellsIn(view, parts).flatMap((cell) => (claims.has(cell) ? [] : slotOf(cell)));
  const total = slots.find((slot) => meaningOf(slot.path[0]!)?.role === 'total');
  if (!total) return undefined;
  const first = total.amounts[0];
  const { top, left } = total.path[0]!.range;
  const beside = view.at(top, left - 1);
  const labelled = statedUnit(beside.text);
  const unit = first?.unit
    ? { value: first.unit, cell: first.cell }
    : labelled && { value: labelled, cell: beside.range };
  if (labelled) claims.claim(beside);
  // The labels are parts of their cells, so the cells are claimed by their place.
  for (const { path } of slots) claims.claim(view.at(path[0]!.range.top, path[0]!.range.left));
  const stated = meaningOf(total.path[0]!)?.term;
  const term = stated === 'midterm' ? stated : 'annual';
  return {
    kind: 'income',
    layout: 'inline',
    labels: [],
    unit: unit ?? fallback,
    columns: [{ term, label: undefined, unit: undefined }],
    lines: fundTree(slots),
  };
}

/** Whether a cell holds a label of money with its amount. */
export const isInline = (cell: Cell): boolean => slotOf(cell).length > 0;

function slotOf(cell: Cell): Slot[] {
  const match =
    cell.text.length > 60
      ? null
      : /^(.{2,24}?)[：:]\s{0,4}([\d,，.]{1,20}\s{0,4}(?:百万|亿|万|千)?元?)$/.exec(cell.text);
  const label = match && normaliseLabel(match[1]!);
  if (!match || !label || !fundMeaning(label)) return [];
  const parsed = parseAmount(match[2]!);
  const amount: Amount = {
    cell: cell.range,
    value: parsed?.value,
    text: match[2]!,
    unit: parsed?.unit,
    inSentence: true,
  };
  return [{ path: [{ ...cell, text: match[1]!, label }], amounts: [amount] }];
}
