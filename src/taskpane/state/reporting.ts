import { writeReport } from '../../hosts/excel';
import { loadTexts } from '../../locales';
import { saveFile } from '../components/files';
import { printPage } from '../report/print-page';
import { checkReport, type CheckReport } from '../report/report';
import { sheetPage } from '../report/sheet-page';
import type { PaneStore } from './run';
import { settingsOf } from './selectors';

/** The report of all listed tables; undefined where there are none. */
async function reportOf(store: PaneStore): Promise<CheckReport | undefined> {
  const { outcome, ignored, locale } = store.get();
  const t = await loadTexts(locale);
  if (outcome?.kind !== 'tables') return undefined;
  return checkReport(outcome.tables, { ignored, settings: settingsOf(store.get()) }, new Date(), locale, t);
}

/** Writes it on a sheet of its own, in the place of the last one. */
export async function makeReport(store: PaneStore): Promise<void> {
  const report = await reportOf(store);
  if (!report) return;
  const sheet = await writeReport(sheetPage(report, await loadTexts(store.get().locale)));
  store.dispatch({ type: 'notice', notice: { kind: 'reportMade', sheet } });
}

/** Gives it as a page to be printed. */
export async function saveReport(store: PaneStore): Promise<void> {
  const report = await reportOf(store);
  const { locale } = store.get();
  const t = await loadTexts(locale);
  if (report) saveFile(t.reportPage.fileName, printPage(report, locale, t), 'text/html');
}
