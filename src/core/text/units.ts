import * as z from 'zod/mini';
import data from './data/units.json';
import { moneyUnits, type MoneyUnit } from './money';
import { wordAtStart } from './words';

/** Units that budget texts print; a unit made of several ("元/人·年") is put together from these. */
const words = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
const unitsSchema = z.object({
  money: z.array(z.enum(moneyUnits)).check(z.minLength(1)),
  /** All read as %. */
  percent: words,
  other: words,
  /** Words that only begin like a unit. */
  never: z.array(z.string().check(z.minLength(2))),
  /** What a price is by, behind 每. */
  pieces: words,
  /** Of people. */
  heads: words,
  /** Those that count the same thing, the usual one first. */
  same: z.array(words),
  /** Whom or what a price is for, as it is said, and the units that count them; the longer word first. */
  perEach: z.array(z.object({ said: words, counted: words })),
});

const units = unitsSchema.parse(data);
const moneyWords = new Set<string>(units.money);
const percents = new Set(units.percent);

const knownUnit = wordAtStart([...units.money, ...units.percent, ...units.other]);
const otherWord = wordAtStart(units.never);

export const isMoneyUnit = (unit: string): unit is MoneyUnit => moneyWords.has(unit);

/** The money unit at the head of a unit: "元/人·年" → 元; undefined when it measures no money. */
export const moneyPart = (unit: string): MoneyUnit | undefined => {
  const head = /[/·]/.test(unit) ? unit.split(/[/·]/)[0]! : unit;
  return isMoneyUnit(head) ? head : undefined;
};

const simpleUnitAt = (text: string, at: number): string | undefined =>
  otherWord(text, at) === undefined ? knownUnit(text, at) : undefined;

const isLatin = (c: string | undefined): boolean => c !== undefined && /[A-Za-z]/.test(c);

/** 元/人·年, also typed 元/人*年. */
const joins = new Set(['/', '·', '*', '•', '.']);
/** 元/扇: money may be by anything, whether or not it is listed. */
const anyPiece = /^(\p{Script=Han}{1,3}?)(?=$|[\s·/，。；、,;)）]|以[内上下])/u;
/** At most this many parts: 元/人·次·年. */
const maxParts = 4;

/**
 * The unit that starts at `at` of a half-width text, compound ones as a whole, and where it ends; undefined when there is
 * none. Percents in any spelling give "%".
 */
export function unitAt(text: string, at: number): { unit: string; end: number } | undefined {
  const first = simpleUnitAt(text, at);
  if (!first) return undefined;
  let end = at + first.length;
  if (isLatin(first[first.length - 1]) && isLatin(text[end])) return undefined;
  if (percents.has(first)) return { unit: '%', end };
  let unit = first;
  for (let parts = 1; parts < maxParts && joins.has(text[end] ?? ''); parts++) {
    const next =
      simpleUnitAt(text, end + 1) ?? (isMoneyUnit(first) ? anyPiece.exec(text.slice(end + 1))?.[1] : undefined);
    if (!next) break;
    unit += (text[end] === '/' ? '/' : '·') + next;
    end += 1 + next.length;
  }
  return { unit, end };
}

const usual = new Map(units.same.flatMap((same) => same.map((unit) => [unit, same[0]!] as const)));

/** The usual unit for what a unit counts: 名 → 人. */
export const usualUnit = (unit: string): string => usual.get(unit) ?? unit;

/** As a group of a pattern: (?:人|户|…). */
export const pieceUnits = `(?:${units.pieces.join('|')})`;
/** 人, 名, 位. */
export const headUnits: readonly string[] = units.heads;

/** The units that count what a price before a number is for: 每户, 户均 → 户. */
export const countedEach = (before: string): readonly string[] | undefined =>
  units.perEach.find(({ said }) => said.some((word) => before.includes(word)))?.counted;

/** What stands in a column of units for none: nothing, a dash, 无. */
export const isNoUnit = (text: string): boolean => /^(?:[-—–/／\\]+|无|同上)?$/.test(text.trim());
