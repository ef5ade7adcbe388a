import { apiNotFound, notImplemented } from './errors';
import { isNewer, type RequirementSet } from './requirement-set';
import type { Remote } from './remote-object';
import type { Workspace } from './workspace';

export interface Property<T> {
  readonly get?: (target: T, workspace: Workspace) => unknown;
  readonly set?: (target: T, value: never, workspace: Workspace) => unknown;
}

/** An Office.js object type as tables of what it has, by wire name (the Office.js name with a capital). */
export interface ObjectType<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, workspace: Workspace) => Remote | null>>;
  /** A method gives a value, or a Remote (null: a null object) when Office.js' method gives an object. */
  readonly methods?: Readonly<Record<string, (target: T, workspace: Workspace, ...args: never[]) => unknown>>;
  readonly items?: (target: T, workspace: Workspace) => readonly Remote[];
  readonly index?: (target: T, workspace: Workspace, key: never) => Remote | null;
  readonly identity?: (target: T, workspace: Workspace) => Record<string, unknown>;
  /** Requirement sets of the members that came after ExcelApi 1.8, by wire name; "*": the whole type. */
  readonly since?: Readonly<Record<string, RequirementSet>>;
}

const isRemote = (value: unknown): value is Remote =>
  typeof value === 'object' && value !== null && 'typeName' in value && 'target' in value;

/** Makes the Remotes of a type. */
export function defineType<T>(type: ObjectType<T>): (target: T, workspace: Workspace) => Remote {
  const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
    table && Object.hasOwn(table, name) ? table[name] : undefined;
  const unknownMember = (name: string) => notImplemented(`${type.name}.${camel(name)}`);
  const member = <V>(table: Readonly<Record<string, V>> | undefined, name: string, { excelApi }: Workspace): V => {
    const found = own(table, name);
    if (!found) throw unknownMember(name);
    const since = own(type.since, name) ?? own(type.since, '*');
    if (since && isNewer(since, excelApi)) throw apiNotFound(`${type.name}.${camel(name)}`);
    return found;
  };
  return (target, workspace) => ({
    typeName: type.name,
    target,
    get(name) {
      const property = member(type.properties, name, workspace);
      if (!property.get) throw unknownMember(name);
      return property.get(target, workspace);
    },
    set(name, value) {
      const property = member(type.properties, name, workspace);
      if (!property.set) throw unknownMember(name);
      return property.set(target, value as never, workspace);
    },
    navigate(name) {
      return member(type.objects, name, workspace)(target, workspace);
    },
    hasObject: (name) => own(type.objects, name) !== undefined,
    invoke(name, args) {
      return member(type.methods, name, workspace)(target, workspace, ...(args as never[]));
    },
    index(args) {
      if (!type.index) throw unknownMember('getItem');
      return type.index(target, workspace, args[0] as never);
    },
    items: () => type.items?.(target, workspace),
    // Loading "everything" asks an old Excel for what it has.
    scalars: () =>
      Object.keys(type.properties ?? {}).filter(
        (name) => type.properties![name]!.get && !isNewer(own(type.since, name) ?? '1.8', workspace.excelApi),
      ),
    identity: () => type.identity?.(target, workspace) ?? {},
  });
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export { isRemote };
