import { checkInSteps, type Report } from '../../core/check';
import { marksOf } from '../../core/edits/plan-highlights';
import { usedRange, type Sheet } from '../../core/sheet/sheet';
import { highlightSheets, readWorkbook, type SheetMarks, type WorkbookReading } from '../../hosts/excel';
import { cropAll } from '../../core/sheet/crop';
import { listing } from '../model/listing';
import { breathe, stopIfCancelled, type PaneStore, type Token } from './run';
import { currentTable, settingsOf, sorted } from './selectors';
import type { Outcome, Scope, Table } from './state';

/** How long the checking may keep the pane from answering. */
const SLICE_MS = 40;

async function checkSliced(
  store: PaneStore,
  token: Token,
  sheets: readonly Sheet[],
  only: string | undefined,
): Promise<Report> {
  const { columns } = store.get();
  const steps = checkInSteps(sheets, { ...settingsOf(store.get()), columns, ...(only && { sheet: only }) });
  for (let sliceEnds = performance.now() + SLICE_MS; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnds) continue;
    store.dispatch({ type: 'work', work: { kind: 'checking', ...step.value } });
    await breathe();
    stopIfCancelled(token);
    sliceEnds = performance.now() + SLICE_MS;
  }
}

const tablesOf = (report: Report, sheets: readonly Sheet[]): Table[] =>
  report.tables.flatMap((table) => {
    const sheet = sheets.find((candidate) => candidate.name === table.declaration.sheet);
    return sheet ? [{ report: table, sheet, entries: listing(sheet, table.findings) }] : [];
  });

async function outcomeOf(
  store: PaneStore,
  token: Token,
  reading: WorkbookReading,
  scope: Scope,
  wanted: string,
): Promise<Outcome> {
  const sheets = cropAll(reading.sheets, store.get().regions);
  const report = await checkSliced(store, token, sheets, scope === 'sheet' ? wanted : undefined);
  const tables = tablesOf(report, sheets);
  if (tables.length) {
    const active = tables.findIndex((table) => table.sheet.name === wanted);
    return { kind: 'tables', scope, tables, current: Math.max(0, active) };
  }
  const sheet = sheets.find((candidate) => candidate.name === wanted);
  const everywhere = scope === 'sheet' ? await checkSliced(store, token, sheets, undefined) : report;
  const content = sheet && usedRange(sheet) ? sheet : undefined;
  return {
    kind: 'nothing',
    sheet: wanted,
    reason: content ? 'noTable' : 'emptySheet',
    content,
    elsewhere: [...new Set(everywhere.tables.map((table) => table.declaration.sheet))],
  };
}

interface Checked extends Pick<WorkbookReading, 'marks' | 'tooLarge'> {
  readonly outcome: Outcome;
}

/** Reads the workbook and checks one sheet (the one in front, where `sheet` is not there) or all; nothing is shown yet. */
export async function readAndCheck(store: PaneStore, token: Token, scope: Scope, sheet?: string): Promise<Checked> {
  const reading = await readWorkbook({ sheet, regions: store.get().regions });
  stopIfCancelled(token);
  const wanted = reading.sheets.find(({ name }) => name === sheet)?.name ?? reading.active;
  const { marks, tooLarge } = reading;
  return { outcome: await outcomeOf(store, token, reading, scope, wanted), marks, tooLarge };
}

/** Shows what was found; `live` keeps the lines of the list in their places. */
function show(store: PaneStore, { outcome, marks }: Checked, live: boolean): void {
  store.dispatch({ type: 'checked', outcome, live });
  store.dispatch({ type: 'marked', sheets: Object.keys(marks).filter((name) => marks[name]?.length) });
}

/** Checks anew (one sheet: `sheet`, or the one in front) and shows it. Gives the ids of the marks there are. */
export async function checkNow(
  store: PaneStore,
  token: Token,
  scope: Scope,
  sheet?: string,
): Promise<WorkbookReading['marks']> {
  const checked = await readAndCheck(store, token, scope, sheet);
  show(store, checked, false);
  // Live checking does not say it over and over.
  if (scope === 'workbook' && checked.tooLarge.length > 0)
    store.dispatch({ type: 'notice', notice: { kind: 'sheetsTooLarge', sheets: checked.tooLarge } });
  return checked.marks;
}

/**
 * Checks again what is listed, whatever sheet is in front by now. `live`: after an edit; the lines keep their places, and
 * what is gone is shown as settled.
 */
export async function checkAgain(store: PaneStore, token: Token, live: boolean): Promise<WorkbookReading['marks']> {
  const { outcome } = store.get();
  const scope = outcome?.kind === 'tables' ? outcome.scope : 'sheet';
  const checked = await readAndCheck(store, token, scope, currentTable(store.get())?.sheet.name);
  show(store, checked, live);
  return checked.marks;
}

/** Marks the open findings of every checked table; a sheet without any loses its marks. */
export async function markTables(store: PaneStore, known: WorkbookReading['marks'] = {}): Promise<void> {
  const { outcome, ignored, marked } = store.get();
  if (outcome?.kind !== 'tables') return;
  const names = [...new Set(outcome.tables.map((table) => table.sheet.name))];
  const now = new Set(marked);
  const sheets = names.flatMap((sheet): SheetMarks[] => {
    const here = outcome.tables.filter((table) => table.sheet.name === sheet);
    const open = here.flatMap((table) => sorted(table, ignored).open);
    const marks = marksOf(
      here[0]!.sheet,
      open.map((entry) => entry.finding),
    );
    return marks.length || known[sheet]?.length || now.has(sheet) ? [{ sheet, marks, known: known[sheet] }] : [];
  });
  await highlightSheets(sheets);
  for (const { sheet, marks } of sheets) {
    if (marks.length) now.add(sheet);
    else now.delete(sheet);
  }
  store.dispatch({ type: 'marked', sheets: [...now] });
}
