import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, requestInterceptor, VirtualConsole, type ConstructorOptions, type DOMWindow } from 'jsdom';
import type { FUniver, IWorkbookData } from '@univerjs/presets';
import { createHost, type Host, type HostOptions } from '../../src/standin/host/host';
import { connectDesktop, type Seam, type SeamOptions } from '../../src/standin/seams/desktop';
import { connectWeb, webAddress } from '../../src/standin/seams/web';
import { openHeadless } from '../../src/standin/univer/headless';
import { snapshotOf, type SheetSketch } from './excel-snapshot';

const OFFICE_JS = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
const ORIGIN = 'https://standin.test';

export interface ExcelSketch extends HostOptions, SeamOptions {
  /** By name; the first is active. */
  readonly sheets?: Readonly<Record<string, SheetSketch>>;
  /** A whole Univer workbook instead. */
  readonly snapshot?: Partial<IWorkbookData>;
  /** Which Excel the client meets: the one for Windows unless told. */
  readonly platform?: 'desktop' | 'web';
}

/** An Excel with its workbook open, and Microsoft's own Office.js client connected to it. */
export interface OpenExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: DOMWindow;
  readonly host: Host;
  readonly seam: Seam;
  readonly univerAPI: FUniver;
  /** Rich API requests so far: each `context.sync()` that had something to do. */
  syncs(): number;
  close(): void;
}

const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

/**
 * Starts the stand-in headless and Microsoft's client in jsdom, about 0.3 s. `Excel`, `Office` and `OfficeExtension` are
 * global until it is closed, as they are in a task pane.
 */
export async function openExcel(sketch: ExcelSketch = {}): Promise<OpenExcel> {
  const headless = openHeadless(sketch.snapshot ?? snapshotOf(sketch.sheets ?? { Sheet1: { rows: [] } }));
  const host = createHost(headless.api, sketch);
  const { page, window, seam } = await (sketch.platform === 'web' ? inWebPage : inPane)(host, sketch);
  const client = window as unknown as Pick<OpenExcel, (typeof GLOBALS)[number]>;
  await client.Office.onReady();
  const previous = GLOBALS.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of GLOBALS) Object.defineProperty(globalThis, name, { value: client[name], configurable: true });
  return {
    ...client,
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    window,
    host,
    seam,
    univerAPI: headless.api,
    syncs: () => host.counters.syncs,
    close() {
      GLOBALS.forEach((name, i) => {
        if (previous[i]) Object.defineProperty(globalThis, name, previous[i]);
        else Reflect.deleteProperty(globalThis, name);
      });
      seam.dispose();
      host.dispose();
      page.close();
      headless.dispose();
    },
  };
}

interface Page {
  readonly page: DOMWindow;
  /** Where the add-in runs: the page itself, or a frame in it. */
  readonly window: DOMWindow;
  readonly seam: Seam;
}

// Browsers know document.domain, which office.js asks in Excel on the web; jsdom does not.
const PANE = `<!doctype html>
<script>Object.defineProperty(document, 'domain', { value: location.hostname })</script>
<script src="/office-js/office.js"></script>`;

const pageOptions = (): ConstructorOptions => ({
  runScripts: 'dangerously',
  resources: { interceptors: [requestInterceptor((request) => serve(new URL(request.url)))] },
  virtualConsole: new VirtualConsole().forwardTo(console),
});

const loaded = (page: DOMWindow): Promise<void> =>
  new Promise((resolve) => page.addEventListener('load', () => resolve()));

/** As in Excel for Windows: the pane finds Excel in `window.external`. */
async function inPane(host: Host, options: SeamOptions): Promise<Page> {
  let seam: Seam | undefined;
  const { window } = new JSDOM(PANE, {
    ...pageOptions(),
    url: `${ORIGIN}/taskpane.html`,
    beforeParse: (page) => {
      seam = connectDesktop(page, host, options);
    },
  });
  await loaded(window);
  return { page: window, window, seam: seam! };
}

/** As in Excel on the web: the pane is a frame and exchanges messages with the page around it. */
async function inWebPage(host: Host, options: SeamOptions): Promise<Page> {
  const url = `${ORIGIN}/excel.html`;
  const { window } = new JSDOM('<!doctype html>', { ...pageOptions(), url });
  const frame = window.document.createElement('iframe');
  // jsdom leaves the origin out of messages, and office.js looks at it.
  const postMessage = (data: string, origin: string) => {
    const { MessageEvent } = frame.contentWindow as unknown as DOMWindow;
    frame.contentWindow?.dispatchEvent(new MessageEvent('message', { data, origin }));
  };
  const seam = connectWeb(window, () => ({ postMessage }), host, options);
  frame.src = webAddress(`${ORIGIN}/taskpane.html`, url, options);
  const ready = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve()));
  window.document.body.append(frame);
  await ready;
  return { page: window, window: frame.contentWindow as unknown as DOMWindow, seam };
}

/** Files of the installed client; it asks for one folder in capitals that the package has in small letters. */
function serve({ pathname }: URL): Response {
  if (pathname === '/taskpane.html') return new Response(PANE, { headers: { 'content-type': 'text/html' } });
  const file = path.join(OFFICE_JS, pathname.replace('/office-js/', '').replace('AgaveErrorUX', 'agaveerrorux'));
  try {
    return new Response(readFileSync(file), { headers: { 'content-type': 'text/javascript' } });
  } catch {
    return new Response('not found', { status: 404 });
  }
}

/** The sheets in tab order. */
export const sheetNames = ({ univerAPI }: OpenExcel): string[] =>
  univerAPI
    .getActiveWorkbook()!
    .getSheets()
    .map((sheet) => sheet.getSheetName());
