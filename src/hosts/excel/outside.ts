import type { Edit } from '../../core/edits/edit';
import { followed } from '../../core/edits/outside';
import { cellRange, toA1 } from '../../core/sheet/address';
import { followPrintArea, queuePrintArea } from './print-area';

/** What may speak of a sheet from outside of it: names of the workbook and of its sheets, formulas of other sheets. */
interface Outside {
  readonly names: Excel.NamedItemCollection;
  readonly sheets: Excel.WorksheetCollection;
}

/** Carries on what a plan began: `follow` in the plan's own batch, `afterwards` in a request that may fail without harm. */
export interface Following {
  readonly follow: () => void;
  readonly afterwards: (() => Promise<void>) | undefined;
}

/** Asks for it with the next sync; undefined where the edits extend nothing. */
export function queueOutside({ workbook }: Excel.RequestContext, edits: readonly Edit[]): Outside | undefined {
  if (!edits.some(({ kind }) => kind === 'extendReferences')) return undefined;
  const { names, worksheets: sheets } = workbook;
  names.load('items/name,items/formula');
  sheets.load('items/name,items/protection/protected,items/names/items/name,items/names/items/formula');
  return { names, sheets };
}

/** Names that Excel makes for itself; what is printed is asked for as such. */
const OF_EXCEL = /^(?:_xlnm\.)?(?:Print_Area|Print_Titles|_?FilterDatabase|Criteria|Extract)$/i;

/** Was it answered? */
function isRead(used: Excel.Range): boolean {
  try {
    return !used.isNullObject;
  } catch {
    return false;
  }
}

/**
 * Reads the formulas of the other sheets and what is printed of this one, in one round trip, and gives back what puts into
 * the batch that which has to follow. A protected sheet, and one too large to be read, stay as they are.
 */
export async function readOutside(
  worksheet: Excel.Worksheet,
  { names, sheets }: Outside,
  sheet: string,
  edits: readonly Edit[],
): Promise<Following> {
  const others = sheets.items
    .filter(({ name, protection }) => name !== sheet && !protection.protected)
    .map((other) => ({ other, used: other.getUsedRangeOrNullObject(true) }));
  for (const { used } of others) used.load('formulas,rowIndex,columnIndex');
  // Last, so that what comes before it is answered where Excel cannot tell.
  const printed = queuePrintArea(worksheet);
  if (others.length > 0 || printed) await worksheet.context.sync().catch(() => undefined);
  const formulas = others
    .filter(({ used }) => isRead(used))
    .flatMap(({ other, used }) =>
      used.formulas.flatMap((row: readonly unknown[], r) =>
        row.flatMap((cell, c) => {
          const formula = typeof cell === 'string' && cell.startsWith('=') ? followed(cell, sheet, edits) : undefined;
          return formula === undefined
            ? []
            : [{ other, formula, at: toA1(cellRange(used.rowIndex + r, used.columnIndex + c)) }];
        }),
      ),
    );
  const all = [names, ...sheets.items.map((one) => one.names)].flatMap(({ items }) => items);
  const named = all.flatMap((item) => {
    const formula = OF_EXCEL.test(item.name) ? undefined : followed(String(item.formula), sheet, edits);
    return formula === undefined ? [] : [{ item, formula }];
  });
  return {
    follow: () => {
      for (const { other, at, formula } of formulas) other.getRange(at).formulas = [[formula]];
      for (const { item, formula } of named) item.formula = formula;
    },
    afterwards: followPrintArea(worksheet, printed, edits),
  };
}
