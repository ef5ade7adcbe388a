import Big from 'big.js';
import { halfWidth, type Span } from './normalise';

/** A number as it is written. */
export interface Numeral {
  readonly value: Big;
  readonly span: Span;
  /** Digits printed after the decimal point. */
  readonly decimals: number;
  /** Written in Chinese characters (三百, 两). */
  readonly spelled: boolean;
}

/** Longer runs of digits are codes, not numbers. */
const maxDigits = 24;
const maxSpelled = 15;

const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const smallScales: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** 三百二十一 → 321, 十二 → 12; undefined when the characters do not make a number below 10,000 (二三, 百三). */
function spelledSection(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lastScale = 10_000;
  for (const c of text) {
    const scale = smallScales[c];
    if (scale !== undefined) {
      if (scale >= lastScale || (digit === undefined && !(scale === 10 && total === 0))) return undefined;
      total += (digit ?? 1) * scale;
      digit = undefined;
      lastScale = scale;
    } else {
      const value = digits[c];
      if (value === undefined || digit) return undefined;
      digit = value;
    }
  }
  return total + (digit ?? 0);
}

/** 三百二十一, 两, 一亿二千万, 叁拾万 → exact number; undefined for anything that is not well formed. */
export function parseSpelled(text: string): Big | undefined {
  if (text === '' || text.length > maxSpelled) return undefined;
  const match = /^(?:([^万亿]+)亿)?(?:([^万亿]+)万)?([^万亿]*)$/.exec(text);
  if (!match) return undefined;
  let total = new Big(0);
  for (const [part, scale] of [
    [match[1], 1e8],
    [match[2], 1e4],
    [match[3], 1],
  ] as const) {
    if (!part) continue;
    const value = spelledSection(part);
    if (value === undefined) return undefined;
    total = total.plus(new Big(value).times(scale));
  }
  return total;
}

const numeral =
  /\d{1,3}(?:,\d{3}){1,8}(?!,?\d)(?:\.\d+)?|\d+(?:\.\d+)?|[零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]+/g;

/** Every well-formed number of a half-width text, in order. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(numeral)) {
    const written = match[0];
    const span = { start: match.index, end: match.index + written.length };
    if (/^\d/.test(written)) {
      const plain = written.replaceAll(',', '');
      if (plain.length > maxDigits) continue;
      const point = plain.indexOf('.');
      found.push({ value: new Big(plain), span, decimals: point < 0 ? 0 : plain.length - point - 1, spelled: false });
    } else if (!/[\d.]/.test(text[span.start - 1] ?? '')) {
      const value = parseSpelled(written);
      if (value) found.push({ value, span, decimals: 0, spelled: true });
    }
  }
  return found;
}

/** The number a whole text is, with sign and thousands separators ("-1,234.50", "１２"); undefined for anything else. */
export function parseNumber(text: string): Big | undefined {
  const plain = halfWidth(text).trim();
  if (plain.length > 2 * maxDigits || !/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(plain)) return undefined;
  return new Big(plain.replace(/^\+/, '').replaceAll(',', ''));
}
