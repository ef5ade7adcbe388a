import type { Range } from '../../../core/sheet/address';
import { address, parseAddress } from '../book/area';
import type { Book } from '../book/book';
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../errors';
import { RangeRef } from '../references';
import type { Remote } from '../remote-object';
import { defineType } from '../remote';
import type { Workspace } from '../workspace';

interface Scope {
  /** Of the workbook where none is given. */
  readonly sheetId?: string;
}
interface NameRef extends Scope {
  readonly id: string;
}

const names = (book: Book, { sheetId }: Scope) =>
  book.workbook
    .getDefinedNames()
    .filter((item) => (sheetId === undefined ? item.isWorkbookScope() : item.getLocalSheetId() === sheetId));
const byName = (book: Book, name: string, scope: Scope = {}) =>
  names(book, scope).find((item) => item.getName().toLocaleLowerCase() === name.toLocaleLowerCase());

function get(book: Book, { id, sheetId }: NameRef) {
  const item = byName(book, id, { sheetId });
  if (!item) throw itemNotFound();
  return item;
}

/** The cells a name of the workbook stands for; undefined where there is no such name or it is no range. */
export function namedArea(book: Book, name: string): { readonly sheetId: string; readonly area: Range } | undefined {
  const parsed = parseAddress(byName(book, name)?.getFormulaOrRefString().replace(/^=/, '') ?? '');
  const sheet = parsed?.sheet === undefined ? undefined : book.findSheet(parsed.sheet);
  return parsed && sheet && { sheetId: sheet.getSheetId(), area: parsed.area };
}

function rangeOf(ref: NameRef, workspace: Workspace): Remote | null {
  const found = namedArea(workspace.book, get(workspace.book, ref).getName());
  return found ? workspace.object('Range', workspace.references.track(found.sheetId, found.area)) : null;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection (names of the workbook, or of a sheet) */
export const namedItemCollection = defineType<Scope>({
  name: 'NamedItemCollection',
  items: (scope, workspace) =>
    names(workspace.book, scope).map((item) => workspace.object('NamedItem', { ...scope, id: item.getName() })),
  index: (scope, workspace, name: string) =>
    workspace.object('NamedItem', { ...scope, id: get(workspace.book, { ...scope, id: name }).getName() }),
  methods: {
    Add: ({ sheetId }, workspace, name: string, reference: Remote | string) => {
      workspace.guardWorkbook();
      const { book } = workspace;
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name)) throw invalidArgument();
      if (byName(book, name, { sheetId })) throw itemAlreadyExists();
      const owner = sheetId === undefined ? book.workbook : book.sheet(sheetId);
      owner.insertDefinedName(name, formulaOf(workspace, reference));
      return workspace.object('NamedItem', { sheetId, id: name });
    },
    GetCount: (scope, { book }) => names(book, scope).length,
    GetItemOrNullObject: (scope, workspace, name: string) => {
      const item = byName(workspace.book, name, scope);
      return item ? workspace.object('NamedItem', { ...scope, id: item.getName() }) : null;
    },
  },
});

function formulaOf({ book }: Workspace, reference: Remote | string): string {
  if (typeof reference === 'string') return reference.replace(/^=/, '');
  const { target } = reference;
  if (!(target instanceof RangeRef)) throw invalidArgument();
  const [sheet, cells] = address(book.sheet(target.sheetId).getSheetName(), target.at).split(/!(?=[^!]{0,40}$)/);
  return `${sheet}!${cells!.replace(/([A-Z]{1,3})(\d{1,7})/g, '$$$1$$$2')}`;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItem = defineType<NameRef>({
  name: 'NamedItem',
  identity: ({ id }) => ({ _Id: id }),
  properties: {
    Formula: {
      get: (ref, { book }) => `=${get(book, ref).getFormulaOrRefString().replace(/^=/, '')}`,
      set: (ref, formula: string, workspace) => {
        workspace.guardWorkbook();
        get(workspace.book, ref).setRef(formula.replace(/^=/, ''));
      },
    },
    Name: { get: (ref, { book }) => get(book, ref).getName() },
    Scope: { get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
    Type: {
      get: (ref, { book }) => {
        if (!namedArea(book, get(book, ref).getName()))
          throw notImplemented('NamedItem.type of a name that is no range');
        return 'Range';
      },
    },
    _Id: { get: ({ id }) => id },
  },
  methods: {
    Delete: (ref, workspace) => {
      workspace.guardWorkbook();
      get(workspace.book, ref).delete();
    },
    GetRange: (ref, workspace) => {
      const range = rangeOf(ref, workspace);
      if (!range) throw itemNotFound();
      return range;
    },
    GetRangeOrNullObject: (ref, workspace) => rangeOf(ref, workspace),
  },
});
