import { amountOf, type StatedAmount } from './amounts';
import { amountsIn, computedPercent, holdsAsPrinted, type PrintedShare } from './printed-share';
import type { Quantity } from './quantities';
import type { Reading } from './statements';

const shareOnly = /^[^\d]{0,4}占(?:比|比例|比重)?(?:项目)?(?:总额|总额的)?(?:为|达|约)?$/;
const opensBracket = /^\s?[（(]占?(?:比|总额的?)?$/;
/** How many quantities before the parts their total may stand. */
const farthestTotal = 3;
/** Of so many parts one may be wrong and the others still tell what they are parts of. */
const sureParts = 3;
const therest = /^(?:其余|剩余|余下|其他)/;

/** 1777万元，占85.06%, or 907.2万元（70%）: the amount right before the percentage that is its share. */
function sharedAmount({ text, quantities }: Reading, percent: Quantity, i: number): StatedAmount | undefined {
  const before = quantities[i - 1];
  if (!before || percent.unit !== '%' || percent.operator) return undefined;
  const isBracketed =
    opensBracket.test(text.slice(before.span.end, percent.span.start)) &&
    /^\s?[）)]/.test(text.slice(percent.span.end));
  return isBracketed || shareOnly.test(percent.before) ? amountOf(before) : undefined;
}

const holds = (share: PrintedShare): boolean => {
  const computed = computedPercent(share);
  return computed !== undefined && holdsAsPrinted(share.percent, computed);
};

/** Parts that no total is named for, one after the other: nearly all of their shares hold of their sum, or the last is the rest. */
function ofTheirSum(shares: readonly PrintedShare[], reading: Reading, sum: StatedAmount): PrintedShare[] {
  const last = shares.at(-1)!;
  const isNext = shares.every(
    ({ percent }, i) =>
      i === 0 || reading.quantities.indexOf(percent) === reading.quantities.indexOf(shares[i - 1]!.percent) + 2,
  );
  if (!isNext || /[。\n]/.test(reading.text.slice(shares[0]!.span.start, last.span.end))) return [];
  const found = shares.map((share) => ({ ...share, denominator: sum }));
  const right = found.filter(holds).length;
  const isRest = therest.test(last.numerator.quantity.before) && right > 0;
  return isRest || (found.length >= sureParts && right === found.length - 1) ? found : [];
}

/**
 * Parts with their shares of a total that the text names once, before them (资金2089万元：其中…1777万元，占比85.06%；…312万元，占比14.94%), or
 * that they come to.
 */
export function listedShares(reading: Reading): PrintedShare[] {
  const found = reading.quantities.flatMap((percent, i): PrintedShare[] => {
    const part = sharedAmount(reading, percent, i);
    return part
      ? [
          {
            percent,
            numerator: part,
            denominator: part,
            kind: 'part',
            span: { start: part.quantity.span.start, end: percent.span.end },
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
  return total
    ? found.map((one) => ({ ...one, denominator: total }))
    : ofTheirSum(found, reading, { ...first.numerator, yuan: sum });
}
