import { groupBy } from '../core/group';
import type { OtherFile, TableFacts } from './facts';
import { folderName, isNamedAfter, pathsUp, sharedDepth, unitFolder } from './folders';
import { unitKey, unitName } from './keys';

/** A unit with its tables, in the order of the files. */
export interface UnitFacts {
  readonly key: string;
  readonly name: string;
  readonly tables: readonly TableFacts[];
  /** Files of it that were not reviewed. */
  readonly others: readonly OtherFile[];
  /** Tables of the hand-in before that were to correct or to review and were not handed in again. */
  readonly missing: readonly TableFacts[];
  /** Its letter, below the output folder, with `/`. */
  readonly letter: string;
}

const withoutEnding = (name: string): string => name.replace(/\.[a-z]{2,5}$/i, '');

/**
 * Whose a file or a table is that does not say it: of the only unit that its file names, else of the unit whose tables lie
 * beside it, of several the one its folder is called after, else of its folder; undefined where several could be, and for a
 * file that lies alone.
 */
function ownerOf(tables: readonly TableFacts[], shared: number): (file: string) => string | undefined {
  const units = new Map<string, Map<string, string>>();
  for (const { file, unitKey: key, unit, namesUnit } of tables) {
    if (!namesUnit) continue;
    for (const path of [file, ...pathsUp(file, shared)])
      units.set(path, (units.get(path) ?? new Map<string, string>()).set(key, unit));
  }
  return (file) => {
    const named = [...(units.get(file)?.values() ?? [])];
    if (named.length === 1) return named[0];
    const folder = folderName(unitFolder(file, shared));
    if (folder === undefined) return undefined;
    for (const path of pathsUp(file, shared)) {
      const there = [...(units.get(path) ?? [])];
      const [only, ...more] = there.length === 1 ? there : there.filter(([key]) => isNamedAfter(folder, key));
      if (only && more.length === 0) return only[1];
      if (there.length > 0) return undefined;
    }
    return unitName(folder);
  };
}

const depthOf = (tables: readonly TableFacts[], others: readonly OtherFile[]): number =>
  sharedDepth([...tables, ...others].map(({ file }) => file));

/** Tables that do not name their unit, each with the one it is taken for. */
export function byFolder(tables: readonly TableFacts[], others: readonly OtherFile[]): TableFacts[] {
  const shared = depthOf(tables, others);
  const owner = ownerOf(tables, shared);
  return tables.map((table) => {
    if (table.namesUnit) return table;
    const folder = folderName(unitFolder(table.file, shared)) ?? withoutEnding(table.file);
    const unit = owner(table.file) ?? unitName(folder);
    return { ...table, unit, unitKey: unitKey(unit) };
  });
}

/** All units, those of which no table could be reviewed as well. */
export function unitsOf(
  tables: readonly TableFacts[],
  others: readonly OtherFile[],
  letterOf: (unit: string) => string,
): UnitFacts[] {
  const owner = ownerOf(tables, depthOf(tables, others));
  const rest = groupBy(others, ({ file }) => {
    const name = owner(file);
    return name === undefined ? undefined : unitKey(name);
  });
  const known = [...groupBy(tables, ({ unitKey: key }) => key)].map(([key, own]) => {
    const name = own[0]!.unit;
    return { key, name, tables: own, others: rest.get(key) ?? [], missing: [], letter: letterOf(name) };
  });
  const keys = new Set(known.map(({ key }) => key));
  // A folder of attachments alone is no unit.
  const unread = [...rest].filter(([key, own]) => !keys.has(key) && own.some(({ kind }) => kind !== 'attachment'));
  return [
    ...known,
    ...unread.map(([key, own]) => {
      const name = owner(own[0]!.file)!;
      return { key, name, tables: [], others: own, missing: [], letter: letterOf(name) };
    }),
  ];
}

/** The same with what each owes since the hand-in before; a unit that handed in nothing this time is one as well. */
export function withMissing(
  units: readonly UnitFacts[],
  missing: readonly TableFacts[],
  letterOf: (unit: string) => string,
): UnitFacts[] {
  const toCorrect = missing.filter(({ verdict }) => verdict === 'errors' || verdict === 'warnings');
  const owed = groupBy(toCorrect, ({ unitKey: key }) => key);
  const known = new Set(units.map(({ key }) => key));
  return [
    ...units.map((unit) => ({ ...unit, missing: owed.get(unit.key) ?? [] })),
    ...[...owed]
      .filter(([key]) => !known.has(key))
      .map(([key, own]) => {
        const name = own[0]!.unit;
        return { key, name, tables: [], others: [], missing: own, letter: letterOf(name) };
      }),
  ];
}
