import type { StatedAmount } from './amounts';
import type { Span } from './normalise';
import type { Reading, Statement } from './statements';
import { earlierWords, spendingWords, thisYearWords } from './phrases';

/** One thing that a text gives two amounts: 设备购置费48000元…设备购置费45000元. */
export interface NamedTwice {
  readonly name: string;
  readonly first: StatedAmount;
  readonly second: StatedAmount;
  readonly span: Span;
}

const spending = new RegExp(`${spendingWords}$`);
const leading = new RegExp(`^(?:经测算|预计|计划|拟|${thisYearWords}|其中|以及|和|及|由|将|度)+`);
const otherMoney = new RegExp(`${earlierWords}|每|人均|标准|增加|减少`);
const trailing = /(?:预算)?(?:安排|需要?|投入|支出|预算|资金)?(?:为|共|是|约|达)?$/;
const shortest = 3;
/** A part is much smaller than its whole; two amounts as near as this are one amount, once mistyped. */
const nearest = 1.25;

/** What the words before an amount name; undefined where they are only part of a longer clause. */
function nameOf({ text }: Reading, { amount, isTotal, calculation }: Statement): string | undefined {
  const { before, operator, span } = amount.quantity;
  const opens = text[span.start - before.length - 1];
  if (isTotal || calculation || operator || (opens !== undefined && !/[。；;，,：:\n年]/.test(opens))) return undefined;
  const words = before.replace(leading, '');
  const name = spending.test(words) ? words : words.replace(trailing, '');
  return name.length >= shortest && spending.test(name) && !otherMoney.test(name) ? name : undefined;
}

/** 8.6 and 6.8: the same digits in another order. */
const digits = ({ amount }: Statement): string => [...amount.quantity.value.toFixed()].sort().join('');

/** The year named last before an amount in its sentence. */
const yearBefore = ({ text }: Reading, { span }: Statement): string | undefined =>
  [...text.slice(Math.max(0, span.start - 30), span.start).matchAll(/((?:19|20)\d\d) ?年/g)].at(-1)?.[1];

/** Amounts of one name, exactly two and nearly alike, in one paragraph without numbered items. */
export function namedTwice(reading: Reading): NamedTwice[] {
  if (reading.statements.length < 2 || reading.references.some(({ kind }) => kind === 'marker')) return [];
  const byName = new Map<string, Statement[]>();
  for (const statement of reading.statements) {
    const name = nameOf(reading, statement);
    if (name) byName.set(name, [...(byName.get(name) ?? []), statement]);
  }
  return [...byName].flatMap(([name, statements]): NamedTwice[] => {
    const [first, second] = statements;
    if (!first || !second || statements.length > 2 || first.amount.yuan.eq(second.amount.yuan)) return [];
    const [one, other] = [yearBefore(reading, first), yearBefore(reading, second)];
    if (one !== undefined && other !== undefined && one !== other) return [];
    if (reading.text.slice(first.span.end, second.span.start).includes('\n')) return [];
    const [small, large] = first.amount.yuan.lt(second.amount.yuan) ? [first, second] : [second, first];
    const isNear = large.amount.yuan.lte(small.amount.yuan.times(nearest));
    if (!isNear && digits(first) !== digits(second)) return [];
    return [
      {
        name,
        first: first.amount,
        second: second.amount,
        span: { start: first.span.start - first.amount.quantity.before.length, end: second.span.end },
      },
    ];
  });
}
