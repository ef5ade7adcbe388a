import { cellRange, overlaps, sameRange, union, type Range } from '../sheet/address';
import { usedRange, type CellValue, type Sheet } from '../sheet/sheet';
import type { Edit, Plan } from './edit';
import { afterDeletion, afterInsertion, mapReferences } from './references';

type Rows<T> = readonly (readonly T[])[];

const isFormula = (content: CellValue | undefined): content is string =>
  typeof content === 'string' && content.startsWith('=');

/** The same sheet with row arrays that reach over `range` too. */
function reach(sheet: Sheet, range: Range): Sheet {
  const used = usedRange(sheet);
  const area = used ? union(used, range) : range;
  if (used && sameRange(used, area)) return sheet;
  const pad = <T>(rows: Rows<T>, blank: T): Rows<T> =>
    Array.from({ length: area.bottom - area.top + 1 }, (_r, r) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (_c, c) => rows[r + area.top - sheet.origin.row]?.[c + area.left - sheet.origin.column] ?? blank,
      ),
    );
  return {
    ...sheet,
    origin: { row: area.top, column: area.left },
    values: pad(sheet.values, ''),
    texts: pad(sheet.texts, ''),
    formulas: pad(sheet.formulas, ''),
    numberFormats: pad(sheet.numberFormats, 'General'),
  };
}

/** Puts new content into a range of row arrays; rows outside it stay the same objects. */
function put<T>(
  rows: Rows<T>,
  sheet: Sheet,
  range: Range,
  content: (row: number, column: number, old: T) => T,
): Rows<T> {
  return rows.map((cells, r) => {
    const row = r + sheet.origin.row - range.top;
    if (row < 0 || row > range.bottom - range.top) return cells;
    return cells.map((old, c) => {
      const column = c + sheet.origin.column - range.left;
      return column < 0 || column > range.right - range.left ? old : content(row, column, old);
    });
  });
}

function setValues(sheet: Sheet, range: Range, content: Rows<CellValue>): Sheet {
  const s = reach(sheet, range);
  const given = (r: number, c: number): CellValue => content[r]?.[c] ?? '';
  return {
    ...s,
    values: put(s.values, s, range, given),
    formulas: put(s.formulas, s, range, given),
    texts: put(s.texts, s, range, (r, c) => String(given(r, c))),
  };
}

/** A formula is not calculated here: its cell keeps the value it had. */
function setFormulas(sheet: Sheet, range: Range, content: Rows<CellValue>): Sheet {
  const s = reach(sheet, range);
  const given = (r: number, c: number): CellValue => content[r]?.[c] ?? '';
  return {
    ...s,
    values: put(s.values, s, range, (r, c, old) => (isFormula(given(r, c)) ? old : given(r, c))),
    formulas: put(s.formulas, s, range, given),
    texts: put(s.texts, s, range, (r, c, old) => (isFormula(given(r, c)) ? old : String(given(r, c)))),
  };
}

const withFormulas = (sheet: Sheet, change: (formula: string) => string): Rows<CellValue> =>
  sheet.formulas.map((cells, r) =>
    cells.some((cell, c) => isFormula(cell) && cell !== sheet.values[r]?.[c])
      ? cells.map((cell, c) => (isFormula(cell) && cell !== sheet.values[r]?.[c] ? change(cell) : cell))
      : cells,
  );

function insertRows(sheet: Sheet, row: number, count: number): Sheet {
  const at = row - sheet.origin.row;
  const moved: Sheet = {
    ...sheet,
    formulas: withFormulas(sheet, (f) =>
      mapReferences(f, sheet.name, ({ range }) => afterInsertion(range, row, count)),
    ),
    merges: sheet.merges.map((merge) => afterInsertion(merge, row, count)),
    hiddenRows: sheet.hiddenRows.map((r) => (r >= row ? r + count : r)),
  };
  if (at <= 0) return { ...moved, origin: { ...sheet.origin, row: sheet.origin.row + count } };
  if (at >= sheet.values.length) return moved;
  const splice = <T>(rows: Rows<T>, blank: (column: number) => T): Rows<T> => [
    ...rows.slice(0, at),
    ...Array.from({ length: count }, () => rows[at]!.map((_old, column) => blank(column))),
    ...rows.slice(at),
  ];
  return {
    ...moved,
    values: splice(moved.values, () => ''),
    texts: splice(moved.texts, () => ''),
    formulas: splice(moved.formulas, () => ''),
    numberFormats: splice(moved.numberFormats, (column) => sheet.numberFormats[at - 1]?.[column] ?? 'General'),
  };
}

function deleteRows(sheet: Sheet, row: number, count: number): Sheet {
  const keep = (_row: unknown, r: number): boolean => r + sheet.origin.row < row || r + sheet.origin.row >= row + count;
  const above = Math.max(0, Math.min(count, sheet.origin.row - row));
  const formulas = withFormulas(sheet, (f) =>
    mapReferences(f, sheet.name, ({ range }) => afterDeletion(range, row, count)),
  );
  return {
    ...sheet,
    origin: { ...sheet.origin, row: sheet.origin.row - above },
    values: sheet.values.filter(keep),
    texts: sheet.texts.filter(keep),
    formulas: formulas.filter(keep),
    numberFormats: sheet.numberFormats.filter(keep),
    merges: sheet.merges
      .map((merge) => afterDeletion(merge, row, count))
      .filter((merge) => merge !== undefined)
      .filter((merge) => merge.top !== merge.bottom || merge.left !== merge.right),
    hiddenRows: sheet.hiddenRows
      .filter((r) => r < row || r >= row + count)
      .map((r) => (r >= row + count ? r - count : r)),
  };
}

const unmerge = (sheet: Sheet, range: Range): Sheet => ({
  ...sheet,
  merges: sheet.merges.filter((merge) => !overlaps(merge, range)),
});

/** As Excel does it: only the top-left cell keeps its content. */
function merge(sheet: Sheet, range: Range): Sheet {
  const corner = cellRange(range.top, range.left);
  if (sameRange(range, corner)) return sheet;
  const s = unmerge(reach(sheet, range), range);
  const clear = <T>(rows: Rows<T>, blank: T): Rows<T> =>
    put(rows, s, range, (r, c, old) => (r === 0 && c === 0 ? old : blank));
  return {
    ...s,
    values: clear(s.values, ''),
    texts: clear(s.texts, ''),
    formulas: clear(s.formulas, ''),
    merges: [...s.merges, range],
  };
}

function copyFormat(sheet: Sheet, from: Range, to: Range): Sheet {
  const s = reach(sheet, to);
  const [height, width] = [from.bottom - from.top + 1, from.right - from.left + 1];
  const source = (r: number, c: number): string =>
    sheet.numberFormats[from.top + (r % height) - sheet.origin.row]?.[from.left + (c % width) - sheet.origin.column] ??
    'General';
  return { ...s, numberFormats: put(s.numberFormats, s, to, source) };
}

/** One edit carried out on the picture of a sheet. Fonts, borders, heights and marks are not in the picture and are left out. */
export function applyEdit(edit: Edit, sheet: Sheet): Sheet {
  switch (edit.kind) {
    case 'setValues':
      return setValues(sheet, edit.range, edit.values);
    case 'setFormulas':
      return setFormulas(sheet, edit.range, edit.formulas);
    case 'setNumberFormats': {
      const s = reach(sheet, edit.range);
      const given = (r: number, c: number): string => edit.formats[r]?.[c] ?? 'General';
      return { ...s, numberFormats: put(s.numberFormats, s, edit.range, given) };
    }
    case 'insertRows':
      return insertRows(sheet, edit.row, edit.count);
    case 'deleteRows':
      return deleteRows(sheet, edit.row, edit.count);
    case 'merge':
      return merge(sheet, edit.range);
    case 'unmerge':
      return unmerge(sheet, edit.range);
    case 'copyFormat':
      return copyFormat(sheet, edit.from, edit.to);
    case 'extendReferences':
    case 'fitRow':
    case 'setRowHeight':
    case 'setHighlights':
      return sheet;
  }
}

/** The sheet as it will be when the plan is carried out, without recalculation: for previews and for the file host. */
export const applyToSheet = (plan: Pick<Plan, 'edits'>, sheet: Sheet): Sheet =>
  plan.edits.reduce((state, edit) => applyEdit(edit, state), sheet);
