import Big from 'big.js';
import { memoizeText } from '../memoize';
import { dateStatementAt } from './dates';
import type { Operator } from './operators';
import { halfWidth, type Span } from './normalise';
import { findNumerals, type Numeral } from './numerals';
import { operatorAtEnd, operatorAtStart } from './operators';
import { unitAt } from './units';

/** A number in running text. */
export interface Quantity {
  /** In `unit`; 1.5万人 is 15000 人, 1.5万元 is 1.5 万元. */
  readonly value: Big;
  /** As printed (% for percents), "" when none is known. */
  readonly unit: string;
  /** The value of one in the last printed place: 0.01 for 180.00, 1000 for 1.5万人. */
  readonly step: Big;
  /** Number and unit, in the original text. */
  readonly span: Span;
  /** Stated before or after it: 不少于100件, 2次以上. */
  readonly operator: Operator | undefined;
  /** The words of the same clause before and after it, up to the next number. */
  readonly before: string;
  readonly after: string;
  /** Written in Chinese characters. */
  readonly spelled: boolean;
}

/** A number that counts nothing (a year, a date, an item's number, a document's number) and where it stands. */
export interface Reference {
  readonly kind: 'date' | 'marker' | 'code';
  readonly span: Span;
}

export interface Numbers {
  readonly quantities: readonly Quantity[];
  readonly references: readonly Reference[];
}

const clauseMark = /[。；;，,、:!?\n()《》“”"]/;
const maxWords = 24;
const scales: Readonly<Record<string, string>> = { 百: '1e2', 千: '1e3', 万: '1e4', 亿: '1e8' };
/** After a spelled number and its unit: a word that only looks like a quantity (一次性, 五个一, 一体化). */
const notAfterSpelled = /^[性体致定般样些直旦律级一二三四五六七八九十对]/;

interface Read {
  readonly value: Big;
  readonly unit: string;
  readonly step: Big;
  readonly end: number;
}

const skipBlanks = (text: string, at: number): number => {
  let i = at;
  while (text[i] === ' ') i++;
  return i;
};

/** The number with its multiplier and unit. */
function withUnit(text: string, numeral: Numeral): Read {
  const step = new Big(`1e-${numeral.decimals}`);
  const at = skipBlanks(text, numeral.span.end);
  const direct = unitAt(text, at);
  if (direct) return { value: numeral.value, unit: direct.unit, step, end: direct.end };
  const scale = numeral.spelled ? undefined : scales[text[at] ?? ''];
  if (!scale) return { value: numeral.value, unit: '', step, end: numeral.span.end };
  const next = unitAt(text, skipBlanks(text, at + 1));
  return {
    value: numeral.value.times(scale),
    unit: next?.unit ?? '',
    step: step.times(scale),
    end: next?.end ?? at + 1,
  };
}

const isMarker = (text: string, { start, end }: Span): boolean => {
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '';
  if (before === '(' && after === ')') return true;
  // "其中1.培训": the connector stands in for a full stop.
  const opens = /[\s。;:；，,、)”]/.test(before) || text.slice(start - 2, start) === '其中';
  return opens && /[、.)]/.test(after) && !/\d/.test(text[end + 1] ?? '') && end - start <= 2;
};

const isCode = (text: string, { start, end }: Span, spelled: boolean): boolean => {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (/[第A-Za-z*#_〔【[]/.test(before) && !/[xX*]/.test(before)) return true;
  // 1对1 is a manner; the number in 完成对100名 is a count.
  if (/[\d一]对$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (after === '号' || after === '对' || /[〕】\]_#]/.test(after)) return true;
  if (text.startsWith('**', end) || text.slice(start - 2, start) === '**') return true;
  if (/[A-Za-z]/.test(after) && !/[xXmkKgGtTMLc]/.test(after)) return true;
  // A year without 年: "2020-2023年", "根据2019呈贡区…".
  return (
    !spelled &&
    /^(?:19|20)\d\d$/.test(text.slice(start, end)) &&
    /^[-—–~至]|^\p{Script=Han}{2}/u.test(text.slice(end)) &&
    !unitAt(text, end)
  );
};

function wordsBefore(text: string, from: number, start: number): string {
  let at = start;
  while (at > from && start - at < maxWords && !clauseMark.test(text[at - 1]!)) at--;
  return text.slice(at, start).trim();
}

function wordsAfter(text: string, end: number, to: number): string {
  let at = end;
  while (at < to && at - end < maxWords && !clauseMark.test(text[at]!)) at++;
  return text.slice(end, at).trim();
}

function readNumbers(text: string): Numbers {
  const plain = halfWidth(text);
  const references: Reference[] = [];
  const reads: Reading[] = [];
  let skipTo = 0;
  let wordsFrom = 0;
  for (const numeral of findNumerals(plain)) {
    if (numeral.span.start < skipTo) continue;
    const known = references.length;
    const date = numeral.spelled ? undefined : dateStatementAt(plain, numeral.span.start);
    if (date) {
      references.push({ kind: 'date', span: date.span });
      skipTo = date.span.end;
    } else if (isMarker(plain, numeral.span)) {
      references.push({ kind: 'marker', span: numeral.span });
    } else if (isCode(plain, numeral.span, numeral.spelled)) {
      references.push({ kind: 'code', span: numeral.span });
    } else {
      const read = withUnit(plain, numeral);
      if (numeral.spelled && (read.unit === '' || read.unit === '分' || notAfterSpelled.test(plain.slice(read.end))))
        continue;
      reads.push({ numeral, read, wordsFrom });
      skipTo = read.end;
      wordsFrom = read.end;
    }
    if (references.length > known) wordsFrom = references[known]!.span.end;
  }
  return { references, quantities: reads.map((_, i) => quantityAt(plain, reads, i)) };
}

interface Reading {
  readonly numeral: Numeral;
  readonly read: Read;
  /** The end of the number or reference before it. */
  readonly wordsFrom: number;
}

function quantityAt(plain: string, reads: readonly Reading[], i: number): Quantity {
  const { numeral, read, wordsFrom } = reads[i]!;
  const before = operatorAtEnd(wordsBefore(plain, wordsFrom, numeral.span.start));
  const after = operatorAtStart(wordsAfter(plain, read.end, reads[i + 1]?.numeral.span.start ?? plain.length));
  return {
    value: read.value,
    unit: read.unit,
    step: read.step,
    span: { start: numeral.span.start, end: read.end },
    operator: before.operator ?? after.operator,
    before: before.rest.replace(/^[.)]/, ''),
    after: after.rest,
    spelled: numeral.spelled,
  };
}

/** Every number of a text, told apart into quantities and mere references; linear in the text's length. */
export const findNumbers = memoizeText(readNumbers, 500);

/** The quantities of a text: no years, dates, item numbers or document numbers. */
export const findQuantities = (text: string): readonly Quantity[] => findNumbers(text).quantities;
