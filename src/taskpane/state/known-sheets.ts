import type { Sheet } from '../../core/sheet/sheet';
import { standsAlone } from '../../core/sheet/stands-alone';

/** A reading that begins: what need not be read, and how to keep what was. */
interface Turn {
  readonly known: ReadonlyMap<string, Sheet>;
  readonly keep: (read: ReadonlyMap<string, Sheet>) => void;
  /** Nothing was heard since it began. */
  readonly holds: () => boolean;
}

/** The sheets as they were last read, by Excel's id, as long as nothing was heard of them. */
export interface KnownSheets {
  /** From now on every change is told by `changed`; before, nothing is kept. */
  readonly subscribe: () => void;
  /** Cells of the sheet with this id were changed; undefined: of any. */
  readonly changed: (id: string | undefined) => void;
  readonly begin: () => Turn;
}

export function createKnownSheets(): KnownSheets {
  let sheets = new Map<string, Sheet>();
  let hearing = false;
  /** How much was heard in all, and how much then when it was last heard of a sheet. */
  let heard = 0;
  const heardOf = new Map<string | undefined, number>();

  /** A change elsewhere may change a sheet by its formulas. */
  const isAsAt = (then: number, id: string, sheet: Sheet): boolean =>
    heard === then || (standsAlone(sheet) && Math.max(heardOf.get(id) ?? 0, heardOf.get(undefined) ?? 0) <= then);
  const asAt = (then: number, read: ReadonlyMap<string, Sheet>) =>
    new Map([...read].filter(([id, sheet]) => isAsAt(then, id, sheet)));

  return {
    subscribe() {
      hearing = true;
    },
    changed(id) {
      heard++;
      heardOf.set(id, heard);
      sheets = asAt(heard - 1, sheets);
    },
    begin() {
      const then = heard;
      const heardAll = hearing;
      return {
        known: sheets,
        keep: (read) => {
          if (heardAll) sheets = asAt(then, read);
        },
        holds: () => heard === then,
      };
    },
  };
}
