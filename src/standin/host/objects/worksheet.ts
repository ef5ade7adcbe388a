import { entireSheet, isOnSheet, parseAddress, parseAddresses } from '../book/area';
import { usedArea } from '../book/cells';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../errors';
import { EventType } from '../events';
import type { Remote } from '../remote-object';
import { defineType } from '../remote';
import type { SheetRef, Workspace } from '../workspace';
import { eventMethods } from './event-methods';
import { namedArea } from './named-item';
import { checkSheetName } from './worksheet-collection';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheet = defineType<SheetRef>({
  name: 'Worksheet',
  since: {
    Comments: '1.10',
    GetRanges: '1.9',
    PageLayout: '1.9',
    _RegisterEventNameChanged: '1.17',
    _RegisterFormatChangedEvent: '1.9',
    _RegisterProtectionChangedEvent: '1.14',
    _RegisterRowHiddenChangedEvent: '1.11',
  },
  identity: ({ sheetId }, { book }) => ({ Id: book.sheet(sheetId).getSheetId() }),
  properties: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: { get: ({ sheetId }, { book }) => book.sheet(sheetId).getSheetName(), set: rename },
    Position: { get: ({ sheetId }, { book }) => book.sheet(sheetId).getIndex() },
    Visibility: {
      get: ({ sheetId }, { book }) => {
        const sheet = book.sheet(sheetId);
        if (!sheet.isSheetHidden()) return 'Visible';
        return sheet.getCustomMetadata()?.['veryHidden'] ? 'VeryHidden' : 'Hidden';
      },
      set: setVisibility,
    },
    ShowGridlines: { get: ({ sheetId }, { book }) => !book.sheet(sheetId).hasHiddenGridLines() },
    TabColor: { get: ({ sheetId }, { book }) => book.sheet(sheetId).getTabColor() ?? '' },
  },
  objects: {
    Comments: ({ sheetId }, workspace) => workspace.object('CommentCollection', { sheetId }),
    FreezePanes: (sheet, workspace) => workspace.object('WorksheetFreezePanes', sheet),
    Names: ({ sheetId }, workspace) => workspace.object('NamedItemCollection', { sheetId }),
    PageLayout: (sheet, workspace) => workspace.object('PageLayout', sheet),
    Protection: (sheet, workspace) => workspace.object('WorksheetProtection', sheet),
  },
  methods: {
    Activate: ({ sheetId }, workspace) => {
      workspace.guardFocus();
      const sheet = workspace.book.sheet(sheetId);
      if (sheet.isSheetHidden()) throw invalidOperation();
      workspace.book.workbook.setActiveSheet(sheet);
    },
    Calculate: (_, { calculation }) => calculation.recalculate(true),
    Delete: remove,
    GetCell: ({ sheetId }, workspace, row: number, column: number) =>
      rangeAt(workspace, sheetId, { top: row, left: column, bottom: row, right: column }),
    GetRange: ({ sheetId }, workspace, address: string | null) => rangeOf(workspace, sheetId, address),
    GetRangeByIndexes: ({ sheetId }, workspace, row: number, column: number, rows: number, columns: number) =>
      rangeAt(workspace, sheetId, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
    GetRanges: ({ sheetId }, workspace, addresses: string | null) => {
      const areas = (addresses === null ? [entireSheet] : parseAddresses(addresses)).map((area) =>
        workspace.references.track(sheetId, area),
      );
      return workspace.object('RangeAreas', { sheetId, areas });
    },
    // An empty sheet answers with its top-left cell; getUsedRangeOrNullObject with a null object.
    GetUsedRange: ({ sheetId }, workspace, valuesOnly: boolean | null) =>
      rangeAt(
        workspace,
        sheetId,
        usedArea(workspace.book, sheetId, entireSheet, valuesOnly ?? false) ?? { top: 0, left: 0, bottom: 0, right: 0 },
      ),
    GetUsedRangeOrNullObject: ({ sheetId }, workspace, valuesOnly: boolean | null) => {
      const area = usedArea(workspace.book, sheetId, entireSheet, valuesOnly ?? false);
      return area ? rangeAt(workspace, sheetId, area) : null;
    },
    ...eventMethods<SheetRef>(({ sheetId }) => sheetId, {
      ActivatedEvent: EventType.activated,
      DataChangedEvent: EventType.changed,
      DeactivatedEvent: EventType.deactivated,
      EventNameChanged: EventType.nameChanged,
      FormatChangedEvent: EventType.formatChanged,
      ProtectionChangedEvent: EventType.protectionChanged,
      RowHiddenChangedEvent: EventType.rowHiddenChanged,
      SelectionChangedEvent: EventType.selectionChanged,
    }),
  },
});

function rangeAt(workspace: Workspace, sheetId: string, area: Parameters<typeof isOnSheet>[0]): Remote {
  const numbers = [area.top, area.left, area.bottom, area.right];
  if (!numbers.every(Number.isInteger) || !isOnSheet(area)) throw invalidArgument();
  return workspace.object('Range', workspace.references.track(sheetId, area));
}

/** By address or by a name of the workbook; the whole sheet without one. */
function rangeOf(workspace: Workspace, sheetId: string, address: string | null): Remote {
  if (address === null || address === '') return rangeAt(workspace, sheetId, entireSheet);
  const parsed = parseAddress(address);
  if (parsed) {
    const named = parsed.sheet === undefined ? undefined : workspace.book.findSheet(parsed.sheet);
    if (parsed.sheet !== undefined && named?.getSheetId() !== sheetId) throw invalidArgument();
    return rangeAt(workspace, sheetId, parsed.area);
  }
  const named = namedArea(workspace.book, address);
  if (named?.sheetId !== sheetId) throw invalidArgument();
  return rangeAt(workspace, sheetId, named.area);
}

function rename({ sheetId }: SheetRef, name: string, workspace: Workspace): void {
  workspace.guardWorkbook();
  checkSheetName(name);
  const other = workspace.book.findSheet(name);
  if (other && other.getSheetId() !== sheetId) throw itemAlreadyExists();
  workspace.book.sheet(sheetId).setName(name);
}

function setVisibility({ sheetId }: SheetRef, visibility: string, workspace: Workspace): void {
  workspace.guardWorkbook();
  const sheet = workspace.book.sheet(sheetId);
  if (visibility === 'Visible') {
    sheet.showSheet();
    return;
  }
  if (workspace.book.sheets.filter((s) => !s.isSheetHidden()).length <= 1) throw invalidOperation();
  sheet.hideSheet();
  // Univer knows one way of being hidden: the other is kept with the sheet, where saving as a file finds it.
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), veryHidden: visibility === 'VeryHidden' });
}

/** Excel refuses to delete the only visible sheet. */
function remove({ sheetId }: SheetRef, workspace: Workspace): void {
  workspace.guardWorkbook();
  const { book } = workspace;
  const sheet = book.sheet(sheetId);
  if (book.sheets.filter((s) => !s.isSheetHidden() && s.getSheetId() !== sheetId).length === 0)
    throw invalidOperation();
  book.workbook.deleteSheet(sheet);
  workspace.state.protection.delete(sheetId);
}
