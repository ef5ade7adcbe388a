import type { Host } from '../../src/standin/host/host';
import {
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type Request,
  type Response,
} from '../../src/standin/host/wire';
import { deviations, type Deviation } from './compare';
import type { Exchange } from './parse';

export interface Difference extends Deviation {
  /** Which request of the trace, from 1. */
  readonly request: number;
  /** What was asked there: "Worksheets[目标表].GetUsedRangeOrNullObject(true): values,text". */
  readonly asked: string;
}

type Ids = ReadonlyMap<string, string>;

const renamed = (info: ArgumentInfo | undefined, ids: Ids): ArgumentInfo | undefined =>
  info?.Arguments ? { ...info, Arguments: info.Arguments.map((a) => ids.get(a as string) ?? a) } : info;

const withInfo = <T extends ObjectPath | Action>(part: T, ids: Ids): T => {
  const ArgumentInfo = renamed(part.ArgumentInfo, ids);
  return ArgumentInfo ? { ...part, ArgumentInfo } : part;
};

/** Only where ids stand: a cell may hold the number that a range was kept under. */
function pathWithIds(path: ObjectPath, ids: Ids): ObjectPath {
  if (path.ObjectPathType === ObjectPathType.referenceId) return { ...path, Name: ids.get(path.Name) ?? path.Name };
  const names = path.ObjectPathType === ObjectPathType.indexer || /^_?GetItem|ById/.test(path.Name);
  return names ? withInfo(path, ids) : path;
}

const requestWithIds = (request: Request, ids: Ids): Request => ({
  ...request,
  Actions: request.Actions.map((action) => (action.Name.startsWith('_') ? withInfo(action, ids) : action)),
  ObjectPaths: Object.fromEntries(
    Object.entries(request.ObjectPaths).map(([key, path]) => [key, pathWithIds(path, ids)]),
  ),
});

/** "Worksheets[目标表].GetUsedRangeOrNullObject(true)". */
function nameOf(id: number | undefined, paths: Request['ObjectPaths']): string {
  const path = paths[String(id)];
  if (!path) return '';
  const given = (path.ArgumentInfo?.Arguments ?? []).filter((arg) => arg !== null);
  const args = given.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(',');
  const owner = nameOf(path.ParentObjectPathId, paths);
  if (path.ObjectPathType === ObjectPathType.indexer) return `${owner}[${args}]`;
  const own = path.ObjectPathType === ObjectPathType.method ? `${path.Name}(${args})` : path.Name;
  return [owner, own].filter(Boolean).join('.');
}

/** What was asked of which object. */
function describe({ Actions, ObjectPaths }: Request, index: number): string {
  const action = Actions[index];
  const asked = action?.QueryInfo?.Select?.join(',') ?? action?.Name;
  return [nameOf(action?.ObjectPathId, ObjectPaths), asked].filter(Boolean).join(': ');
}

const actionOf = (at: string, recorded: Response): number =>
  'Error' in recorded && at.startsWith('Error') ? recorded.Error.ActionIndex : Number(/Results\[(\d+)\]/.exec(at)?.[1]);

/**
 * Sends the requests of a trace to the stand-in, one after the other, and says where its answers differ from those
 * recorded. The host must hold the workbook that the recording began with.
 */
export async function replay(trace: readonly Exchange[], host: Host): Promise<Difference[]> {
  const ids = new Map<string, string>();
  const differences: Difference[] = [];
  for (const [index, { request, response }] of trace.entries()) {
    const { body } = await host.execute(JSON.stringify(requestWithIds(request, ids)));
    const answer = JSON.parse(body) as Response;
    const found = deviations(response, answer, (theirs, ours) => ids.set(theirs, ours));
    differences.push(
      ...found.map((d) => ({ ...d, request: index + 1, asked: describe(request, actionOf(d.at, response)) })),
    );
  }
  return differences;
}
