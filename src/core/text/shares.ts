import type { StatedAmount } from './amounts';
import { changeAfter, changeOf } from './changes';
import { listedShares } from './listed-shares';
import { within } from './normalise';
import { amountsIn, type PrintedShare, type Ratio } from './printed-share';
import type { Quantity } from './quantities';
import { sentenceAround } from './sentences';
import { saysTotal, type Reading } from './statements';
import { executionRateWords, givenWords, incomeWords, spendingWords, spentWords } from './phrases';

const partWord = new RegExp(
  `占比?(?:总?(?:${spendingWords}|${incomeWords}|预算|投资|额|数)?(?:总额|合计)?)?的?(?:比例|比重)?(?:为|达|约)?$`,
);
/** 执行率 …, 完成年初预算的 …. */
const spentWord = new RegExp(`${executionRateWords}(?:为|达到?)?$|完成(?:全年|年初|年度|调整)?预算数?的$`);
const spends = new RegExp(`${spentWords}(?:决算)?(?:数|额|金额|资金)?(?:为|了)?$`);
const given = new RegExp(`${givenWords}(?:数|额|金额|资金|经费)?(?:为|了)?$`);
const ofSomething = new RegExp(`[占的增上提下减降比压]|${executionRateWords}|到位率|节[约省支]率`);

/** Rates whose name says which amounts they are of: 到位率 = 到位 ÷ 应到位; 节约率 = what 成交 left of 预算. */
const rates = [
  {
    name: /到位率(?:为|达到?)?$/,
    of: new RegExp(`(?:应到位|计划|${givenWords})[^\\d]{0,6}$`),
    is: /到位[^\d]{0,6}$/,
    ratio: { kind: 'part' },
  },
  {
    name: /节[约省支]率(?:为|达到?)?$/,
    of: /(?:预算|控制价|限价|计划)[^\d]{0,6}$/,
    is: /(?:中标|成交|合同|采购)[^\d]{0,6}$/,
    ratio: { kind: 'change', says: 'fall' },
  },
] as const;

function partOf(reading: Reading, percent: Quantity, before: readonly StatedAmount[]): Ratio | undefined {
  const last = before[before.length - 1];
  const previous = before[before.length - 2];
  // 其中A万元，占总额B万元的15%
  if (
    last &&
    previous &&
    /占[^\d]{0,12}$/.test(last.quantity.before) &&
    /^的?(?:比例|比重)?(?:为|达)?$/.test(percent.before)
  ) {
    return { numerator: previous, denominator: last, kind: 'part' };
  }
  // 安排248000元，执行124000元，执行进度50%
  if (last && previous && before.length === 2 && spentWord.test(percent.before))
    return spends.test(last.quantity.before) && given.test(previous.quantity.before)
      ? { numerator: last, denominator: previous, kind: 'part' }
      : undefined;
  if (last && previous && before.length === 2) {
    const rate = rates.find(({ name }) => name.test(percent.before));
    if (rate?.of.test(previous.quantity.before) && rate.is.test(last.quantity.before))
      return { numerator: last, denominator: previous, ...rate.ratio };
  }
  if (!last || !partWord.test(percent.before)) return undefined;
  // 800万元（甲500万元、乙300万元），其中财政拨款占75%: the share is of another part than the last one.
  if (/[)）]|其中/.test(reading.text.slice(last.quantity.span.end, percent.span.start))) return undefined;
  const named = before.filter((a) => a !== last && (saysTotal(a.quantity) || /总/.test(a.quantity.before)));
  // 收入2000万元，其中财政拨款1496万元，占74.8%
  const ofWhich = previous && /其中/.test(reading.text.slice(previous.quantity.span.end, last.quantity.span.start));
  const totals = named.length === 0 && ofWhich && before.length === 2 ? [previous] : named;
  return totals.length === 1 && totals[0]!.yuan.gte(last.yuan)
    ? { numerator: last, denominator: totals[0]!, kind: 'part' }
    : undefined;
}

/** The percentages of a text whose amounts the same sentence prints. */
export function findShares(reading: Reading): PrintedShare[] {
  const listed = listedShares(reading);
  const known = new Set(listed.map(({ percent }) => percent));
  const others = reading.quantities.flatMap((percent): PrintedShare[] => {
    if (known.has(percent)) return [];
    if (percent.unit !== '%' || percent.operator || !ofSomething.test(percent.before)) return [];
    const sentence = sentenceAround(reading.text, percent.span);
    if (/分别/.test(reading.text.slice(sentence.start, percent.span.start))) return [];
    const before = amountsIn(within(reading.quantities, { start: sentence.start, end: percent.span.start }));
    const found =
      partOf(reading, percent, before) ??
      changeOf(reading, percent, before, sentence.start) ??
      changeAfter(reading, percent, before);
    if (!found) return [];
    const start = Math.min(
      ...before.slice(-2).map((a) => a.quantity.span.start),
      found.denominator.quantity.span.start,
    );
    return [{ percent, ...found, span: { start, end: percent.span.end } }];
  });
  return [...listed, ...others];
}
