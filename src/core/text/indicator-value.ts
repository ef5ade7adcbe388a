import type { Big } from 'big.js';
import { memoizeText } from '../memoize';
import { parseDate } from './dates';
import { halfWidth } from './normalise';
import { findNumerals, parseSpelled } from './numerals';
import { isFloor, operatorAtEnd, operatorAtStart, parseOperator, type Operator } from './operators';
import { unitAt } from './units';
import { numeralInWord, stateWords } from './phrases';

/**
 * What the value cell of an indicator says. `text` is always the raw text.
 * - quantity: operator (undefined when none is stated), exact number, unit as printed (% for percents; "" when none), and what stands before it.
 * - date: a deadline or period, ISO 8601 with the precision printed ("2021-12-31", "2023-07", "--12-31").
 * - text: anything else (充分, 有效提升); nothing is guessed.
 */
export type IndicatorValue =
  | {
      readonly kind: 'quantity';
      readonly text: string;
      readonly operator: Operator | undefined;
      readonly number: Big;
      readonly unit: string;
      /** Words before the number that are neither operator nor unit ("从新犯罪率", "年人均"). */
      readonly prefix: string;
      /** Words after the unit that belong to neither. */
      readonly suffix: string;
    }
  | {
      readonly kind: 'date';
      readonly text: string;
      readonly operator: Operator | undefined;
      readonly from: string | undefined;
      readonly to: string | undefined;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly text: '' };

/** Longer texts are sentences, not values. */
const maxLength = 60;
const maxPrefix = 24;
const maxSuffix = 12;
const trailingMarks = /[;,.。、，:\s]{1,20}$/;
const sentenceMark = /[;。，,、:!?]/;
const multipliers: Readonly<Record<string, string>> = {
  百: '1e2',
  千: '1e3',
  万: '1e4',
  百万: '1e6',
  千万: '1e7',
  亿: '1e8',
};

/** LaTeX residue of converted documents, percents in words. */
function clean(text: string): string {
  return halfWidth(text)
    .replace(/\$/g, '')
    .replace(/\\(?:geq?|geqslant)(?![A-Za-z])/g, '≥')
    .replace(/\\(?:leq?|leqslant)(?![A-Za-z])/g, '≤')
    .replace(/\\%/g, '%')
    .replace(/\\[, ]/g, ' ')
    .replace(/百分之([零〇一二三四五六七八九十百两]+)/g, (whole, spelled: string) => {
      const value = parseSpelled(spelled);
      return value ? `${value.toFixed()}%` : whole;
    })
    .trim()
    .replace(trailingMarks, '');
}

/** The multiplier right after a number (1.5万人次); the unit itself goes first, so that 万元 and 千米 stay units. */
function multiplierAt(text: string, at: number): string {
  const found = /^(?:千万|百万|[百千万亿])/.exec(text.slice(at, at + 2));
  return found?.[0] ?? '';
}

/**
 * Reads one value cell: operator, number and unit in any of the spellings of the field (≥2次, 2次以上, 每年不少于两次, =100.00(%),
 * 98%以上, 12月31日前). Two numbers, a sentence or anything else not understood is text.
 */
export const parseIndicatorValue = memoizeText((text): IndicatorValue => {
  const asText: IndicatorValue = { kind: 'text', text };
  if (text.trim() === '') return { kind: 'blank', text: '' };
  if (text.length > maxLength) return asText;
  const plain = clean(text);
  return parseDateValue(text, plain) ?? parseQuantity(text, plain) ?? asText;
});

function parseDateValue(text: string, plain: string): IndicatorValue | undefined {
  const { operator, rest } = leadingOperator(plain);
  const date = parseDate(rest);
  if (!date || (date.deadline && (isFloor(operator) || operator === '≠'))) return undefined;
  // =12月31日前, where a form asks for an operator in every row, is a deadline all the same.
  const stated = operator === '=' && date.deadline ? '≤' : operator;
  return { kind: 'date', text, operator: stated ?? (date.deadline ? '≤' : undefined), from: date.from, to: date.to };
}

/** An operator at the very start. */
function leadingOperator(plain: string): { operator: Operator | undefined; rest: string } {
  const head = /^(?:[<>=≤≥≦≧⩽⩾≠]+|[大小不等至最][于少低超高多得或等过]+)\s*/.exec(plain)?.[0] ?? '';
  const operator = parseOperator(head.replace(/\s+/g, ''));
  return operator ? { operator, rest: plain.slice(head.length) } : { operator: undefined, rest: plain };
}

function parseQuantity(text: string, plain: string): IndicatorValue | undefined {
  const numerals = findNumerals(plain);
  const printed = numerals.filter((n) => !n.spelled);
  const candidates = printed.length > 0 ? printed : numerals;
  const numeral = candidates[0];
  if (!numeral || candidates.length > 1) return undefined;

  const before = operatorAtEnd(plain.slice(0, numeral.span.start).replace(/-$/, ''));
  const negative = plain[numeral.span.start - 1] === '-' && before.rest === '';
  if (plain[numeral.span.start - 1] === '-' && !negative) return undefined;
  if (/[A-Za-z第〔([.\d/]$/.test(before.rest) || before.rest.length > maxPrefix || sentenceMark.test(before.rest))
    return undefined;

  let at = skipBlanks(plain, numeral.span.end);
  let unit = unitAt(plain, at);
  let number = numeral.value;
  if (!unit) {
    const multiplier = numeral.spelled ? '' : multiplierAt(plain, at);
    if (multiplier) {
      number = number.times(multipliers[multiplier]!);
      at = skipBlanks(plain, at + multiplier.length);
      unit = unitAt(plain, at);
    }
  }
  const tail = operatorAtStart(plain.slice(unit?.end ?? at));
  if (before.operator && tail.operator && before.operator !== tail.operator) return undefined;
  const operator = before.operator ?? tail.operator;
  // 每月15日前 is a day of every month.
  if (/^[日号](?:之|以)?前/.test(plain.slice(at))) return undefined;
  if (tail.rest.length > maxSuffix || /[\d×*+/~=<>≥≤-]|[;。，,]/.test(tail.rest)) return undefined;

  const free = !unit && !tail.operator && /^[\p{Script=Han}]{1,3}$/u.test(tail.rest) && !statusWord.test(tail.rest);
  // ≥24.00(处): Shanghai's forms put every unit in brackets.
  const bracketed = unit ? undefined : /^\(([^()]{1,8})\)$/.exec(tail.rest)?.[1];
  const printedUnit = unit?.unit ?? bracketed ?? (free && operator ? tail.rest : '');
  const suffix = bracketed || printedUnit === tail.rest ? '' : tail.rest;
  // Chinese numerals are also parts of words (十分满意, 一体化): only a complete "两次以上" counts.
  if (numeral.spelled && (!unit || suffix !== '' || wordWithNumeral.test(plain))) return undefined;
  return {
    kind: 'quantity',
    text,
    operator,
    number: negative ? number.neg() : number,
    unit: printedUnit,
    prefix: before.rest,
    suffix,
  };
}

const statusWord = new RegExp(stateWords);
const wordWithNumeral = new RegExp(numeralInWord);

const skipBlanks = (text: string, at: number): number => {
  let i = at;
  while (text[i] === ' ') i++;
  return i;
};

/**
 * The value of a form that has columns of their own for operator, number and unit (大于等于 · 98 · %). What the number cell says itself
 * comes first. `text` is the three joined.
 */
export function joinIndicatorValue(operator: string, number: string, unit: string): IndicatorValue {
  if (number.trim() === '') return { kind: 'blank', text: '' };
  const sign = parseOperator(halfWidth(operator).replace(/\s+/g, ''));
  const own = parseIndicatorValue(number);
  const text = `${sign ? operator.trim() : ''}${number.trim()}${own.kind === 'quantity' && own.unit === '' ? unit.trim() : ''}`;
  if (own.kind === 'date') return { ...own, text, operator: own.operator ?? sign };
  if (own.kind !== 'quantity') return own;
  const stated = halfWidth(unit).replace(/\s+/g, '');
  const column = unitAt(stated, 0);
  const printedUnit = column?.end === stated.length ? column.unit : stated;
  return { ...own, text, operator: own.operator ?? sign, unit: own.unit || printedUnit };
}

/** "≥2次": the shortest spelling of a quantity, which parses to the same operator, number and unit. */
export const formatQuantity = (operator: Operator | undefined, number: Big, unit: string): string =>
  `${operator ?? ''}${number.toFixed()}${unit}`;
