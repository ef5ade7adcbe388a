import type { Locale } from '../core/localized';
import type { AcrossFinding } from './across/across';
import { sinceLastYear } from './across/since-last-year';
import type { Totals } from './across/totals-list';
import { handedInTwice } from './across/twice';
import { underTwoNames } from './across/two-names';
import { unitTotals } from './across/unit-totals';
import { inWrongFolder } from './across/wrong-folder';
import type { OtherFile, TableFacts } from './facts';
import { compareHandIns, type HandIn } from './hand-in';
import type { TableRecord } from './record';
import type { UnitFacts } from './units';

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

export function acrossTables(
  tables: readonly TableFacts[],
  units: readonly UnitFacts[],
  { totals, previous }: Compared,
): AcrossFinding[] {
  return [
    ...(totals ? unitTotals(units, totals) : []),
    ...handedInTwice(tables),
    ...inWrongFolder(tables),
    ...underTwoNames(tables),
    ...(previous ? sinceLastYear(tables, previous) : []),
  ];
}

export const handInOf = (tables: readonly TableFacts[], { before }: Compared): HandIn | undefined =>
  before && compareHandIns(before, tables);
