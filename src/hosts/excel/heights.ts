import type { Edit } from '../../core/edits/edit';
import { toA1, type Range } from '../../core/sheet/address';
import { rowHeight } from '../../core/sheet/row-height';
import { before } from './looks';

type FitRow = Extract<Edit, { kind: 'fitRow' }>;

/** What decides how high a row must be: the one it looks like, and its cells by column. */
interface Model {
  readonly row: Excel.Range;
  readonly cells: ReadonlyMap<number, Excel.Range>;
}

export type Heights = ReadonlyMap<Edit, Model>;

/** `rowHeight` works with letters of 10 points; a digit is half as wide as it is high. */
const LETTER = 10;
/** Excel's highest row, in points. */
const MOST = 409;

/** Asks for the widths and letters that heights of new rows depend on; nothing is sent. */
export function queueHeights(worksheet: Excel.Worksheet, edits: readonly Edit[]): Heights {
  const asked = new Map<string, Excel.Range>();
  const ask = (range: Range): Excel.Range => {
    const key = toA1(range);
    const known = asked.get(key);
    if (known) return known;
    const cell = worksheet.getRange(key);
    cell.load('format/columnWidth,format/wrapText,format/font/size');
    asked.set(key, cell);
    return cell;
  };
  const modelOf = (edit: FitRow, earlier: readonly Edit[]): Model | undefined => {
    const at = (column: number): Range | undefined =>
      before(earlier, { top: edit.like, bottom: edit.like, left: column, right: column });
    const first = at(0);
    if (!first) return undefined;
    const row = worksheet.getRange(`${String(first.top + 1)}:${String(first.top + 1)}`);
    row.load('format/rowHeight');
    const columns = edit.texts.flatMap(({ left, right }) =>
      Array.from({ length: right - left + 1 }, (_, i) => left + i),
    );
    return { row, cells: new Map(columns.map((column) => [column, ask(at(column)!)])) };
  };
  return new Map(
    edits.flatMap((edit, i): [Edit, Model][] => {
      const model = edit.kind === 'fitRow' ? modelOf(edit, edits.slice(0, i)) : undefined;
      return model ? [[edit, model]] : [];
    }),
  );
}

/** Puts the height of a row into the batch, where its texts need more than the row has. */
export function setHeight(worksheet: Excel.Worksheet, edit: FitRow, model: Model | undefined): void {
  if (!model) return;
  const cellsOf = ({ left, right }: FitRow['texts'][number]): Excel.Range[] =>
    Array.from({ length: right - left + 1 }, (_, i) => model.cells.get(left + i)!);
  const sizes = [...model.cells.values()].map(({ format }) => format.font.size ?? LETTER);
  const size = Math.max(LETTER, ...sizes);
  const wrapped = edit.texts.filter((text) => cellsOf(text)[0]!.format.wrapText);
  const needed = rowHeight(
    wrapped.map((text) => ({
      text: text.text,
      width: cellsOf(text).reduce((sum, { format }) => sum + format.columnWidth, 0) / (size / 2),
    })),
  );
  const height = Math.min(needed * (size / LETTER), MOST);
  if (wrapped.length > 0 && height > model.row.format.rowHeight)
    worksheet.getRange(`${String(edit.row + 1)}:${String(edit.row + 1)}`).format.rowHeight = height;
}
