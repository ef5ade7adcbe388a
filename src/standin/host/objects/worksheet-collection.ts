import { ExcelError, invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { EventType, WORKBOOK } from '../events';
import type { Remote } from '../remote-object';
import { defineType } from '../remote';
import type { Workspace } from '../workspace';
import { eventMethods } from './event-methods';

const byId = (workspace: Workspace, sheetId: string): Remote => workspace.object('Worksheet', { sheetId });

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollection = defineType<null>({
  name: 'WorksheetCollection',
  since: {
    _RegisterDataChangedEvent: '1.9',
    _RegisterEventNameChanged: '1.17',
    _RegisterFormatChangedEvent: '1.9',
    _RegisterProtectionChangedEvent: '1.14',
    _RegisterRowHiddenChangedEvent: '1.11',
    _RegisterSelectionChangedEvent: '1.9',
  },
  items: (_, workspace) => workspace.book.sheets.map((sheet) => byId(workspace, sheet.getSheetId())),
  index: (_, workspace, key: string) => find(workspace, key) ?? missing(),
  methods: {
    Add: (_, workspace, name: string | null) => add(workspace, name),
    GetActiveWorksheet: (_, workspace) => {
      const code = workspace.faults.noActiveSheet;
      if (code) throw new ExcelError(code, code);
      return byId(workspace, workspace.book.workbook.getActiveSheet().getSheetId());
    },
    GetCount: (_, { book }, visibleOnly: boolean | null) =>
      book.sheets.filter((sheet) => !visibleOnly || !sheet.isSheetHidden()).length,
    GetFirst: (_, workspace, visibleOnly: boolean | null) => ends(workspace, visibleOnly).at(0)!,
    GetLast: (_, workspace, visibleOnly: boolean | null) => ends(workspace, visibleOnly).at(-1)!,
    GetItemOrNullObject: (_, workspace, key: string) => find(workspace, key) ?? null,
    ...eventMethods(() => WORKBOOK, {
      ActivatedEvent: EventType.activated,
      AddedEvent: EventType.added,
      DataChangedEvent: EventType.changed,
      DeactivatedEvent: EventType.deactivated,
      DeletedEvent: EventType.deleted,
      EventNameChanged: EventType.nameChanged,
      FormatChangedEvent: EventType.formatChanged,
      ProtectionChangedEvent: EventType.protectionChanged,
      RowHiddenChangedEvent: EventType.rowHiddenChanged,
      SelectionChangedEvent: EventType.selectionChanged,
    }),
  },
});

const missing = (): never => {
  throw itemNotFound();
};

function find(workspace: Workspace, key: string): Remote | undefined {
  const sheet = workspace.book.findSheet(key);
  return sheet && byId(workspace, sheet.getSheetId());
}

const ends = (workspace: Workspace, visibleOnly: boolean | null): Remote[] =>
  workspace.book.sheets
    .filter((sheet) => !visibleOnly || !sheet.isSheetHidden())
    .map((sheet) => byId(workspace, sheet.getSheetId()));

/** Sheet names as Excel allows them: 1 to 31 characters without : \ / ? * [ ] and without ' at either end. */
export function checkSheetName(name: string): void {
  if (name.length < 1 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) throw invalidArgument();
}

/** Adds a sheet at the end; it does not become the active one. */
async function add(workspace: Workspace, name: string | null): Promise<Remote> {
  workspace.guardWorkbook();
  const { book } = workspace;
  if (name !== null) {
    checkSheetName(name);
    if (book.findSheet(name)) throw itemAlreadyExists();
  }
  const active = book.workbook.getActiveSheet().getSheetId();
  const sheetId = `sheet-${Math.random().toString(36).slice(2, 12)}`;
  const title = name ?? nextName(book.sheets.map((sheet) => sheet.getSheetName()));
  const sheet = { id: sheetId, name: title, rowCount: 1000, columnCount: 26 };
  await book.command('sheet.command.insert-sheet', sheetId, { index: book.sheets.length, sheet });
  if (book.workbook.getActiveSheet().getSheetId() !== active) book.workbook.setActiveSheet(active);
  return byId(workspace, sheetId);
}

function nextName(taken: readonly string[]): string {
  for (let n = taken.length + 1; ; n++) if (!taken.includes(`Sheet${n}`)) return `Sheet${n}`;
}
