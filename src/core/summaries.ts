import type { Declaration } from './declaration/declaration';
import { plainListOf } from './declaration/plain-list';
import { valueOf } from './declaration/fields/head';
import { projectName } from './matching/project-name';
import { allLines } from './money/money-cells';
import type { Sheet } from './sheet/sheet';

/** A table with the sheet it stands on. */
export interface Placed {
  readonly sheet: Sheet;
  readonly declaration: Declaration;
}

/** Rows that bear names of the workbook's own projects or units: fewer are a coincidence. */
const leastNamed = 2;

const namesOf = (tables: readonly Placed[]): Set<string> =>
  new Set(
    tables.flatMap(({ declaration: { project, header } }) =>
      [project?.value, valueOf(header, 'unit')?.value].flatMap((name) => (name ? [projectName(name)] : [])),
    ),
  );

/** The tables of a workbook with the plain lists that sum up its projects or units, in the order of its sheets. */
export function withSummaries(workbook: readonly Sheet[], tables: readonly Placed[]): readonly Placed[] {
  const bare = workbook.filter((sheet) => !tables.some((table) => table.sheet === sheet));
  if (bare.length === 0 || tables.length < leastNamed) return tables;
  const names = namesOf(tables);
  const lists = bare.flatMap((sheet): Placed[] => {
    const declaration = plainListOf(sheet);
    const labels = declaration?.funds.flatMap(allLines).filter(({ role }) => role === 'item') ?? [];
    const named = labels.filter(({ label }) => names.has(projectName(label.value)));
    return declaration && named.length >= leastNamed ? [{ sheet, declaration }] : [];
  });
  if (lists.length === 0) return tables;
  const place = ({ sheet }: Placed): number => workbook.indexOf(sheet);
  return [...tables, ...lists].sort((a, b) => place(a) - place(b));
}
