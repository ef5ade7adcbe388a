import type Big from 'big.js';
import type { RuleContext } from '../rule';
import { cellsInOrder } from './cells-in-order';
import type { Range } from '../../sheet/address';
import { parseAmount } from '../../text/money';
import { withoutBlanks } from '../../text/normalise';
import { pointsOf } from './weights';

/** The points of 资金到位率, where the form's own head says that less arrived than was planned. */
export interface MissedArrival {
  readonly cells: readonly Range[];
  readonly name: string;
  readonly score: Big;
  readonly planned: Big;
  readonly arrived: Big;
}

const plannedLabel =
  /^(?:计划投资额|计划投资|计划(?:安排)?资金|应到位资金|预算安排资金|计划到位资金)(?:\(.{1,4}\))?:?$/;
const arrivedLabel = /^(?:实际)?到位(?:资金|金额|数|额)(?:\(.{1,4}\))?:?$/;

export function missedArrival(context: RuleContext): MissedArrival | undefined {
  const row = context.declaration.indicators.find(({ name }) => /^(?:资金)?到位率$/.test(withoutBlanks(name.value)));
  const [weight, score] = [pointsOf(row?.weight), pointsOf(row?.score)];
  if (!row?.score || !weight || !score?.eq(weight)) return undefined;
  const [planned, arrived] = [amountBeside(context, plannedLabel), amountBeside(context, arrivedLabel)];
  if (!planned || !arrived || planned.value.lte(0) || arrived.value.gte(planned.value)) return undefined;
  return {
    cells: [row.score.cell, row.name.cell, arrived.cell, planned.cell],
    name: row.name.value.trim(),
    ...{ score, planned: planned.value, arrived: arrived.value },
  };
}

/** The amount right of a label; the two are compared, so both are taken in the unit of the head. */
function amountBeside(context: RuleContext, label: RegExp): { value: Big; cell: Range } | undefined {
  const cells = cellsInOrder(context);
  const at = cells.findIndex(({ text }) => text.length < 30 && label.test(withoutBlanks(text)));
  const beside = at < 0 ? undefined : cells[at + 1];
  const amount = beside && parseAmount(beside.text);
  return amount && beside.range.top === cells[at]!.range.top ? { value: amount.value, cell: beside.range } : undefined;
}
