import { fromUniver } from '../book/book';
import { invalidSelection, itemNotFound } from '../errors';
import type { Remote } from '../remote-object';
import { defineType } from '../remote';
import type { Targets, Workspace } from '../workspace';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbook = defineType<null>({
  name: 'Workbook',
  since: { Comments: '1.10' },
  properties: {
    Name: { get: (_, { book }) => book.workbook.getName() },
    ReadOnly: { get: (_, workspace) => workspace.readOnly },
  },
  objects: {
    Application: (_, workspace) => workspace.object('Application', null),
    Comments: (_, workspace) => workspace.object('CommentCollection', {}),
    CustomXmlParts: (_, workspace) => workspace.object('CustomXmlPartCollection', null),
    Names: (_, workspace) => workspace.object('NamedItemCollection', {}),
    Settings: (_, workspace) => workspace.object('SettingCollection', null),
    Worksheets: (_, workspace) => workspace.object('WorksheetCollection', null),
    _Runtime: (_, workspace) => workspace.object('Runtime', null),
  },
  methods: {
    GetSelectedRange: (_, workspace) => selection(workspace),
    GetActiveCell: (_, workspace) => activeCell(workspace),
    _GetObjectByReferenceId: (_, workspace, id: string) => kept(workspace, id),
    _GetObjectTypeNameByReferenceId: (_, { references }, id: string) => references.find(id)?.typeName ?? '',
    _GetReferenceCount: (_, { references }) => references.count,
    _RemoveReference: (_, { references }, id: string) => references.remove(id),
    _RemoveAllReferences: (_, { references }) => references.removeAll(),
  },
});

function kept(workspace: Workspace, id: string): Remote {
  const found = workspace.references.find(id);
  if (!found) throw itemNotFound();
  return workspace.object(found.typeName as keyof Targets, found.target);
}

/** The selected cells. Documented: throws where several areas are selected. */
function selection(workspace: Workspace): Remote {
  const sheet = workspace.book.workbook.getActiveSheet();
  const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
  if (ranges.length > 1) throw invalidSelection();
  const area = ranges[0] ? fromUniver(ranges[0].getRange()) : { top: 0, left: 0, bottom: 0, right: 0 };
  return workspace.object('Range', workspace.references.track(sheet.getSheetId(), area));
}

function activeCell(workspace: Workspace): Remote {
  const sheet = workspace.book.workbook.getActiveSheet();
  const cell = sheet.getSelection()?.getCurrentCell();
  const row = cell?.actualRow ?? 0;
  const column = cell?.actualColumn ?? 0;
  const area = { top: row, bottom: row, left: column, right: column };
  return workspace.object('Range', workspace.references.track(sheet.getSheetId(), area));
}
