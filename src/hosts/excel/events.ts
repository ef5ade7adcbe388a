import { fromA1, type Range } from '../../core/sheet/address';
import { officeCode, runExcel, supports } from './run';

/**
 * - `changed`: cells, rows or columns; `range` is undefined when Excel does not say where; `own` when Heji did it (where Excel says so).
 * - `activated`, `added`, `deleted`, `renamed` (since 1.17): sheets. `selected`: another selection.
 * `sheetId` is Excel's id of the sheet, undefined where Excel does not tell.
 */
export interface WorkbookChange {
  readonly kind: 'changed' | 'activated' | 'added' | 'deleted' | 'renamed' | 'selected';
  readonly sheetId: string | undefined;
  readonly range: Range | undefined;
  readonly own: boolean;
}

interface EventDetail {
  readonly worksheetId?: string;
  readonly address?: string;
  readonly triggerSource?: string;
}

function rangeOf(address: string | undefined): Range | undefined {
  try {
    return address === undefined ? undefined : fromA1(address);
  } catch {
    return undefined;
  }
}

const toChange = (kind: WorkbookChange['kind'], detail: EventDetail): WorkbookChange => ({
  kind,
  sheetId: detail.worksheetId,
  range: rangeOf(detail.address),
  own: detail.triggerSource === 'ThisLocalAddin',
});

type Handler = OfficeExtension.EventHandlerResult<EventDetail>;

/** Handlers that were added in one request context are taken away in it. */
const remove = (handlers: readonly Handler[]): Promise<void> =>
  Excel.run(handlers[0]!.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });

type Tell = (kind: WorkbookChange['kind']) => (detail: EventDetail) => Promise<void>;

/** Before 1.9 cells are heard of sheet by sheet: of those there are, and of each that is added. */
class SheetHandlers {
  private readonly bySheet = new Map<string, Handler>();
  private stopped = false;

  constructor(private readonly tell: Tell) {}

  private queue(sheet: Excel.Worksheet, id: string): void {
    this.bySheet.set(id, sheet.onChanged.add(this.tell('changed')));
  }

  async start(context: Excel.RequestContext): Promise<void> {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    for (const sheet of worksheets.items) this.queue(sheet, sheet.id);
  }

  async added(id: string): Promise<void> {
    if (this.stopped || this.bySheet.has(id)) return;
    await runExcel(async (context) => {
      this.queue(context.workbook.worksheets.getItem(id), id);
      await context.sync();
    });
  }

  deleted(id: string): void {
    this.bySheet.delete(id);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const handler of this.bySheet.values()) {
      try {
        await remove([handler]);
      } catch (error) {
        // It went with its sheet, and nobody has told yet.
        if (officeCode(error) !== 'ItemNotFound') throw error;
      }
    }
  }
}

/** Listens to the workbook; the function it gives back stops that. */
export async function onWorkbookChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const tell: Tell = (kind) => (detail) => {
    listener(toChange(kind, detail));
    return Promise.resolve();
  };
  const sheetHandlers = supports('1.9') ? undefined : new SheetHandlers(tell);
  const handlers = await runExcel(async (context): Promise<Handler[]> => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onActivated.add(tell('activated')),
      worksheets.onAdded.add(async (detail) => {
        await sheetHandlers?.added(detail.worksheetId);
        await tell('added')(detail);
      }),
      worksheets.onDeleted.add((detail) => {
        sheetHandlers?.deleted(detail.worksheetId);
        return tell('deleted')(detail);
      }),
    ] as Handler[];
    if (sheetHandlers) await sheetHandlers.start(context);
    else added.push(worksheets.onChanged.add(tell('changed')), worksheets.onSelectionChanged.add(tell('selected')));
    if (supports('1.17')) added.push(worksheets.onNameChanged.add(tell('renamed')));
    await context.sync();
    return added;
  });

  let stopped = false;
  return async () => {
    if (stopped) return;
    stopped = true;
    await remove(handlers);
    await sheetHandlers?.stop();
  };
}

/** Listens to where the user goes in the cells; the function it gives back stops that. Before 1.9 Excel does not tell. */
export async function onSelection(listener: () => void): Promise<() => Promise<void>> {
  if (!supports('1.9')) return () => Promise.resolve();
  const handler = await runExcel(async (context): Promise<Handler> => {
    const added = context.workbook.worksheets.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => remove([handler]);
}
