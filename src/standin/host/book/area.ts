import { columnIndex, columnName, type Range } from '../../../core/sheet/address';
import { invalidArgument } from '../errors';

/** The size of an Excel worksheet; a range that spans it is "entire". */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const isEntireRow = (area: Range): boolean => area.left === 0 && area.right === MAX_COLUMNS - 1;
export const isEntireColumn = (area: Range): boolean => area.top === 0 && area.bottom === MAX_ROWS - 1;
/** Office.js refuses to read or write values of such ranges. */
export const isUnbounded = (area: Range): boolean => isEntireRow(area) || isEntireColumn(area);

export const rowCount = (area: Range): number => area.bottom - area.top + 1;
export const columnCount = (area: Range): number => area.right - area.left + 1;
export const cellCount = (area: Range): number => rowCount(area) * columnCount(area);

export const entireSheet: Range = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const isOnSheet = (area: Range): boolean =>
  area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS && cellCount(area) > 0;

export function intersection(a: Range, b: Range): Range | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** What is left of `from` without `hole`: up to four rectangles. */
export function subtract(from: Range, hole: Range): Range[] {
  const cut = intersection(from, hole);
  if (!cut) return [from];
  return [
    { ...from, bottom: cut.top - 1 },
    { ...from, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: from.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: from.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** "Sheet1!B2:C3", "Sheet1!3:3" for entire rows, "Sheet1!B:C" for entire columns. */
export function address(sheet: string, area: Range): string {
  const rows = [area.top + 1, area.bottom + 1] as const;
  const columns = [columnName(area.left), columnName(area.right)] as const;
  if (isEntireRow(area)) return `${quoted(sheet)}!${rows[0]}:${rows[1]}`;
  if (isEntireColumn(area)) return `${quoted(sheet)}!${columns[0]}:${columns[1]}`;
  const first = `${columns[0]}${rows[0]}`;
  const last = `${columns[1]}${rows[1]}`;
  return `${quoted(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Longest address (or list of addresses) that Excel takes. */
const ADDRESS_LIMIT = 8192;

/** "A1", "A1:B2", "3:5", "B:C", with or without $ and a sheet's name; undefined for anything else. */
export function parseAddress(text: string): { readonly sheet?: string; readonly area: Range } | undefined {
  const [, quotedName, plainName, reference = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text.trim()) ?? [];
  const sheet = quotedName?.replaceAll("''", "'") ?? plainName;
  const [from, to = from] = reference.replaceAll('$', '').split(':');
  const ends = [from, to].map((part) => /^([A-Za-z]{1,3})?(\d{1,7})?$/.exec(part ?? ''));
  if (ends.some((end) => !end?.[0]) || reference.split(':').length > 2) return undefined;
  const columns = ends.map((end) => (end![1] ? columnIndex(end![1]) : undefined));
  const rows = ends.map((end) => (end![2] ? Number(end![2]) - 1 : undefined));
  if ((columns[0] === undefined) !== (columns[1] === undefined)) return undefined;
  if ((rows[0] === undefined) !== (rows[1] === undefined)) return undefined;
  if ((columns[0] === undefined || rows[0] === undefined) && !reference.includes(':')) return undefined;
  const span = (pair: readonly (number | undefined)[], last: number) =>
    pair[0] === undefined ? [0, last] : [Math.min(pair[0], pair[1]!), Math.max(pair[0], pair[1]!)];
  const [top, bottom] = span(rows, MAX_ROWS - 1) as [number, number];
  const [left, right] = span(columns, MAX_COLUMNS - 1) as [number, number];
  const area = { top, left, bottom, right };
  return isOnSheet(area) ? { ...(sheet === undefined ? {} : { sheet }), area } : undefined;
}

/** The areas of "A1:B2,D4", as getRanges takes them. Throws InvalidArgument. */
export function parseAddresses(text: string): Range[] {
  if (text.length > ADDRESS_LIMIT) throw invalidArgument();
  return text.split(',').map((part) => {
    const parsed = parseAddress(part);
    if (!parsed) throw invalidArgument();
    return parsed.area;
  });
}
