import { halfWidth, type Span } from './normalise';
import { doneWords, plannedWords } from './phrases';

/** A day, month or year as ISO 8601 with the precision printed: "2021-12-31", "2023-07", "2023"; without a year "--12-31", "--11". */
export type PartialDate = string;

export interface DateStatement {
  /** ≤ for a deadline (12月31日前). */
  readonly deadline: boolean;
  /** The beginning of a period; undefined for a single date. */
  readonly from: PartialDate | undefined;
  readonly to: PartialDate;
  readonly span: Span;
}

const two = (n: string): string => n.padStart(2, '0');

const inRange = (text: string | undefined, max: number): boolean => !text || (Number(text) >= 1 && Number(text) <= max);

function iso(year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | undefined {
  if (!inRange(month, 12) || !inRange(day, 31)) return undefined;
  const parts = [year ?? '-', ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])];
  return parts.join('-');
}

const chinese = /(?:((?:19|20)\d\d) ?年(?:度)?)? ?(?:(\d{1,2}) ?月(?:份)?)? ?(?:(\d{1,2}) ?[日号])?/.source;
const numeric = /((?:19|20)\d\d)[-./](\d{1,2})(?:[-./](\d{1,2}))?(?!\d)/.source;
const one = new RegExp(`${numeric}|${chinese}`, 'y');
const ending = / ?(?:底|末|内|全年|[上中下]旬|[上下]半年|第?[一二三四]季度)?(之前|以前|前)?(?:完成)?/y;
const period = / ?起?(?:-|—|–|~|至|到)+ ?/y;

interface Single {
  readonly date: PartialDate;
  readonly end: number;
  /** A bare 年 or 月 alone may as well be a count. */
  readonly bare: boolean;
}

function dateAt(text: string, at: number): Single | undefined {
  one.lastIndex = at;
  const match = one.exec(text);
  if (!match || match[0].trim() === '') return undefined;
  const year = match[1] ?? match[4];
  const month = match[2] ?? match[5];
  const day = match[3] ?? match[6];
  if (!year && !month) return undefined;
  if (year && day && !month) return undefined;
  const date = iso(year, month, day);
  const end = at + match[0].trimEnd().length;
  return date ? { date, end, bare: !year && !day } : undefined;
}

/** The date, deadline or period that starts at `at` of a half-width text; a bare "12月" is none: it may be a count. */
export function dateStatementAt(text: string, at: number): DateStatement | undefined {
  const first = dateAt(text, at);
  if (!first) return undefined;
  period.lastIndex = first.end;
  const joint = period.exec(text);
  const second = joint ? dateAt(text, first.end + joint[0].length) : undefined;
  if (second) {
    const plain = first.bare && second.bare;
    return plain
      ? undefined
      : { deadline: false, from: first.date, to: second.date, span: { start: at, end: second.end } };
  }
  ending.lastIndex = first.end;
  const tail = ending.exec(text)!;
  const marked = tail[0].trim() !== '';
  if (first.bare && !marked) return undefined;
  const deadline = tail[1] !== undefined;
  return {
    deadline,
    from: undefined,
    to: first.date,
    span: { start: at, end: first.end + (marked ? tail[0].length : 0) },
  };
}

/** What is to be done by then, after a day or an end of a month: 12月底到位, 12月31日前发放完毕. */
const doneBy = new RegExp(`(?<=[日号底末前])${doneWords}(?:到位|完毕|完成)?$`);

/** 预计12月底前: what is said of the day. */
const planned = new RegExp(String.raw`^${plannedWords}[于在]?(?=\d)`);

/** The date, deadline or period a whole text is; undefined when it says anything else. */
export function parseDate(text: string): DateStatement | undefined {
  const plain = halfWidth(text)
    .trim()
    .replace(/[;。,，]$/, '')
    .replace(planned, '')
    .replace(doneBy, '');
  const found = dateStatementAt(plain, 0);
  return found && found.span.end === plain.length ? found : undefined;
}

const dayMs = 86_400_000;
const serialEpoch = Date.UTC(1899, 11, 30);

/** Excel's day number (1900 system) → "2021-12-31"; undefined outside 1990–2099, where the forms' dates lie. */
export function dateOfSerial(serial: number): PartialDate | undefined {
  if (!Number.isInteger(serial) || serial < 32_874 || serial > 73_050) return undefined;
  return new Date(serialEpoch + serial * dayMs).toISOString().slice(0, 10);
}

/** What a format prints as it stands, colours, conditions and locales: "d", \\d, _d, *d, [Red], [DBNum1], [$-804]. */
const literal = /"[^"]{0,60}"|\\.|_.|\*.|\[[^\]]{0,60}\]/g;
/** Whether a number format shows numbers as dates. */
export const showsDates = (format: string): boolean => /[ymd]/i.test(format.replace(literal, ''));
