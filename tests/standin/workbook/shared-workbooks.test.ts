import type { IWorkbookData } from '@univerjs/presets';
import { read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { readXlsx, writeXlsx } from '../../../src/standin/workbook';
import { describeWithShared, readShared, sharedWorkbooks } from '../../support/shared';

/** What another reader of .xlsx sees in a sheet. */
const seen = (sheet: WorkSheet) => ({
  cells: Object.entries(sheet)
    .filter(([address, cell]) => !address.startsWith('!') && cell.t !== 'z')
    .map(([address, cell]) => ({ address, value: cell.v, formula: cell.f, format: cell.z ?? 'General' })),
  merges: (sheet['!merges'] ?? []).map((merge) => utils.encode_range(merge)).sort(),
  widths: (sheet['!cols'] ?? []).map((column) => column?.width && Math.round(column.width * 7)),
});
const parse = (bytes: Uint8Array): WorkBook => read(bytes, { cellNF: true, cellStyles: true, cellFormula: true });
const sheetsSeen = (book: WorkBook) => book.SheetNames.map((name) => ({ name, ...seen(book.Sheets[name]!) }));

/** The snapshot's cells in the same words. */
const held = (workbook: IWorkbookData) =>
  workbook.sheetOrder.map((id) => {
    const sheet = workbook.sheets[id]!;
    const cells = Object.entries(sheet.cellData ?? {}).flatMap(([r, row]) =>
      Object.entries(row as Record<string, { v?: unknown; f?: string; s?: string }>).map(([c, cell]) => ({
        address: utils.encode_cell({ r: Number(r), c: Number(c) }),
        value: cell.v,
        formula: cell.f?.slice(1),
        format: workbook.styles[cell.s ?? '']?.n?.pattern ?? 'General',
      })),
    );
    return { name: sheet.name, cells: cells.filter(({ value }) => value !== undefined) };
  });

describeWithShared('the real workbooks', () => {
  describe.each(sharedWorkbooks())('%s', (path) => {
    const bytes = readShared(path);

    it('shows what another reader of .xlsx shows: values, formulas, number formats', async () => {
      const expected = sheetsSeen(parse(bytes)).map(({ name, cells }) => ({ name, cells }));
      expect(held(await readXlsx(bytes, path))).toEqual(expected);
    });

    it('is saved so that another reader sees what it saw in the original', async () => {
      const saved = await writeXlsx(await readXlsx(bytes, path));
      expect(sheetsSeen(parse(saved))).toEqual(sheetsSeen(parse(bytes)));
    });

    it('comes back from saving as it was', async () => {
      const opened = await readXlsx(bytes, path);
      expect(await readXlsx(await writeXlsx(opened), path)).toEqual(opened);
    });
  });
});
