import { amountOf, type StatedAmount } from './amounts';
import { changeOf } from './changes';
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
const ofSomething = new RegExp(`[占的增上提下减降比]|${executionRateWords}`);

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

const shareOnly = /^[^\d]{0,4}占(?:比[例重]?|总额的?)?(?:为|达|约)?$/;

/** How many quantities before the parts their total may stand. */
const farthestTotal = 3;

/** A total that the text names once, before its parts with their shares: 资金2089万元：其中…1777万元，占比85.06%；…312万元，占比14.94%. */
function listedParts(reading: Reading): PrintedShare[] {
  const found = reading.quantities.flatMap((percent, i): PrintedShare[] => {
    const before = reading.quantities[i - 1];
    const part = before && percent.unit === '%' && shareOnly.test(percent.before) ? amountOf(before) : undefined;
    return part
      ? [
          {
            percent,
            numerator: part,
            denominator: part,
            kind: 'part',
            span: { start: before!.span.start, end: percent.span.end },
          },
        ]
      : [];
  });
  const first = found[0];
  if (found.length < 2 || !first) return [];
  const at = reading.quantities.indexOf(first.numerator.quantity);
  const sum = found.reduce((all, { numerator }) => all.plus(numerator.yuan), first.numerator.yuan.times(0));
  // 安排1120万元，比上年增长12%。其中…: a percentage may stand between.
  const total = amountsIn(reading.quantities.slice(Math.max(0, at - farthestTotal), at)).findLast(({ yuan }) =>
    yuan.eq(sum),
  );
  return total ? found.map((one) => ({ ...one, denominator: total })) : [];
}

/** The percentages of a text whose amounts the same sentence prints. */
export function findShares(reading: Reading): PrintedShare[] {
  const listed = listedParts(reading);
  const known = new Set(listed.map(({ percent }) => percent));
  const others = reading.quantities.flatMap((percent): PrintedShare[] => {
    if (known.has(percent)) return [];
    if (percent.unit !== '%' || percent.operator || !ofSomething.test(percent.before)) return [];
    const sentence = sentenceAround(reading.text, percent.span);
    if (/分别/.test(reading.text.slice(sentence.start, percent.span.start))) return [];
    const before = amountsIn(within(reading.quantities, { start: sentence.start, end: percent.span.start }));
    const found = partOf(reading, percent, before) ?? changeOf(reading, percent, before, sentence.start);
    if (!found) return [];
    const start = Math.min(
      ...before.slice(-2).map((a) => a.quantity.span.start),
      found.denominator.quantity.span.start,
    );
    return [{ percent, ...found, span: { start, end: percent.span.end } }];
  });
  return [...listed, ...others];
}
