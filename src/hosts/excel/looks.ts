import type { Edit } from '../../core/edits/edit';
import { afterDeletion } from '../../core/edits/references';
import { cellRange, toA1, type Range } from '../../core/sheet/address';
import { supports } from './run';

/** A cell to be copied, and the one from which its new place has its looks: that above, where a row is put in. */
interface Look {
  readonly source: Excel.Range;
  readonly above: Excel.Range | undefined;
}

/** What Excel has not brought along by `copyFrom`, or, before 1.9, has no `copyFrom` for: of every cell to be copied. */
export type Looks = ReadonlyMap<Edit, readonly Look[]>;

/** Where cells stand before the edits that come earlier; undefined where these bring them. */
export const before = (edits: readonly Edit[], range: Range): Range | undefined =>
  edits.reduceRight<Range | undefined>(
    (r, edit) => (r && edit.kind === 'insertRows' ? afterDeletion(r, edit.row, edit.count) : r),
    range,
  );

/** The cells from which new ones at `to` have their looks: the nearest above that the plan has not put in itself. */
function inheritedFrom(edits: readonly Edit[], to: Range): Range | undefined {
  for (let row = to.top - 1; row >= 0; row -= 1) {
    const above = before(edits, { ...to, top: row, bottom: row });
    if (above) return above;
  }
  return undefined;
}

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
    edits.flatMap((edit, i): [Edit, Look[]][] => {
      if (edit.kind !== 'copyFormat') return [];
      const earlier = edits.slice(0, i);
      const from = before(earlier, edit.from);
      const over = supports('1.9') ? undefined : inheritedFrom(earlier, edit.to);
      const inherited = over ? cellsOf(over).map((cell) => load(worksheet, cell)) : [];
      if (!from) return [];
      return [[edit, cellsOf(from).map((cell, n) => ({ source: load(worksheet, cell), above: inherited[n] }))]];
    }),
  );

const sidesOf = (range: Excel.Range | undefined) =>
  new Map(range?.format.borders.items.map((border) => [border.sideIndex, JSON.stringify(border.toJSON())]));

/** Without a border of its own a side has no colour and no weight to set. */
function setBorders(target: Excel.Range, source: Excel.Range, above: Excel.Range | undefined): void {
  const there = sidesOf(above);
  for (const border of source.format.borders.items) {
    const { sideIndex, style, weight, color } = border;
    if (there.get(sideIndex) === JSON.stringify(border.toJSON())) continue;
    target.format.borders.getItem(sideIndex).set(style === 'None' ? { style } : { style, weight, color });
  }
}

/** Those of the properties that are others than the cell has already. */
const differing = <T extends object>(wanted: T, there: object | undefined): Partial<T> =>
  Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => value !== (there as Record<string, unknown> | undefined)?.[key]),
  ) as Partial<T>;

/**
 * Only what the new cell has not from the one above: Excel says black of a letter whose colour is automatic, and a merge
 * would spread the black over cells that were automatic.
 */
function setFormats(target: Excel.Range, { source, above }: Look): void {
  const { font, fill, horizontalAlignment, verticalAlignment, wrapText } = source.format;
  target.numberFormat = source.numberFormat;
  target.format.font.set(differing(font.toJSON(), above?.format.font.toJSON()));
  if (fill.color !== above?.format.fill.color) {
    // Excel says white of a cell that has no colour.
    if (/^#?f{6}$/i.test(fill.color)) target.format.fill.clear();
    else target.format.fill.color = fill.color;
  }
  target.format.set(differing({ horizontalAlignment, verticalAlignment, wrapText }, above?.format));
  setBorders(target, source, above);
}

/** Puts what `queueLooks` has brought for an edit into the batch. */
export function setLooks(worksheet: Excel.Worksheet, to: Range, looks: readonly Look[] = []): void {
  for (const [i, look] of looks.entries()) {
    const { source } = look;
    const target = worksheet.getRange(toA1(cellRange(to.top, to.left + i)));
    if (!supports('1.9')) setFormats(target, look);
    const { rule, errorAlert } = source.dataValidation;
    if (rule && Object.keys(rule).length > 0) {
      target.dataValidation.rule = rule;
      target.dataValidation.errorAlert = errorAlert;
    }
    if (i === 0) target.format.rowHeight = source.format.rowHeight;
  }
}
