import * as z from 'zod/mini';
import data from './data/operators.json';
import { wordAtEnd, wordAtStart } from './words';

export type Operator = '=' | '>' | '≥' | '<' | '≤' | '≠';

const operator = z.enum(['=', '>', '≥', '<', '≤', '≠']);
const words = z.partialRecord(operator, z.array(z.string().check(z.minLength(1))));
const operatorsSchema = z.object({ before: words, after: words });

const { before, after } = operatorsSchema.parse(data);

const signs = (table: z.infer<typeof words>): ReadonlyMap<string, Operator> =>
  new Map(Object.entries(table).flatMap(([sign, list]) => (list ?? []).map((word) => [word, sign as Operator])));

const beforeSigns = signs(before);
const afterSigns = signs(after);
const beforeWord = wordAtEnd(beforeSigns.keys());
const afterWord = wordAtStart(afterSigns.keys());

/** Splits "从新犯罪率不超过" into what stands before the operator and the operator; blanks at the end are skipped. */
export function operatorAtEnd(text: string): { operator: Operator | undefined; rest: string } {
  const trimmed = text.trimEnd();
  const word = beforeWord(trimmed);
  return word === undefined
    ? { operator: undefined, rest: trimmed }
    : { operator: beforeSigns.get(word), rest: trimmed.slice(0, -word.length).trimEnd() };
}

/** The same for 以上, 以内 … at the start of what follows a number. */
export function operatorAtStart(text: string): { operator: Operator | undefined; rest: string } {
  const trimmed = text.trimStart();
  const word = afterWord(trimmed);
  return word === undefined
    ? { operator: undefined, rest: trimmed }
    : { operator: afterSigns.get(word), rest: trimmed.slice(word.length).trimStart() };
}

/** At least so much. */
export const isFloor = (operator: Operator | undefined): boolean => operator === '≥' || operator === '>';
/** At most so much. */
export const isCeiling = (operator: Operator | undefined): boolean => operator === '≤' || operator === '<';

/** What an operator cell says: "≥", "大于等于", "＞＝"; undefined for 定性, 正向 and everything else. */
export const parseOperator = (text: string): Operator | undefined => beforeSigns.get(text);
