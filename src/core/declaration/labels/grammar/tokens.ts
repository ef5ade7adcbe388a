import * as z from 'zod/mini';
import data from './morphemes.json';

/** class → the words of that class. */
const morphemes = z.record(z.string(), z.array(z.string()).check(z.minLength(1))).parse(data);

export interface Token {
  readonly word: string;
  readonly classes: ReadonlySet<string>;
}

const classesOf = new Map<string, Set<string>>();
for (const [name, words] of Object.entries(morphemes)) {
  for (const word of words) classesOf.set(word, (classesOf.get(word) ?? new Set()).add(name));
}
const tokenOf = new Map([...classesOf].map(([word, classes]): [string, Token] => [word, { word, classes }]));
const longest = Math.max(...[...tokenOf.keys()].map((word) => word.length));

export const isClass = (name: string): boolean => name in morphemes;

/** With those of a span of months (1-7月完成值, 截至6月底), which is left out before a label is cut. */
const characters = new Set(`${[...tokenOf.keys()].join('')}月截至止底末日`);

/** Whether every character of a text occurs in some morpheme, digits, letters and marks aside: most values of a table tell by that they are no label. */
export function isSpelled(text: string): boolean {
  for (const character of text)
    if (character >= '\u4e00' && character <= '\u9fff' && !characters.has(character)) return false;
  return true;
}

/** A text cut into morphemes; what no morpheme covers is kept as it stands. */
export interface Cut {
  readonly tokens: readonly Token[];
  readonly unknown: readonly string[];
}

const UNKNOWN = 10;

/** The cut with the fewest unknown characters, then with the fewest morphemes. */
export function cut(text: string): Cut {
  const cost: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= text.length; end += 1) {
    cost[end] = cost[end - 1]! + UNKNOWN;
    from[end] = end - 1;
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const price = cost[start]! + 1;
      if (price < cost[end]! && tokenOf.has(text.slice(start, end))) {
        cost[end] = price;
        from[end] = start;
      }
    }
  }
  const tokens: Token[] = [];
  const unknown: string[] = [];
  for (let end = text.length; end > 0; end = from[end]!) {
    const word = text.slice(from[end], end);
    const token = tokenOf.get(word);
    if (token) tokens.unshift(token);
    else unknown.unshift(word);
  }
  return { tokens, unknown };
}
