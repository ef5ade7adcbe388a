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
import type { Restart } from './restart';
import type { Spreadsheet } from './spreadsheet';
import type { Texts } from './texts';

/** What frames and tests reach through `window.standin`. */
export interface Excel {
  readonly host: Host;
  readonly isOpen: boolean;
  readonly spreadsheet: Spreadsheet;
  /** Gives office.js in a frame its host; called from the frame before office.js loads. */
  attach(frame: Window): void;
  open(workbook: IWorkbookData, state?: SavedState): void;
  /** Ends the add-in and its dialog. The grid shows the workbook until another one is opened. */
  close(): void;
  /** Does what a button of the ribbon does; resolves when the add-in says that it is done. */
  run(action: Action): Promise<void>;
  /** Starts the add-in's function file, unless it runs, and waits until its office.js is up; nothing where it was closed before. */
  functions(): Promise<Window | undefined>;
}

/** The stand-in's own window, as its frames and the tests see it. */
export type StandinWindow = Window & { standin: Excel; standinRestart: Restart };

/** The add-in's function file in its frame. */
interface Functions {
  readonly frame: HTMLIFrameElement;
  /** False where it was closed before. */
  readonly loaded: Promise<boolean>;
  close(): void;
}

/** A frame in which office.js runs. */
type OfficeWindow = Window & { readonly Office: typeof Office };

const DARK = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#F0F0F0',
  controlBackgroundColor: '#363636',
  controlForegroundColor: '#F0F0F0',
};

/** @param options asked whenever a workbook is opened */
export function createExcel(spreadsheet: Spreadsheet, manifest: Manifest, options: () => PageOptions, t: Texts): Excel {
  let commands: Functions | undefined;
  let host: Host | undefined;
  const seams = new Map<Window, Seam>();
  let dialog: { readonly frame: DialogFrame; readonly owner: DialogOwner } | undefined;

  function startFunctions(): Functions {
    const made = frame('commands');
    made.className = 'background';
    made.src = withHost(manifest.commandsUrl);
    let close = () => made.remove();
    const loaded = new Promise<boolean>((resolve) => {
      made.addEventListener('load', () => resolve(true), { once: true });
      // A frame that is taken away while it loads never has loaded.
      close = () => {
        made.remove();
        resolve(false);
      };
    });
    document.body.append(made);
    return { frame: made, loaded, close };
  }

  function showPane(url: string): void {
    const pane = frame(t.pane);
    pane.src = withHost(url);
    element('pane').hidden = false;
    element('pane').replaceChildren(pane);
    forgetGoneFrames();
  }

  /** A frame that is out of the page has no host any more. */
  function forgetGoneFrames(): void {
    for (const [window, seam] of seams) {
      if (!window.closed) continue;
      seam.dispose();
      seams.delete(window);
    }
  }

  function close(): void {
    seams.forEach((seam) => seam.dispose());
    seams.clear();
    dialog?.frame.close();
    dialog = undefined;
    commands?.close();
    commands = undefined;
    element('pane').replaceChildren();
    host?.dispose();
    host = undefined;
  }

  const openHost = (): Host => {
    if (!host) throw new Error('No workbook is open');
    return host;
  };

  /** Excel starts the function file when a function is asked for and waits for it. */
  async function functions(): Promise<Window | undefined> {
    openHost();
    const asked = (commands ??= startFunctions());
    if (!(await asked.loaded) || commands !== asked) return undefined;
    const window = asked.frame.contentWindow as OfficeWindow;
    await window.Office.onReady();
    return window;
  }

  async function invoke(name: string): Promise<void> {
    const window = await functions();
    if (!window) return;
    const seam = seams.get(window);
    if (!seam) throw new Error('The commands page has no host');
    await seam.invokeCommand(name);
  }

  return {
    spreadsheet,
    get host() {
      return openHost();
    },
    get isOpen() {
      return host !== undefined;
    },
    attach(window) {
      seams.get(window)?.dispose();
      const { language, dark } = options();
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
      close();
      spreadsheet.open(workbook);
      const { excelApi, readOnly } = options();
      host = createHost(spreadsheet.api, { ...(excelApi && { excelApi }), readOnly, saved: state });
      // Every workbook has an add-in of its own, as in Excel, in frames of its own: what ran before is gone at once.
      showPane(manifest.paneUrl);
    },
    close,
    functions,
    async run(action) {
      if (action.type === 'function') await invoke(action.name);
      else showPane(action.url);
    },
  };
}
