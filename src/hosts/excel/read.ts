import { cellRange, fromA1, type Range } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { markIds } from './mark-format';
import { loadSheets, loadSheetsApart, toSheet, usedPart, type LoadedSheet, type WantedSheet } from './read-sheet';
import { HostError } from './errors';
import { officeCode, runExcel, toHostError } from './run';

export interface WorkbookReading {
  /** In tab order, hidden sheets left out; with `readActiveSheet` the active one alone. */
  readonly sheets: readonly Sheet[];
  /** Name of the active sheet. */
  readonly active: string;
  /** Ids of Heji's marks by sheet name: `highlight` takes them, to save a round trip. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
  /** Names of sheets that hold more than Excel on the web gives in one answer (5 MB); no form is as large. */
  readonly tooLarge: readonly string[];
}

export interface ReadingOptions {
  /** Name of the sheet that matters; the one in front where it is not there. */
  readonly sheet?: string | undefined;
  /** The part of a sheet to read, by its name; of the others all is read. */
  readonly regions?: Readonly<Record<string, Range>>;
}

export interface Selection {
  readonly sheet: string;
  readonly ranges: readonly Range[];
}

const reading = (
  active: string,
  loaded: readonly LoadedSheet[],
  tooLarge: readonly string[] = [],
): WorkbookReading => ({
  sheets: loaded.map(toSheet),
  active,
  marks: Object.fromEntries(loaded.map(({ worksheet, marks }) => [worksheet.name, markIds(marks)])),
  tooLarge,
});

const isTooLarge = (error: unknown): boolean => toHostError(error).code === 'tooLarge';

/**
 * All visible worksheets in two round trips, however many there are and however large the sheet that matters is; in one
 * more where another sheet has over 512 merged areas. Where all of them are too large for one answer, they are read one
 * by one.
 * @throws HostError `tooLarge` when the sheet that matters is
 */
export const readWorkbook = ({ sheet, regions = {} }: ReadingOptions = {}): Promise<WorkbookReading> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    const named = sheet === undefined ? active : worksheets.getItemOrNullObject(sheet);
    const parts = [active, named].map((worksheet) => usedPart({ worksheet }));
    worksheets.load('items/name,items/visibility');
    active.load('name');
    named.load('name');
    for (const part of parts) part.load('rowCount,columnCount');
    await context.sync();

    const main = named.isNullObject ? active.name : named.name;
    const part = parts[named.isNullObject ? 0 : 1]!;
    const wanted = worksheets.items
      .filter(({ visibility }) => visibility === 'Visible')
      .map((worksheet): WantedSheet => {
        const region = regions[worksheet.name];
        const size = worksheet.name === main && !part.isNullObject && !region ? part : undefined;
        return { worksheet, region, size };
      });
    try {
      return reading(active.name, await loadSheets(context, wanted));
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
    const apart = await loadSheetsApart(context, wanted, isTooLarge);
    if (apart.left.some(({ worksheet }) => worksheet.name === main)) throw new HostError('tooLarge');
    return reading(
      active.name,
      apart.loaded,
      apart.left.map(({ worksheet }) => worksheet.name),
    );
  });

/** The active worksheet in one round trip. */
export const readActiveSheet = (): Promise<WorkbookReading> =>
  runExcel(async (context) => {
    const loaded = await loadSheets(context, [{ worksheet: context.workbook.worksheets.getActiveWorksheet() }]);
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
