import { invalidArgument, itemNotFound } from '../errors';
import { defineType } from '../remote';
import type { Workspace } from '../workspace';

interface PartRef {
  readonly id: string;
}

/** The namespace of a part's root element, "" without one. Throws InvalidArgument for what is no XML. */
function namespaceOf(xml: string): string {
  const [, prefix = '', attributes = ''] =
    /<(?:([\w.-]{1,99}):)?[A-Za-z_][\w.-]{0,99}((?:\s{1,9}[\w.:-]{1,99}=(?:"[^"]{0,200}"|'[^']{0,200}')){0,9})\s{0,9}\/?>/.exec(
      xml,
    ) ?? [];
  if (attributes === '' && !/^\s*(<\?xml[^>]*\?>\s*)?</.test(xml)) throw invalidArgument();
  const name = prefix ? `xmlns:${prefix}` : 'xmlns';
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? '';
}

const parts = (workspace: Workspace, namespace?: string): PartRef[] =>
  [...workspace.state.customXmlParts]
    .filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(([id]) => ({ id }));

function xmlOf({ id }: PartRef, { state }: Workspace): string {
  const xml = state.customXmlParts.get(id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export const customXmlPartCollection = defineType<null>({
  name: 'CustomXmlPartCollection',
  items: (_, workspace) => parts(workspace).map((part) => workspace.object('CustomXmlPart', part)),
  index: (_, workspace, id: string) => {
    xmlOf({ id }, workspace);
    return workspace.object('CustomXmlPart', { id });
  },
  methods: {
    Add: (_, workspace, xml: string) => {
      workspace.guardWorkbook();
      namespaceOf(xml);
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      workspace.state.customXmlParts.set(id, xml);
      return workspace.object('CustomXmlPart', { id });
    },
    GetByNamespace: (_, workspace, namespace: string) =>
      workspace.object('CustomXmlPartScopedCollection', { namespace }),
    GetCount: (_, workspace) => parts(workspace).length,
    GetItemOrNullObject: (_, workspace, id: string) =>
      workspace.state.customXmlParts.has(id) ? workspace.object('CustomXmlPart', { id }) : null,
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
export const customXmlPartScopedCollection = defineType<{ readonly namespace: string }>({
  name: 'CustomXmlPartScopedCollection',
  items: ({ namespace }, workspace) =>
    parts(workspace, namespace).map((part) => workspace.object('CustomXmlPart', part)),
  index: (_, workspace, id: string) => {
    xmlOf({ id }, workspace);
    return workspace.object('CustomXmlPart', { id });
  },
  methods: {
    GetCount: ({ namespace }, workspace) => parts(workspace, namespace).length,
    GetItemOrNullObject: ({ namespace }, workspace, id: string) =>
      parts(workspace, namespace).some((part) => part.id === id) ? workspace.object('CustomXmlPart', { id }) : null,
    GetOnlyItem: ({ namespace }, workspace) => {
      const found = parts(workspace, namespace);
      if (found.length !== 1) throw itemNotFound();
      return workspace.object('CustomXmlPart', found[0]!);
    },
    GetOnlyItemOrNullObject: ({ namespace }, workspace) => {
      const found = parts(workspace, namespace);
      return found.length === 1 ? workspace.object('CustomXmlPart', found[0]!) : null;
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export const customXmlPart = defineType<PartRef>({
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (part, workspace) => namespaceOf(xmlOf(part, workspace)) },
  },
  methods: {
    Delete: (part, workspace) => {
      workspace.guardWorkbook();
      xmlOf(part, workspace);
      workspace.state.customXmlParts.delete(part.id);
    },
    GetXml: (part, workspace) => xmlOf(part, workspace),
    SetXml: (part, workspace, xml: string) => {
      workspace.guardWorkbook();
      xmlOf(part, workspace);
      namespaceOf(xml);
      workspace.state.customXmlParts.set(part.id, xml);
    },
  },
});
