import type { IndicatorColumn, Term } from './declaration';

/** A column as the user described it: of the indicators, or, with `money`, a head of amounts and the term they are of. */
interface UserColumn extends IndicatorColumn {
  readonly money?: Term | undefined;
}

/** What the user said the columns of a table hold; where it speaks of indicators, one of them names them. */
export type UserColumns = readonly UserColumn[];

/** Those that speak of the indicators. */
export const indicatorColumns = (told: UserColumns): UserColumns => told.filter(({ money }) => money === undefined);

/** Those that speak of money. */
export const moneyColumns = (told: UserColumns): UserColumns => told.filter(({ money }) => money !== undefined);

/** What is known from now on: what is said of money stands beside what was said, what is said of the indicators in its place. */
export const andKept = (told: UserColumns, known: UserColumns): UserColumns =>
  moneyColumns(told).length > 0 ? [...known, ...told] : [...told, ...moneyColumns(known)];
