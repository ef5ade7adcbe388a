import { readXml, withPrefix, type XmlElement } from '../xml';

/** How a cell of ours looks. */
export type Look =
  | 'title'
  | 'note'
  | 'head'
  | 'text'
  | 'link'
  | 'money'
  | 'count'
  | 'totalText'
  | 'totalMoney'
  | 'totalCount'
  | 'section'
  | 'form';

const line = (side: string): string => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;
const FONT = '<name val="宋体"/><family val="3"/><charset val="134"/>';

const fonts = {
  plain: `<font><sz val="10"/>${FONT}</font>`,
  bold: `<font><b/><sz val="10"/>${FONT}</font>`,
  title: `<font><b/><sz val="16"/>${FONT}</font>`,
  note: `<font><sz val="9"/><color rgb="FF595959"/>${FONT}</font>`,
  link: `<font><u/><sz val="10"/><color rgb="FF0563C1"/>${FONT}</font>`,
};
const fills = {
  head: '<fill><patternFill patternType="solid"><fgColor rgb="FFDDE8F3"/><bgColor indexed="64"/></patternFill></fill>',
  total: '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill>',
};
const borders = {
  none: '<border><left/><right/><top/><bottom/><diagonal/></border>',
  thin: `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`,
};

interface LookOf {
  readonly font: keyof typeof fonts;
  readonly fill?: keyof typeof fills;
  readonly border: keyof typeof borders;
  /** Built-in number formats: 4 is #,##0.00, 3 is #,##0. */
  readonly format?: number;
  readonly align: string;
}

const top = 'vertical="top" wrapText="1"';
const middle = 'vertical="center" wrapText="1"';
const looks: Readonly<Record<Look, LookOf>> = {
  title: { font: 'title', border: 'none', align: 'vertical="center"' },
  note: { font: 'note', border: 'none', align: 'vertical="center"' },
  section: { font: 'bold', border: 'none', align: 'vertical="center"' },
  head: { font: 'bold', fill: 'head', border: 'thin', align: `horizontal="center" ${middle}` },
  text: { font: 'plain', border: 'thin', align: top },
  link: { font: 'link', border: 'thin', align: top },
  money: { font: 'plain', border: 'thin', format: 4, align: 'vertical="top"' },
  count: { font: 'plain', border: 'thin', format: 3, align: 'vertical="top"' },
  totalText: { font: 'bold', fill: 'total', border: 'thin', align: middle },
  totalMoney: { font: 'bold', fill: 'total', border: 'thin', format: 4, align: 'vertical="center"' },
  totalCount: { font: 'bold', fill: 'total', border: 'thin', format: 3, align: 'vertical="center"' },
  form: { font: 'plain', border: 'thin', align: middle },
};

const lookNames = Object.keys(looks) as Look[];

/** The order of a stylesheet's parts (ECMA-376, CT_Stylesheet). */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

interface Appended {
  readonly xml: string;
  /** Place of the first added one among all. */
  readonly first: number;
}

function listed(xml: string, part: XmlElement): { readonly inner: string; readonly count: number } {
  if (part.innerStart === part.end) return { inner: '', count: 0 };
  const own = xml.slice(part.start, part.end);
  return { inner: xml.slice(part.innerStart, part.innerEnd), count: readXml(own).children.length };
}

/**
 * Adds to one of a stylesheet's lists, which is made where there is none.
 * @throws FileError `broken`
 */
export function appendStyles(xml: string, list: string, added: readonly string[]): Appended {
  const { root, children, close } = readXml(xml);
  const { prefix } = root;
  const own = withPrefix(added.join(''), prefix);
  const part = children.find(({ local }) => local === list);
  const { inner, count } = part ? listed(xml, part) : { inner: '', count: 0 };
  const later = order.slice(order.indexOf(list) + 1);
  const start = part?.start ?? children.find(({ local }) => later.includes(local))?.start ?? close;
  const text = `<${prefix}${list} count="${String(count + added.length)}">${inner}${own}</${prefix}${list}>`;
  return { xml: xml.slice(0, start) + text + xml.slice(part?.end ?? start), first: count };
}

/** A stylesheet that holds nothing but what must be. */
export const blankStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<fonts count="1">${fonts.plain}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  `<borders count="1">${borders.none}</borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

export type LookIndex = (look: Look) => number;

/**
 * Adds our looks to a stylesheet and says by which number a cell takes each.
 * @throws FileError `broken`
 */
export function withLooks(styles: string): { readonly xml: string; readonly indexOf: LookIndex } {
  const withFonts = appendStyles(styles, 'fonts', Object.values(fonts));
  const withFills = appendStyles(withFonts.xml, 'fills', Object.values(fills));
  const withBorders = appendStyles(withFills.xml, 'borders', Object.values(borders));
  const place = (names: object, name: string, first: number): string =>
    String(first + Object.keys(names).indexOf(name));
  const formats = lookNames.map((look) => {
    const { font, fill, border, format = 0, align } = looks[look];
    return (
      `<xf numFmtId="${String(format)}" fontId="${place(fonts, font, withFonts.first)}"` +
      ` fillId="${fill ? place(fills, fill, withFills.first) : '0'}" borderId="${place(borders, border, withBorders.first)}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`
    );
  });
  const { xml, first } = appendStyles(withBorders.xml, 'cellXfs', formats);
  return { xml, indexOf: (look) => first + lookNames.indexOf(look) };
}
