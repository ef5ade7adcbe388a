import { z } from 'zod';
import data from './data/operators.json';
import type { Operator } from './indicator-value';

const operator = z.enum(['=', '>', '≥', '<', '≤', '≠']);
const words = z.partialRecord(operator, z.array(z.string().min(1)));
const operatorsSchema = z.object({ before: words, after: words });

const { before, after } = operatorsSchema.parse(data);

/** Longest first, so that 大于等于 is not read as 大于. */
const longestFirst = (table: z.infer<typeof words>): (readonly [string, Operator])[] =>
  Object.entries(table)
    .flatMap(([sign, list]) => (list ?? []).map((word) => [word, sign as Operator] as const))
    .sort((a, b) => b[0].length - a[0].length);

const beforeWords = longestFirst(before);
const afterWords = longestFirst(after);
const exact = new Map(beforeWords);

/** Splits "从新犯罪率不超过" into what stands before the operator and the operator; blanks at the end are skipped. */
export function operatorAtEnd(text: string): { operator: Operator | undefined; rest: string } {
  const trimmed = text.trimEnd();
  const found = beforeWords.find(([word]) => trimmed.endsWith(word));
  return found
    ? { operator: found[1], rest: trimmed.slice(0, -found[0].length).trimEnd() }
    : { operator: undefined, rest: trimmed };
}

/** The same for 以上, 以内 … at the start of what follows a number. */
export function operatorAtStart(text: string): { operator: Operator | undefined; rest: string } {
  const trimmed = text.trimStart();
  const found = afterWords.find(([word]) => trimmed.startsWith(word));
  return found
    ? { operator: found[1], rest: trimmed.slice(found[0].length).trimStart() }
    : { operator: undefined, rest: trimmed };
}

/** What an operator cell says: "≥", "大于等于", "＞＝"; undefined for 定性, 正向 and everything else. */
export const parseOperator = (text: string): Operator | undefined => exact.get(text);
