import type { Indicator } from '../declaration/declaration';
import { withoutBlanks } from '../text/normalise';
import { vocabulary } from './vocabulary';

const { acquire, goods } = vocabulary;
const group = (words: readonly string[]): string => `(?:${words.join('|')})`;
/** 采购启闭设备，: a clause that gets a thing, without a number. */
const clause = new RegExp(
  `(?<=^|[，,。；;、：:\\n])(?:计划|拟|完成)?(${group(acquire)})(\\p{Script=Han}{0,12}${group(goods)})(?=[，,。；;]|$)`,
  'gu',
);

const pairsOf = (words: string): readonly string[] => [...words].slice(1).map((c, i) => [...words][i]! + c);

/** A row speaks of a thing when it shares two characters with it, or of getting anything at all. */
const speaksOfIt = (row: string, thing: string): boolean =>
  pairsOf(thing).some((pair) => row.includes(pair)) || acquire.some((verb) => row.includes(verb));

/** The things that a goal says will be bought or set up, without a number, and no row speaks of. */
export function unnumberedThings(goal: string, indicators: readonly Indicator[]): readonly string[] {
  const rows = indicators.map(({ name, targets }) =>
    withoutBlanks([name.value, ...targets.map(({ raw }) => raw)].join('|')),
  );
  return [...withoutBlanks(goal).matchAll(clause)].flatMap(([words, , thing]) =>
    rows.some((row) => speaksOfIt(row, thing!)) ? [] : [words],
  );
}
