import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM, requestInterceptor, VirtualConsole, type DOMWindow } from 'jsdom';
import type { FUniver, IWorkbookData } from '@univerjs/presets';
import { createHost, type Host, type HostOptions } from '../../src/standin/host/host';
import { connectDesktop, type Seam, type SeamOptions } from '../../src/standin/seams/desktop';
import { openHeadless } from '../../src/standin/univer/headless';
import { snapshotOf, type SheetSketch } from './excel-snapshot';

const OFFICE_JS = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
const ORIGIN = 'https://standin.test';

export interface ExcelSketch extends HostOptions, SeamOptions {
  /** By name; the first is active. */
  readonly sheets?: Readonly<Record<string, SheetSketch>>;
  /** A whole Univer workbook instead. */
  readonly snapshot?: Partial<IWorkbookData>;
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
  let seam: Seam | undefined;
  const { window } = new JSDOM('<!doctype html><script src="/office-js/office.js"></script>', {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: 'dangerously',
    resources: { interceptors: [requestInterceptor((request) => serve(new URL(request.url)))] },
    virtualConsole: new VirtualConsole().forwardTo(console),
    beforeParse: (page) => {
      seam = connectDesktop(page, host, sketch);
    },
  });
  await new Promise<void>((resolve) => window.addEventListener('load', () => resolve()));
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
    seam: seam!,
    univerAPI: headless.api,
    syncs: () => host.counters.syncs,
    close() {
      GLOBALS.forEach((name, i) => {
        if (previous[i]) Object.defineProperty(globalThis, name, previous[i]);
        else Reflect.deleteProperty(globalThis, name);
      });
      seam?.dispose();
      host.dispose();
      window.close();
      headless.dispose();
    },
  };
}

/** Files of the installed client; it asks for one folder in capitals that the package has in small letters. */
function serve({ pathname }: URL): Response {
  const file = path.join(OFFICE_JS, pathname.replace('/office-js/', '').replace('AgaveErrorUX', 'agaveerrorux'));
  try {
    return new Response(readFileSync(file), { headers: { 'content-type': 'text/javascript' } });
  } catch {
    return new Response('not found', { status: 404 });
  }
}
