import type { CellComment, Highlight } from '../../core/edits/edit';
import { HostError } from './errors';
import { readMarks, type Mark } from './mark-format';
import type { SheetsMarks } from './read';
import { officeCode, runExcel, supports, toHostError } from './run';
import { differences, marksAfter, setMarks, type SetMarks } from './set-marks';

/** The marks that a sheet is to have, instead of those it has. */
export interface SheetMarks {
  readonly sheet: string;
  readonly marks: readonly Highlight[];
  /** The marks there are, from the reading. */
  readonly known?: readonly Mark[] | undefined;
  /** Comments of Heji that the sheet is to have; undefined: those it has stay. */
  readonly comments?: readonly CellComment[] | undefined;
}

/** Threaded comments came with it: Excel 2021 LTSC, Microsoft 365 and the web have them, Excel 2019 has not. */
export const knowsComments = (): boolean => supports('1.10');

/** Loaded when there are comments, or may be. */
const commenting = () => import('./comments');

/** Puts more into the batch of the marks; what it gives goes on after the answer. */
type Beside = (context: Excel.RequestContext) => () => Promise<void>;

async function besides(sheets: readonly SheetMarks[]): Promise<Beside | undefined> {
  const wanted = sheets.flatMap(({ sheet, comments }) => (comments ? [{ sheet, comments }] : []));
  if (wanted.length === 0 || !knowsComments()) return undefined;
  const { queueComments } = await commenting();
  return (context) => queueComments(context, wanted);
}

const stillThere = (sheets: readonly SheetMarks[]): Promise<SheetMarks[]> =>
  runExcel(async ({ workbook: { worksheets } }) => {
    worksheets.load('items/name');
    await worksheets.context.sync();
    const names = new Set(worksheets.items.map(({ name }) => name));
    return sheets.filter(({ sheet }) => names.has(sheet));
  });

const byName = (sheets: readonly SheetMarks[], set: readonly SetMarks[]): SheetsMarks =>
  Object.fromEntries(sheets.map(({ sheet }, i) => [sheet, marksAfter(set[i]!)]));

/** Replaces the marks that are found on the sheets now: two round trips. */
const replaceFound = (sheets: readonly SheetMarks[], beside: Beside | undefined): Promise<SheetsMarks> =>
  runExcel(async (context) => {
    const worksheets = sheets.map(({ sheet }) => context.workbook.worksheets.getItem(sheet));
    const found = await readMarks(context, worksheets);
    const set = sheets.map(({ marks }, i) => setMarks(worksheets[i]!, marks, found[i]!));
    const after = beside?.(context);
    await context.sync();
    await after?.();
    return byName(sheets, set);
  });

/** Those of the sheets whose marks are to be others than are known to be there. */
export const changingMarks = (sheets: readonly SheetMarks[]): SheetMarks[] =>
  sheets.filter(({ marks, known }) => !known || differences(marks, known).length > 0);

/** @throws HostError */
async function setAll(sheets: readonly SheetMarks[]): Promise<SheetsMarks> {
  const beside = await besides(sheets);
  if (sheets.some(({ known }) => !known)) return replaceFound(sheets, beside);
  try {
    return await Excel.run(async (context) => {
      const set = sheets.map(({ sheet, marks, known }) =>
        setMarks(context.workbook.worksheets.getItem(sheet), marks, known!),
      );
      const after = beside?.(context);
      await context.sync();
      await after?.();
      return byName(sheets, set);
    });
  } catch (error) {
    // Somebody took a mark away since the reading (deleted rows, cleared rules), or a whole sheet: look again.
    if (officeCode(error) !== 'ItemNotFound') return runExcel(() => Promise.reject(error as Error));
    const there = await stillThere(sheets);
    if (there.length === 0) throw toHostError(error);
    return replaceFound(there, await besides(there));
  }
}

/** What became of it: the marks that are there then, and the sheets that are protected and were left. */
export interface Highlighted {
  readonly marks: SheetsMarks;
  readonly left: readonly string[];
}

/**
 * Of several sheets Excel has done those before a protected one, and none after it: each by itself then.
 * @throws HostError `protected` when all are.
 */
async function oneByOne(sheets: readonly SheetMarks[]): Promise<Highlighted> {
  const left: string[] = [];
  let marks: SheetsMarks = {};
  for (const one of sheets) {
    try {
      marks = { ...marks, ...(await replaceFound([one], await besides([one]))) };
    } catch (error) {
      if (toHostError(error).code !== 'protected') throw error;
      left.push(one.sheet);
    }
  }
  if (left.length === sheets.length) throw new HostError('protected');
  return { marks, left };
}

/**
 * Makes Heji's marks on sheets, which are conditional formats, those that are wanted; an empty list takes them away. Only
 * what differs from the known marks is written: nothing at all, or one round trip for all sheets; two where it is not known
 * of each which marks there are. Comments cost one more, where they change. A protected sheet among several is left.
 * @throws HostError, also when none of the sheets is there any more.
 */
export async function highlightSheets(all: readonly SheetMarks[]): Promise<Highlighted> {
  const changing = new Set(changingMarks(all));
  const sheets = all.filter((one) => changing.has(one) || (one.comments && knowsComments()));
  if (sheets.length === 0) return { marks: {}, left: [] };
  try {
    return { marks: await setAll(sheets), left: [] };
  } catch (error) {
    const known = toHostError(error);
    if (known.code !== 'protected' || sheets.length === 1) throw known;
    return oneByOne(sheets);
  }
}

/** The same for one sheet. */
export const highlight = async (
  sheet: string,
  marks: readonly Highlight[],
  known?: readonly Mark[],
): Promise<SheetsMarks> => (await highlightSheets([{ sheet, marks, known }])).marks;

/** Takes every mark and every comment of Heji away, on all sheets: three round trips. */
export async function clearHighlights(): Promise<void> {
  const comments = knowsComments() ? await commenting() : undefined;
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const deleteComments = comments?.queueClearing(context);
    const found = await readMarks(context, worksheets.items);
    for (const [i, worksheet] of worksheets.items.entries()) setMarks(worksheet, [], found[i]!);
    deleteComments?.();
    await context.sync();
  });
}
