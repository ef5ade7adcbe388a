import { cellRange, fromA1, toA1 } from '../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';

export interface GridOptions {
  readonly name?: string;
  /** Top-left cell of the grid; A1 unless told. */
  readonly at?: string;
  readonly merges?: readonly string[];
  /** Number formats by cell address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Displayed texts by cell address, where they differ from String(value). */
  readonly texts?: Readonly<Record<string, string>>;
  /** Formulas by cell address; the grid holds their results. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A Sheet from rows of values, for tests: short rows are filled with blanks. */
export function grid(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Sheet {
  const { top, left } = fromA1(options.at ?? 'A1');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ''));
  const override = <T>(base: T[][], by: Readonly<Record<string, T>> | undefined): T[][] => {
    for (const [address, value] of Object.entries(by ?? {})) {
      const cell = fromA1(address);
      base[cell.top - top]![cell.left - left] = value;
    }
    return base;
  };
  return {
    name: options.name ?? 'Sheet1',
    origin: { row: top, column: left },
    values,
    texts: override(
      values.map((row) => row.map(String)),
      options.texts,
    ),
    formulas: override(
      values.map((row): CellValue[] => [...row]),
      options.formulas,
    ),
    numberFormats: override(
      values.map((row) => row.map(() => 'General')),
      options.formats,
    ),
    merges: (options.merges ?? []).map(fromA1),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

/** "C9": the first cell that holds the value. */
export function addressOf({ origin, values }: Sheet, value: CellValue): string {
  const row = values.findIndex((cells) => cells.includes(value));
  if (row < 0) throw new RangeError(`no cell holds ${value}`);
  return toA1(cellRange(origin.row + row, origin.column + values[row]!.indexOf(value)));
}
