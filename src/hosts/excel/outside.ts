import type { Edit } from '../../core/edits/edit';
import { followed } from '../../core/edits/outside';
import { cellRange, toA1 } from '../../core/sheet/address';

/** What may speak of a sheet from outside of it: names of the workbook, formulas of other sheets. */
interface Outside {
  readonly names: Excel.NamedItemCollection;
  readonly sheets: Excel.WorksheetCollection;
}

/** Asks for it with the next sync; undefined where the edits extend nothing. */
export function queueOutside({ workbook }: Excel.RequestContext, edits: readonly Edit[]): Outside | undefined {
  if (!edits.some(({ kind }) => kind === 'extendReferences')) return undefined;
  const { names, worksheets: sheets } = workbook;
  names.load('items/name,items/formula');
  sheets.load('items/name,items/protection/protected');
  return { names, sheets };
}

/**
 * Reads the formulas of the other sheets, in one round trip where there are any, and gives back what puts into the batch
 * those that have to follow. A protected sheet, and one too large to be read, stay as they are.
 */
export async function readOutside(
  context: Excel.RequestContext,
  { names, sheets }: Outside,
  sheet: string,
  edits: readonly Edit[],
): Promise<() => void> {
  const others = sheets.items
    .filter(({ name, protection }) => name !== sheet && !protection.protected)
    .map((worksheet) => ({ worksheet, used: worksheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of others) used.load('formulas,rowIndex,columnIndex');
  const read =
    others.length > 0
      ? await context.sync().then(
          () => others,
          () => [],
        )
      : [];
  const formulas = read.flatMap(({ worksheet, used }) =>
    used.isNullObject
      ? []
      : used.formulas.flatMap((row: readonly unknown[], r) =>
          row.flatMap((cell, c) => {
            const formula = typeof cell === 'string' && cell.startsWith('=') ? followed(cell, sheet, edits) : undefined;
            return formula === undefined
              ? []
              : [{ worksheet, formula, at: toA1(cellRange(used.rowIndex + r, used.columnIndex + c)) }];
          }),
        ),
  );
  const named = names.items.flatMap((item) => {
    const formula = followed(String(item.formula), sheet, edits);
    return formula === undefined ? [] : [{ item, formula }];
  });
  return () => {
    for (const { worksheet, at, formula } of formulas) worksheet.getRange(at).formulas = [[formula]];
    for (const { item, formula } of named) item.formula = formula;
  };
}
