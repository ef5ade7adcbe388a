import type { Sheet } from 'hucre/xlsx';
import { toA1 } from '../../../core/sheet/address';
import { parseAddress } from './area';
import type { Book } from './book';
import { shifted, type Shift } from './shift';

export type PageSetup = NonNullable<Sheet['pageSetup']>;

/** Univer does not print: the set-up is kept with the sheet, where saving as a file finds it. */
export const printSetup = (book: Book, sheetId: string): PageSetup =>
  (book.sheet(sheetId).getCustomMetadata() as { pageSetup?: PageSetup } | undefined)?.pageSetup ?? {};

export function setPrintSetup(book: Book, sheetId: string, changes: Partial<PageSetup>): void {
  const sheet = book.sheet(sheetId);
  const pageSetup = Object.fromEntries(
    Object.entries({ ...printSetup(book, sheetId), ...changes }).filter(([, value]) => value !== undefined),
  );
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), pageSetup });
}

/** "$A$1:$D$9", and of whole rows "$1:$2", after rows or columns came or went; undefined where all of it went. */
function movedAddress(text: string, shift: Shift): string | undefined {
  const area = parseAddress(text)?.area;
  const to = area && shifted(area, shift);
  if (!to) return undefined;
  if (/^\$?\d/.test(text)) return `$${String(to.top + 1)}:$${String(to.bottom + 1)}`;
  return toA1(to).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Areas move with their cells, as names do. */
export function movePrintSetup(book: Book, sheetId: string, shift: Shift): void {
  const { printArea, printTitlesRow } = printSetup(book, sheetId);
  if (printArea === undefined && printTitlesRow === undefined) return;
  const areas = printArea?.split(',').flatMap((part) => movedAddress(part, shift) ?? []);
  setPrintSetup(book, sheetId, {
    ...(areas && { printArea: areas.length > 0 ? areas.join(',') : undefined }),
    ...(printTitlesRow !== undefined &&
      shift.axis === 'row' && { printTitlesRow: movedAddress(printTitlesRow, shift) }),
  });
}
