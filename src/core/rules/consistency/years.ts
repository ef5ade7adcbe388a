import { halfWidth, type Span } from '../../text/normalise';

/** A year named in running text. */
export interface NamedYear {
  readonly year: number;
  readonly span: Span;
}

const namedYear = /(?<!\d)((?:19|20)\d\d) ?年/g;
/** 〔2015〕33号, 《…2021年…》, “2014年…”: documents and quotations. */
const quoted = /《[^》]*》|“[^”]*”|"[^"]*"|〔[^〕]*〕|【[^】]*】|\[[^\]]*\]|\([^)]*\)|\d+号/g;

const blank = (text: string): string => text.replace(quoted, (part) => ' '.repeat(part.length));

/** The years of a text, those inside documents' names, brackets and quotation marks left out. */
export function namedYears(text: string): NamedYear[] {
  const plain = blank(halfWidth(text));
  return [...plain.matchAll(namedYear)].map((match) => ({
    year: Number(match[1]),
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

const historyBefore =
  /(?:同比|较|比|与|自|从|截至|截止|根据|按照|依据|参照|以来|基数|基准|延续|结转|上年|去年|印发的?)\s*$/;
const historyAfter =
  /^\s*(?:以来|起|开始|至今|以前|相比|基础|水平|同期|底前?已|末已|度?决算|度?结转|[^，。；;,]{0,20}(?:已|曾|以来|了|印发|文件|通知|办法|规定|精神|会议|相比|增长|下降))/;

/** Whether the year is one a text looks back to: a comparison, a law, what was done. */
export const looksBack = (text: string, { span }: NamedYear): boolean =>
  historyBefore.test(halfWidth(text).slice(Math.max(0, span.start - 6), span.start)) ||
  historyAfter.test(halfWidth(text).slice(span.end));

/** 2023-2025年, 2024年—2026年: one year of a period. */
export const inPeriod = (text: string, { span }: NamedYear): boolean =>
  /\d\s*年?\s*[-—–~至到]+\s*$/.test(halfWidth(text).slice(Math.max(0, span.start - 8), span.start)) ||
  /^度?\s*[-—–~至到]+\s*\d/.test(halfWidth(text).slice(span.end));
