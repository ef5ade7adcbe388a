import Big from 'big.js';
import type { Severity } from '../core/severity';
import { projectKey, projectStem, unitKey, unitName } from './keys';
import type { FileRecord, TableRecord } from './record';

/** Where a record can be read again. */
export interface Place {
  readonly source: string;
  readonly offset: number;
  readonly length: number;
}

type Counts = Readonly<Record<Severity, number>>;
export type Verdict = 'errors' | 'warnings' | 'clean' | 'part';

/** What is kept in memory of a table; its findings are read again when they are written. */
export interface TableFacts {
  readonly file: string;
  readonly copy: string | undefined;
  readonly place: Place;
  /** Which of the file's tables it is. */
  readonly index: number;
  readonly sheet: string;
  readonly range: string;
  readonly form: string;
  /** As printed, without its code; '' where the table does not name it (`byFolder`). */
  readonly unit: string;
  readonly unitKey: string;
  /** Whether the table itself names the unit. */
  readonly namesUnit: boolean;
  readonly project: string;
  readonly projectKey: string;
  readonly projectStem: string;
  readonly year: number | undefined;
  readonly annual: Big | undefined;
  readonly midterm: Big | undefined;
  readonly goals: string | undefined;
  readonly values: string | undefined;
  readonly counts: Counts;
  /** By rule. */
  readonly rules: ReadonlyMap<string, number>;
  readonly keys: readonly string[];
  readonly verdict: Verdict;
}

/** A file without a table, or that could not be read. */
export interface OtherFile {
  readonly file: string;
  readonly copy: string | undefined;
  readonly reason: string | undefined;
  /** An attachment (a picture, a PDF) is expected beside tables; the others may have been meant as one. */
  readonly kind: 'failed' | 'other-format' | 'attachment' | 'no-table';
}

function countsOf({ findings }: TableRecord): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

const verdictOf = (counts: Counts, table: TableRecord): Verdict => {
  if (counts.error > 0) return 'errors';
  if (counts.warning > 0) return 'warnings';
  return table.notRead.length > 0 ? 'part' : 'clean';
};

function rulesOf({ findings }: TableRecord): ReadonlyMap<string, number> {
  const rules = new Map<string, number>();
  for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  return rules;
}

/** What a file is that has no table. */
export function otherOf({ file, copy, error, passedOver, tables }: FileRecord): OtherFile | undefined {
  if (tables.length > 0) return undefined;
  const kind = error ? 'failed' : (passedOver?.kind ?? 'no-table');
  return { file, copy, reason: (error ?? passedOver)?.message, kind };
}

/** The facts of a file's tables. */
export const factsOf = ({ file, copy, tables }: FileRecord, place: Place): TableFacts[] =>
  tables.map((table, index) => {
    const counts = countsOf(table);
    const unit = table.organisation === undefined ? '' : unitName(table.organisation);
    const project = table.project ?? '';
    return {
      ...{ file, copy, place, index },
      ...{ sheet: table.sheet, range: table.range, form: table.form, year: table.year },
      ...{ unit, unitKey: unitKey(unit), namesUnit: table.organisation !== undefined },
      ...{ project, projectKey: projectKey(project), projectStem: projectStem(project) },
      annual: table.annual === undefined ? undefined : new Big(table.annual),
      midterm: table.midterm === undefined ? undefined : new Big(table.midterm),
      ...{ goals: table.goals, values: table.values, counts },
      rules: rulesOf(table),
      keys: table.findings.map(({ key }) => key),
      verdict: verdictOf(counts, table),
    };
  });
