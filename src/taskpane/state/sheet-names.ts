import type { Sheet } from '../../core/sheet/sheet';

/** New names by old ones. */
export type Renames = ReadonlyMap<string, string>;

/** What the sheets are called, by Excel's id. The ids hold for a session only: they cannot be kept in the workbook. */
export interface SheetNames {
  /** How Excel finds the sheet also when it was renamed since, by a name that it had before as well. */
  readonly keyOf: (name: string) => string;
  /** What it was called when it was last read, where the name is one that it had before. */
  readonly nameOf: (name: string) => string;
  /** Takes up the names as they are now; gives those that changed. */
  readonly update: (read: ReadonlyMap<string, Sheet>) => Renames;
}

export function createSheetNames(): SheetNames {
  let names = new Map<string, string>();
  /** Ids by names that they had before: what was asked for by such a name may still wait for its turn. */
  const former = new Map<string, string>();
  const idOf = (name: string): string | undefined =>
    [...names].find(([, known]) => known === name)?.[0] ?? former.get(name);
  return {
    keyOf: (name) => idOf(name) ?? name,
    nameOf: (name) => names.get(idOf(name) ?? '') ?? name,
    update(read) {
      const now = new Map([...read].map(([id, { name }]) => [id, name]));
      const renames = [...now].flatMap(([id, name]): [string, string][] => {
        const before = names.get(id);
        if (before === undefined || before === name) return [];
        former.set(before, id);
        return [[before, name]];
      });
      const taken = new Set(now.values());
      // A sheet that is hidden at present may come back under its name.
      names = new Map([...[...names].filter(([id, name]) => !now.has(id) && !taken.has(name)), ...now]);
      return new Map(renames);
    },
  };
}
