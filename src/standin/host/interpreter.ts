import { ExcelError, invalidArgument, notImplemented } from './errors';
import { query } from './query';
import type { Remote } from './remote-object';
import { isRemote } from './remote';
import type { Workspace } from './workspace';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type Request,
  type Response,
} from './wire';

/** Makes the n-th change of a request (1: the first) fail, as a real Excel can in the middle of a batch. */
export interface FailAtWrite {
  readonly write: number;
  readonly code: string;
}

/** Carries out one request, action by action; stops at the first error, as Excel does, and leaves done what was done. */
export async function interpret(request: Request, workspace: Workspace, fail?: FailAtWrite): Promise<Response> {
  const run = new Run(request.ObjectPaths, workspace);
  let writes = 0;
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      if (fail && isWrite(action, request.ObjectPaths) && ++writes === fail.write)
        throw new ExcelError(fail.code, fail.code);
      results.push({ ActionId: action.Id, Value: await run.perform(action) });
    } catch (error) {
      const { code, message, location } = error instanceof ExcelError ? error : internal(error);
      return {
        Error: { Code: code, Message: message, Location: location ?? run.locate(action), ActionIndex: index },
        ProcessedResults: { Results: results, TraceIds: traceIds },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** Methods that change the workbook, whether they give an object (a path) or not (an action). */
const WRITING =
  /^(Add|ClearAll|Clear|CopyFrom|Delete|Insert|Merge|Unmerge|Protect|Unprotect|SetPrintArea|SetPrintTitleRows|SetXml)$/;

function isWrite({ ActionType: type, Name, ObjectPathId }: Action, paths: Request['ObjectPaths']): boolean {
  if (type === ActionType.setProperty) return true;
  return WRITING.test(type === ActionType.instantiate ? (paths[ObjectPathId ?? 0]?.Name ?? '') : Name);
}

/** A defect of the stand-in must be seen as one, not taken for an answer of Excel's. */
const internal = (error: unknown) =>
  new ExcelError('GeneralException', `Excel stand-in: ${error instanceof Error ? error.stack : String(error)}`);

class Run {
  private readonly resolved = new Map<number, Remote | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly workspace: Workspace,
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.resolve(action.ObjectPathId ?? 0);
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.identity();
      case ActionType.query:
        await this.workspace.calculation.settle();
        return query(object, action.QueryInfo ?? {});
      case ActionType.method: {
        const value = await object.invoke(action.Name, await this.arguments(action.ArgumentInfo));
        return isRemote(value) ? value.identity() : (value ?? null);
      }
      case ActionType.setProperty:
        await object.set(action.Name, (await this.arguments(action.ArgumentInfo))[0]);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType} on ${object.typeName}`);
    }
  }

  /** "Worksheet.getRange": where an error that names no place came from. */
  locate(action: Action): string {
    const path = this.paths[action.ObjectPathId ?? 0];
    const object = this.resolved.get(action.ObjectPathId ?? 0);
    const member = action.ActionType === ActionType.instantiate ? path?.Name : action.Name;
    const owner =
      action.ActionType === ActionType.instantiate ? this.resolved.get(path?.ParentObjectPathId ?? 0) : object;
    const name = member || 'getItem';
    return `${owner?.typeName ?? 'Workbook'}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private async resolve(id: number): Promise<Remote | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidArgument();
    const object = await this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath): Promise<Remote | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.workspace.object('Workbook', null);
      case ObjectPathType.newObject:
        return newObject(path.Name, this.workspace);
      case ObjectPathType.referenceId:
        return this.workspace.object('Workbook', null).invoke('_GetObjectByReferenceId', [path.Name]) as Remote;
      case ObjectPathType.nullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = await this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return parent.navigate(path.Name);
      case ObjectPathType.indexer:
        return parent.index(args);
      case ObjectPathType.method:
        return (await parent.invoke(path.Name, args)) as Remote | null;
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const objects = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [i, value] of (info?.Arguments ?? []).entries()) {
      const path = objects[i];
      values.push(typeof path === 'number' && path !== 0 ? await this.resolve(path) : value);
    }
    return values;
  }
}

function newObject(name: string, workspace: Workspace): Remote {
  if (name === 'Microsoft.InternalService.AddinInternalService') return workspace.object('AddinInternalService', null);
  throw notImplemented(name);
}
