import type { IndicatorColumn, IndicatorColumnRole, Term } from '../../core/declaration/declaration';
import type { DraftColumn } from '../../core/declaration/indicators/draft';
import type { UserColumns } from '../../core/declaration/user-column';
import { userColumns } from '../../core/declaration/indicators/user-columns-schema';
import type { UnknownHead } from '../../core/declaration/funds/unknown-head';
import type { Texts } from '../../locales/texts';

/** What a column can be said to hold; target values by their term. */
export type ColumnChoice = keyof Texts['columns']['choices'];

interface Meaning {
  readonly role: IndicatorColumnRole;
  readonly term: Term;
}

const target = (term: Term): Meaning => ({ role: 'target', term });
const plain = (role: IndicatorColumnRole): Meaning => ({ role, term: 'other' });

const meanings: Readonly<Record<ColumnChoice, Meaning>> = {
  other: plain('other'),
  level1: plain('level1'),
  level2: plain('level2'),
  name: plain('name'),
  'target/annual': target('annual'),
  'target/half': target('half'),
  'target/midterm': target('midterm'),
  'target/total': target('total'),
  'target/previous': target('previous'),
  'target/other': target('other'),
  operator: plain('operator'),
  unit: plain('unit'),
  weight: plain('weight'),
  direction: plain('direction'),
  completion: { role: 'completion', term: 'executed' },
  score: plain('score'),
  reason: plain('reason'),
};

/** In the order they are offered. */
export const columnChoices = Object.keys(meanings) as readonly ColumnChoice[];

export function choiceOf({ role, term }: Pick<IndicatorColumn, 'role' | 'term'>): ColumnChoice {
  if (role !== 'target') return role;
  const choice = `target/${term}`;
  return choice in meanings ? (choice as ColumnChoice) : 'target/other';
}

/** Choices that were made, by column; the others stay as they were drafted. */
export type Chosen = Readonly<Record<number, ColumnChoice>>;

/** The user's word to be kept; undefined while no column holds the indicators' names. */
export function toldBy(draft: readonly DraftColumn[], chosen: Chosen): UserColumns | undefined {
  const told = draft.map(({ column, role, term, label }): IndicatorColumn => {
    const choice = chosen[column];
    return { column, label, ...(choice ? meanings[choice] : { role, term }) };
  });
  return userColumns.safeParse(told).data;
}

/** What the amounts of a column can be said to be. */
export type MoneyChoice = keyof Texts['columns']['money'];

/** The user's word on heads of money; undefined while one of them has neither a choice nor a guess. */
export function moneyToldBy(
  heads: readonly UnknownHead[],
  chosen: Readonly<Record<number, MoneyChoice>>,
): UserColumns | undefined {
  const told = heads.flatMap(({ label, column, guess }) => {
    const money = chosen[column] ?? guess;
    return money ? [{ column, label, role: 'other', term: 'other', money } as const] : [];
  });
  return told.length === heads.length ? told : undefined;
}
