import type { MoneyUnit } from '../../text/money';
import { parseAmount } from '../../text/money';
import { applyWords, wholeMoneyWords } from '../../text/phrases';
import { compactLabel } from '../labels/normalise';
import { yearIn } from '../labels/titles';
import type { Amount, FundBlock, FundLine, Sourced } from '../declaration';
import { fundMeaning } from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';

const money = '(\\d[\\d,，]{0,24}(?:\\.\\d{1,9})?\\s{0,4}(?:百万|亿|万|千)?元)';

/** Sentences that state what a year's budget is, the plainest first. `{}` is the amount. */
const statements: readonly RegExp[] = [
  '资金总额(?:为|是|共计|共)?[:：]?{}',
  `${wholeMoneyWords}(?:为|是|共计|共)?[:：]?{}`,
  '(?:年度?|当年|本年)(?:财政)?预算(?:安排|资金|经费|数|金额|申请)[^。；;\\d]{0,20}{}',
  '(?:全年|年度|本年|当年)(?:共计|合计|共需|总计|共)[^。；;\\d]{0,12}{}',
  '(?:共计|合计|总计|总额|共(?:需|安排|申请))(?:为|需|资金|经费)?[^。；;\\d]{0,6}{}',
  `${applyWords}(?:财政|专项|预算|项目){0,3}(?:资金|经费|拨款|预算)[^。；;\\d]{0,12}{}`,
  '(?:预算内拨款)?安排{}',
  '完成{}(?:专项)?资金',
].map((pattern) => new RegExp(pattern.replace('{}', money)));

const anyAmount = new RegExp(money, 'g');

interface Place {
  readonly text: Sourced<string>;
  /** Whether it stands under a heading about money. */
  readonly funds: boolean;
}

export interface StatedTotal {
  readonly block: FundBlock;
  /** The year the same sentence names. */
  readonly year: Sourced<number> | undefined;
}

/** The year's total as running text states it; sentences under a heading about money come first. */
export function annualSentence(places: readonly Place[], year: number | undefined): StatedTotal | undefined {
  const ordered = [...places.filter((p) => p.funds), ...places.filter((p) => !p.funds)].map((place) => {
    const sentences = compactLabel(place.text.value).split(/(?<=[。；;])/);
    return { ...place, sentences: sentences.filter((sentence) => sentence.search(anyAmount) >= 0) };
  });
  const fits = (sentence: string): boolean => year === undefined || [year, undefined].includes(yearIn(sentence));
  for (const strict of [true, false]) {
    for (const pattern of statements) {
      for (const { text, sentences } of ordered) {
        const sentence = sentences.find((s) => pattern.test(s) && (!strict || fits(s)));
        const printed = sentence && pattern.exec(sentence)?.[1];
        if (printed) return stated(text, sentence, printed);
      }
    }
  }
  for (const { text, sentences } of ordered.filter((p) => p.funds)) {
    const amounts = sentences.flatMap((sentence) => sentence.match(anyAmount) ?? []);
    if (amounts.length === 1) return stated(text, sentences[0]!, amounts[0]!);
  }
  return undefined;
}

function stated(place: Sourced<string>, sentence: string, printed: string): StatedTotal {
  const amount = sentenceAmount(place, printed);
  const year = yearIn(sentence);
  const line: FundLine = { label: place, role: 'total', amounts: [amount], children: [], partial: false };
  return {
    block: sentenceBlock([line], amount, place),
    year: year === undefined ? undefined : { value: year, cell: place.cell },
  };
}

function sentenceAmount(place: Sourced<string>, printed: string, fallback?: MoneyUnit): Amount {
  const parsed = parseAmount(printed.replace(/，/g, ','));
  return { cell: place.cell, value: parsed?.value, text: printed, unit: parsed?.unit ?? fallback, inSentence: true };
}

const sentenceBlock = (lines: readonly FundLine[], first: Amount | undefined, place: Sourced<string>): FundBlock => ({
  kind: 'income',
  layout: 'sentence',
  labels: [],
  unit: first?.unit && { value: first.unit, cell: place.cell },
  columns: [{ term: 'annual', label: undefined, unit: undefined }],
  lines,
});

const item =
  /([\p{Script=Han}]{2,12})(?:为|是|共)?[:：]?(\d[\d,]{0,24}(?:\.\d{1,9})?(?:百万|亿|万|千)?元?)(?:\(([^()]{0,60})\))?/gu;

const total = new RegExp(`^${money}(?:\\(([^()]*)\\))?$`);

/**
 * A cell that lists its sources beside their label: 总额100万元 财政拨款:80万元(其中:上级资金:50万元) 自有资金:20万元 (L7), or one total with
 * what it holds: 460万元(其中市级400万元) (L6).
 */
export function sentenceFunds(
  label: Sourced<string>,
  place: Sourced<string>,
  fallback: MoneyUnit | undefined,
): FundBlock | undefined {
  const text = compactLabel(place.value);
  const single = total.exec(text);
  if (single) {
    const amount = sentenceAmount(place, single[1]!, fallback);
    const children = sentenceLines(place, single[2] ?? '', fallback);
    const line: FundLine = { label, role: 'total', amounts: [amount], children, partial: children.length === 1 };
    return sentenceBlock([line], amount, place);
  }
  const [first, ...parts] = sentenceLines(place, text, fallback);
  if (!first || first.role !== 'total') return undefined;
  const children = [...first.children, ...parts];
  // A source under a name nobody knows: the others are some of the parts.
  const partial = (children.length === 1 && text.includes('其中')) || namesOtherSources(text);
  return sentenceBlock([{ ...first, children, partial }], first.amounts[0], place);
}

const namesOtherSources = (text: string): boolean =>
  [...text.matchAll(item)].some(([, label = '', printed = '']) => printed.endsWith('元') && !meaningOf(label));

const meaningOf = (label: string) => fundMeaning(normaliseLabel(label.replace(/^其中/, '')));

function sentenceLines(place: Sourced<string>, text: string, fallback: MoneyUnit | undefined): FundLine[] {
  const lines: FundLine[] = [];
  for (const [, label = '', printed = '', detail = ''] of text.replace(/其中[:：,，]?/g, '').matchAll(item)) {
    const meaning = meaningOf(label);
    if (!meaning) continue;
    const amount = sentenceAmount(place, printed, fallback);
    const children = detail === '' ? [] : sentenceLines(place, detail, fallback);
    lines.push({
      label: { value: label, cell: place.cell },
      role: meaning.role,
      amounts: [amount],
      children,
      partial: children.length === 1,
    });
  }
  return lines;
}
