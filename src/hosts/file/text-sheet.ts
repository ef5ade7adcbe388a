import type { Range } from '../../core/sheet/address';
import type { CellValue, Sheet } from '../../core/sheet/sheet';

/** 1,200.50 and -3, but no code that begins with a nought and nothing longer than a double holds. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4})(?:\.\d{1,10})?$/;

function numberIn(text: string): number | undefined {
  return plainNumber.test(text) && text.replace(/\D/g, '').length <= 15 ? Number(text.replaceAll(',', '')) : undefined;
}

/** The number format by which the number shows as this text. */
function formatOf(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  if (decimals === '' && !whole.includes(',')) return 'General';
  return `${whole.includes(',') ? '#,##0' : '0'}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}`;
}

/**
 * A sheet out of texts, as a program that knows no types keeps a table: what looks like a number is one, as it would be had it
 * been typed into a cell.
 */
export function textSheet(name: string, rows: readonly (readonly string[])[], merges: readonly Range[] = []): Sheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = rows.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? '').trim()));
  const map = <T>(pick: (text: string) => T): T[][] => texts.map((row) => row.map(pick));
  const values = map((text): CellValue => numberIn(text) ?? text);
  return {
    ...{
      name,
      origin: { row: 0, column: 0 },
      values,
      texts,
      formulas: values,
      merges,
      hiddenRows: [],
      hiddenColumns: [],
    },
    numberFormats: map((text) => (numberIn(text) === undefined ? 'General' : formatOf(text))),
  };
}
