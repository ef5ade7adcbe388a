import { read, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { Range } from '../../core/sheet/address';
import type { CellValue, Sheet } from '../../core/sheet/sheet';
import { assertSafeContainer } from './container';
import { FileError } from './file-error';

const toRange = ({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Range => ({
  top: s.r,
  left: s.c,
  bottom: e.r,
  right: e.c,
});

/** As Office.js gives it: "" for blank, the printed code for an error. */
function valueOf(cell: CellObject | undefined): CellValue {
  if (!cell || cell.t === 'z' || cell.v === undefined) return '';
  if (cell.t === 'e') return cell.w ?? '#VALUE!';
  return cell.v as CellValue;
}

const formulaOf = (cell: CellObject | undefined): CellValue => (cell?.f ? `=${cell.f}` : valueOf(cell));

function textOf(cell: CellObject | undefined): string {
  const value = valueOf(cell);
  if (typeof value === 'string') return value;
  return cell?.w?.trim() ?? String(value).toUpperCase();
}

/** The cells with content, as [row, column] bounds; undefined for an empty sheet. Formatted blank cells do not count. */
function contentRange(worksheet: WorkSheet): Range | undefined {
  let found: Range | undefined;
  for (const address of Object.keys(worksheet)) {
    if (address.startsWith('!')) continue;
    const cell = worksheet[address] as CellObject;
    if (valueOf(cell) === '' && !cell.f) continue;
    const { r, c } = utils.decode_cell(address);
    found = found
      ? {
          top: Math.min(found.top, r),
          left: Math.min(found.left, c),
          bottom: Math.max(found.bottom, r),
          right: Math.max(found.right, c),
        }
      : { top: r, left: c, bottom: r, right: c };
  }
  return found;
}

const hiddenIndices = (items: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] =>
  (items ?? []).flatMap((item, index) => (item?.hidden ? [index] : []));

function toSheet(name: string, worksheet: WorkSheet): Sheet {
  const used = contentRange(worksheet);
  const { top, left, bottom, right } = used ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const map = <T>(pick: (cell: CellObject | undefined) => T): T[][] =>
    Array.from({ length: bottom - top + 1 }, (_row, r) =>
      Array.from({ length: right - left + 1 }, (_cell, c) =>
        pick(worksheet[utils.encode_cell({ r: top + r, c: left + c })] as CellObject | undefined),
      ),
    );
  return {
    name,
    origin: { row: top, column: left },
    values: map(valueOf),
    texts: map(textOf),
    formulas: map(formulaOf),
    numberFormats: map((cell) => (cell?.z === undefined ? 'General' : String(cell.z))),
    merges: (worksheet['!merges'] ?? []).map(toRange),
    hiddenRows: hiddenIndices(worksheet['!rows']),
    hiddenColumns: hiddenIndices(worksheet['!cols']),
  };
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'array', cellNF: true, cellStyles: true, cellHTML: false });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    throw new FileError(/password|encrypt/i.test(message) ? 'encrypted' : 'broken', { cause });
  }
}

/**
 * The worksheets of an .xlsx, .xlsm or .xls file, in their order, hidden ones and chart sheets left out.
 * @throws FileError when the file is no workbook, is encrypted, broken or too large
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  assertSafeContainer(bytes);
  const workbook = parse(bytes);
  const visible = workbook.SheetNames.filter((_name, index) => !workbook.Workbook?.Sheets?.[index]?.Hidden);
  const sheets = visible.flatMap((name) => {
    const worksheet = workbook.Sheets[name];
    return worksheet && !['chart', 'macro', 'dialog'].includes(worksheet['!type'] ?? 'sheet')
      ? [toSheet(name, worksheet)]
      : [];
  });
  if (sheets.length === 0) throw new FileError('broken');
  return sheets;
}
