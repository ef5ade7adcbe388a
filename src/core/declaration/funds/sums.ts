import Big from 'big.js';
import type { Node } from './node';

/** Longer lists are no tree of sources. */
const longest = 20;

/** In every column that has a total, one of them above 0; amounts that state units of their own may be in several. */
export function isSumOf(total: Node, parts: readonly Node[]): boolean {
  const columns = total.slot.amounts.flatMap((amount, i) => (amount?.value ? [{ total: amount.value, i }] : []));
  const isUnitless = [total, ...parts].every(({ slot }) => slot.amounts.every((amount) => !amount?.unit));
  const sumOf = (i: number): Big => parts.reduce((sum, { slot }) => sum.plus(slot.amounts[i]?.value ?? 0), new Big(0));
  return isUnitless && columns.some((column) => column.total.gt(0)) && columns.every((c) => sumOf(c.i).eq(c.total));
}

/** Words and places say whose part a line is; where only another reading lets the total come out, the amounts say it. */
export function bySums(total: Node): Node {
  const { children } = total;
  if (children.length < 2 || children.length > longest || total.meaning.role !== 'total') return total;
  const flat = children.flatMap((child) => (isHeldOnly(child) ? [withoutParts(child), ...child.children] : [child]));
  if (flat.length > children.length && isSumOf(total, flat)) return { ...total, children: flat };
  return isSumOf(total, children) ? total : (nested(total) ?? total);
}

/**
 * 财政拨款 28 over 政府性基金拨款 0: lines that follow, not its parts. A lone 其中 need not come to the whole, and several parts that are all 0
 * are still to be filled in.
 */
const isHeldOnly = (node: Node): boolean =>
  node.children.length > 0 &&
  (node.children.length === 1 || node.children.some(isFilled)) &&
  !node.children.some(({ part }) => part) &&
  !isSumOf(node, node.children);

const isFilled = ({ slot }: Node): boolean => slot.amounts.some((amount) => amount?.value?.gt(0));

const withoutParts = (node: Node): Node => ({ ...node, children: [] });

/** 自有资金 10, 事业收入 10, 经营收入 0 | 其他 8: what comes to the line before it is that line's parts. */
function nested(total: Node): Node | undefined {
  const { children } = total;
  for (const [i, holder] of children.entries()) {
    if (holder.children.length > 0) continue;
    for (let end = children.length; end > i + 1; end -= 1) {
      const parts = children.slice(i + 1, end);
      const others = [...children.slice(0, i + 1), ...children.slice(end)];
      if (isSumOf(holder, parts) && isSumOf(total, others))
        return { ...total, children: others.map((one) => (one === holder ? { ...holder, children: parts } : one)) };
    }
  }
  return undefined;
}
