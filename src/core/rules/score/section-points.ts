import Big from 'big.js';
import type { Range } from '../../sheet/address';
import { hasFormula } from '../../sheet/sheet';
import { withoutBlanks } from '../../text/normalise';
import { textCells } from '../common/cells';
import type { RuleContext } from '../rule';
import { executionOf, totalWeight } from './total-score';
import { sum, type Weighted } from './weights';

/** Points that the form prints beside or under the rows, and what they come to. */
export interface SectionPoints {
  readonly label: string;
  readonly stated: Big;
  readonly points: Big;
  readonly cells: readonly Range[];
  readonly terms: readonly Big[];
}

const rowsLabel = /^(?:项目)?绩效指标[（(](\d{2,3})分[)）]$/;
const moneyLabel = /^(?:项目)?(?:预算|资金)执行(?:情况|率)?[（(](\d{1,2})分[)）]$/;

/** 绩效指标（90分） and 预算执行情况（10分） against the weights they stand beside. */
export function* sectionPoints(context: RuleContext, rows: readonly Weighted[]): Generator<SectionPoints> {
  const weights = rows.map(({ weight }) => weight);
  const points = sum(weights);
  const kept = executionOf(context.declaration).weight;
  for (const { range, text } of textCells(context)) {
    const [, ofRows] = rowsLabel.exec(withoutBlanks(text)) ?? [];
    const [, ofMoney] = moneyLabel.exec(withoutBlanks(text)) ?? [];
    if (ofRows && !points.eq(ofRows)) {
      const cells = [range, ...rows.map(({ cell }) => cell)];
      yield { label: text.trim(), stated: new Big(ofRows), points, cells, terms: weights };
    }
    if (ofMoney && kept && !kept.value.eq(ofMoney)) {
      const cells = [range, kept.cell];
      yield { label: text.trim(), stated: new Big(ofMoney), points: kept.value, cells, terms: [kept.value] };
    }
  }
}

/** The printed total of the weights, where it is another than theirs, with and without the execution rate's. */
export function printedTotal(context: RuleContext, rows: readonly Weighted[]): SectionPoints | undefined {
  const weights = rows.map(({ weight }) => weight);
  const points = sum(weights);
  const kept = executionOf(context.declaration).weight;
  const total = totalWeight(context);
  // A formula says what its cells come to; which cells it misses is another rule's.
  if (total && hasFormula(context.sheet, total.cell.top, total.cell.left)) return undefined;
  if (!total || total.value.eq(points) || total.value.eq(points.plus(kept?.value ?? 0))) return undefined;
  // Ten points may be kept for the execution rate without a cell of their own.
  if (!kept && points.plus(10).eq(total.value)) return undefined;
  return {
    label: '合计',
    stated: total.value,
    points: kept ? points.plus(kept.value) : points,
    cells: [total.cell, ...rows.map(({ cell }) => cell)],
    terms: kept ? [...weights, kept.value] : weights,
  };
}
