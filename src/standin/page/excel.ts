/** The page's Excel: the open workbook as office.js sees it, and the frames of the add-in's pages that talk to it. */
import type { IWorkbookData } from '@univerjs/presets';
import { createHost, type Host } from '../host/host';
import type { SavedState } from '../host/state';
import { connectDesktop, type Seam } from '../seams/desktop';
import type { DialogOwner } from '../seams/dialogs';
import { showDialog, type DialogFrame } from './dialog';
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
  /** Does what a button of the ribbon does; resolves when the add-in says that it is done. */
  run(action: Action): Promise<void>;
}

/** The stand-in's own window, as its frames see it. */
export type StandinWindow = Window & { standin: Excel };

/** A frame in which office.js runs. */
type OfficeWindow = Window & { readonly Office: typeof Office };

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
  let dialog: { readonly frame: DialogFrame; readonly owner: DialogOwner } | undefined;

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

  /** Excel starts the function file when a function is asked for and waits for it. */
  async function commandsSeam(): Promise<Seam> {
    const window = commands.contentWindow as OfficeWindow;
    if (window.document.readyState !== 'complete') {
      await new Promise((resolve) => commands.addEventListener('load', resolve, { once: true }));
    }
    await window.Office.onReady();
    const seam = seams.get(window);
    if (!seam) throw new Error('The commands page has no host');
    return seam;
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
      const parent = dialog && window === dialog.frame.window() ? dialog.owner : undefined;
      const seam = connectDesktop(window, openHost(), {
        language,
        ...(dark && { theme: DARK }),
        ...(parent && { messageParent: (message) => parent.message(message) }),
        openDialog(request, owner) {
          const opened = showDialog(request, owner, t.pane);
          dialog = { frame: opened, owner };
          return () => opened.close();
        },
      });
      seams.set(window, seam);
    },
    open(workbook, state = {}) {
      host?.dispose();
      spreadsheet.open(workbook);
      const { excelApi, readOnly } = options;
      host = createHost(spreadsheet.api, { ...(excelApi && { excelApi }), readOnly, saved: state });
      restart();
    },
    async run(action) {
      if (action.type === 'function') await (await commandsSeam()).invokeCommand(action.name);
      else showPane(action.url);
    },
  };
}
