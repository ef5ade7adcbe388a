import type { IgnoredFinding } from '../../core/ignoring';
import type { Renames } from './sheet-names';
import type { Outcome, PaneState, Table } from './state';

const renamedKeys = <T>(record: Readonly<Record<string, T>>, renames: Renames): Record<string, T> => {
  const entries = Object.entries(record);
  const moved = entries.flatMap(([name, value]): [string, T][] => {
    const now = renames.get(name);
    return now === undefined ? [] : [[now, value]];
  });
  // Of two that would have one name, the sheet that was renamed is there, the other was deleted.
  return Object.fromEntries([...entries.filter(([name]) => !renames.has(name)), ...moved]);
};

const renamedTable = (table: Table, renames: Renames): Table => {
  const name = renames.get(table.sheet.name);
  if (name === undefined) return table;
  const { report, sheet } = table;
  const declaration = { ...report.declaration, sheet: name };
  return { ...table, sheet: { ...sheet, name }, report: { ...report, declaration } };
};

function renamedOutcome(outcome: Outcome, renames: Renames): Outcome {
  if (outcome.kind === 'tables')
    return { ...outcome, tables: outcome.tables.map((table) => renamedTable(table, renames)) };
  const now = (name: string): string => renames.get(name) ?? name;
  return { ...outcome, sheet: now(outcome.sheet), elsewhere: outcome.elsewhere.map(now) };
}

/** What of the state goes by a sheet's name. */
export type Named = Pick<PaneState, 'outcome' | 'marked' | 'undo' | 'ignored' | 'regions' | 'columns'>;

/** The same by the new names. */
export function renamed(state: Named, renames: Renames): Named {
  const now = (name: string): string => renames.get(name) ?? name;
  const named = <T extends { readonly sheet: string }>(one: T): T => ({ ...one, sheet: now(one.sheet) });
  return {
    outcome: state.outcome && renamedOutcome(state.outcome, renames),
    marked: state.marked.map(now),
    undo: state.undo.map(named),
    ignored: state.ignored.map<IgnoredFinding>(named),
    regions: renamedKeys(state.regions, renames),
    columns: renamedKeys(state.columns, renames),
  };
}

/** Whether the workbook remembers something by one of the old names. */
export const isRemembered = ({ ignored, regions, columns }: Named, renames: Renames): boolean =>
  [...Object.keys(regions), ...Object.keys(columns), ...ignored.map(({ sheet }) => sheet)].some((name) =>
    renames.has(name),
  );
