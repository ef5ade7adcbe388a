import type { Edit } from '../../core/edits/edit';
import { afterDeletion } from '../../core/edits/references';
import { cellRange, toA1, type Range } from '../../core/sheet/address';
import { supports } from './run';

/** What Excel has not brought along by `copyFrom`, or, before 1.9, has no `copyFrom` for: of every cell to be copied. */
export type Looks = ReadonlyMap<Edit, readonly Excel.Range[]>;

/** Where cells that an edit copies from stand before the edits that come earlier; undefined where these bring them. */
const before = (edits: readonly Edit[], range: Range): Range | undefined =>
  edits.reduceRight<Range | undefined>(
    (r, edit) => (r && edit.kind === 'insertRows' ? afterDeletion(r, edit.row, edit.count) : r),
    range,
  );

const cellsOf = ({ top, left, right }: Range): Range[] =>
  Array.from({ length: right - left + 1 }, (_, i) => cellRange(top, left + i));

function load(worksheet: Excel.Worksheet, cell: Range): Excel.Range {
  const range = worksheet.getRange(toA1(cell));
  range.load('format/rowHeight');
  range.dataValidation.load('rule,errorAlert');
  if (supports('1.9')) return range;
  range.load('numberFormat,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText');
  range.format.font.load('name,size,bold,italic,underline,color');
  range.format.borders.load('items/sideIndex,items/style,items/weight,items/color');
  return range;
}

/** Asks for what the plan's copied cells look like; nothing is sent. Few plans copy any. */
export const queueLooks = (worksheet: Excel.Worksheet, edits: readonly Edit[]): Looks =>
  new Map(
    edits.flatMap((edit, i): [Edit, Excel.Range[]][] => {
      const from = edit.kind === 'copyFormat' ? before(edits.slice(0, i), edit.from) : undefined;
      return from ? [[edit, cellsOf(from).map((cell) => load(worksheet, cell))]] : [];
    }),
  );

/** Without a border of its own a side has no colour and no weight to set. */
function setBorders(target: Excel.Range, source: Excel.Range): void {
  for (const border of source.format.borders.items) {
    const { sideIndex, style, weight, color } = border;
    target.format.borders.getItem(sideIndex).set(style === 'None' ? { style } : { style, weight, color });
  }
}

function setFormats(target: Excel.Range, source: Excel.Range): void {
  const { font, fill, horizontalAlignment, verticalAlignment, wrapText } = source.format;
  target.numberFormat = source.numberFormat;
  target.format.font.set(font.toJSON());
  // Excel says white of a cell that has no colour.
  if (/^#?f{6}$/i.test(fill.color)) target.format.fill.clear();
  else target.format.fill.color = fill.color;
  target.format.set({ horizontalAlignment, verticalAlignment, wrapText });
  setBorders(target, source);
}

/** Puts what `queueLooks` has brought for an edit into the batch. */
export function setLooks(worksheet: Excel.Worksheet, to: Range, sources: readonly Excel.Range[] = []): void {
  for (const [i, source] of sources.entries()) {
    const target = worksheet.getRange(toA1(cellRange(to.top, to.left + i)));
    if (!supports('1.9')) setFormats(target, source);
    const { rule, errorAlert } = source.dataValidation;
    if (rule && Object.keys(rule).length > 0) {
      target.dataValidation.rule = rule;
      target.dataValidation.errorAlert = errorAlert;
    }
    if (i === 0) target.format.rowHeight = source.format.rowHeight;
  }
}
