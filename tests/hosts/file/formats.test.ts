import { strToU8, zipSync } from 'fflate';
import { utils, write, type BookType } from '@e965/xlsx';
import { toA1 } from '../../../src/core/sheet/address';
import { archiveMember, archiveMembers } from '../../../src/hosts/file/archive';
import { FileError } from '../../../src/hosts/file/file-error';
import { readWorkbook } from '../../../src/hosts/file/read';
import { textSheet } from '../../../src/hosts/file/text-sheet';

const rows = [
  ['项目名称', '普法宣传', ''],
  ['年度资金总额', 50.5, '万元'],
];

function saved(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = [{ s: { r: 0, c: 1 }, e: { r: 0, c: 2 } }];
  utils.book_append_sheet(book, sheet, '表');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const codeOf = (run: () => unknown): string => {
  try {
    run();
    return 'fine';
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
};

describe('other formats', () => {
  it.each<[string, BookType]>([
    ['表.xlsx', 'xlsx'],
    ['表.xls', 'biff8'],
    ['表.et', 'biff8'],
    ['表.ods', 'ods'],
  ])('%s holds what the .xlsx holds', (name, type) => {
    const [sheet] = readWorkbook(saved(type), name);
    expect(sheet?.values).toEqual(rows);
    expect(sheet?.merges.map(toA1)).toEqual(['B1:C1']);
  });

  it('refuses an .ods whose few bytes stand for millions of cells', () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const content = `<office:document-content><table:table><table:table-row table:number-rows-repeated="1000">${cell}</table:table-row></table:table></office:document-content>`;
    const manifest =
      '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>';
    const bytes = zipSync({ 'META-INF/manifest.xml': strToU8(manifest), 'content.xml': strToU8(content) });
    expect(codeOf(() => readWorkbook(bytes, 'x.ods'))).toBe('too-large');
  });
});

describe('.csv', () => {
  const read = (text: string, bytes: Uint8Array = strToU8(text)) => readWorkbook(bytes, '表.csv')[0]!;

  it.each([
    [
      'quotes, line breaks in a field, CRLF',
      '"项目, 名称","a ""b""\r\nc"\r\n1,2\r\n',
      [
        ['项目, 名称', 'a "b"\r\nc'],
        [1, 2],
      ],
    ],
    [
      'tabs, and a last line without an end',
      '项目\t金额\nx\t"1,200.50"',
      [
        ['项目', '金额'],
        ['x', 1200.5],
      ],
    ],
    [
      'a mark at the beginning, blank fields and lines',
      '\ufeffa,,b\n\n,c',
      [
        ['a', '', 'b'],
        ['', '', ''],
        ['', 'c', ''],
      ],
    ],
  ])('%s', (_name, text, values) => {
    expect(read(text).values).toEqual(values);
  });

  it('as Excel writes it in China', () => {
    const gbk = Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x35]);
    expect(read('', gbk).values).toEqual([['项目', 5]]);
  });

  it.each(['"open', 'a,b\n"x"y'])('says of %j that it is broken', (text) => {
    expect(codeOf(() => read(text))).toBe('broken');
  });

  it('shows numbers as they were written, and keeps codes and long numbers texts', () => {
    const [line] = textSheet('表', [['1,200.50', '12.50', '007', '6217000000000000000', '90%', '-3']]).texts;
    expect(line).toEqual(['1,200.50', '12.50', '007', '6217000000000000000', '90%', '-3']);
    expect(textSheet('表', [['1,200.50', '12.50', '007', '6217000000000000000', '90%', '-3']]).values).toEqual([
      [1200.5, 12.5, '007', '6217000000000000000', '90%', -3],
    ]);
  });
});

describe('.docx', () => {
  const paragraph = (text: string): string =>
    `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
  const document = (body: string): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    });
  const read = (body: string) => readWorkbook(document(body), '表.docx');
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

  it('gives each table with the lines above it and its merged cells', () => {
    const [sheet, second] = read(
      paragraph('绩效目标申报表') +
        paragraph('') +
        paragraph('（2025年度）') +
        `<w:tbl>${row(cell('项目', '<w:vMerge w:val="restart"/>'), cell('普法&amp;宣传\n第二段', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('50.50'), cell('万元'))}</w:tbl>` +
        `<w:tbl>${row(cell('另一张'))}</w:tbl>`,
    );
    expect(sheet?.values).toEqual([
      ['绩效目标申报表', '', ''],
      ['（2025年度）', '', ''],
      ['项目', '普法&宣传\n第二段', ''],
      ['', 50.5, '万元'],
    ]);
    expect(sheet?.texts[3]?.[1]).toBe('50.50');
    expect(sheet?.merges.map(toA1).sort()).toEqual(['A1:C1', 'A2:C2', 'A3:A4', 'B3:C3']);
    expect(second?.values).toEqual([['另一张']]);
  });

  it('takes a table in a cell as its text, leaves out what was deleted or is there twice, and reads ticked boxes', () => {
    const inner = `<w:tbl>${row(cell('内'))}</w:tbl>`;
    const twice =
      '<mc:AlternateContent><mc:Choice><w:t>一</w:t></mc:Choice><mc:Fallback><w:t>一</w:t></mc:Fallback></mc:AlternateContent>';
    const run = `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r>${twice}</w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`;
    const [sheet, more] = read(`<w:tbl>${row(`<w:tc>${run}${inner}</w:tc>`)}</w:tbl>`);
    expect(sheet?.values).toEqual([['☑一\n内']]);
    expect(more).toBeUndefined();
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'],
    ['an element that is not closed', '<w:document><w:tbl <w:tr>'],
  ])('is broken with %s', (_name, xml) => {
    expect(codeOf(() => readWorkbook(zipSync({ 'word/document.xml': strToU8(xml) }), 'x.docx'))).toBe('broken');
  });
});

describe('archives', () => {
  const inner = zipSync({ '司法局/a.xlsx': strToU8('x'), '../../b.xls': strToU8('y') });

  it('name their files, none above themselves, and give them', () => {
    expect([...archiveMembers(inner).keys()]).toEqual(['司法局/a.xlsx', 'b.xls']);
    expect(Buffer.from(archiveMember(inner, 'b.xls')).toString()).toBe('y');
    expect(codeOf(() => archiveMember(inner, 'c.xls'))).toBe('not-found');
  });

  it('made on Chinese Windows have their names in GB18030', () => {
    const bytes = Buffer.from(zipSync({ 'abcd.xlsx': strToU8('x') }));
    const gbk = Buffer.from([0xcb, 0xbe, 0xb7, 0xa8]);
    for (let at = bytes.indexOf('abcd'); at >= 0; at = bytes.indexOf('abcd', at + 1)) gbk.copy(bytes, at);
    expect([...archiveMembers(bytes).keys()]).toEqual(['司法.xlsx']);
  });

  it.each([
    ['no archive', strToU8('PK and no more')],
    [
      'one that says it holds more than it does',
      (() => {
        const bytes = Buffer.from(zipSync({ 'a.xlsx': new Uint8Array(1000) }));
        bytes.writeUInt32LE(0x7fffffff, bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 20);
        return bytes;
      })(),
    ],
  ])('%s is broken', (_name, bytes) => {
    expect(codeOf(() => archiveMembers(bytes))).toBe('broken');
  });

  it('that would unpack to more than can be meant are refused before', () => {
    const bytes = Buffer.from(zipSync({ 'a.xlsx': new Uint8Array(1000) }));
    bytes.writeUInt32LE(0x7fffffff, bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(codeOf(() => archiveMembers(bytes))).toBe('too-large');
  });
});
