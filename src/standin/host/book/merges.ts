import type { Range } from '../../../core/sheet/address';
import { intersection } from './area';
import { fromUniver, toUniver, type Book } from './book';

/** Merged areas that share at least a cell with the area, in reading order. */
export const mergesTouching = (book: Book, sheetId: string, area: Range): Range[] =>
  book
    .model(sheetId)
    .getMergeData()
    .map(fromUniver)
    .filter((merge) => intersection(area, merge))
    .sort((a, b) => a.top - b.top || a.left - b.left);

/** Merges the area (or each of its rows): only the top-left value stays. Merges inside it are taken into it. */
export async function mergeCells(book: Book, sheetId: string, area: Range, across: boolean): Promise<void> {
  book.grow(sheetId, area);
  await unmergeCells(book, sheetId, area);
  const rows = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({
        ...area,
        top: area.top + i,
        bottom: area.top + i,
      }))
    : [area];
  const ranges = rows.filter((r) => r.top < r.bottom || r.left < r.right);
  if (ranges.length === 0) return;
  const selections = ranges.map(toUniver);
  await book.command('sheet.command.add-worksheet-merge', sheetId, { selections, defaultMerge: true });
}

/** Takes apart every merge that touches the area. */
export async function unmergeCells(book: Book, sheetId: string, area: Range): Promise<void> {
  const merges = mergesTouching(book, sheetId, area);
  if (merges.length === 0) return;
  await book.command('sheet.command.remove-worksheet-merge', sheetId, { ranges: merges.map(toUniver) });
}
