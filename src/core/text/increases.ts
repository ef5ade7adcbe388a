import type { Span } from './normalise';
import type { Quantity } from './quantities';
import type { Reading } from './statements';

/** "在原有100名…基础上，增加50名…，按150名…": a count before, what is added, and what it comes to. */
export interface Increase {
  readonly base: Quantity;
  readonly added: Quantity;
  readonly stated: Quantity;
  readonly span: Span;
}

/** The result follows within this many numbers. */
const near = 4;
const nounLength = 3;

/** The last characters of the counted noun tell whether two counts are of one thing (社区矫正协勤人员, 协勤人员). */
const sameNoun = (a: string, b: string): boolean => {
  for (let i = 0; i + nounLength <= a.length; i++) if (b.includes(a.slice(i, i + nounLength))) return true;
  return false;
};

/** Increases whose result the same text states within a few numbers; the noun must return with it. */
export function findIncreases({ quantities }: Reading): Increase[] {
  return quantities.flatMap((base, i): Increase[] => {
    const added = quantities[i + 1];
    if (!added || !/原有|现有$|原$/.test(base.before) || !/^(?:新)?(?:增加|增)|新增$/.test(added.before)) return [];
    const one = (q: Quantity): boolean => q.unit === base.unit && !q.operator;
    const stated = quantities
      .slice(i + 2, i + 2 + near)
      .find((q) => one(q) && /按|共|达|合计|总数|总计|为$/.test(q.before) && sameNoun(added.after, q.after));
    if (!stated || !one(base) || !one(added) || base.unit === '') return [];
    return [{ base, added, stated, span: { start: base.span.start, end: stated.span.end } }];
  });
}
