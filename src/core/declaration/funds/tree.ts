import type { FundLine } from '../declaration';
import {
  fundColumnTerm,
  fundMeaning,
  isSubtotal,
  namesGovernment,
  termOf,
  type FundMeaning,
} from '../labels/dictionary';
import { normaliseLabel, withoutSorting } from '../labels/normalise';
import { sourced, type Cell } from '../view';
import type { Node, Slot } from './node';
import { bySums, isSumOf } from './sums';

const unknown: FundMeaning = { role: 'item', kind: false, term: undefined };

/** What a fund label means; a column word used as a label (当年预算) is a total. */
export const meaningOf = (cell: Cell): FundMeaning | undefined => {
  const known = fundMeaning(cell.label);
  if (known) return known;
  const term = fundColumnTerm(cell.label);
  if (!term || term === 'other') return undefined;
  return namesGovernment(cell.label.bare)
    ? { role: 'item', kind: false, term: undefined }
    : { role: 'total', kind: false, term };
};

/** 财政拨款 > 小计 is the line 财政拨款 itself. */
const namesItself = (path: readonly Cell[]): boolean => path.length > 1 && isSubtotal(path.at(-1)!.label);
const ownCell = (path: readonly Cell[]): Cell => (namesItself(path) ? path.at(-2)! : path.at(-1)!);

function nodeOf(slot: Slot): Node {
  const cell = ownCell(slot.path);
  const part = slot.path.some((label) => label.label.part);
  return { slot, cell, meaning: meaningOf(cell) ?? unknown, part, children: [] };
}

/**
 * Puts the lines of one block into their tree: parts under their total, kinds of fiscal money under 财政拨款, what a
 * merged label holds together under it, and a 其中 line under the line it is part of.
 */
export function fundTree(slots: readonly Slot[]): FundLine[] {
  const nodes = slots.map(nodeOf);
  const byCell = new Map([...nodes].reverse().map((node) => [node.cell, node]));
  const roots: Node[] = [];
  let total: Node | undefined;
  let upper: Node | undefined;
  for (const node of nodes) {
    const holder = heldBy(node, byCell);
    if (holder) holder.children.push(node);
    else if (node.meaning.role === 'total' && !(node.part && total)) {
      roots.push(node);
      total = node;
      upper = undefined;
    } else if (upper && belongsUnder(node, upper, total)) upper.children.push(node);
    else {
      (total?.children ?? roots).push(node);
      upper = node;
    }
  }
  return openingTotal(closingTotal(roots)).map(bySums).map(finish);
}

/** The line of the merged label to the left, where there is one with a line of its own. */
function heldBy(node: Node, byCell: ReadonlyMap<Cell, Node>): Node | undefined {
  const outer = node.slot.path.slice(0, namesItself(node.slot.path) ? -2 : -1).reverse();
  for (const cell of outer) {
    const holder = byCell.get(cell);
    if (holder && holder !== node) return holder;
  }
  return undefined;
}

/** How deep the numbering of a label lies, where it has one: 一、 above （一） above 1、 above （1）. */
const depths = [
  /^[一二三四五六七八九十]+[、.．]/,
  /^[(（][一二三四五六七八九十]+[)）]/,
  /^\d{1,2}[、.．](?!\d)/,
  /^[(（]\d{1,2}[)）]/,
];
const depthOf = ({ cell }: Node): number => depths.findIndex((pattern) => pattern.test(withoutSorting(cell.text)));

function belongsUnder(node: Node, upper: Node, total: Node | undefined): boolean {
  const [own, above] = [depthOf(node), depthOf(upper)];
  if (own >= 0 && above >= 0) return own > above;
  const nested = upper.children.length > 0;
  if (node.meaning.kind)
    return upper.meaning.role === 'fiscal' || (nested && upper.children.some((c) => c.meaning.kind));
  return node.part && (total === undefined || total.children.length > 0);
}

/** A 合计 at the foot is the total of the lines above it. */
function closingTotal(roots: readonly Node[]): readonly Node[] {
  const last = roots.at(-1);
  if (roots.length < 3 || !last || last.meaning.role !== 'total' || last.children.length > 0) return roots;
  const before = roots.slice(0, -1);
  if (before.some((node) => node.meaning.role === 'total')) return roots;
  last.children.push(...before);
  return [last];
}

/** A line on top that nobody knows by its words, with the amounts that the lines below it come to, is their total. */
function openingTotal(roots: readonly Node[]): readonly Node[] {
  const [first, ...parts] = roots;
  const isOpen = first?.meaning === unknown && first.children.length === 0 && parts.length > 1;
  if (!isOpen || parts.some(({ meaning }) => meaning.role === 'total') || !isSumOf(first, parts)) return roots;
  first.children.push(...parts);
  return [{ ...first, meaning: { role: 'total', kind: false, term: termOf(first.cell.label) } }];
}

function finish(node: Node): FundLine {
  const children = node.children.map(finish);
  return {
    label: sourced(node.cell),
    role: node.meaning.role,
    amounts: node.slot.amounts,
    children,
    partial: node.children.length === 1 && node.children[0]!.part,
  };
}

/** Whether the words of a line say by themselves that it is money. */
export const meansMoney = (text: string): boolean => {
  const label = normaliseLabel(text);
  return fundMeaning(label) !== undefined || fundColumnTerm(label) !== undefined;
};
