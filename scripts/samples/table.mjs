/** Builds a worksheet the way a form is drawn: rows of cells that span columns and rows, as in an HTML table. */

const FONT = { name: '宋体', size: 11 };
const line = { style: 'thin', color: { rgb: '000000' } };
const boxed = { top: line, right: line, bottom: line, left: line };
const aligned = (horizontal) => ({ horizontal, vertical: 'center', wrapText: true });

const looks = {
  title: { font: { ...FONT, size: 16, bold: true }, alignment: aligned('center') },
  caption: { font: FONT, alignment: aligned('center') },
  remark: { font: FONT, alignment: aligned('right') },
  label: { font: { ...FONT, bold: true }, border: boxed, alignment: aligned('center') },
  text: { font: FONT, border: boxed, alignment: aligned('left') },
  centre: { font: FONT, border: boxed, alignment: aligned('center') },
  money: { font: FONT, border: boxed, alignment: aligned('right'), numFmt: '#,##0.00' },
  percent: { font: FONT, border: boxed, alignment: aligned('center'), numFmt: '0.00%' },
};

/**
 * A cell: `{ value, formula, look, across, down }`. A formula comes with its result in `value`.
 * @typedef {{ value?: string | number, formula?: string, look: keyof looks, across?: number, down?: number }} TableCell
 */
const cell =
  (look) =>
  (value, options = {}) => ({ value, look, ...options });
export const title = cell('title');
export const caption = cell('caption');
export const remark = cell('remark');
export const label = cell('label');
export const text = cell('text');
export const centre = cell('centre');
export const money = cell('money');
export const percent = cell('percent');

const key = (row, column) => `${row},${column}`;

/**
 * @param {{ name: string, widths: number[], rows: { height?: number, cells: TableCell[] }[] }} table widths in digits,
 *   heights in points
 */
export function worksheet({ name, widths, rows }) {
  const cells = new Map();
  const merges = [];
  const rowDefs = new Map();
  rows.forEach(({ height, cells: drawn }, row) => {
    if (height) rowDefs.set(row, { height });
    let column = 0;
    for (const { value, formula, look, across = 1, down = 1 } of drawn) {
      while (cells.has(key(row, column))) column += 1;
      for (let r = row; r < row + down; r += 1) {
        for (let c = column; c < column + across; c += 1) cells.set(key(r, c), { value: null, style: looks[look] });
      }
      const result = formula ? { formula, formulaResult: value } : { value: value === '' ? null : (value ?? null) };
      cells.set(key(row, column), { ...result, style: looks[look] });
      if (across > 1 || down > 1) {
        merges.push({ startRow: row, startCol: column, endRow: row + down - 1, endCol: column + across - 1 });
      }
      column += across;
    }
  });
  return {
    name,
    cells,
    merges,
    rowDefs,
    columns: widths.map((width) => ({ width })),
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
