import { own } from '../../core/own';
import { cellRange, fromA1, type Range } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { boundsOf, corner, queueBounds, WHOLE_SHEET } from './bounds';
import type { LoadedSheet, WantedSheet } from './loaded-sheet';
import { loadSheets, loadSheetsApart } from './read-sheet';
import { HostError } from './errors';
import type { Mark } from './mark-format';
import { officeCode, runExcel, toHostError } from './run';
import { toSheet } from './to-sheet';

/** Heji's marks by name of the sheet. */
export type SheetsMarks = Readonly<Record<string, readonly Mark[]>>;

export interface WorkbookReading {
  /** In tab order, hidden sheets left out. */
  readonly sheets: readonly Sheet[];
  /** Name of the active sheet. */
  readonly active: string;
  /** Name of the sheet that matters. */
  readonly main: string;
  /** Heji's marks by name of the sheets read now: `highlight` takes them, to save a round trip. */
  readonly marks: SheetsMarks;
  /** Names of sheets that hold more than Excel on the web gives in one answer (5 MB); no form is as large. */
  readonly tooLarge: readonly string[];
  /** The sheets by Excel's id, which a sheet keeps when it is renamed or moved, but not when the workbook is closed. */
  readonly byId: ReadonlyMap<string, Sheet>;
  /** Excel calculates only when it is told to: results of formulas may be old. */
  readonly manual: boolean;
}

export interface ReadingOptions {
  /** Name or Excel's id of the sheet that matters; the one in front where it is not there. */
  readonly sheet?: string | undefined;
  /** The part of a sheet to read, by its name or id; of the others all is read. */
  readonly regions?: Readonly<Record<string, Range>>;
  /** Sheets that are still as they were read, by Excel's id: unless it is the one that matters, none is read again. */
  readonly known?: ReadonlyMap<string, Sheet>;
  /** The marks of an earlier reading or marking: of these is asked where they lie now. */
  readonly marked?: SheetsMarks;
}

export interface Selection {
  readonly sheet: string;
  readonly ranges: readonly Range[];
}

const isTooLarge = (error: unknown): boolean => toHostError(error).code === 'tooLarge';

interface Loaded {
  readonly loaded: readonly LoadedSheet[];
  readonly left: readonly WantedSheet[];
}

/** In one round trip; where all of them are too large for one answer, one by one. */
async function load(context: Excel.RequestContext, wanted: readonly WantedSheet[]): Promise<Loaded> {
  try {
    return { loaded: await loadSheets(context, wanted), left: [] };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  return loadSheetsApart(context, wanted, isTooLarge);
}

const readOnce = (
  { sheet, regions = {}, known, marked }: ReadingOptions,
  front: (worksheets: Excel.WorksheetCollection) => Excel.Worksheet = (worksheets) => worksheets.getActiveWorksheet(),
): Promise<WorkbookReading> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const active = front(worksheets);
    const named = sheet === undefined ? active : worksheets.getItemOrNullObject(sheet);
    const { near, far } = corner(WHOLE_SHEET);
    const parts = [active, named].map((worksheet) => queueBounds(worksheet, [near, ...far]));
    worksheets.load('items/id,items/name,items/visibility');
    context.application.load('calculationMode');
    active.load('name');
    named.load('name');
    await context.sync();

    const visible = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
    const isThere = !named.isNullObject && visible.some(({ name }) => name === named.name);
    const main = isThere ? named.name : active.name;
    const part = parts[isThere ? 1 : 0]!;
    const asBefore = ({ id, name }: Excel.Worksheet): Sheet | undefined => {
      const before = name === main ? undefined : known?.get(id);
      return before?.name === name ? before : undefined;
    };
    const wanted = visible
      .filter((worksheet) => !asBefore(worksheet))
      .map((worksheet): WantedSheet => {
        const region = own(regions, worksheet.id) ?? own(regions, worksheet.name);
        return {
          worksheet,
          region,
          bounds: worksheet.name === main && !region ? boundsOf(part) : undefined,
          marked: own(marked, worksheet.name),
        };
      });
    const { loaded, left } = await load(context, wanted);
    if (left.some(({ worksheet }) => worksheet.name === main)) throw new HostError('tooLarge');
    const readNow = new Map(loaded.map((one) => [one.worksheet, toSheet(one)]));
    const byId = visible.flatMap((worksheet): [string, Sheet][] => {
      const one = readNow.get(worksheet) ?? asBefore(worksheet);
      return one ? [[worksheet.id, one]] : [];
    });
    return {
      sheets: byId.map(([, one]) => one),
      active: active.name,
      main,
      marks: Object.fromEntries(loaded.map(({ worksheet, marks }) => [worksheet.name, marks])),
      tooLarge: left.map(({ worksheet }) => worksheet.name),
      byId: new Map(byId),
      manual: context.application.calculationMode === 'Manual',
    };
  });

/**
 * With a chart sheet in front there is no active worksheet, with another workbook in front Excel may know none
 * (https://github.com/OfficeDev/office-js/issues/2444 and 6365): the first one stands for it.
 */
const firstSheet = (worksheets: Excel.WorksheetCollection): Excel.Worksheet => worksheets.getFirst(true);

/**
 * All visible worksheets in two round trips, however many there are and however large the sheet that matters is; in one
 * more where another sheet has over 512 merged areas. Where all of them are too large for one answer, they are read one
 * by one.
 * @throws HostError `tooLarge` when the sheet that matters is
 */
export async function readWorkbook(options: ReadingOptions = {}): Promise<WorkbookReading> {
  try {
    return await readOnce(options);
  } catch (error) {
    const { code } = toHostError(error);
    if (!['noSheet', 'selection', 'unknown'].includes(code)) throw error;
    // A sheet was deleted since its name was read.
    if (code === 'noSheet') return readOnce(options).catch(() => readOnce(options, firstSheet));
    return readOnce(options, firstSheet);
  }
}

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
