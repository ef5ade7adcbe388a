import type { Operator } from '../../text/operators';
import type { CellValue } from '../../sheet/sheet';
import type { Term } from '../../declaration/declaration';
import type { Plan } from '../edit';

/** What one term of a new indicator says. */
export interface NewTarget {
  readonly operator: Operator | undefined;
  /** The number alone ("200", "0.2"), a text ("12月31日") or 〔待填〕. */
  readonly value: string;
  readonly unit: string;
  /** How it reads in one cell, where that is not operator, value and unit one after the other ("12月31日前"). */
  readonly whole?: string;
  /** Worked out from the year's value, which a person has to look at: the table does not say it. */
  readonly guessed?: true;
}

/** An indicator to be inserted, its placeholders filled. Levels are the profile's own names. */
export interface NewIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  /** `annual` always; other terms where they differ. */
  readonly targets: Partial<Readonly<Record<Term, NewTarget>>> & { readonly annual: NewTarget };
  /** What it says in plain words, and how it is worked out; "" where nobody has said. */
  readonly explanation?: string;
  readonly formula?: string;
  readonly direction: 'positive' | 'negative' | undefined;
  readonly weight: number | undefined;
}

/** Levels of a form, as keys that compare. */
export interface FormLevel {
  readonly level1: string | undefined;
  readonly level2: string | undefined;
}

/** The category of an indicator, to look up by. */
export const categoryOf = ({ level1, level2 }: NewIndicator): string => `${level1}/${level2}`;

export interface InsertionOptions {
  /**
   * `rebalance`: the weights of the level 1 are scaled so that they add up as before (the default);
   * `blank`: nothing is written; `suggested`: the library's own.
   */
  readonly weights?: 'rebalance' | 'blank' | 'suggested';
  /** New rows of this row's category go right under it (zero-based); others to the end of theirs. */
  readonly after?: number;
  /** Of a form with a column for every place (town, office): the one that the new rows are for. */
  readonly place?: number;
  /** Where the user wants categories that the form has no level for, by `categoryOf`. */
  readonly under?: ReadonlyMap<string, FormLevel>;
}

/** Where an indicator goes, for the preview. Rows and columns are zero-based, as they stand after the insertion. */
export interface Placement {
  readonly indicator: NewIndicator;
  readonly row: number;
  /** `midterm`: in the block that the form has for the whole term beside that of the year. */
  readonly block: 'year' | 'midterm';
  readonly how: 'blankRow' | 'newRow';
  /** Level names that the table did not have and that are written with it. */
  readonly newLevels: readonly string[];
  readonly cells: readonly { readonly column: number; readonly content: CellValue }[];
  /** The points it gets, as its cell shows them; "" where the form has none or they are left to the user. */
  readonly weight: string;
}

/**
 * Why nothing is inserted: there are no indicator rows, no column for their targets, new rows would go through a table
 * that stands beside this one, it is a self-evaluation whose rows are scored already, as new ones would have to be, or its
 * levels stand in rows of their own and were read as indicators.
 */
export type Refusal = 'noRegion' | 'noTargets' | 'tableBeside' | 'scored' | 'levelsInRows';

export interface Insertion {
  readonly refused: Refusal | undefined;
  /** Undefined when it is refused or nothing is left to insert. */
  readonly plan: Plan | undefined;
  readonly placements: readonly Placement[];
  /** How many indicators of the table get other points. */
  readonly reweighed: number;
  /** The table has them already, by this name or another. */
  readonly skipped: readonly NewIndicator[];
  /** Columns for single places (towns, offices) whose counts are left to the user. */
  readonly placesLeft: readonly string[];
  /** Not inserted: the form has levels of its own, and none of their meaning. */
  readonly unplaced: readonly NewIndicator[];
  /** The form's own levels, for the user to choose one for each of their categories. */
  readonly choices: readonly FormLevel[];
}
