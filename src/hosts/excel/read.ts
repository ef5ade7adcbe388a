import { cellRange, fromA1, type Range } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { markIds } from './mark-format';
import { loadSheets, toSheet, type LoadedSheet } from './read-sheet';
import { officeCode, runExcel } from './run';

export interface WorkbookReading {
  /** In tab order, hidden sheets left out; with `readActiveSheet` the active one alone. */
  readonly sheets: readonly Sheet[];
  /** Name of the active sheet. */
  readonly active: string;
  /** Ids of Heji's marks by sheet name: `highlight` takes them, to save a round trip. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

export interface Selection {
  readonly sheet: string;
  readonly ranges: readonly Range[];
}

const reading = (active: string, loaded: readonly LoadedSheet[]): WorkbookReading => ({
  sheets: loaded.map(toSheet),
  active,
  marks: Object.fromEntries(loaded.map(({ worksheet, marks }) => [worksheet.name, markIds(marks)])),
});

/** All visible worksheets in two round trips, however many there are. */
export const readWorkbook = (): Promise<WorkbookReading> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load('items/name,items/visibility');
    active.load('name');
    await context.sync();
    const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
    return reading(active.name, await loadSheets(context, visible));
  });

/** The active worksheet in one round trip. */
export const readActiveSheet = (): Promise<WorkbookReading> =>
  runExcel(async (context) => {
    const loaded = await loadSheets(context, [context.workbook.worksheets.getActiveWorksheet()]);
    return reading(loaded[0]!.worksheet.name, loaded);
  });

/** What is selected; undefined when it is not one block of cells (several areas, a chart). */
export const readSelection = (): Promise<Selection | undefined> =>
  runExcel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address,worksheet/name');
    try {
      await context.sync();
    } catch (error) {
      if (officeCode(error) === 'InvalidSelection') return undefined;
      throw error;
    }
    return { sheet: range.worksheet.name, ranges: [localRange(range.address)] };
  });

/** Whole rows and columns ("3:5", "B:C") are cut to their first cell: what is wanted is a place. */
function localRange(address: string): Range {
  const local = address.slice(address.lastIndexOf('!') + 1);
  if (/^\$?\d+:/.test(local)) return cellRange(Number.parseInt(local.replace('$', ''), 10) - 1, 0);
  if (/^\$?[A-Z]+:/.test(local)) return fromA1(`${local.split(':')[0]!}1`);
  return fromA1(local);
}
