import { groupBy } from '../../core/group';
import { marksOf } from '../../core/edits/plan-highlights';
import { changingMarks, highlightSheets, knowsComments, type SheetMarks, type SheetsMarks } from '../../hosts/excel';
import { text } from '../../locales';
import type { PaneStore } from './run';
import { listedTables, sorted } from './selectors';
import type { Table } from './state';

/** What there is to mark: tables found by a check, and the marks that are known of their sheets. */
export interface ToMark {
  readonly tables: readonly Table[];
  readonly known: SheetsMarks;
  /** Told of the marks that are there afterwards. */
  readonly keep?: (marks: SheetsMarks) => void;
}

/** The marks that the open findings of tables want, of all of a sheet together; of sheets that have or need any. */
async function wantedMarks(store: PaneStore, { tables, known }: ToMark): Promise<SheetMarks[]> {
  const { ignored, marked, preferences, locale } = store.get();
  const plan = preferences.comments && knowsComments() ? await import('../../core/edits/plan-comments') : undefined;
  const bySheet = groupBy(tables, (table) => table.sheet.name);
  return [...bySheet].flatMap(([sheet, here]): SheetMarks[] => {
    const open = here.flatMap((table) => sorted(table, ignored).open.map(({ finding }) => finding));
    const marks = marksOf(here[0]!.sheet, open);
    const comments = plan?.commentsOf(here[0]!.sheet, open, locale, text(locale).severity);
    return marks.length || known[sheet]?.length || marked.includes(sheet)
      ? [{ sheet, marks, known: known[sheet], comments }]
      : [];
  });
}

async function mark(store: PaneStore, found: ToMark): Promise<SheetsMarks> {
  const sheets = await wantedMarks(store, found);
  if (sheets.length === 0) return {};
  store.dispatch({ type: 'work', work: { kind: 'marking' } });
  const { marks: there, left } = await highlightSheets(sheets);
  found.keep?.(there);
  if (left.length > 0) store.dispatch({ type: 'notice', notice: { kind: 'notMarked', sheets: left } });
  const now = new Set(store.get().marked);
  for (const { sheet, marks } of sheets.filter((one) => !left.includes(one.sheet))) {
    if (marks.length) now.add(sheet);
    else now.delete(sheet);
  }
  store.dispatch({ type: 'marked', sheets: [...now] });
  return there;
}

/** Marks the open findings of tables; a sheet without any loses its marks. What is marked already is not written again. */
export async function markTables(store: PaneStore, found: ToMark): Promise<void> {
  const there = await mark(store, found);
  // A check that waited for its turn before this one may have said so only now.
  if (saysOld(store)) await offerToMark(store, { known: { ...found.known, ...there } });
}

const saysOld = (store: PaneStore): boolean => store.get().notice?.kind === 'marksOld';

/** Where marking by itself would cost the user his undo: says that marks of what is listed are old, if they are. */
export async function offerToMark(store: PaneStore, { known }: Pick<ToMark, 'known'>): Promise<void> {
  const isOld = changingMarks(await wantedMarks(store, { tables: listedTables(store.get()), known })).length > 0;
  if (isOld || saysOld(store)) store.dispatch({ type: 'notice', notice: isOld ? { kind: 'marksOld' } : undefined });
}

/** Of the listed tables of a sheet, or of all of them. */
export const markListed = (store: PaneStore, sheet?: string): Promise<void> =>
  markTables(store, {
    tables: listedTables(store.get()).filter((table) => sheet === undefined || table.sheet.name === sheet),
    known: {},
  });
