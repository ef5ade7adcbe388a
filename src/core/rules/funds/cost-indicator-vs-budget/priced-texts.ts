import type { Declaration } from '../../../declaration/declaration';
import { budgetsOf } from '../../../money/budgets';
import { textsOf } from '../../../money/declared-texts';
import { inUnit } from '../../../money/money-labels';
import { formatMoney, sumMoney } from '../../../text/money';
import { pricedCounts } from '../../../text/priced-counts';
import { quote } from '../../../text/sentences';
import { sumTerms } from '../../../text/terms';
import type { Draft } from '../../rule';
import { earlierWords } from '../../../text/phrases';

/** Sentences about other money than the project's. */
const elsewhere = new RegExp(`${earlierWords}|其他项目|市场价|参考价|原价|累计`);

/** 购置12台，每台8.5万元, where the whole budget is less: the sum of what one text counts and prices, against the table. */
export function* pricedTexts(declaration: Declaration): Generator<Draft<'priced'>> {
  const budgets = budgetsOf(declaration, 'any').filter(({ yuan }) => yuan.gt(0));
  if (budgets.length === 0) return;
  const highest = budgets.reduce((a, b) => (a.yuan.gte(b.yuan) ? a : b));
  for (const { source, reading } of textsOf(declaration)) {
    const found = pricedCounts(reading);
    const [first] = found;
    const sum = sumMoney(found.map(({ yuan }) => yuan));
    if (!first || sum.lte(highest.yuan) || elsewhere.test(reading.text)) continue;
    const money = highest.cell.unit ?? '元';
    const terms = found.map(
      ({ count, price, times }) =>
        `${count.value.toFixed()}${count.unit}×${formatMoney(price.value)}${price.unit}${times === 1 ? '' : `×${String(times)}`}`,
    );
    yield {
      cells: [source.cell, highest.cell.cell],
      message: 'priced',
      severity: 'warning',
      data: {
        quote: quote(reading.text, { start: first.span.start, end: found.at(-1)!.span.end }, 40),
        product: `${sumTerms(terms)} = ${inUnit(sum, money)}${money}`,
        budget: `${inUnit(highest.yuan, money)}${money}`,
        difference: `${inUnit(sum.minus(highest.yuan), money)}${money}`,
      },
    };
  }
}
