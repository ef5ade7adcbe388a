import { parseSpelled } from './numerals';
import { halfWidth, type Span } from './normalise';

/** How an item is numbered: 一、 · （一） · 1. · (1) · 1) · ① */
type MarkerKind = 'chinese' | 'chinese-bracket' | 'digit' | 'digit-bracket' | 'digit-half-bracket' | 'circle';

/** A numbered item. `head` runs from its marker to its first sub-item (or its end). */
export interface OutlineItem {
  readonly number: number;
  readonly span: Span;
  readonly head: Span;
  /** Usually one list; more where the numbering starts again. */
  readonly lists: readonly OutlineList[];
}

/** Items of one numbering. `lead` is what stands between the parent's start (or the text's) and the first item. */
export interface OutlineList {
  readonly lead: Span;
  readonly items: readonly OutlineItem[];
}

interface Marker {
  readonly kind: MarkerKind;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const marker =
  /\(([一二三四五六七八九十]{1,3})\)|\((\d{1,2})\)|([①-⑳])|([一二三四五六七八九十]{1,3})[、.](?!\d)|(\d{1,2})[、.](?!\d)|(\d{1,2})\)/g;
const kinds: readonly MarkerKind[] = [
  'chinese-bracket',
  'digit-bracket',
  'circle',
  'chinese',
  'digit',
  'digit-half-bracket',
];

function findMarkers(text: string): Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(marker)) {
    const group = match.slice(1).findIndex((part) => part !== undefined);
    const written = match[group + 1]!;
    const kind = kinds[group]!;
    const start = match.index;
    const enclosed = group < 3;
    if (!enclosed && !opensItem(text, start)) continue;
    const number =
      kind === 'circle'
        ? written.charCodeAt(0) - '①'.charCodeAt(0) + 1
        : Number(parseSpelled(written)?.toFixed() ?? written);
    found.push({ kind, number, start, end: start + match[0].length });
  }
  return found;
}

/** A bare "1." or "一、" starts an item only after a stop, a blank or 其中. */
const opensItem = (text: string, start: number): boolean =>
  start === 0 || /[\s。;:，,、)”]/.test(text[start - 1]!) || /其中$/.test(text.slice(Math.max(0, start - 2), start));

interface OpenItem {
  readonly marker: Marker;
  readonly lists: OpenList[];
}

interface OpenList {
  readonly kind: MarkerKind;
  readonly leadStart: number;
  readonly items: OpenItem[];
}

const lastItem = (list: OpenList): OpenItem => list.items[list.items.length - 1]!;

/** The numbered lists of a text, as far as their numbers run on from 1; a stray "(2)" is no item. */
export function findOutline(text: string): OutlineList[] {
  const roots: OpenList[] = [];
  const stack: OpenList[] = [];
  for (const found of findMarkers(halfWidth(text))) {
    const level = stack.findIndex((list) => list.kind === found.kind);
    const item: OpenItem = { marker: found, lists: [] };
    const continues = level >= 0 ? found.number - lastItem(stack[level]!).marker.number : 0;
    if (level >= 0 && continues >= 1 && continues <= 2) {
      stack.length = level + 1;
      stack[level]!.items.push(item);
    } else if (found.number === 1) {
      if (level >= 0) stack.length = level;
      const parent = stack.length > 0 ? lastItem(stack[stack.length - 1]!) : undefined;
      const list: OpenList = { kind: found.kind, leadStart: parent?.marker.end ?? endOfLast(roots), items: [item] };
      (parent?.lists ?? roots).push(list);
      stack.push(list);
    }
  }
  return roots.map((list, i) => close(list, roots[i + 1]?.items[0]?.marker.start ?? text.length));
}

const endOfLast = (roots: readonly OpenList[]): number =>
  roots.length === 0 ? 0 : lastItem(roots[roots.length - 1]!).marker.end;

function close(list: OpenList, end: number): OutlineList {
  const items = list.items.map((item, i) => {
    const itemEnd = list.items[i + 1]?.marker.start ?? end;
    const lists = item.lists.map((inner, j) => close(inner, item.lists[j + 1]?.items[0]?.marker.start ?? itemEnd));
    return {
      number: item.marker.number,
      span: { start: item.marker.start, end: itemEnd },
      head: { start: item.marker.end, end: lists[0]?.items[0]?.span.start ?? itemEnd },
      lists,
    };
  });
  return { lead: { start: list.leadStart, end: list.items[0]!.marker.start }, items };
}
