import type { Report } from '../../core/report';
import { own } from '../../core/own';
import { holdsFormulas, usedRange, type Sheet } from '../../core/sheet/sheet';
import { readWorkbook, type PlanMarks, type SheetsMarks, type WorkbookReading } from '../../hosts/excel';
import { cropAll } from '../../core/sheet/crop';
import { listing } from '../model/listing';
import { createKnownSheets } from './known-sheets';
import type { ToMark } from './marking';
import { remember } from './memory';
import { problemOf } from './problem';
import type { Follow } from './reducer';
import { stopIfCancelled, type PaneStore, type Token } from './run';
import { currentTable, listedTables } from './selectors';
import { createSheetNames, type Renames } from './sheet-names';
import { createTableCheck } from './table-check';
import type { Outcome, Scope, Table } from './state';

/** Somebody who types on and on is answered all the same. */
const MOST_AGAIN = 2;

/** How the list goes with the sheet: loaded when it first does. */
export const afterEdit = () => import('./after-edit');

const tablesOf = (report: Report, sheets: readonly Sheet[]): Table[] =>
  report.tables.flatMap((table) => {
    const sheet = sheets.find((candidate) => candidate.name === table.declaration.sheet);
    return sheet ? [{ report: table, sheet, entries: listing(sheet, table.findings) }] : [];
  });

function outcomeOf(report: Report, sheets: readonly Sheet[], scope: Scope, wanted: string): Outcome {
  const tables = tablesOf(report, sheets);
  if (tables.length) {
    const active = tables.findIndex((table) => table.sheet.name === wanted);
    return { kind: 'tables', scope, tables, current: Math.max(0, active) };
  }
  const sheet = sheets.find((candidate) => candidate.name === wanted);
  const content = sheet && usedRange(sheet) ? sheet : undefined;
  const reason = report.failed.includes(wanted) ? 'failed' : content ? 'noTable' : 'emptySheet';
  return { kind: 'nothing', sheet: wanted, reason, content, elsewhere: report.elsewhere };
}

export interface Checked {
  readonly outcome: Outcome;
  /** Names of sheets at which the reading failed. */
  readonly failed: readonly string[];
  readonly reading: WorkbookReading;
  /** The workbook is as it was read, as far as was heard. */
  readonly holds: () => boolean;
}

export type Checker = ReturnType<typeof createChecker>;

/** Reads and checks; remembers from one time to the next what need not be read or found out again. */
export function createChecker(store: PaneStore) {
  const sheets = createKnownSheets();
  const names = createSheetNames();
  const tables = createTableCheck(store);
  /** The marks as they were last read or set: the next reading asks where they lie then. */
  let marked: SheetsMarks = {};
  const keep = (marks: SheetsMarks): void => {
    marked = { ...marked, ...marks };
  };

  /** What went by the old names goes by the new ones, in the workbook too. */
  const follow = async (renames: Renames): Promise<void> => {
    const { isRemembered, renamed } = await import('./renamed');
    const before = store.get();
    store.dispatch({ type: 'renamed', named: renamed(before, renames) });
    if (!isRemembered(before, renames)) return;
    try {
      await remember(store);
    } catch (error) {
      store.dispatch({ type: 'notice', notice: { kind: 'problem', problem: problemOf(error) } });
    }
  };

  /** `again`: sheets of which nothing was heard are taken as they were. */
  const read = async (token: Token, sheet: string | undefined, again: boolean) => {
    const turn = sheets.begin();
    const regions = Object.entries(store.get().regions);
    const reading = await readWorkbook({
      sheet: sheet && names.keyOf(sheet),
      regions: Object.fromEntries([...regions, ...regions.map(([name, range]) => [names.keyOf(name), range] as const)]),
      marked,
      ...(again && { known: turn.known }),
    });
    stopIfCancelled(token);
    const renames = names.update(reading.byId);
    if (renames.size > 0) await follow(renames);
    turn.keep(reading.byId);
    keep(reading.marks);
    return { reading, holds: turn.holds };
  };

  /** Reads the workbook and checks one sheet (the one in front, where `sheet` is not there) or all; nothing is shown yet. */
  const check = async (token: Token, scope: Scope, sheet: string | undefined, again: boolean): Promise<Checked> => {
    const { reading, holds } = await read(token, sheet, again);
    const { main } = reading;
    const cropped = cropAll(reading.sheets, store.get().regions);
    const report = await tables(token, cropped, scope === 'sheet' ? main : undefined);
    stopIfCancelled(token);
    return { outcome: outcomeOf(report, cropped, scope, main), failed: report.failed, reading, holds };
  };

  /** Shows what was found; `follow` keeps the lines of the list in their places. */
  const show = ({ outcome, reading: { sheets: all, marks } }: Checked, follow?: Follow): void => {
    const before = new Set(store.get().marked);
    const marked = all.map(({ name }) => name).filter((name) => marks[name]?.length ?? before.has(name));
    store.dispatch({ type: 'checked', outcome, follow });
    store.dispatch({ type: 'marked', sheets: marked });
  };

  return {
    /** From now on every change of the workbook is told by `changed`. */
    subscribe: sheets.subscribe,
    changed: sheets.changed,
    /** The marks of a sheet, as they were found last and as they will be. */
    marksOn: (sheet: string): PlanMarks => ({
      known: own(marked, sheet),
      keep: (marks) => keep({ [sheet]: marks }),
    }),
    /** How Excel finds a sheet, also when it was renamed since it was read. */
    keyOf: names.keyOf,
    nameOf: names.nameOf,

    /** Checks anew (one sheet: `sheet`, or the one in front) and shows it. */
    async checkNow(token: Token, scope: Scope, sheet?: string): Promise<ToMark & Pick<Checked, 'holds'>> {
      let checked = await check(token, scope, sheet, false);
      // What was found is shown, and marked, where it stands: an edit that came meanwhile may have moved it.
      for (let again = 0; !checked.holds() && again < MOST_AGAIN; again++)
        checked = await check(token, scope, sheet, true);
      const { marks, tooLarge: all, sheets: read, main, manual: isManual } = checked.reading;
      show(checked);
      // Live checking does not say it over and over.
      const tooLarge = scope === 'workbook' ? all : [];
      const isAsked = (name: string): boolean => scope === 'workbook' || name === main;
      const far = read.filter(({ name, unread }) => unread && isAsked(name)).map(({ name }) => name);
      const failed = checked.failed.filter(isAsked);
      const manual = isManual && read.some((sheet) => isAsked(sheet.name) && holdsFormulas(sheet));
      if (manual || tooLarge.length + failed.length + far.length > 0)
        store.dispatch({ type: 'notice', notice: { kind: 'notRead', tooLarge, failed, far, manual } });
      return { tables: listedTables(store.get()), known: marks, keep, holds: checked.holds };
    },

    /**
     * Checks again what is listed, whatever sheet is in front by now. `live`: after an edit; the lines keep their places,
     * and what is gone is shown as settled. Tables of which the same was found need no other marks.
     */
    async checkAgain(token: Token, live: boolean): Promise<ToMark> {
      const { outcome } = store.get();
      const scope = outcome?.kind === 'tables' ? outcome.scope : 'sheet';
      const checked = await check(token, scope, currentTable(store.get())?.sheet.name, true);
      const before = new Set(listedTables(store.get()).map(({ report }) => report));
      show(checked, live ? (await afterEdit()).follow : undefined);
      const changed = listedTables(store.get()).filter(({ report }) => !before.has(report));
      const sheets = new Set(changed.map(({ sheet }) => sheet.name));
      return {
        tables: listedTables(store.get()).filter(({ sheet }) => sheets.has(sheet.name)),
        // Of sheets that were not read again the marks are as they were.
        known: marked,
        keep,
      };
    },

    /** Checks the sheet in front; nothing is shown yet. */
    checkFront: (token: Token): Promise<Checked> => check(token, 'sheet', undefined, true),
  };
}
