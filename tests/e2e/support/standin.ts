import { resolve } from 'node:path';
import { expect, type ConsoleMessage, type FrameLocator, type Page, type Request } from '@playwright/test';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import type { StandinWindow } from '../../../src/standin/page/excel';

const PICTURES = resolve(__dirname, '../../../test-results/pictures');

const NEWEST: RequirementSet = '1.15';

export interface Problems {
  /** What the browser reported: errors of scripts, of the console, blocked by the CSP. */
  readonly errors: string[];
  /** Addresses asked for outside the page's own origin. */
  readonly foreign: string[];
}

/** A sheet in a form that compares. */
export interface SheetContent {
  readonly name: string;
  readonly cells: readonly unknown[];
  /** Values by row and column, "" for a blank. */
  readonly rows: readonly (readonly unknown[])[];
  readonly merges: readonly string[];
  readonly rowData: unknown;
  readonly columnData: unknown;
  readonly rules: readonly unknown[];
}

/** The stand-in in a browser page, as a person uses it, with a look behind the spreadsheet's canvas. */
export class Standin {
  readonly pane: FrameLocator;
  readonly problems: Problems = { errors: [], foreign: [] };
  private isStarted = false;

  constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly excelApi: RequirementSet,
  ) {
    this.pane = page.frameLocator('#pane iframe');
    page.on('pageerror', this.onError);
    page.on('console', this.onConsole);
    page.on('request', this.onRequest);
  }

  private readonly onError = (error: Error): void => {
    this.problems.errors.push(String(error));
  };
  private readonly onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') this.problems.errors.push(message.text());
  };
  private readonly onRequest = (request: Request): void => {
    const address = new URL(request.url());
    if (address.protocol.startsWith('http') && address.origin !== this.origin)
      this.problems.foreign.push(request.url());
  };

  stopListening(): void {
    this.page.off('pageerror', this.onError);
    this.page.off('console', this.onConsole);
    this.page.off('request', this.onRequest);
  }

  /**
   * Opens the page and waits until the spreadsheet and the pane's Office.js are up. The first time in a test the browser has
   * kept nothing.
   */
  async start(query = ''): Promise<void> {
    const asked = new URLSearchParams(query);
    if (!asked.has('excelApi')) asked.set('excelApi', this.excelApi);
    const address = `/?${asked.toString()}`;
    const isFirst = !this.isStarted;
    this.isStarted = true;
    if (!(await this.restart(address, isFirst))) await this.page.goto(address);
    await this.ready();
  }

  /** Where the spreadsheet is loaded, it stays; false where it has to be loaded. */
  private restart(address: string, isFirst: boolean): Promise<boolean> {
    return this.page.evaluate(
      async ([to, first]) => {
        const { standinRestart } = window as unknown as Partial<StandinWindow>;
        document.getElementById('pane')?.removeAttribute('style');
        return (await standinRestart?.(to, first)) ?? false;
      },
      [address, isFirst] as const,
    );
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('#sheet canvas[id^="univer-sheet-main-canvas"]')).toBeVisible();
    // The condition must not be a promise, which would be taken for true.
    await this.page.waitForFunction(() => {
      const pane = document.querySelector<HTMLIFrameElement>('#pane iframe')?.contentWindow;
      return Boolean(pane && 'Office' in pane && (pane.Office as Partial<typeof Office>).onReady);
    });
    const host = await this.page.evaluate(async () => {
      const pane = document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentWindow;
      return String((await (pane as unknown as { Office: typeof Office }).Office.onReady()).host);
    });
    expect(host).toBe('Excel');
  }

  async setPaneWidth(pixels: number): Promise<void> {
    await this.page.locator('#pane').evaluate((pane, width) => {
      pane.style.width = width;
    }, `${pixels}px`);
  }

  /** Keeps a picture of the window for people to look at; one is enough for every Excel. */
  async picture(name: string): Promise<void> {
    if (this.excelApi !== NEWEST) return;
    await this.page.screenshot({ path: resolve(PICTURES, `${name}.png`) });
  }

  /** Chooses a file in the dialog of 打开…, as a person would. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const [dialog] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: '打开…' }).click(),
    ]);
    await dialog.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Address of the selected cells, without the sheet's name. */
  selection(): Promise<string> {
    return this.page.evaluate(() => {
      const { api } = (window as unknown as StandinWindow).standin.spreadsheet;
      return api.getActiveWorkbook()!.getActiveSheet().getSelection()!.getActiveRange()!.getA1Notation();
    });
  }

  /** Displayed text of a cell of the active sheet. */
  text(address: string): Promise<string> {
    return this.page.evaluate((a1) => {
      const { api } = (window as unknown as StandinWindow).standin.spreadsheet;
      return api.getActiveWorkbook()!.getActiveSheet().getRange(a1).getDisplayValues()[0]![0]!;
    }, address);
  }

  /** The session that a reload brings back, as text; empty while there is none. */
  kept(): Promise<string> {
    return this.page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('heji-standin', 1);
          opening.onerror = () => reject(new Error('The session cannot be read'));
          opening.onsuccess = () => {
            const reading = opening.result.transaction('session').objectStore('session').get('open');
            reading.onsuccess = () => resolve(JSON.stringify(reading.result ?? ''));
            reading.onerror = () => reject(new Error('The session cannot be read'));
          };
        }),
    );
  }

  /** Types into a cell, as a person would: click, write, Enter. */
  async edit(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Writes once more into the cell that `edit` wrote into: a click soon after the last would be the second of a double click. */
  async editAgain(text: string): Promise<void> {
    await this.page.keyboard.press('ArrowUp');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Clicks a cell that can be seen without scrolling. */
  async click(address: string, button: 'left' | 'right' = 'left'): Promise<void> {
    const { x, y, width, height } = await this.page.evaluate((a1) => {
      const { api } = (window as unknown as StandinWindow).standin.spreadsheet;
      const rect = api.getActiveWorkbook()!.getActiveSheet().getRange(a1).getCellRect();
      return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    }, address);
    const canvas = (await this.page.locator('#sheet canvas[id^="univer-sheet-main-canvas"]').boundingBox())!;
    await this.page.mouse.click(canvas.x + x + width / 2, canvas.y + y + height / 2, { button });
  }

  /** The whole workbook as it is now, in a form that compares: cells, looks, merges, conditional formats. */
  content(): Promise<SheetContent[]> {
    return this.page.evaluate(() => {
      const workbook = (window as unknown as StandinWindow).standin.spreadsheet.snapshot();
      const { styles, resources = [], sheetOrder } = workbook;
      const rules = JSON.parse(
        resources.find(({ name }) => name === 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')?.data || '{}',
      ) as Record<string, unknown[]>;
      return sheetOrder.map((id) => {
        const { name, mergeData = [], cellData = {}, rowData = {}, columnData = {} } = workbook.sheets[id]!;
        const cells = Object.entries(cellData).flatMap(([row, columns]) =>
          Object.entries(columns as Record<string, { v?: unknown; f?: string | null; s?: unknown }>).map(
            ([column, { v, f, s }]) => ({ row, column, v, f, s: typeof s === 'string' ? styles[s] : s }),
          ),
        );
        const used = cells.filter(({ v, f, s }) => (v !== undefined && v !== null && v !== '') || f || s);
        const merges = mergeData.map((m) => [m.startRow, m.startColumn, m.endRow, m.endColumn].join()).sort();
        const height = Math.max(0, ...used.map(({ row }) => Number(row) + 1));
        const rows = Array.from({ length: height }, (): unknown[] => []);
        for (const { row, column, v } of used) rows[Number(row)]![Number(column)] = v ?? '';
        return {
          name: name ?? '',
          cells: used,
          rows: rows.map((row) => Array.from(row, (v) => v ?? '')),
          merges,
          rowData,
          columnData,
          rules: rules[id] ?? [],
        };
      });
    });
  }
}
