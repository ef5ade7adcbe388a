import Big from 'big.js';
import { recognise } from '../../src/core/declaration/recognise';
import { cellRange, fromA1, type Range } from '../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';

export type Values = Readonly<Record<string, CellValue>>;

const put = <T>(rows: readonly (readonly T[])[], row: number, column: number, value: T, blank: T): T[][] => {
  const width = Math.max(rows[0]?.length ?? 0, column + 1);
  return Array.from({ length: Math.max(rows.length, row + 1) }, (_, r) =>
    Array.from({ length: width }, (_, c) => (r === row && c === column ? value : (rows[r]?.[c] ?? blank))),
  );
};

const shown = (value: CellValue, format: string): string => {
  const percent = typeof value === 'number' ? /^0(?:\.(0+))?%$/.exec(format) : null;
  return percent ? `${new Big(Number(value)).times(100).toFixed(percent[1]?.length ?? 0)}%` : String(value);
};

/** The sheet with values written into its cells. */
export function withValues(sheet: Sheet, values: Values): Sheet {
  return Object.entries(values).reduce<Sheet>((made, [address, value]) => {
    const { top, left } = fromA1(address);
    const [row, column] = [top - made.origin.row, left - made.origin.column];
    return {
      ...made,
      values: put<CellValue>(made.values, row, column, value, ''),
      formulas: put<CellValue>(made.formulas, row, column, value, ''),
      texts: put(made.texts, row, column, shown(value, made.numberFormats[row]?.[column] ?? ''), ''),
      numberFormats: put(made.numberFormats, row, column, made.numberFormats[row]?.[column] ?? 'General', 'General'),
    };
  }, sheet);
}

const level1Of: Readonly<Record<string, RegExp>> = {
  经济成本: /成本/,
  数量: /产出/,
  质量: /产出/,
  时效: /产出/,
  满意度: /满意/,
};

/** The sheet with one more indicator row behind the last of its level 2, or of its level 1 with a label of its own. */
export function withRow(
  sheet: Sheet,
  [level2, name, value]: readonly [string, string, string],
): { sheet: Sheet; at: Range[] } {
  const rows = recognise(sheet).flatMap(({ indicators }) => indicators);
  const same = rows.filter((row) => row.level2?.value.includes(level2));
  const last = (
    same.length > 0 ? same : rows.filter((row) => (level1Of[level2] ?? /效益/).test(row.level1?.value ?? ''))
  ).at(-1);
  if (!last?.level1 || !last.level2 || !last.targets[0]) throw new Error(`no row for ${level2}`);
  const below = last.row + 1;
  const at = below - sheet.origin.row;
  const open = <T>(cells: readonly T[], blank: T): T[] => cells.map(() => blank);
  const insert = <T>(grid: readonly (readonly T[])[], blank: T): (readonly T[])[] => [
    ...grid.slice(0, at),
    open(grid[at - 1] ?? [], blank),
    ...grid.slice(at),
  ];
  const levels = [last.level1.cell.left, ...(same.length > 0 ? [last.level2.cell.left] : [])];
  const merges = sheet.merges.flatMap((m): Range[] => {
    if (m.top >= below) return [{ ...m, top: m.top + 1, bottom: m.bottom + 1 }];
    if (m.bottom < last.row) return [m];
    if (levels.includes(m.left) && m.left === m.right) return [{ ...m, bottom: m.bottom + 1 }];
    return m.bottom > last.row ? [{ ...m, bottom: m.bottom + 1 }] : [m, { ...m, top: below, bottom: below }];
  });
  const alone = levels.filter(
    (left) => !sheet.merges.some((m) => m.left === left && m.top <= last.row && m.bottom >= last.row),
  );
  const wider = {
    ...sheet,
    values: insert<CellValue>(sheet.values, ''),
    formulas: insert<CellValue>(sheet.formulas, ''),
    texts: insert(sheet.texts, ''),
    numberFormats: insert(sheet.numberFormats, 'General'),
    merges: [...merges, ...alone.map((left) => ({ top: last.row, bottom: below, left, right: left }))],
  };
  const nameCell = cellRange(below, last.name.cell.left);
  /** Every term that the row above states. */
  const terms = last.targets.map(({ cell }) => cellRange(below, cell.left));
  const a1 = ({ top, left }: Range): string => `${String.fromCharCode(65 + left)}${top + 1}`;
  const written = withValues(wider, {
    [a1(nameCell)]: name,
    ...Object.fromEntries(terms.map((cell) => [a1(cell), value])),
    ...(same.length === 0 && { [a1(cellRange(below, last.level2.cell.left))]: `${level2}指标` }),
  });
  return { sheet: written, at: [nameCell, ...terms] };
}
