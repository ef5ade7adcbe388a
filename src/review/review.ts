import { groupBy } from '../core/group';
import type { Locale } from '../core/localized';
import type { AcrossFinding } from './across/across';
import { sinceLastYear } from './across/since-last-year';
import type { Totals } from './across/totals-list';
import { handedInTwice } from './across/twice';
import { underTwoNames } from './across/two-names';
import { unitTotals } from './across/unit-totals';
import type { OtherFile, TableFacts } from './facts';
import { compareHandIns, type HandIn } from './hand-in';
import type { TableRecord } from './record';

/** A unit with its tables, in the order of the files. */
export interface UnitFacts {
  readonly key: string;
  readonly name: string;
  readonly tables: readonly TableFacts[];
  /** Its letter, below the output folder, with `/`. */
  readonly letter: string;
}

/** What is written about: everything that does not fit into memory is read again where it is needed. */
export interface Review {
  readonly locale: Locale;
  /** 2025-01-31 */
  readonly date: string;
  readonly version: string;
  readonly due: string | undefined;
  readonly office: string | undefined;
  readonly files: number;
  readonly tables: readonly TableFacts[];
  readonly others: readonly OtherFile[];
  readonly units: readonly UnitFacts[];
  readonly across: readonly AcrossFinding[];
  /** undefined for a first hand-in. */
  readonly handIn: HandIn | undefined;
  readonly read: (table: TableFacts) => TableRecord;
}

export interface Gathered {
  readonly tables: readonly TableFacts[];
  readonly others: readonly OtherFile[];
}

export interface Compared {
  readonly totals: Totals | undefined;
  readonly previous: readonly TableFacts[] | undefined;
  readonly before: readonly TableFacts[] | undefined;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same whatever the order in which machines were done. */
export const inFileOrder = (tables: readonly TableFacts[]): TableFacts[] =>
  [...tables].sort((a, b) => byText(a.file, b.file) || a.index - b.index);

export function unitsOf(tables: readonly TableFacts[], letterOf: (unit: string) => string): UnitFacts[] {
  return [...groupBy(tables, ({ unitKey }) => unitKey)].map(([key, own]) => ({
    key,
    name: own[0]!.unit,
    tables: own,
    letter: letterOf(own[0]!.unit),
  }));
}

export function acrossTables(tables: readonly TableFacts[], { totals, previous }: Compared): AcrossFinding[] {
  return [
    ...(totals ? unitTotals(tables, totals) : []),
    ...handedInTwice(tables),
    ...underTwoNames(tables),
    ...(previous ? sinceLastYear(tables, previous) : []),
  ];
}

export const handInOf = (tables: readonly TableFacts[], { before }: Compared): HandIn | undefined =>
  before && compareHandIns(before, tables);
