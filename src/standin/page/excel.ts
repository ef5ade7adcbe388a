/** The page's Excel: the open workbook as office.js sees it, and the frames of the add-in's pages that talk to it. */
import type { IWorkbookData } from '@univerjs/presets';
import { createHost, type Host } from '../host/host';
import type { SavedState } from '../host/state';
import { connectDesktop, type Seam } from '../seams/desktop';
import { element, frame, withHost } from './elements';
import type { Action, Manifest } from './manifest';
import type { PageOptions } from './options';
import type { Spreadsheet } from './spreadsheet';
import type { Texts } from './texts';

/** What frames and tests reach through `window.standin`. */
export interface Excel {
  readonly host: Host;
  readonly spreadsheet: Spreadsheet;
  /** Gives office.js in a frame its host; called from the frame before office.js loads. */
  attach(frame: Window): void;
  open(workbook: IWorkbookData, state?: SavedState): void;
  run(action: Action): void;
}

/** The stand-in's own window, as its frames see it. */
export type StandinWindow = Window & { standin: Excel };

const DARK = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#F0F0F0',
  controlBackgroundColor: '#363636',
  controlForegroundColor: '#F0F0F0',
};

export function createExcel(spreadsheet: Spreadsheet, manifest: Manifest, options: PageOptions, t: Texts): Excel {
  const pane = frame(t.pane);
  const commands = frame('commands');
  commands.className = 'background';
  let host: Host | undefined;
  const seams = new Map<Window, Seam>();

  /** Every workbook has an add-in of its own, as in Excel: a new one starts the frames anew. */
  function restart(): void {
    seams.forEach((seam) => seam.dispose());
    seams.clear();
    commands.src = withHost(manifest.commandsUrl);
    showPane(manifest.paneUrl);
  }

  function showPane(url: string): void {
    element('pane').hidden = false;
    pane.src = withHost(url);
  }

  const openHost = (): Host => {
    if (!host) throw new Error('No workbook is open');
    return host;
  };

  element('pane').append(pane);
  document.body.append(commands);

  return {
    spreadsheet,
    get host() {
      return openHost();
    },
    attach(window) {
      seams.get(window)?.dispose();
      const { language, dark } = options;
      seams.set(window, connectDesktop(window, openHost(), { language, ...(dark && { theme: DARK }) }));
    },
    open(workbook, state = {}) {
      host?.dispose();
      spreadsheet.open(workbook);
      const { excelApi, readOnly } = options;
      host = createHost(spreadsheet.api, { ...(excelApi && { excelApi }), readOnly, saved: state });
      restart();
    },
    run(action) {
      if (action.type === 'function') seams.get(commands.contentWindow as Window)?.invokeCommand(action.name);
      else showPane(action.url);
    },
  };
}
