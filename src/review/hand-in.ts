import { groupBy } from '../core/group';
import type { TableFacts } from './facts';

/** How a finding stands to the hand-in before. */
export type Standing = 'new' | 'still';

/** What became of a table since the hand-in before. */
interface Change {
  /** The table of the hand-in before. */
  readonly before: TableFacts;
  /** Of each finding now, in their order. */
  readonly standing: readonly Standing[];
  /** Which findings of the table before are gone, by their place among them. */
  readonly corrected: readonly number[];
}

const byProject = ({ unitKey, projectStem, form }: TableFacts): string | undefined =>
  projectStem === '' ? undefined : JSON.stringify([unitKey, projectStem, form]);
const byPlace = ({ file, sheet, index }: TableFacts): string => JSON.stringify([file, sheet, index]);

/** Takes one key away at a time: the same finding can be there twice. */
function without(keys: readonly string[]): (key: string) => boolean {
  const left = new Map<string, number>();
  for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
  return (key) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
}

function changeOf(before: TableFacts, now: TableFacts): Change {
  const wasThere = without(before.keys);
  const isThere = without(now.keys);
  return {
    before,
    standing: now.keys.map((key) => (wasThere(key) ? 'still' : 'new')),
    corrected: before.keys.flatMap((key, i) => (isThere(key) ? [] : [i])),
  };
}

export interface HandIn {
  readonly changes: ReadonlyMap<TableFacts, Change>;
  /** Tables of the hand-in before that were not handed in again. */
  readonly missing: readonly TableFacts[];
}

/** The same place with another project in it is another table. */
const sameProject = (a: TableFacts, b: TableFacts): boolean =>
  a.projectStem === b.projectStem || a.projectStem === '' || b.projectStem === '';

/** Compares a hand-in with the one before. A table is known by its place, else by unit, project and form. */
export function compareHandIns(before: readonly TableFacts[], now: readonly TableFacts[]): HandIn {
  const changes = new Map<TableFacts, Change>();
  const open = new Set(before);
  for (const keyOf of [byPlace, byProject]) {
    const waiting = groupBy([...open], keyOf);
    const unknown = now.filter((table) => !changes.has(table));
    for (const [key, tables] of groupBy(unknown, keyOf)) {
      tables.forEach((table, i) => {
        const one = waiting.get(key)?.[i];
        if (!one || !sameProject(one, table)) return;
        changes.set(table, changeOf(one, table));
        open.delete(one);
      });
    }
  }
  return { changes, missing: [...open] };
}
