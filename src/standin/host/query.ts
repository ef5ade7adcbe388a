import type { Remote } from './remote-object';
import { pascal } from './remote';
import type { QueryInfo } from './wire';

/** Properties to read: name → those wanted of the object behind it (empty for a scalar). */
interface Selection {
  [name: string]: Selection;
}

const ALL = '$all';

function parse(paths: readonly string[]): Selection {
  const tree: Selection = {};
  for (const path of paths) {
    let node = tree;
    for (const part of path.split('/')) node = node[part] ??= {};
  }
  return tree;
}

async function read(remote: Remote, wanted: Selection): Promise<Record<string, unknown>> {
  const result: Record<string, unknown> = remote.identity();
  const names = Object.keys(wanted).filter((name) => name !== ALL);
  if (ALL in wanted || names.length === 0) {
    for (const name of remote.scalars()) result[name] = await remote.get(name);
  }
  for (const name of names.map((n) => [n, pascal(n)] as const)) {
    const [camelName, wireName] = name;
    result[wireName] = remote.hasObject(wireName)
      ? await readObject(remote.navigate(wireName), wanted[camelName]!)
      : await remote.get(wireName);
  }
  return result;
}

async function readObject(remote: Remote | null, wanted: Selection, info: QueryInfo = {}): Promise<unknown> {
  if (!remote) return null;
  const items = remote.items();
  if (!items) return read(remote, wanted);
  const { items: ofItems, ...own } = wanted;
  // "items/name" and "name" both mean the members' property, unless the collection itself has it (areaCount, count).
  const scalars = new Set(remote.scalars());
  const isOwn = (name: string) => scalars.has(pascal(name));
  const memberNames = Object.entries(own).filter(([name]) => !isOwn(name));
  const ownNames = Object.keys(own).filter(isOwn);
  const members: Selection = { ...Object.fromEntries(memberNames), ...ofItems };
  const skip = info.Skip ?? 0;
  const page = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  const result: Record<string, unknown> = {};
  for (const name of ownNames) result[pascal(name)] = await remote.get(pascal(name));
  const rows: unknown[] = [];
  for (const [i, item] of page.entries()) rows.push({ _Index: skip + i, ...(await read(item, members)) });
  return { ...result, _Items: rows };
}

/** The answer to a Query action: what `load` asked for, nested and in wire names. */
export function query(remote: Remote, info: QueryInfo): Promise<unknown> {
  return readObject(remote, parse([...(info.Select ?? []), ...(info.Expand ?? [])]), info);
}
