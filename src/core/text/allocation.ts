import { within, type Span } from './normalise';
import type { Reading, Statement } from './statements';
import { sentenceAround } from './sentences';
import { earlierWords, elsewhereWords, partsWords, unspentWords } from './phrases';

/** A part of an allocation: 红塔区司法局 30.00万元, or 30万元用于审计. */
export interface Share {
  readonly name: string;
  readonly statement: Statement;
}

/** Amounts listed side by side with one separator. */
export interface Allocation {
  readonly shares: readonly Share[];
  /** The amount that the words right before or after state as the sum. */
  readonly total: Statement | undefined;
  readonly span: Span;
  /** 其中 opens it: it may name the larger parts only. */
  readonly ofWhich: boolean;
  /** "A，B，合计C": the total closes what the sentence has of money before. */
  readonly closing: boolean;
  /** The list runs to the end of its sentence and names no 等: nothing is left out. */
  readonly closed: boolean;
}

type Separator = ';' | '，' | '、';

const maxName = 40;
const listOpener = new RegExp(`${partsWords}|分配|用于[:：]`);

/** Words that lead to details of the amount before, or to other money: what follows is no neighbour of it. */
const leadsOn = new RegExp(`${elsewhereWords}|[比较占]`);
const bracketed = /[(（][^()（）]{0,40}[)）]/g;

/**
 * The strongest mark between two amounts; undefined when they are not neighbours in a list. The mark may stand in the
 * name of the next one too (400000元，村民组长，党小组长报酬252000元), what is in brackets belongs to the name.
 */
function separatorOf(words: string): Separator | undefined {
  const between = words.replace(bracketed, '');
  if (between.length > maxName || /[。\n()（）]/.test(between)) return undefined;
  const marks = { ';': /[；;]/g, '，': /[，,]/g, '、': /、/g } as const;
  for (const [separator, pattern] of Object.entries(marks)) {
    const count = between.match(pattern)?.length ?? 0;
    if (count > 0) return count === 1 || !leadsOn.test(between) ? (separator as Separator) : undefined;
  }
  return undefined;
}

const hasMarker = (reading: Reading, span: Span): boolean =>
  within(reading.references, span).some((r) => r.kind !== 'code');

const strength: Readonly<Record<Separator, number>> = { ';': 3, '，': 2, '、': 1 };

/**
 * Groups neighbouring statements with the same separator. Item numbers and 其中 end a group, 共计 begins one. A stronger
 * mark behind a list after 其中 goes on with the list that its whole stands in: 编纂费31.2万元，其中劳务费20万元、排版费11.2万元；印刷费20万元.
 */
function groups(reading: Reading): Statement[][] {
  const all: Statement[][] = [];
  let current: Statement[] = [];
  let separator: Separator | undefined;
  /** What the list after 其中 is of, with what stands before it. */
  let outer: { readonly list: Statement[]; readonly separator: Separator | undefined } | undefined;
  for (const statement of reading.statements) {
    const previous = current[current.length - 1];
    const gap = previous && { start: previous.span.end, end: statement.span.start };
    const between = gap && !hasMarker(reading, gap) ? reading.text.slice(gap.start, gap.end) : undefined;
    const opens = between !== undefined && (listOpener.test(between) || (previous!.isTotal && /^[：:]/.test(between)));
    const found = between !== undefined && !opens ? separatorOf(between) : undefined;
    if (found === undefined || statement.isTotal || isComparison(statement) || (previous && isComparison(previous))) {
      outer = opens && /^[^。；;]*其中/.test(between) ? { list: current, separator } : undefined;
      all.push((current = [statement]));
    } else if (outer && separator && strength[found] > strength[separator]) {
      const goesOn = outer.list.length === 1 || outer.separator === found;
      current = goesOn ? outer.list : [outer.list.at(-1)!];
      current.push(statement);
      if (!goesOn) all.push(current);
      outer = undefined;
    } else if (current.length === 1 || found === separator) {
      current.push(statement);
    } else {
      // "去年5万元，东区3万元、西区2万元": the last one opens the next list.
      current.pop();
      all.push((current = [previous!, statement]));
    }
    separator = found;
  }
  return all;
}

const otherMoney = new RegExp(`[比较]|增加|减少|增长|${earlierWords}|${unspentWords}`);

/** 每页0.6元: a price is no part either. */
const isPrice = /每\p{Script=Han}{1,2}$/u;

/** 比上年增加5万元: money that is no part of anything. */
const isComparison = ({ amount }: Statement): boolean =>
  otherMoney.test(amount.quantity.before.replace(/^(?:其中)?上年结(?:转|余)$/, '')) ||
  isPrice.test(amount.quantity.before);

/** What the share is for: the words before its amount, or after it when nothing stands before. */
const nameOf = (statement: Statement): string => {
  const { before, after } = statement.amount.quantity;
  return (statement.calculation ? '' : before.replace(/^(?:其中|分别为|和|及)/, '')) || after;
};

/** The shares of every allocation of a text, with the total stated beside them. */
export function findAllocations(reading: Reading): Allocation[] {
  const { statements } = reading;
  return groups(reading).flatMap((shares): Allocation[] => {
    const [first, last] = [shares[0]!, shares[shares.length - 1]!];
    if (shares.length < 2) return [];
    const before = leadingTotal(reading, statements[statements.indexOf(first) - 1], first);
    const after = trailingTotal(reading, last, statements[statements.indexOf(last) + 1]);
    const bracketed = before !== undefined && isBracketed(reading, before, first, last);
    const tail = reading.text.slice(last.span.end, sentenceAround(reading.text, last.span).end);
    const isEnd = after !== undefined && !reachesBack(reading, first, last, after);
    return [
      {
        shares: shares.map((statement) => ({ name: nameOf(statement), statement })),
        total: before ?? after,
        ofWhich: before !== undefined && /其中/.test(reading.text.slice(before.span.end, first.span.start)),
        span: { start: first.span.start, end: last.span.end },
        closing: bracketed || (before === undefined && isEnd && isFirst(reading, first)),
        closed: bracketed || isEnd || (after === undefined && !/等|主要|，|,/.test(tail)),
      },
    ];
  });
}

/** 计72万元；计12万元；质检费2.4万元。合计86.4万元: a total of its own sentence is of the sentences before, too. */
const reachesBack = ({ text, statements }: Reading, first: Statement, last: Statement, total: Statement): boolean =>
  statements[0] !== first && /[。；;\n]/.test(text.slice(last.span.end, total.span.start));

const opensBracket = /^\s?[（(](?![^）)]{0,20}(?:含|其中|包括|如|每|另|不))[^（()）\d]{0,20}$/;

/** 合计800万元（甲500万元、乙300万元）: all of the total stands in the brackets. */
const isBracketed = ({ text }: Reading, total: Statement, first: Statement, last: Statement): boolean =>
  opensBracket.test(text.slice(total.span.end, first.span.start)) && /^\s?[）)]/.test(text.slice(last.span.end));

/** No other money stands before it in its sentence. */
const isFirst = (reading: Reading, { span }: Statement): boolean =>
  within(reading.statements, { start: sentenceAround(reading.text, span).start, end: span.start }).length === 0;

/** "…90万元。其中:30万元用于…": the amount before, when 其中 or the like leads over. */
function leadingTotal(reading: Reading, total: Statement | undefined, first: Statement): Statement | undefined {
  if (!total) return undefined;
  const between = reading.text.slice(total.span.end, first.span.start);
  // 资金共计52.6万元，用于甲、乙、丙; 总计56.2万元：甲、乙: what is called the whole is what the list is of.
  const opens =
    listOpener.test(between) || (total.isTotal && /^(?:[，,]\s{0,2}(?:主要)?(?:用于|用作)|[：:])/.test(between));
  if (total.isTotal && opensBracket.test(between)) return total;
  return between.length <= maxName && opens && !/\n/.test(between) ? total : undefined;
}

/** "甲30万元、乙60万元，共计90万元". */
function trailingTotal(reading: Reading, last: Statement, next: Statement | undefined): Statement | undefined {
  if (!next?.isTotal) return undefined;
  const between = reading.text.slice(last.span.end, next.span.start);
  return /^[，,。；;、\s]*[^。\n]{0,8}$/.test(between) ? next : undefined;
}
