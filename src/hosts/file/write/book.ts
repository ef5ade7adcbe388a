import { strToU8, Zip } from 'fflate';
import { escapeXml } from '../xml';
import { DeflatedPart } from './deflated';
import { sheetXml, type Page } from './sheet-xml';
import { blankStyles, withLooks } from './styles';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** So that the same workbook is the same bytes. */
const DAY = new Date(1980, 0, 1);
/** What is compressed in one go. */
const CHUNK = 2 ** 17;

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Rows printed on each page, and what the filter covers, as Excel wants them named. */
function names(pages: readonly Page[]): string {
  const titles = pages.flatMap(({ name, frozen }, i) =>
    frozen === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${String(i)}">${escapeXml(quotedName(name))}!$${String(frozen)}:$${String(frozen)}</definedName>`,
        ],
  );
  return titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
}

const contentTypes = (pages: readonly Page[]): string =>
  `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
  pages
    .map(
      (_page, i) =>
        `<Override PartName="/xl/worksheets/sheet${String(i + 1)}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
    )
    .join('') +
  '</Types>';

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${String(id)}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relationships = (all: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

const workbookXml = (pages: readonly Page[]): string =>
  `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>` +
  pages
    .map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`)
    .join('') +
  // Links and totals are formulas whose values stand beside them.
  `</sheets>${names(pages)}<calcPr calcId="191029"/></workbook>`;

function* chunks(texts: Iterable<string>): Generator<Uint8Array, void, void> {
  let waiting = '';
  for (const text of texts) {
    waiting += text;
    if (waiting.length < CHUNK) continue;
    yield strToU8(waiting);
    waiting = '';
  }
  yield strToU8(waiting);
}

/** Gives out a workbook piece by piece: its size does not matter. */
export function packBook(pages: readonly Page[], give: (bytes: Uint8Array) => void): void {
  const { xml: styles, indexOf } = withLooks(blankStyles);
  const zip = new Zip((error, data) => {
    if (error) throw error;
    give(data);
  });
  const add = (name: string, texts: Iterable<string>): void => {
    const part = new DeflatedPart(name);
    part.mtime = DAY;
    zip.add(part);
    for (const chunk of chunks(texts)) part.push(chunk);
    part.push(new Uint8Array(), true);
  };
  add('[Content_Types].xml', [contentTypes(pages)]);
  add('_rels/.rels', [relationships([relationship(1, 'officeDocument', 'xl/workbook.xml')])]);
  add('xl/workbook.xml', [workbookXml(pages)]);
  add('xl/_rels/workbook.xml.rels', [
    relationships([
      ...pages.map((_page, i) => relationship(i + 1, 'worksheet', `worksheets/sheet${String(i + 1)}.xml`)),
      relationship(pages.length + 1, 'styles', 'styles.xml'),
    ]),
  ]);
  add('xl/styles.xml', [styles]);
  pages.forEach((page, i) => add(`xl/worksheets/sheet${String(i + 1)}.xml`, sheetXml(page, indexOf)));
  zip.end();
}
