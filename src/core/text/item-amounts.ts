import { within, type Span } from './normalise';
import type { OutlineItem, OutlineList } from './outline';
import { trimSpan } from './sentences';
import type { Reading, Statement } from './statements';
import { listWords } from './phrases';

const connector = new RegExp(String.raw`${listWords}[^。；;\n]{0,8}$|[:：]$`);
const connectorReach = 16;
/** Besides these, hardly a word may stand between the amount and its list: "50万元，今年的主要工作包括：" announces no sum. */
const linkWords = new RegExp(String.raw`${listWords}|[。；;：:，,、\s]`, 'g');
const mostBetween = 4;
const fullStop = /[。；;\n]/;

/** The one amount a stretch of text states: a calculation's result, an amount called 共计, or the only one; undefined when in doubt. */
function soleAmount(statements: readonly Statement[]): Statement | undefined {
  const last = statements[statements.length - 1];
  if (!last || statements.every((s) => s.amount.yuan.eq(last.amount.yuan))) return last;
  if (last.calculation && statements.filter((s) => s.calculation).length === 1) return last;
  const totals = statements.filter((s) => s.isTotal);
  return totals.length === 1 ? totals[0] : undefined;
}

const firstSentence = (text: string, span: Span): Span => {
  const at = text.slice(span.start, span.end).search(fullStop);
  return at < 0 ? span : { start: span.start, end: span.start + at };
};

/** The amount an item's own words state. Later sentences may speak of other money: then the item counts as unclear, except the last one. */
function itemAmount(reading: Reading, item: OutlineItem, isLast: boolean): Statement | undefined {
  const first = firstSentence(reading.text, item.head);
  const own = soleAmount(within(reading.statements, first));
  const later = within(reading.statements, { start: first.end, end: item.head.end });
  const parent = item.lists.length > 0;
  return own && later.length > 0 && (parent || !isLast) ? undefined : own;
}

/** The amount that the words before a list announce as its sum ("…300000元。其中：1.…"); undefined without 其中 or the like. */
function announcedTotal(reading: Reading, list: OutlineList): Statement | undefined {
  const { text } = reading;
  const lead = trimSpan(text, list.lead);
  const link = connector.exec(text.slice(Math.max(lead.start, lead.end - connectorReach), lead.end));
  if (!link) return undefined;
  let end = lead.end - link[0].length;
  while (end > lead.start && /[:：。；;，,、\s]/.test(text[end - 1]!)) end--;
  let start = end;
  while (start > lead.start && !fullStop.test(text[start - 1]!)) start--;
  const total = soleAmount(within(reading.statements, { start, end }));
  const between = total && text.slice(total.span.end, list.lead.end).replace(linkWords, '');
  return between !== undefined && between.length <= mostBetween ? total : undefined;
}

/** A total that follows the last item: "…20000元。以上共计300000元。" */
function closingTotal(reading: Reading, list: OutlineList): Statement | undefined {
  const last = list.items[list.items.length - 1]!;
  if (last.lists.length > 0) return undefined;
  const first = firstSentence(reading.text, last.head);
  const later = within(reading.statements, trimSpan(reading.text, { start: first.end, end: last.head.end }));
  const totals = later.filter((s) => s.isTotal);
  return totals.length === 1 && later[0] === totals[0] ? totals[0] : undefined;
}

export interface ListSum {
  readonly list: OutlineList;
  readonly items: readonly Statement[];
  readonly totals: readonly Statement[];
}

/** 等 after the last amount: the list names only some of the parts. */
const isOpenEnded = (reading: Reading, list: OutlineList): boolean => {
  const last = list.items[list.items.length - 1]!;
  return /等$/.test(reading.text.slice(last.span.start, firstSentence(reading.text, last.head).end).trimEnd());
};

/** Every list (at any depth) whose items all state an amount and whose sum is stated too. */
export function listSums(reading: Reading, lists: readonly OutlineList[]): ListSum[] {
  return lists.flatMap((list) => {
    const inner = list.items.flatMap((item) => listSums(reading, item.lists));
    const items = list.items.map((item, i) => itemAmount(reading, item, i === list.items.length - 1));
    const announced = announcedTotal(reading, list);
    const closing = closingTotal(reading, list);
    const totals = [announced, closing].filter((s) => s !== undefined);
    const complete = items.length >= 2 && items.every((s) => s !== undefined) && !isOpenEnded(reading, list);
    return complete && totals.length > 0 ? [{ list, items: items, totals }, ...inner] : inner;
  });
}
