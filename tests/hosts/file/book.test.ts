import { read } from '@e965/xlsx';
import { unzip } from '../../../src/hosts/file/unzip';
import { packBook } from '../../../src/hosts/file/write/book';
import type { Page } from '../../../src/hosts/file/write/sheet-xml';

function book(...pages: Page[]): ReturnType<typeof read> {
  const pieces: Uint8Array[] = [];
  packBook(pages, (bytes) => pieces.push(bytes));
  return read(Buffer.concat(pieces), { type: 'buffer', cellFormula: true });
}

const page = (value: Page['rows'] extends Iterable<infer R> ? R : never): Page => ({
  name: '表',
  widths: [10],
  rows: [value],
});

describe('a workbook we write', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(1)', '<b>&"', '两行\n文字', ' '])('holds %j as a text', (value) => {
    const cell = book(page({ cells: [{ value, look: 'text' }] })).Sheets['表']!['A1'];
    expect(cell).toMatchObject({ t: 's', v: value });
    expect(cell.f).toBeUndefined();
  });

  it('links by a formula whose texts are quoted', () => {
    const cell = book(page({ cells: [{ value: 'A"1', look: 'link', link: `副本/"a".xlsx#'表'!A1` }] })).Sheets['表']![
      'A1'
    ];
    expect(cell).toMatchObject({ v: 'A"1', f: `HYPERLINK("副本/""a"".xlsx#'表'!A1","A""1")` });
  });

  it('gives up the link, not the text, where Excel would not take the formula', () => {
    const cell = book(page({ cells: [{ value: '文件', look: 'link', link: 'x'.repeat(256) }] })).Sheets['表']!['A1'];
    expect(cell).toMatchObject({ v: '文件' });
    expect(cell.f).toBeUndefined();
  });

  it('is one whole archive, however many pieces it is compressed in', () => {
    const pieces: Uint8Array[] = [];
    const texts = Array.from({ length: 20_000 }, (_, i) => `第${String(i)}条问题`);
    const rows = texts.map((value) => ({ cells: [{ value, look: 'text' as const }] }));
    packBook([{ name: '表', widths: [10], rows }], (bytes) => pieces.push(bytes));
    const sheet = unzip(Buffer.concat(pieces), () => true)
      .get('xl/worksheets/sheet1.xml')!
      .toString();
    expect(sheet.match(/第\d+条问题/g)).toEqual(texts);
  });

  it('holds decimals as they are, totals with their formula, and many rows', () => {
    const rows = Array.from({ length: 5000 }, () => ({
      cells: [{ value: { number: '0.10' }, look: 'money' as const }],
    }));
    const total = { cells: [{ value: { sum: '500', of: 'SUBTOTAL(109,A2:A5001)' }, look: 'totalMoney' as const }] };
    const { A1, A2, A5001 } = book({ name: '表', widths: [10], rows: [total, ...rows], frozen: 1, filterColumns: 1 })
      .Sheets['表']!;
    expect([A1.v, A1.f, A2.v, A5001.v]).toEqual([500, 'SUBTOTAL(109,A2:A5001)', 0.1, 0.1]);
  });
});
