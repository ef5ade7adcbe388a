import type { Declaration, HeaderKey, Sourced } from '../../../declaration/declaration';
import { dateStatementAt, type DateStatement, type PartialDate } from '../../../text/dates';
import { halfWidth } from '../../../text/normalise';
import { findNumbers } from '../../../text/quantities';
import { longTerms } from '../goal-rows';

export const fieldOf = ({ header }: Declaration, key: HeaderKey) => header.find((field) => field.key === key)?.value;

export const yearsIn = (text: string): readonly number[] =>
  [...halfWidth(text).matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map((match) => Number(match[1]));

/** Where the form states how long the project runs: its period, or the mid-term goal's label. */
export const periods = (declaration: Declaration): readonly Sourced<string>[] => [
  ...[fieldOf(declaration, 'period') ?? []].flat(),
  ...declaration.goals.filter(({ term }) => longTerms.includes(term)).map(({ label }) => label),
];

/** The dates and periods of a text, in order. */
export function datesIn(text: string): readonly DateStatement[] {
  const plain = halfWidth(text);
  return findNumbers(text).references.flatMap(({ kind, span }) =>
    kind === 'date' ? (dateStatementAt(plain, span.start) ?? []) : [],
  );
}

/** As far as both are printed: 2025-12 is later than 2025-01, not later than 2025. Those without a year are not compared. */
export function isLater(a: PartialDate, b: PartialDate): boolean {
  if (a.startsWith('-') || b.startsWith('-')) return false;
  const printed = Math.min(a.length, b.length);
  return a.slice(0, printed) > b.slice(0, printed);
}
