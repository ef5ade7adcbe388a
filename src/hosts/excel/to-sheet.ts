import { cellRange, contains, type Range } from '../../core/sheet/address';
import { usedRange, type CellValue, type Sheet } from '../../core/sheet/sheet';
import { gridOf, windowOf, type Place } from '../../core/sheet/sparse';
import type { Layout } from './layout';
import { mergesOf } from './merges';
import type { LoadedPart, LoadedSheet } from './loaded-sheet';

/** Rows times columns of a sheet whose cells lie apart; of more, the largest part. As for files. */
const MOST_BETWEEN = 2_000_000;

const hidden = <T>(
  items: readonly T[] | undefined,
  first: number,
  isHidden: (item: T) => boolean | undefined,
): number[] => (items ?? []).flatMap((item, i) => (isHidden(item) ? [first + i] : []));

/** The layout as Excel's functions would have given it: merges that begin in the used range, lines inside it. */
function within({ merges, hiddenRows, hiddenColumns }: Layout, used: Range): Layout {
  return {
    merges: merges.filter(({ top, left }) => contains(used, cellRange(top, left))),
    hiddenRows: hiddenRows.filter((row) => row >= used.top && row <= used.bottom),
    hiddenColumns: hiddenColumns.filter((column) => column >= used.left && column <= used.right),
  };
}

const unique = (lines: readonly number[]): number[] => [...new Set(lines)].sort((a, b) => a - b);

const layoutOf = (parts: readonly LoadedPart[]): Layout => ({
  merges: parts.flatMap(({ merges }) => mergesOf(merges)),
  hiddenRows: unique(parts.flatMap(({ used, rows }) => hidden(rows?.value, used.rowIndex, (row) => row.rowHidden))),
  hiddenColumns: unique(
    parts.flatMap(({ used, columns }) => hidden(columns?.value, used.columnIndex, (column) => column.columnHidden)),
  ),
});

type Cells = Pick<Sheet, 'origin' | 'values' | 'texts' | 'formulas' | 'numberFormats' | 'unread'>;

const NOTHING: Cells = {
  origin: { row: 0, column: 0 },
  values: [],
  texts: [],
  formulas: [],
  numberFormats: [],
};

const whole = ({ used }: LoadedPart): Cells => ({
  origin: { row: used.rowIndex, column: used.columnIndex },
  values: used.values as CellValue[][],
  texts: used.text,
  formulas: used.formulas as CellValue[][],
  numberFormats: used.numberFormat as string[][],
});

interface Filled extends Place {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

const filledOf = ({ used }: LoadedPart): Filled[] =>
  (used.values as CellValue[][]).flatMap((row, i) =>
    row.flatMap((value, j): Filled[] => {
      const formula = used.formulas[i]![j] as CellValue;
      if (value === '' && formula === '') return [];
      const numberFormat = (used.numberFormat as string[][])[i]![j]!;
      return [{ r: used.rowIndex + i, c: used.columnIndex + j, value, text: used.text[i]![j]!, formula, numberFormat }];
    }),
  );

/** A stray space says nothing, wherever it stands. */
const saysSomething = ({ value, formula }: Filled): boolean => String(value).trim() !== '' || value !== formula;

/** Cells that lie apart: those of the largest part, and how many say something elsewhere. */
function apart(parts: readonly LoadedPart[], left: number): Cells {
  const filled = parts.flatMap(filledOf);
  const telling = filled.filter(saysSomething);
  const range = windowOf(telling, MOST_BETWEEN);
  if (!range) return left > 0 ? { ...NOTHING, unread: left } : NOTHING;
  const isInside = ({ r, c }: Place): boolean =>
    r >= range.top && r <= range.bottom && c >= range.left && c <= range.right;
  const inside = filled.filter(isInside);
  const unread = telling.length - telling.filter(isInside).length + left;
  return {
    origin: { row: range.top, column: range.left },
    values: gridOf<Filled, CellValue>(inside, range, '', ({ value }) => value),
    texts: gridOf(inside, range, '', ({ text }) => text),
    formulas: gridOf<Filled, CellValue>(inside, range, '', ({ formula }) => formula),
    numberFormats: gridOf(inside, range, 'General', ({ numberFormat }) => numberFormat),
    ...(unread > 0 && { unread }),
  };
}

/** What was loaded of a sheet, as the core sees it. */
export function toSheet({ worksheet, parts, layout, left }: LoadedSheet): Sheet {
  const there = parts.filter(({ used }) => !used.isNullObject);
  const cells = there.length === 1 && left === 0 ? whole(there[0]!) : apart(there, left);
  const bare: Sheet = { name: worksheet.name, ...cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  const used = usedRange(bare);
  return used ? { ...bare, ...within(layout ?? layoutOf(there), used) } : bare;
}
