import type { Edit } from '../../core/edits/edit';
import { toA1, type Range } from '../../core/sheet/address';
import { rowHeight } from '../../core/sheet/row-height';
import { before } from './looks';

type FitRow = Extract<Edit, { kind: 'fitRow' }>;

/** What decides how high a row must be: the one it looks like, and its cells by column. */
interface Model {
  /** Where that row stands before the plan. */
  readonly at: number;
  readonly row: Excel.Range;
  readonly cells: ReadonlyMap<number, Excel.Range>;
}

export type Heights = ReadonlyMap<Edit, Model>;

/** `rowHeight` works with letters of 10 points; a digit is half as wide as it is high. */
const LETTER = 10;
/** Excel's highest row, in points. */
const MOST = 409;

const wholeRow = (row: number): string => `${String(row + 1)}:${String(row + 1)}`;

/** Asks for the widths and letters that heights of rows depend on; nothing is sent. */
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
    const row = worksheet.getRange(wholeRow(first.top));
    row.load('format/rowHeight');
    const columns = edit.texts.flatMap(({ left, right }) =>
      Array.from({ length: right - left + 1 }, (_, i) => left + i),
    );
    return { at: first.top, row, cells: new Map(columns.map((column) => [column, ask(at(column)!)])) };
  };
  return new Map(
    edits.flatMap((edit, i): [Edit, Model][] => {
      const model = edit.kind === 'fitRow' ? modelOf(edit, edits.slice(0, i)) : undefined;
      return model ? [[edit, model]] : [];
    }),
  );
}

export const setHeight = (worksheet: Excel.Worksheet, row: number, points: number): void => {
  worksheet.getRange(wholeRow(row)).format.rowHeight = points;
};

/** What the texts of a row need, in points; undefined where the row has it. */
function neededHeight(edit: FitRow, { row, cells }: Model): number | undefined {
  const cellsOf = ({ left, right }: FitRow['texts'][number]): Excel.Range[] =>
    Array.from({ length: right - left + 1 }, (_, i) => cells.get(left + i)!);
  const sizes = [...cells.values()].map(({ format }) => format.font.size ?? LETTER);
  const size = Math.max(LETTER, ...sizes);
  const wrapped = edit.texts.filter((text) => cellsOf(text)[0]!.format.wrapText);
  const needed = rowHeight(
    wrapped.map((text) => ({
      text: text.text,
      width: cellsOf(text).reduce((sum, { format }) => sum + format.columnWidth, 0) / (size / 2),
    })),
  );
  const height = Math.min(needed * (size / LETTER), MOST);
  return wrapped.length > 0 && height > row.format.rowHeight ? height : undefined;
}

/** Puts the height of a row into the batch, where its texts need more than the row has. */
export function fitHeight(worksheet: Excel.Worksheet, edit: FitRow, model: Model | undefined): void {
  const height = model && neededHeight(edit, model);
  if (height !== undefined) setHeight(worksheet, edit.row, height);
}

/** Gives the rows that were there before the plan, and grew, their height back; new ones go with theirs. */
export const heightsBack = (heights: Heights): Edit[] =>
  [...heights].flatMap(([edit, model]): Edit[] =>
    edit.kind === 'fitRow' && edit.like === edit.row && neededHeight(edit, model) !== undefined
      ? [{ kind: 'setRowHeight', row: model.at, height: model.row.format.rowHeight }]
      : [],
  );
