import { groupBy } from '../core/group';
import type { OtherFile, TableFacts } from './facts';
import { folderName, pathsUp, sharedDepth, unitFolder } from './folders';
import { unitKey, unitName } from './keys';

/** A unit with its tables, in the order of the files. */
export interface UnitFacts {
  readonly key: string;
  readonly name: string;
  readonly tables: readonly TableFacts[];
  /** Files of it that were not reviewed. */
  readonly others: readonly OtherFile[];
  /** Its letter, below the output folder, with `/`. */
  readonly letter: string;
}

const withoutEnding = (name: string): string => name.replace(/\.[a-z]{2,5}$/i, '');

/** Tables that do not name their unit are their folder's. */
export function byFolder(tables: readonly TableFacts[], others: readonly OtherFile[]): TableFacts[] {
  const shared = sharedDepth([...tables, ...others].map(({ file }) => file));
  return tables.map((table) => {
    if (table.namesUnit) return table;
    const unit = unitName(folderName(unitFolder(table.file, shared)) ?? withoutEnding(table.file));
    return { ...table, unit, unitKey: unitKey(unit) };
  });
}

/** Whose a file without a table is: of the unit whose tables lie beside it, else of its folder; undefined where several could be. */
function ownerOf(tables: readonly TableFacts[], shared: number): (other: OtherFile) => string | undefined {
  const units = new Map<string, Set<string>>();
  for (const { file, unitKey: key } of tables)
    for (const path of pathsUp(file, shared)) units.set(path, (units.get(path) ?? new Set()).add(key));
  return ({ file }) => {
    const folder = folderName(unitFolder(file, shared));
    if (folder === undefined) return undefined;
    for (const path of pathsUp(file, shared)) {
      const there = [...(units.get(path) ?? [])];
      if (there.length === 1) return there[0];
      if (there.length > 1) return there.find((key) => key === unitKey(unitName(folder)));
    }
    return unitName(folder);
  };
}

/** All units, those of which no table could be reviewed as well. */
export function unitsOf(
  tables: readonly TableFacts[],
  others: readonly OtherFile[],
  letterOf: (unit: string) => string,
): UnitFacts[] {
  const shared = sharedDepth([...tables, ...others].map(({ file }) => file));
  const owner = ownerOf(tables, shared);
  const rest = groupBy(others, (other) => {
    const name = owner(other);
    return name === undefined ? undefined : unitKey(name);
  });
  const known = [...groupBy(tables, ({ unitKey: key }) => key)].map(([key, own]) => {
    const name = own[0]!.unit;
    return { key, name, tables: own, others: rest.get(key) ?? [], letter: letterOf(name) };
  });
  const keys = new Set(known.map(({ key }) => key));
  // A folder of attachments alone is no unit.
  const unread = [...rest].filter(([key, own]) => !keys.has(key) && own.some(({ kind }) => kind !== 'attachment'));
  return [
    ...known,
    ...unread.map(([key, own]) => {
      const name = owner(own[0]!)!;
      return { key, name, tables: [], others: own, letter: letterOf(name) };
    }),
  ];
}
