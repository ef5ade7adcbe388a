/** The spreadsheet itself. A module of its own because Univer is large and is loaded when the page already stands. */
import {
  CommandType,
  createUniver,
  IUndoRedoService,
  LocaleType,
  mergeLocales,
  type FUniver,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/presets';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingZhCN from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  ContextMenuPosition,
  MarkDirtyRowAutoHeightOperation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEnUS from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationZhCN from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnUS from '@univerjs/preset-sheets-note/locales/en-US';
import noteZhCN from '@univerjs/preset-sheets-note/locales/zh-CN';
import type { Locale } from '../../core/localized';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

export interface Spreadsheet {
  readonly api: FUniver;
  /** Gives up what somebody is typing into a cell. */
  stopEditing(): Promise<void>;
  /** Replaces the open workbook. */
  open(workbook: IWorkbookData): void;
  snapshot(): IWorkbookData;
  /** Calls back after every change of the open workbook. */
  onChange(listener: () => void): void;
  /** Adds an entry to the menu of the cells. */
  addCellMenu(id: string, title: string, action: () => void): void;
}

type FWorksheet = ReturnType<ReturnType<FUniver['createWorkbook']>['getSheets']>[number];

/** Files leave the height of most rows to the program; Excel fits them to their text when it opens them. */
function fitRows(sheet: FWorksheet, { cellData = {}, rowData = {} }: Partial<IWorksheetData>): void {
  const fits = (row: number) => rowData[row]?.h === undefined && rowData[row]?.ah === undefined;
  const rows = Object.keys(cellData).map(Number).filter(fits);
  // A call for each run of rows: one for each row would take seconds on a long sheet.
  let start = 0;
  rows.forEach((row, index) => {
    if (rows[index + 1] === row + 1) return;
    sheet.autoResizeRows(rows[start]!, index - start + 1);
    start = index + 1;
  });
}

interface HeightTask {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly id: string;
}

/** What Univer put off until it is idle. It does not give that up with the workbook, which it then no longer finds. */
function idleHeights(api: FUniver): { cancel(): void } {
  const tasks = new Set<HeightTask>();
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id) tasks.add(params as HeightTask);
  });
  return {
    cancel() {
      for (const { unitId, subUnitId, id } of tasks)
        api.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId, id });
      tasks.clear();
    },
  };
}

/** Starts Univer in an element of the page; it shows nothing until a workbook is opened. */
export function createSpreadsheet(container: HTMLElement, locale: Locale): Spreadsheet {
  const { univer, univerAPI: api } = createUniver({
    locale: locale === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZhCN, conditionalFormattingZhCN, dataValidationZhCN, noteZhCN),
      [LocaleType.EN_US]: mergeLocales(coreEnUS, conditionalFormattingEnUS, dataValidationEnUS, noteEnUS),
    },
    presets: [
      UniverSheetsCorePreset({ container, ribbonType: 'simple' }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsNotePreset(),
    ],
  });
  const heights = idleHeights(api);
  let openings = 0;
  return {
    api,
    async stopEditing() {
      await api.getActiveWorkbook()?.abortEditingAsync();
    },
    open(workbook) {
      const current = api.getActiveWorkbook();
      heights.cancel();
      if (current) api.disposeUnit(current.getId());
      // Engines that still work on the workbook that was closed must not take this one for it.
      const opened = api.createWorkbook({ ...workbook, id: `workbook-${++openings}` });
      // Of the first workbook alone Univer sees without being told which merges rows may be put into.
      opened.setActiveSheet(opened.getActiveSheet());
      for (const sheet of opened.getSheets()) fitRows(sheet, workbook.sheets[sheet.getSheetId()] ?? {});
      // What the user did not do is not hers to undo.
      univer.__getInjector().get(IUndoRedoService).clearUndoRedo(opened.getId());
    },
    snapshot() {
      const workbook = api.getActiveWorkbook();
      if (!workbook) throw new Error('No workbook is open');
      return workbook.save();
    },
    onChange(listener) {
      // Mutations are the commands that change the model; selections and scrolling are operations.
      api.addEvent(api.Event.CommandExecuted, ({ type }) => {
        if (type === CommandType.MUTATION) listener();
      });
    },
    addCellMenu(id, title, action) {
      api.createMenu({ id, title, action }).appendTo(ContextMenuPosition.MAIN_AREA);
    },
  };
}
