import { ignoredAmong, type IgnoredFinding } from '../../core/ignoring';
import { settingsOver, type Settings } from '../../core/settings';
import type { Entry } from '../model/listing';
import type { PaneState, Table } from './state';

export const currentTable = ({ outcome }: Pick<PaneState, 'outcome'>): Table | undefined =>
  outcome?.kind === 'tables' ? outcome.tables[outcome.current] : undefined;

/** The tables that are listed; none where none were found. */
export const listedTables = ({ outcome }: Pick<PaneState, 'outcome'>): readonly Table[] =>
  outcome?.kind === 'tables' ? outcome.tables : [];

/** What the tables are checked by. */
export const settingsOf = ({ office, profile, rules }: Pick<PaneState, 'office' | 'profile' | 'rules'>): Settings =>
  settingsOver(office, { profile, rules });

export interface Sorted {
  /** Neither resolved nor ignored: what the verdict counts and the marks show. */
  readonly open: readonly Entry[];
  /** Everything the list shows in its groups: the open and, in their old places, the resolved ones. */
  readonly listed: readonly Entry[];
  readonly ignored: readonly { readonly entry: Entry; readonly record: IgnoredFinding }[];
}

function sort(table: Table, records: readonly IgnoredFinding[]): Sorted {
  const open: Entry[] = [];
  const listed: Entry[] = [];
  const ignored: { entry: Entry; record: IgnoredFinding }[] = [];
  const covered = ignoredAmong(table.sheet, table.report.findings, records);
  for (const entry of table.entries) {
    const record = covered.get(entry.finding);
    if (entry.status === 'resolved') listed.push(entry);
    else if (record) ignored.push({ entry, record });
    else {
      open.push(entry);
      listed.push(entry);
    }
  }
  return { open, listed, ignored };
}

const known = new WeakMap<Table, { readonly records: readonly IgnoredFinding[]; readonly result: Sorted }>();

/** The lines of a table; worked out once as long as neither they nor what is ignored change. */
export function sorted(table: Table, records: readonly IgnoredFinding[]): Sorted {
  const before = known.get(table);
  if (before?.records === records) return before.result;
  const result = sort(table, records);
  known.set(table, { records, result });
  return result;
}
