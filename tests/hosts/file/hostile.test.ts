import { utils, write, type WorkSheet } from '@e965/xlsx';
import { check } from '../../../src/core/check';
import { usedRange, valueAt } from '../../../src/core/sheet/sheet';
import { FileError } from '../../../src/hosts/file/file-error';
import { readWorkbook } from '../../../src/hosts/file/read';
import { parts, rowOf, text, zip, type Entry } from '../../support/package';
import fc from '../../support/random';

const head = rowOf(1, text('A1', '项目名称') + text('B1', '普法宣传'));

const outcome = (bytes: Uint8Array): string => {
  try {
    return readWorkbook(bytes)
      .map((sheet) => JSON.stringify(sheet.values))
      .join();
  } catch (error) {
    if (error instanceof FileError) return error.content ?? error.code;
    throw error;
  }
};

describe('what an archive says of itself', () => {
  const lying = (says: Entry['says']): string =>
    outcome(zip(parts(head).map((entry, i) => (i === 3 ? { ...entry, ...(says && { says }) } : entry))));

  it('is read when it holds', () => {
    expect(lying(undefined)).toBe('[["项目名称","普法宣传"]]');
  });

  it.each([
    ['a smaller size', { size: 10 }, 'broken'],
    ['a larger size', { size: 100_000 }, 'broken'],
    ['another checksum', { crc: 1 }, 'broken'],
    ['three gigabytes', { size: 3_000_000_000 }, 'too-large'],
  ])('is not believed: %s', (_what, says, expected) => {
    expect(lying(says)).toBe(expected);
  });

  it('may name 60,000 entries', () => {
    const many = Array.from({ length: 60_000 }, (_, i) => ({ name: `docProps/${String(i)}`, content: '' }));
    expect(outcome(zip([...parts(head), ...many]))).toContain('普法宣传');
  });

  it('names each entry once', () => {
    expect(outcome(zip([...parts(head), ...parts(head)]))).toBe('broken');
  });
});

describe('what a sheet says of itself', () => {
  it.each([
    ['a cell beyond the last column', rowOf(1, text('XFE1', 'x')), {}],
    ['a cell beyond the last row', rowOf(1, text('A1048577', 'x')), {}],
    ['a row beyond the last', rowOf(4_000_000_000, text('A1', 'x')), {}],
    ['columns beyond the last', head, { before: '<cols><col min="1" max="2000000000" hidden="1"/></cols>' }],
    ['a merge beyond the sheet', head, { after: '<mergeCells><mergeCell ref="A1:ZZZZ9"/></mergeCells>' }],
  ])('is held to Excel’s limits: %s', (_what, data, around) => {
    expect(outcome(zip(parts(data, around)))).toBe('broken');
  });

  it('may not be a million merges or cells', () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(1_000_000)}</mergeCells>`;
    expect(outcome(zip(parts(head, { after: merges })))).toBe('too-large');
    expect(outcome(zip(parts(rowOf(1, '<c r="A1"><v>1</v></c>'.repeat(1_000_000)))))).toBe('too-large');
  });

  it('may hide every column', () => {
    const before = '<cols><col min="1" max="16384" hidden="1" width="9"/></cols>';
    const [sheet] = readWorkbook(zip(parts(head, { before })));
    expect(sheet?.hiddenColumns).toEqual([0, 1]);
  });

  it('may hold no number where one should be', () => {
    const [sheet] = readWorkbook(zip(parts(rowOf(1, '<c r="A1"><v>x</v></c><c r="B1"><v>1e999</v></c>'))));
    expect([valueAt(sheet!, 0, 0), valueAt(sheet!, 0, 1)].map((value) => typeof value)).toEqual(['string', 'string']);
  });

  it('asks for nothing outside and grows by nothing inside', () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const [sheet] = readWorkbook(zip(parts(rowOf(1, text('A1', '&b;&f;')), { prolog: entities })));
    expect(valueAt(sheet!, 0, 0)).toBe('&b;&f;');
  });

  it('gives a formula’s text and never its doing', () => {
    const cell = '<c r="A1" t="str"><f>HYPERLINK("http://example.invalid","x")</f><v>x</v></c>';
    const [sheet] = readWorkbook(zip(parts(rowOf(1, cell))));
    expect(sheet?.formulas).toEqual([['=HYPERLINK("http://example.invalid","x")']]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('may be called %s', (name) => {
    const sheets = readWorkbook(zip(parts(head, { name })));
    expect(sheets.map((sheet) => sheet.name)).toEqual([name]);
    expect(() => check(sheets, { columns: {}, rules: {} })).not.toThrow();
  });
});

describe('cells far apart', () => {
  it('a stray space in the last row is nothing', () => {
    const [sheet] = readWorkbook(zip(parts(head + rowOf(1_048_576, text('E1048576', ' ')))));
    expect(usedRange(sheet!)).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
    expect(sheet?.unread).toBeUndefined();
  });

  it('the larger part is read, the rest is told', () => {
    const [sheet] = readWorkbook(zip(parts(head + rowOf(1_048_576, text('XFD1048576', 'x')))));
    expect(usedRange(sheet!)).toEqual({ top: 0, left: 0, bottom: 0, right: 1 });
    expect(sheet?.unread).toBe(1);
  });

  it('rows of nothing between them cost nothing', () => {
    const [sheet] = readWorkbook(zip(parts(head + rowOf(10_000, text('B10000', 'x')))));
    expect(new Set(sheet?.values).size).toBe(3);
  });
});

describe('what is no workbook is named', () => {
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
  it.each([
    ['html', bytes('<html><body><table><tr><td>1</td></tr></table></body></html>')],
    ['xml-2003', bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
    ['open-document', zip([{ name: 'META-INF/manifest.xml', content: '<x/>' }])],
    ['powerpoint', zip([{ name: 'ppt/presentation.xml', content: '<x/>' }])],
    ['not-a-workbook', zip([{ name: 'a.xml', content: '<x/>' }])],
  ])('%s', (expected, file) => {
    expect(outcome(file)).toBe(expected);
  });
});

describe('damage', () => {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ['项目名称', '普法宣传', ''],
    ['年度资金总额', 50, '万元'],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '表');
  const good = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
  const whole = outcome(good);

  it('of one byte is found, or changes nothing that is read', () => {
    const place = fc.nat(good.length - 1);
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = good.slice();
        bytes[at] = bytes[at]! ^ change;
        expect([whole, 'broken', 'too-large', 'not-a-workbook']).toContain(outcome(bytes));
      }),
      { numRuns: 1000 },
    );
  });

  it('of the sheet’s XML under a right checksum ends in a sheet or a sentence', () => {
    const xml = parts(head, { after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' })[3]!.content;
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '/',
      '<c r="B2">',
      '</row>',
      '&',
      '0',
      '</c>',
      ' ',
      '<v>9</v>',
      'r="1"',
    );
    fc.assert(
      fc.property(fc.nat(xml.length), fc.nat(6), piece, (at, cut, put) => {
        const damaged = xml.slice(0, at) + put + xml.slice(at + cut);
        const entries = parts('').map((entry, i) => (i === 3 ? { ...entry, content: damaged } : entry));
        expect(typeof outcome(zip(entries))).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });
});
