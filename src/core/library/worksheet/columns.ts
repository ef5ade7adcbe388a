import * as z from 'zod/mini';
import { columnMeaning, libraryColumn } from '../../declaration/labels/dictionary';
import { normaliseLabel } from '../../declaration/labels/normalise';
import { own } from '../../own';
import { textAt, usedRange, type Sheet } from '../../sheet/sheet';

const libraryRole = z.enum([
  ...(['code', 'field', 'level1', 'level2', 'name', 'explanation', 'formula'] as const),
  ...(['direction', 'operator', 'value', 'unit', 'proof', 'source'] as const),
]);
export type LibraryRole = z.infer<typeof libraryRole>;

export interface LibraryColumn {
  readonly column: number;
  readonly role: LibraryRole;
  /** As it is printed. */
  readonly label: string;
}

const inForms: Readonly<Record<string, LibraryRole>> = {
  level1: 'level1',
  level2: 'level2',
  name: 'name',
  operator: 'operator',
  unit: 'unit',
  direction: 'direction',
  target: 'value',
};

/** What a printed heading means, read as the labels of forms are; undefined for columns that say nothing of an indicator. */
function roleOf(text: string): LibraryRole | undefined {
  const label = normaliseLabel(text);
  const told = libraryColumn(label);
  if (told !== undefined) return libraryRole.parse(told);
  const { role } = columnMeaning(label) ?? {};
  return role === undefined ? undefined : own(inForms, role);
}

/** A heading stands within the first lines, under a title and a note. */
const DEEPEST = 12;

/** The columns of a line of headings: a name, a level 2 and something more; of two columns of a role the first. */
function columnsAt(sheet: Sheet, row: number, left: number, right: number): LibraryColumn[] | undefined {
  const columns: LibraryColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const label = textAt(sheet, row, column).trim();
    const role = label === '' ? undefined : roleOf(label);
    if (role && !columns.some((other) => other.role === role)) columns.push({ column, role, label });
  }
  const has = (role: LibraryRole): boolean => columns.some((each) => each.role === role);
  return has('name') && has('level2') && columns.length >= 4 ? columns : undefined;
}

export interface Headed {
  readonly row: number;
  readonly columns: readonly LibraryColumn[];
}

/** The line of headings of an indicator library; undefined where a sheet holds none. */
export function headingOf(sheet: Sheet): Headed | undefined {
  const used = usedRange(sheet);
  if (!used) return undefined;
  for (let row = used.top; row <= Math.min(used.bottom, used.top + DEEPEST); row += 1) {
    const columns = columnsAt(sheet, row, used.left, used.right);
    if (columns) return { row, columns };
  }
  return undefined;
}
