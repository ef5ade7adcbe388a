import type { Big } from 'big.js';
import { findOutline, type OutlineItem, type OutlineList } from '../../text/outline';
import { halfWidth } from '../../text/normalise';
import { readText, type Reading } from '../../text/statements';

/** An item of a calculation text that no other item divides. */
export interface SpendingItem {
  /** Its words without number, amounts and sums. */
  readonly words: string;
  readonly yuan: Big;
}

const leaves = (lists: readonly OutlineList[]): OutlineItem[] =>
  lists.flatMap(({ items }) => items.flatMap((item) => (item.lists.length > 0 ? leaves(item.lists) : [item])));

function itemOf(reading: Reading, { head }: OutlineItem): SpendingItem | undefined {
  const inHead = reading.statements.filter(({ span }) => span.start >= head.start && span.end <= head.end);
  // 4.评审费50000元。以上四项合计562000元。: the sum of all items is none of the last one.
  const stop = inHead[0] && reading.text.slice(inHead[0].span.end, head.end).search(/[。\n]/);
  const stated =
    stop === undefined || stop < 0 ? inHead : inHead.filter(({ span }) => span.end <= inHead[0]!.span.end + stop);
  const total = stated.length === 1 ? stated[0] : stated.find(({ isTotal }) => isTotal);
  const first = stated[0];
  if (!total || !first) return undefined;
  const words = halfWidth(reading.text)
    .slice(head.start, first.span.start)
    .replace(/[\s,，:：、;；。]{1,20}$/, '')
    .trim();
  return { words: words || reading.text.slice(first.span.end, head.end).trim(), yuan: total.amount.yuan };
}

/** The items of a numbered calculation; undefined when the text has no such list or one of its items states no amount. */
export function spendingItems(text: string): SpendingItem[] | undefined {
  const lists = findOutline(text);
  const [first] = lists;
  if (lists.length !== 1 || !first) return undefined;
  const reading = readText(text);
  const items = leaves([first]).map((item) => itemOf(reading, item));
  return items.length >= 2 && items.every((item) => item !== undefined) ? items : undefined;
}
