import { FileError } from './file-error';

/** A tag of an XML text: `xml.slice(start, end)`. */
export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without its prefix. */
  readonly local: string;
  /** With the colon; "" where there is none. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

/** An element directly below the root. */
export interface XmlElement {
  readonly local: string;
  readonly start: number;
  readonly end: number;
  /** What stands between its tags; `innerStart` = `end` where it has no end tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

export interface XmlDocument {
  readonly root: XmlTag;
  readonly children: readonly XmlElement[];
  /** Where the root's end tag begins. */
  readonly close: number;
}

const tagEnd = /[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/y;
const tagName = /<\/?((?:[^\s<>/:"'=]{1,100}:)?)([^\s<>/:"'=]{1,200})/y;

/** What is no tag, and where it ends. A document type is refused: it could declare entities. */
const others: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

function afterOther(xml: string, at: number): number | undefined {
  const other = others.find(([begin]) => xml.startsWith(begin, at));
  if (!other) return undefined;
  const end = xml.indexOf(other[1], at + other[0].length);
  if (end < 0) throw new FileError('broken');
  return end + other[1].length;
}

/**
 * The tags of an XML text, in one pass; comments, character data and instructions are passed over.
 * @throws FileError `broken`
 */
export function* xmlTags(xml: string): Generator<XmlTag, void, void> {
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', start)) {
    const after = afterOther(xml, start);
    if (after !== undefined) {
      start = after;
      continue;
    }
    tagName.lastIndex = start;
    const name = tagName.exec(xml);
    tagEnd.lastIndex = tagName.lastIndex;
    if (!name || !tagEnd.test(xml)) throw new FileError('broken');
    const end = tagEnd.lastIndex;
    const kind = xml[start + 1] === '/' ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
    yield { kind, prefix: name[1]!, local: name[2]!, start, end };
    start = end;
  }
}

/**
 * The root of an XML text and the elements directly below it.
 * @throws FileError `broken`
 */
export function readXml(xml: string): XmlDocument {
  let root: XmlTag | undefined;
  let open: XmlTag | undefined;
  let depth = 0;
  const children: XmlElement[] = [];
  for (const tag of xmlTags(xml)) {
    if (!root) {
      root = tag;
      if (tag.kind !== 'open') break;
    } else if (tag.kind === 'open') {
      if (depth === 1) open = tag;
    } else if (tag.kind === 'empty') {
      const { local, start, end } = tag;
      if (depth === 1) children.push({ local, start, end, innerStart: end, innerEnd: end });
    } else if (depth === 1) return { root, children, close: tag.start };
    else if (depth === 2 && open) {
      const { local, start, end: innerStart } = open;
      children.push({ local, start, end: tag.end, innerStart, innerEnd: tag.start });
    }
    if (tag.kind === 'open') depth += 1;
    if (tag.kind === 'close') depth -= 1;
  }
  throw new FileError('broken');
}

/** The namespace of the ids by which a part of an Office file names another. */
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The attribute that names a relationship: with the document's own prefix where its root has one. */
export function relationAttribute(xml: string, root: XmlTag, id: string): string {
  const [, prefix] =
    /\sxmlns:([^\s=:"']{1,50})\s?=\s?["']http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships["']/.exec(
      xml.slice(root.start, root.end),
    ) ?? [];
  return prefix === undefined ? `xmlns:hejir="${RELATIONS}" hejir:id="${id}"` : `${prefix}:id="${id}"`;
}

/** The same elements in a document whose own have a prefix. */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z])(?![a-z]{1,9}:)/gi, `<$1${prefix}`);

/** Puts elements before the end tag of the root. @throws FileError `broken` */
export function appendXml(xml: string, added: string): string {
  const { close, root } = readXml(xml);
  return xml.slice(0, close) + withPrefix(added, root.prefix) + xml.slice(close);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The text behind its entities. */
export const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,5}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      hex ? character(parseInt(hex, 16)) : decimal ? character(Number(decimal)) : (entities[name!] ?? whole),
  );

const codes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no way to write these. */
const unwritable = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])[\p{Cc}]/gu;

/** A text between tags or in an attribute; what XML cannot hold is left out. */
export const escapeXml = (text: string): string => text.replace(unwritable, '').replace(/[&<>"]/g, (c) => codes[c]!);

/** The same for a spreadsheet's text, where _x000D_ would be read as a character (ECMA-376, ST_Xstring). */
export const escapeCell = (text: string): string => escapeXml(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));

/** The attributes of a tag by their names without prefix. */
export function xmlAttributes(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of tag.matchAll(
    /\s(?:[^\s=:"']{1,100}:)?([^\s=:"']{1,200})\s?=\s?(?:"([^"]*)"|'([^']*)')/g,
  ))
    found.set(name!, unescapeXml(double ?? single ?? ''));
  return found;
}
