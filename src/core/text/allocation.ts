import { within, type Span } from './normalise';
import type { Reading, Statement } from './statements';
import { sentenceAround } from './sentences';

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
  /** The list runs to the end of its sentence and names no 等: nothing is left out. */
  readonly closed: boolean;
}

type Separator = ';' | '，' | '、';

const maxName = 40;
const connector = /(?:其中|包括|分别|分配|具体|用于|构成|如下|安排)/;

/** The strongest mark between two amounts; undefined when they are not neighbours in a list. */
function separatorOf(between: string): Separator | undefined {
  if (between.length > maxName || /[。\n]/.test(between)) return undefined;
  const marks = { ';': /[；;]/g, '，': /[，,]/g, '、': /、/g } as const;
  for (const [separator, pattern] of Object.entries(marks)) {
    const count = between.match(pattern)?.length ?? 0;
    if (count > 0) return count === 1 ? (separator as Separator) : undefined;
  }
  return undefined;
}

const hasMarker = (reading: Reading, span: Span): boolean =>
  within(reading.references, span).some((r) => r.kind !== 'code');

/** Groups neighbouring statements with the same separator. Item numbers belong to outlines and end a group. */
function groups(reading: Reading): Statement[][] {
  const all: Statement[][] = [];
  let current: Statement[] = [];
  let separator: Separator | undefined;
  for (const statement of reading.statements) {
    const previous = current[current.length - 1];
    const between = previous && { start: previous.span.end, end: statement.span.start };
    const found =
      between && !hasMarker(reading, between) ? separatorOf(reading.text.slice(between.start, between.end)) : undefined;
    const joins = found !== undefined && !statement.isTotal && (current.length === 1 || found === separator);
    if (joins) current.push(statement);
    else all.push((current = [statement]));
    separator = joins ? found : undefined;
  }
  return all;
}

/** What the share is for: the words before its amount, or after it when nothing stands before. */
const nameOf = (statement: Statement): string => {
  const { before, after } = statement.amount.quantity;
  return (statement.calculation ? '' : before.replace(/^(?:其中|分别为|和|及)/, '')) || after;
};

/** The shares of every allocation of a text, with the total stated beside them. */
export function findAllocations(reading: Reading): Allocation[] {
  const grouped = groups(reading);
  return grouped.flatMap((group, i): Allocation[] => {
    const [first, last] = [group[0]!, group[group.length - 1]!];
    const before = leadingTotal(reading, grouped[i - 1], first) ?? headTotal(reading, group);
    const shares = before && group[0] === before ? group.slice(1) : group;
    const following = grouped[i + 1]?.[0];
    const after = following && trailingTotal(reading, last, following) ? following : undefined;
    if (shares.length < 2) return [];
    const end = sentenceAround(reading.text, last.span).end;
    const tail = reading.text.slice(last.span.end, end);
    return [
      {
        shares: shares.map((statement) => ({ name: nameOf(statement), statement })),
        total: before ?? after,
        span: { start: shares[0]!.span.start, end: last.span.end },
        closed: !/等|主要|，|,/.test(tail),
      },
    ];
  });
}

/** "…90万元。其中:30万元用于…": the amount before, when 其中 or the like leads over. */
function leadingTotal(
  reading: Reading,
  previous: readonly Statement[] | undefined,
  first: Statement,
): Statement | undefined {
  const total = previous?.[previous.length - 1];
  if (!total || previous.length > 1) return undefined;
  const between = reading.text.slice(total.span.end, first.span.start);
  return between.length <= maxName && connector.test(between) && !/\n/.test(between) ? total : undefined;
}

/** "预算90万元，其中甲30万元，乙60万元": the total is the group's first amount. */
function headTotal(reading: Reading, group: readonly Statement[]): Statement | undefined {
  const [first, second] = group;
  if (!first || !second || group.length < 3) return undefined;
  const between = reading.text.slice(first.span.end, second.span.start);
  return /其中|包括|分别/.test(between) ? first : undefined;
}

/** "甲30万元、乙60万元，共计90万元". */
const trailingTotal = (reading: Reading, last: Statement, next: Statement): boolean =>
  next.isTotal && /^[，,。；;、\s]*(?:以上)?[^。\n]{0,8}$/.test(reading.text.slice(last.span.end, next.span.start));
