import { groupBy } from '../../core/group';
import type { TableFacts } from '../facts';
import { folderName, isNamedAfter, sharedDepth, unitFolder } from '../folders';
import type { AcrossFinding } from './across';

/** Tables of a unit that has a folder of its own, in the folder of another one. Both folders are known by their names alone. */
export function inWrongFolder(tables: readonly TableFacts[]): AcrossFinding[] {
  const shared = sharedDepth(tables.map(({ file }) => file));
  const named = tables.filter(({ namesUnit }) => namesUnit);
  const folderOf = ({ file }: TableFacts): string | undefined => folderName(unitFolder(file, shared));
  const units = [...groupBy(named, ({ unitKey: key }) => key).keys()];
  const owners = new Map(
    [...groupBy(named, folderOf).keys()].map((folder) => {
      const after = units.filter((unit) => isNamedAfter(folder, unit));
      return [folder, after.length === 1 ? after[0] : undefined] as const;
    }),
  );
  const housed = new Set(owners.values());
  return named.flatMap((table): AcrossFinding[] => {
    const folder = folderOf(table);
    const owner = folder === undefined ? undefined : owners.get(folder);
    if (folder === undefined || owner === undefined || owner === table.unitKey || !housed.has(table.unitKey)) return [];
    return [
      {
        ...{ kind: 'wrong-folder', severity: 'warning', units: [table.unitKey], tables: [table] },
        data: { unit: table.unit, folder, project: table.project || table.sheet },
      },
    ];
  });
}
