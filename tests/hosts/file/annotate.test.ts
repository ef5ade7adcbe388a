import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../../src/core/check';
import { marksOf } from '../../../src/core/edits/plan-highlights';
import { annotate, type Annotation } from '../../../src/hosts/file/annotate/annotate';
import { readWorkbook } from '../../../src/hosts/file/read';
import { describeWithShared, readShared, sharedWorkbooks } from '../../support/shared';

const samples = join(__dirname, '../../../samples');
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(samples, name)));
const AUTHOR = '核绩 Heji';

function annotationOf(bytes: Uint8Array, say = (text: string): string => text): Annotation {
  const sheets = readWorkbook(bytes);
  const { tables } = check(sheets);
  return {
    author: AUTHOR,
    sheets: sheets.map((sheet) => {
      const findings = tables.filter(({ declaration }) => declaration.sheet === sheet.name).flatMap((t) => t.findings);
      const notes = new Map(
        findings.map(({ cells: [first], message }) => [
          `${String(first!.top)},${String(first!.left)}`,
          { row: first!.top, column: first!.left, text: say(message['zh-CN']) },
        ]),
      );
      return { sheet: sheet.name, marks: marksOf(sheet, findings), notes: [...notes.values()] };
    }),
    page: { name: '校验报告', widths: [20], rows: [{ cells: [{ value: say('校验报告'), look: 'title' }] }] },
  };
}

/** The parts of a file by name. */
const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
const text = (bytes: Uint8Array, part: string): string => strFromU8(partsOf(bytes)[part]!);
const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));

/** What may differ: what lists parts, the styles, sheets and their relationships. */
const touched =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?)$/;

/** A sheet without what marks and notes add. */
const withoutOurs = (xml: string): string =>
  xml
    .replace(/<conditionalFormatting sqref="[^"]*"><cfRule [^>]*><formula>LEN\("heji:.*?<\/conditionalFormatting>/g, '')
    .replace(/<legacyDrawing [^>]*rIdHeji\d+"\/>/, '');

function expectOnlyMarked(bytes: Uint8Array): void {
  const copy = annotate(bytes, annotationOf(bytes));
  const [before, after] = [partsOf(bytes), partsOf(copy)];
  for (const [name, content] of Object.entries(before)) {
    if (!touched.test(name)) expect([name, same(after[name], content)]).toEqual([name, true]);
    if (/worksheets\/sheet\d+\.xml$/.test(name)) expect(withoutOurs(strFromU8(after[name]!))).toBe(strFromU8(content));
  }
  const read = readWorkbook(bytes);
  expect(readWorkbook(copy).slice(0, read.length)).toEqual(read);
}

describe('an annotated copy', () => {
  it.each(readdirSync(samples).filter((name) => name.endsWith('.xlsx')))(
    'of %s has every other part as it was',
    (name) => {
      expectOnlyMarked(sample(name));
    },
  );

  it('marks by conditional formats, notes the cells and adds the page', () => {
    const copy = annotate(sample('yunnan-declaration.xlsx'), annotationOf(sample('yunnan-declaration.xlsx')));
    expect(text(copy, 'xl/worksheets/sheet1.xml')).toContain('<formula>LEN("heji:error")&gt;0</formula>');
    expect(text(copy, 'xl/hejiComments1.xml')).toMatch(
      /<comment ref="C6" authorId="0"><text><r><t xml:space="preserve">[^<]*台账/,
    );
    expect(text(copy, 'xl/drawings/hejiNotes1.vml')).toContain('<x:Row>5</x:Row><x:Column>2</x:Column>');
    expect(readWorkbook(copy).at(-1)?.name).toBe('校验报告');
  });

  it('of a copy is as that copy: marks, notes and page of the earlier review are replaced', () => {
    const bytes = sample('yunnan-declaration.xlsx');
    const once = annotate(bytes, annotationOf(bytes));
    const twice = annotate(once, annotationOf(bytes));
    for (const part of [
      'xl/worksheets/sheet1.xml',
      'xl/hejiComments1.xml',
      'xl/drawings/hejiNotes1.vml',
      'xl/workbook.xml',
    ]) {
      const marked = (xml: string): string => xml.replace(/dxfId="\d+"|id="_x0000_s\d+"|z-index:\d+/g, '');
      expect(marked(text(twice, part))).toBe(marked(text(once, part)));
    }
  });

  it('once everything is right has no marks and notes of the review before', () => {
    const bytes = sample('yunnan-declaration.xlsx');
    const annotation = annotationOf(bytes);
    const none = { ...annotation, sheets: annotation.sheets.map((sheet) => ({ ...sheet, marks: [], notes: [] })) };
    const copy = annotate(annotate(bytes, annotation), none);
    expect(text(copy, 'xl/worksheets/sheet1.xml')).not.toContain('heji:');
    expect(text(copy, 'xl/hejiComments1.xml')).not.toContain('<comment ');
    expect(text(copy, 'xl/drawings/hejiNotes1.vml')).not.toContain('<v:shape ');
  });

  it('keeps somebody else’s note and adds to it', () => {
    const bytes = sample('yunnan-declaration.xlsx');
    const annotation = annotationOf(bytes);
    const theirs = annotate(bytes, {
      ...annotation,
      author: '复核人',
      sheets: annotation.sheets.slice(0, 1).map((s) => ({ ...s, marks: [], notes: s.notes.slice(0, 1) })),
    });
    const comments = text(annotate(theirs, annotation), 'xl/hejiComments1.xml');
    const [first] = annotation.sheets[0]!.notes;
    expect(comments).toContain('<author>复核人</author><author>核绩 Heji</author>');
    expect(comments.match(/<comment /g)).toHaveLength(annotation.sheets[0]!.notes.length);
    expect(comments).toContain(
      `>${first!.text}</t></r><r><t xml:space="preserve">\n核绩 Heji：${first!.text}</t></r></text>`,
    );
  });

  it('holds what users wrote as text only', () => {
    const bytes = sample('yunnan-declaration.xlsx');
    const copy = annotate(
      bytes,
      annotationOf(bytes, () => '=1+1</t></text>&_x000D_\u0001"'),
    );
    expect(text(copy, 'xl/hejiComments1.xml')).toContain('>=1+1&lt;/t&gt;&lt;/text&gt;&amp;_x005F_x000D_&quot;</t>');
    const [page] = readWorkbook(copy).slice(-1);
    expect(page?.values).toEqual([['=1+1</t></text>&_x000D_"']]);
    expect(page?.formulas).toEqual(page?.values);
  });

  it('is refused for a package with another namespace, and for no package', () => {
    const parts = partsOf(sample('yunnan-declaration.xlsx'));
    parts['xl/workbook.xml'] = strToU8(
      strFromU8(parts['xl/workbook.xml']!).replace(
        'schemas.openxmlformats.org/spreadsheetml/2006/main',
        'purl.oclc.org/ooxml/spreadsheetml/main',
      ),
    );
    const annotation = annotationOf(sample('yunnan-declaration.xlsx'));
    expect(() => annotate(zipSync(parts), annotation)).toThrow('broken');
    expect(() => annotate(new Uint8Array(100), annotation)).toThrow('broken');
  });
});

describeWithShared('annotated copies of real tables', () => {
  it.each(sharedWorkbooks())('%s has every other part as it was', (name) => {
    expectOnlyMarked(readShared(name));
  });
});
