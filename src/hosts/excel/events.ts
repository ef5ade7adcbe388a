import { fromA1, type Range } from '../../core/sheet/address';
import { runExcel, supports } from './run';

/**
 * - `changed`: cells, rows or columns; `range` is undefined when Excel does not say where; `own` when Heji did it (where Excel says so).
 * - `activated`, `added`, `deleted`: sheets. `selected`: another selection.
 * `sheetId` is Excel's id of the sheet, undefined where Excel does not tell.
 */
export interface WorkbookChange {
  readonly kind: 'changed' | 'activated' | 'added' | 'deleted' | 'selected';
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

/** Listens to the workbook; the function it gives back stops that. */
export async function onWorkbookChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const tell = (kind: WorkbookChange['kind']) => (detail: EventDetail) => {
    listener(toChange(kind, detail));
    return Promise.resolve();
  };
  const handlers = await runExcel(async (context): Promise<Handler[]> => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onActivated.add(tell('activated')),
      worksheets.onAdded.add(tell('added')),
      worksheets.onDeleted.add(tell('deleted')),
    ] as Handler[];
    if (supports('1.9')) {
      added.push(worksheets.onChanged.add(tell('changed')), worksheets.onSelectionChanged.add(tell('selected')));
    } else {
      // Sheets added later are heard of through `added`; their cells only after listening anew.
      worksheets.load('items/id');
      await context.sync();
      added.push(...worksheets.items.map((sheet): Handler => sheet.onChanged.add(tell('changed'))));
    }
    await context.sync();
    return added;
  });

  let stopped = false;
  return async () => {
    if (stopped) return;
    stopped = true;
    await Excel.run(handlers[0]!.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
