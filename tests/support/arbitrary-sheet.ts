import fc from './random';
import { overlaps, type Range } from '../../src/core/sheet/address';
import { formulaAt, numberFormatAt, usedRange, valueAt, type CellValue, type Sheet } from '../../src/core/sheet/sheet';
import { grid } from './grid';

/** Cell contents that tables really hold, with the awkward ones: texts that look like formulas, numbers or dates. */
export const cellContent = fc.oneof(
  fc.constantFrom<CellValue>(
    '',
    '',
    '产出指标',
    '≥200人',
    '=0%',
    '-',
    '@',
    '12月31日',
    '90%',
    '1/2',
    'TRUE',
    "'引号",
    true,
  ),
  fc.integer({ min: -5, max: 900000 }),
  fc.double({ min: 0, max: 100, noNaN: true }).map((n) => Math.round(n * 100) / 100),
);

/** Rectangles inside a grid of the given size that do not meet. */
const mergesIn = (rows: number, columns: number): fc.Arbitrary<Range[]> =>
  fc
    .array(
      fc.record({
        top: fc.nat(rows - 1),
        left: fc.nat(columns - 1),
        height: fc.integer({ min: 0, max: 3 }),
        width: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 5 },
    )
    .map((rectangles) =>
      rectangles.reduce<Range[]>((taken, { top, left, height, width }) => {
        const range = {
          top,
          left,
          bottom: Math.min(rows - 1, top + height),
          right: Math.min(columns - 1, left + width),
        };
        const single = range.top === range.bottom && range.left === range.right;
        return single || taken.some((other) => overlaps(other, range)) ? taken : [...taken, range];
      }, []),
    );

/** Sheets at A1 with merges, number formats and sums; the cells a merge hides are blank, as Excel keeps them. */
export const arbitrarySheet: fc.Arbitrary<Sheet> = fc
  .record({ rows: fc.integer({ min: 2, max: 8 }), columns: fc.integer({ min: 2, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      merges: mergesIn(rows, columns),
      values: fc.array(fc.array(cellContent, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      formats: fc.array(fc.constantFrom('General', '0.00', '@', '0%'), {
        minLength: rows * columns,
        maxLength: rows * columns,
      }),
      sums: fc.array(fc.record({ row: fc.nat(rows - 1), from: fc.nat(rows - 1), to: fc.nat(rows - 1) }), {
        maxLength: 2,
      }),
    }),
  )
  .map(({ values, merges, formats, sums }) => {
    const hidden = (r: number, c: number): boolean =>
      merges.some((m) => r >= m.top && r <= m.bottom && c >= m.left && c <= m.right && (r !== m.top || c !== m.left));
    const base = grid(values.map((row, r) => row.map((value, c) => (hidden(r, c) ? '' : value))));
    const formulas = base.formulas.map((row) => [...row]);
    for (const { row, from, to } of sums) {
      if (!hidden(row, 0)) formulas[row]![0] = `=SUM(B${Math.min(from, to) + 1}:B${Math.max(from, to) + 1})`;
    }
    return {
      ...base,
      formulas,
      merges,
      values: base.values.map((row, r) =>
        row.map((value, c) => (formulas[r]![c] === base.formulas[r]![c] ? value : 7)),
      ),
      numberFormats: base.numberFormats.map((row, r) => row.map((_, c) => formats[r * row.length + c]!)),
    };
  });

/** All that a picture says, without the frame of blank cells around it: what two equal sheets have in common. */
export function essence(sheet: Sheet) {
  const used = usedRange(sheet);
  const cells: Record<string, readonly [CellValue, CellValue, string]> = {};
  if (used) {
    for (let row = used.top; row <= used.bottom; row += 1) {
      for (let column = used.left; column <= used.right; column += 1) {
        const cell = [
          formulaAt(sheet, row, column),
          valueAt(sheet, row, column),
          numberFormatAt(sheet, row, column),
        ] as const;
        if (cell[0] !== '' || cell[2] !== 'General') cells[`${String(row)},${String(column)}`] = cell;
      }
    }
  }
  const order = (a: Range, b: Range): number => a.top - b.top || a.left - b.left;
  return { cells, merges: [...sheet.merges].sort(order), hiddenRows: sheet.hiddenRows };
}
