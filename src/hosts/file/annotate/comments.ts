import { cellRange, fromA1, toA1 } from '../../../core/sheet/address';
import { appendXml, escapeCell, readXml, withPrefix, xmlAttributes, xmlTags, type XmlElement } from '../xml';

/** What is noted on a cell, zero-based. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export const BLANK_COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>';

export const placeOf = ({ row, column }: Pick<CellNote, 'row' | 'column'>): string =>
  `${String(row)},${String(column)}`;

const textRun = (text: string): string => `<r><t xml:space="preserve">${escapeCell(text)}</t></r>`;

/** The elements directly inside a part of an XML text, with their places in the whole. */
function inside(xml: string, { innerStart, innerEnd, end }: XmlElement): XmlElement[] {
  if (innerStart === end) return [];
  const found = readXml(`<x>${xml.slice(innerStart, innerEnd)}</x>`).children;
  const move = innerStart - '<x>'.length;
  return found.map((one) => ({
    local: one.local,
    start: one.start + move,
    end: one.end + move,
    innerStart: one.innerStart + move,
    innerEnd: one.innerEnd + move,
  }));
}

function section(xml: string, local: string): { readonly xml: string; readonly element: XmlElement } {
  const find = (text: string): XmlElement | undefined =>
    readXml(text).children.find((child) => child.local === local && child.innerStart < child.end);
  const found = find(xml);
  if (found) return { xml, element: found };
  const made = appendXml(xml, `<${local}></${local}>`);
  return { xml: made, element: find(made)! };
}

interface Known {
  readonly element: XmlElement;
  readonly place: string;
  readonly author: number;
}

function commentsIn(xml: string, list: XmlElement): Known[] {
  return inside(xml, list).map((element) => {
    const of = xmlAttributes(xml.slice(element.start, xml.indexOf('>', element.start) + 1));
    const { top, left } = fromA1(of.get('ref') ?? 'A1');
    return { element, place: placeOf({ row: top, column: left }), author: Number(of.get('authorId') ?? -1) };
  });
}

export interface MergedComments {
  readonly xml: string;
  /** Cells that have a comment now and had none. */
  readonly added: readonly CellNote[];
  /** Cells whose comment was ours, from an earlier review, and is gone. */
  readonly removed: ReadonlySet<string>;
}

/** The last end tag in an element: of the text, or of a run without one. */
function textEnd(
  xml: string,
  { start, end }: XmlElement,
): { readonly at: number; readonly prefix: string } | undefined {
  let found: { at: number; prefix: string } | undefined;
  for (const tag of xmlTags(xml.slice(start, end)))
    if (tag.kind === 'close' && tag.local === 'text') found = { at: start + tag.start, prefix: tag.prefix };
  return found;
}

/**
 * Puts notes among a sheet's comments. Those of an earlier review are replaced; to somebody else's the note is added, since a
 * cell can have only one; `closed` cells (with a conversation) are left alone.
 * @throws FileError `broken`
 */
export function mergeComments(
  comments: string,
  author: string,
  notes: readonly CellNote[],
  closed: ReadonlySet<string>,
): MergedComments {
  const { xml: whole, element: authors } = section(comments, 'authors');
  let xml = whole;
  const names = inside(xml, authors).map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd));
  let ours = names.indexOf(escapeCell(author));
  if (ours < 0) {
    ours = names.length;
    const added = withPrefix(`<author>${escapeCell(author)}</author>`, readXml(xml).root.prefix);
    xml = xml.slice(0, authors.innerEnd) + added + xml.slice(authors.innerEnd);
  }
  const list = section(xml, 'commentList');
  xml = list.xml;
  const { prefix } = readXml(xml).root;
  const known = commentsIn(xml, list.element);
  const theirs = new Map(known.filter((one) => one.author !== ours).map((one) => [one.place, one.element]));
  const removed = new Set(known.filter((one) => one.author === ours).map(({ place }) => place));
  const wanted = notes.filter((note) => !closed.has(placeOf(note)));
  const added = wanted.filter((note) => !theirs.has(placeOf(note)));
  const also = new Map(wanted.map((note) => [placeOf(note), note.text]));

  let text = xml.slice(0, list.element.innerStart);
  for (const { element, place, author: by } of known) {
    if (by === ours) continue;
    const note = also.get(place);
    const end = note === undefined ? undefined : textEnd(xml, element);
    text += end
      ? xml.slice(element.start, end.at) +
        withPrefix(textRun(`\n${author}：${note!}`), end.prefix) +
        xml.slice(end.at, element.end)
      : xml.slice(element.start, element.end);
  }
  for (const note of added) {
    text += withPrefix(
      `<comment ref="${toA1(cellRange(note.row, note.column))}" authorId="${String(ours)}"><text>${textRun(note.text)}</text></comment>`,
      prefix,
    );
  }
  return { xml: text + xml.slice(list.element.innerEnd), added, removed };
}
