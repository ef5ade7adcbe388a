import type { Declaration } from '../../../declaration/declaration';
import { textsOf } from '../../../money/declared-texts';
import { within, type Span } from '../../../text/normalise';
import { earlierWords, wholeProjectWords } from '../../../text/phrases';
import { sentenceAround } from '../../../text/sentences';
import type { Reading, Statement } from '../../../text/statements';
import { sumTerms } from '../../../text/terms';
import type { Draft } from '../../rule';
import { namedYears } from '../years';
import type { YearMessage } from './message';

const promise =
  /(?:^|[\n。；;、])\s{0,3}((?:(?:19|20)\d\d年度?|年度|本年度?|当年)(?:预算|资金|经费)安排(?:情况|计划)?)\s{0,2}[:：\n]/g;
/** The next section of the same text. */
const nextSection = /\n\s{0,3}[一二三四五六七八九十]{1,3}、/;
/** Why nothing is asked for this year. */
const explained = /不再安排|无需安排|未安排|已在|结转/;
const otherMoney = new RegExp(`${wholeProjectWords}|${earlierWords}`);

/** Of the whole project or of an earlier year, by the words of its sentence up to it. */
function isOther({ text }: Reading, { span, amount }: Statement, year: number): boolean {
  const words = text.slice(sentenceAround(text, span).start, span.start) + amount.quantity.before;
  const years = namedYears(words);
  if (years.some((named) => named.year >= year)) return false;
  return years.length > 0 || otherMoney.test(words);
}

function sectionsOf({ text }: Reading): readonly { readonly name: string; readonly span: Span }[] {
  return [...text.matchAll(promise)].map((match) => {
    const start = match.index + match[0].length;
    const end = text.slice(start).search(nextSection);
    return { name: match[1]!, span: { start, end: end < 0 ? text.length : start + end } };
  });
}

/** 年度预算安排：总投资248万元。2024年安排60万元。: a section that promises the year's money and tells other money only. */
export function* promisedFindings(declaration: Declaration): Iterable<Draft<YearMessage>> {
  const { year } = declaration;
  if (!year) return;
  for (const { source, reading } of textsOf(declaration))
    for (const { name, span } of sectionsOf(reading)) {
      const amounts = within(reading.statements, span);
      if (amounts.length === 0 || explained.test(reading.text.slice(span.start, span.end))) continue;
      if (!amounts.every((statement) => isOther(reading, statement, year.value))) continue;
      const printed = amounts.map(({ amount: { quantity } }) =>
        reading.text.slice(quantity.span.start, quantity.span.end),
      );
      const data = { text: name, year: String(year.value), list: sumTerms(printed).replaceAll(' + ', '、') };
      yield { cells: [source.cell], message: 'promised', severity: 'warning', data };
    }
}
