/** The stand-in at work: opens and saves workbooks, keeps them over a reload, and runs the add-in beside them. */
import { openXlsx, WorkbookError, writeXlsx } from '../workbook';
import { element } from './elements';
import { createExcel, type Excel } from './excel';
import { download, dropTarget, filePicker, type OpenedFile } from './files';
import { loadGallery, loadSample } from './gallery';
import { parseManifest, type Action } from './manifest';
import { readOptions, type PageOptions } from './options';
import type { Restart } from './restart';
import { ribbon } from './ribbon';
import { forgetSession, loadSession, saveSession } from './session';
import { createSpreadsheet } from './spreadsheet';
import type { Texts } from './texts';
import { titleBar } from './title-bar';

/** After the last change; long enough not to save every keystroke. */
const SAVE_DELAY_MS = 500;

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Saves the session at once; a moment after every change; and when the page is left. */
function keepSession(excel: Excel): () => Promise<void> {
  let timer: number | undefined;
  const save = async (): Promise<void> => {
    window.clearTimeout(timer);
    if (!excel.isOpen) return;
    await saveSession({ workbook: excel.spreadsheet.snapshot(), state: excel.host.save() });
  };
  excel.spreadsheet.onChange(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void save(), SAVE_DELAY_MS);
  });
  window.addEventListener('pagehide', () => void save());
  return save;
}

export async function startApp(first: PageOptions, t: Texts): Promise<void> {
  let options = first;
  const { language } = first;
  const [samples, manifestXml] = await Promise.all([loadGallery(), fetchText('/manifest.xml')]);
  const manifest = parseManifest(manifestXml, language);
  const spreadsheet = createSpreadsheet(element('sheet'), language);
  const excel = createExcel(spreadsheet, manifest, () => options, t);

  const save = keepSession(excel);
  /** Nothing that goes wrong here goes unseen. */
  const attempt = async (task: () => Promise<void>): Promise<void> => {
    const notice = element('notice');
    notice.textContent = '';
    try {
      await task();
    } catch (error) {
      console.error(error);
      notice.textContent =
        error instanceof WorkbookError ? error.text[language] : t.failed.replace('{{reason}}', String(error));
    }
  };
  const open = async (...[workbook, state]: Parameters<Excel['open']>): Promise<void> => {
    await spreadsheet.stopEditing();
    excel.open(workbook, state);
  };
  const show = async ({ name, bytes }: OpenedFile): Promise<void> => {
    const { workbook, state } = await openXlsx(bytes, name);
    await open(workbook, state);
    // A reload from now on brings this file back.
    await save();
    bar.showFile(spreadsheet.snapshot().name);
  };
  const openFile = (file: OpenedFile) => void attempt(() => show(file));
  const openSample = (file: string) => void attempt(async () => show(await loadSample(file)));

  const bar = titleBar(element('title-bar'), samples, language, t, {
    open: filePicker(document.body, openFile),
    save: () =>
      void attempt(async () => {
        const workbook = spreadsheet.snapshot();
        download(`${workbook.name}.xlsx`, await writeXlsx(workbook, excel.host.save()));
      }),
    openSample,
  });
  dropTarget(element('sheet'), openFile);
  const run = (action: Action) => attempt(() => excel.run(action));
  ribbon(element('ribbon'), manifest, run);
  for (const { id, label, action } of manifest.cellMenu) spreadsheet.addCellMenu(id, label, () => void run(action));

  /** Opens what the address asks for, or else what was open last. */
  const begin = (): Promise<void> =>
    attempt(async () => {
      const session = options.sample ? undefined : await loadSession();
      if (session) {
        await open(session.workbook, session.state);
        bar.showFile(session.workbook.name);
      } else await show(await loadSample(options.sample ?? samples[0]!.file));
    });
  const restart: Restart = async (address, isFirst) => {
    if (!isFirst) await save();
    excel.close();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (isFirst) await forgetSession();
    const asked = readOptions(new URL(address, window.location.href).search);
    if (asked.language !== language) return false;
    options = asked;
    window.history.replaceState(null, '', address);
    await begin();
    return true;
  };
  Object.assign(window, { standin: excel, standinRestart: restart });
  await begin();
}
