import type { Declaration, HeaderKey, Sourced, Term } from '../../declaration/declaration';
import { cellRange, contains, sameRange, type Range } from '../../sheet/address';
import { textAt, type Sheet } from '../../sheet/sheet';
import { budgetOf } from '../../money/budgets';
import { amountOf } from '../../text/amounts';
import { dateStatementAt, type DateStatement, type PartialDate } from '../../text/dates';
import { findNumbers, findQuantities } from '../../text/quantities';
import { halfWidth } from '../../text/normalise';
import { quote } from '../../text/sentences';
import { defineRule, type Draft } from '../rule';
import { longTerms } from './goal-rows';
import { datedPeriodOf, isScheduled, namedYears, periodOf, type NamedYear } from './years';

type Message =
  | 'figure'
  | 'period'
  | 'order'
  | 'title'
  | 'goal'
  | 'plan'
  | 'subject'
  | 'reported'
  | 'before'
  | 'after'
  | 'impossible';

const fieldOf = ({ header }: Declaration, key: HeaderKey) => header.find((field) => field.key === key)?.value;

const yearsIn = (text: string): readonly number[] =>
  [...halfWidth(text).matchAll(/(?<!\d)(20\d\d)(?!\d)/g)].map((match) => Number(match[1]));

/** Where the form states how long the project runs: its period, or the mid-term goal's label. */
const periods = (declaration: Declaration): readonly Sourced<string>[] => [
  ...[fieldOf(declaration, 'period') ?? []].flat(),
  ...declaration.goals.filter(({ term }) => longTerms.includes(term)).map(({ label }) => label),
];

/** The dates and periods of a text, in order. */
function datesIn(text: string): readonly DateStatement[] {
  const plain = halfWidth(text);
  return findNumbers(text).references.flatMap(({ kind, span }) =>
    kind === 'date' ? (dateStatementAt(plain, span.start) ?? []) : [],
  );
}

/** As far as both are printed: 2025-12 is later than 2025-01, not later than 2025. Those without a year are not compared. */
function isLater(a: PartialDate, b: PartialDate): boolean {
  if (a.startsWith('-') || b.startsWith('-')) return false;
  const printed = Math.min(a.length, b.length);
  return a.slice(0, printed) > b.slice(0, printed);
}

function* headFindings(declaration: Declaration): Iterable<Draft<Message>> {
  const { year } = declaration;
  const [start, end] = [fieldOf(declaration, 'start'), fieldOf(declaration, 'end')];
  const [from, to] = [yearsIn(start?.value ?? '')[0], yearsIn(end?.value ?? '').at(-1)];
  const [first, last] = [datesIn(start?.value ?? '')[0]?.to, datesIn(end?.value ?? '').at(-1)?.to];
  if (start && end && from && to) {
    const data = { start: start.value, end: end.value, year: String(year?.value) };
    if (from > to || (first && last && isLater(first, last)))
      yield { cells: [start.cell, end.cell], message: 'order', data };
    else if (year && (year.value < from || year.value > to))
      yield { cells: [year.cell, start.cell, end.cell], message: 'period', data };
  }
  for (const { value, cell } of periods(declaration)) {
    const turned = datesIn(value).find((date) => date.from !== undefined && isLater(date.from, date.to));
    if (turned) yield { cells: [cell], message: 'order', data: { start: turned.from!, end: turned.to } };
  }
  for (const { value, cell } of year ? periods(declaration) : []) {
    const period = datedPeriodOf(value);
    if (!period || !year || (year.value >= period.from && year.value <= period.to)) continue;
    const data = { start: String(period.from), end: String(period.to), year: String(year.value) };
    yield { cells: [year.cell, cell], message: 'period', data };
  }
}

const loneYear = /^[(（]?\s*(20\d\d)\s*年度?\s*[)）]?$/;
const headRows = 4;

/** The title's year against the form's own line for it, （2024年度）. */
function* titleFindings({ title, range }: Declaration, sheet: Sheet): Iterable<Draft<Message>> {
  if (!title) return;
  const stated = namedYears(title.value);
  if (stated.length !== 1 || periodOf(title.value)) return;
  for (let row = title.cell.bottom + 1; row <= Math.min(range.top + headRows, range.bottom); row++) {
    const lone = loneYear.exec(textAt(sheet, row, range.left).trim());
    if (!lone || Number(lone[1]) === stated[0]!.year) continue;
    const data = { title: String(stated[0]!.year), year: lone[1]! };
    const cell = cellRange(row, range.left);
    yield { cells: [title.cell, sheet.merges.find((merge) => contains(merge, cell)) ?? cell], message: 'title', data };
    return;
  }
}

/** The first year before the table's own in which a text sets something to be done, unless it speaks of later years too. */
function staleYear(text: string, year: number): NamedYear | undefined {
  if (periodOf(text)) return undefined;
  return namedYears(text).find((named) => named.year < year && isScheduled(text, named));
}

const clauseFrom = (text: string, { span }: NamedYear): string =>
  quote(text, { start: span.start, end: text.length }).split(/[。；;]/)[0]!;

/** 2025年度总体目标 in a form for 2024; a year read from the project's name or period proves nothing. */
function* labelFindings({ goals, header, year }: Declaration): Iterable<Draft<Message>> {
  if (!year || header.some(({ key, value }) => key !== 'year' && value && sameRange(value.cell, year.cell))) return;
  for (const { term, label } of goals) {
    const named = term === 'annual' && !periodOf(label.value) ? namedYears(label.value) : [];
    if (named.length !== 1 || named[0]!.year === year.value) continue;
    const data = { said: String(named[0]!.year), year: String(year.value), text: label.value.trim() };
    yield { cells: [label.cell, year.cell], message: 'goal', data };
  }
}

/** Last year's text: a goal that names years, and none of them the table's or a later one. */
function* goalFindings({ goals, year }: Declaration): Iterable<Draft<Message>> {
  if (!year) return;
  for (const { term, text } of goals) {
    const stale = term === 'annual' ? staleYear(text.value, year.value) : undefined;
    if (!stale || namedYears(text.value).some((named) => named.year >= year.value)) continue;
    const data = { said: String(stale.year), year: String(year.value), text: clauseFrom(text.value, stale) };
    yield { cells: [text.cell, year.cell], message: 'goal', data };
  }
}

/** A plan that sets something for a year before the table's: "2021年完成…" in a budget for 2022. */
function* planFindings({ narratives, year }: Declaration): Iterable<Draft<Message>> {
  if (!year) return;
  for (const { key, text } of narratives) {
    const stale = key === 'plan' ? staleYear(text.value, year.value) : undefined;
    if (!stale) continue;
    const data = { said: String(stale.year), year: String(year.value), text: clauseFrom(text.value, stale) };
    yield { cells: [text.cell], message: 'plan', data };
  }
}

const yearOf = (date: string | undefined): number | undefined => {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year ? Number(year) : undefined;
};

const oneYear = /^\s{0,3}[1一]\s{0,3}年(?:期|度)?\s{0,3}$|一次性|当年|年度性/;

/** A project of the table's year: its form says so, or the whole of its money is the year's. */
function isOneYear(declaration: Declaration): boolean {
  const period = fieldOf(declaration, 'period')?.value ?? '';
  if (yearsIn(period).length > 0) return false;
  const [annual, whole] = [budgetOf(declaration, 'annual'), budgetOf(declaration, 'midterm')];
  return oneYear.test(period) || (annual !== undefined && whole?.yuan.eq(annual.yuan) === true);
}

/** The last day, month or year that the project runs, as its end or period says; the table's year where it is of one year. */
function endOf(declaration: Declaration): PartialDate | undefined {
  const { year } = declaration;
  for (const text of [fieldOf(declaration, 'end')?.value, fieldOf(declaration, 'period')?.value]) {
    const last = yearsIn(text ?? '').at(-1);
    const date = datesIn(text ?? '').at(-1)?.to;
    if (last !== undefined) return date?.startsWith(String(last)) ? date : String(last);
  }
  return year && isOneYear(declaration) ? String(year.value) : undefined;
}

/** Terms whose values are due within the project; a form with one column of values names none. */
function isDue(term: Term, declaration: Declaration): boolean {
  if (term === 'annual') return true;
  const named = declaration.indicators.some(({ targets }) => targets.some((target) => target.term === 'annual'));
  return !named && !['previous', 'executed', 'midterm'].includes(term);
}

/** Even the mid-term of the budget is of three years, this one included. */
const farYears = 3;

/** A deadline in a year that is over when the table's begins, a beginning or a deadline after its project's end. */
function* indicatorFindings(declaration: Declaration): Iterable<Draft<Message>> {
  const { year, indicators } = declaration;
  if (!year) return;
  const end = endOf(declaration);
  const open = end === undefined || (yearOf(end) ?? 0) < year.value;
  for (const { name, targets } of indicators) {
    for (const { term, value, cell } of targets) {
      if (value.kind !== 'date' || !isDue(term, declaration)) continue;
      const [from, to] = [yearOf(value.from), yearOf(value.to)];
      const due = value.to?.startsWith('--') ? `${year.value}${value.to.slice(1)}` : value.to;
      const data = { name: name.value.trim(), text: value.text.trim(), year: String(year.value) };
      if (term === 'annual' && to !== undefined && to < year.value)
        yield { cells: [cell, year.cell], message: 'before', severity: 'warning', data };
      else if (
        (term === 'annual' && (from ?? 0) > year.value) ||
        (!open && due !== undefined && isLater(due, end)) ||
        (term === 'annual' && open && (to ?? 0) >= year.value + farYears)
      )
        yield { cells: [cell, year.cell], message: 'after', severity: 'warning', data };
    }
  }
}

const monthAndDay = /(?<!\d)(\d{1,2}) ?月(?:份|底|末)?(?:(\d{1,2}) ?[日号])?/g;
const longMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 13月, 2月30日: days that no year has. */
function* impossibleFindings({ indicators, header }: Declaration): Iterable<Draft<Message>> {
  const rows = indicators.filter(({ level2 }) => level2?.value === '时效指标');
  const dated = header.filter(({ key }) => key === 'period' || key === 'start' || key === 'end');
  const sources = [
    ...rows.flatMap(({ targets }) => targets.map(({ raw, cell }) => ({ value: raw, cell }))),
    ...dated.flatMap(({ value }) => value ?? []),
  ];
  for (const { value, cell } of sources) {
    for (const [text, month, day] of halfWidth(value).matchAll(monthAndDay)) {
      const most = longMonths[Number(month) - 1];
      if (most !== undefined && Number(day ?? 1) >= 1 && Number(day ?? 1) <= most) continue;
      yield { cells: [cell], message: 'impossible', data: { text } };
    }
  }
}

/** "2024年…经费248000元" where 248,000 is what the table for 2025 asks for: last year's words around this year's money. */
function* figureFindings(declaration: Declaration): Iterable<Draft<Message>> {
  const { year, narratives } = declaration;
  const budget = budgetOf(declaration, 'annual')?.yuan;
  if (!year || !budget) return;
  for (const { key, text } of narratives) {
    const [first, ...more] = namedYears(text.value);
    if (key === 'basis' || !first || [first, ...more].some((named) => named.year >= year.value)) continue;
    if (periodOf(text.value) || !/(?:^|[。；;\n])\s{0,3}$/.test(text.value.slice(0, first.span.start))) continue;
    const next = findQuantities(text.value).find(({ span }) => span.start >= first.span.end);
    if (!next || !amountOf(next)?.yuan.eq(budget)) continue;
    const data = {
      said: String(first.year),
      year: String(year.value),
      text: quote(text.value, { start: first.span.start, end: next.span.end }),
    };
    yield { cells: [text.cell], message: 'figure', data };
  }
}

const evaluated = /对((?:19|20)\d\d) ?年度?[^，。；,;]{0,24}(?:自评|评价)/;
const reportDate = /(?:上报|报告|报送|填报|编报)(?:时间|日期)[:：]?\s*((?:19|20)\d\d)/;

/**
 * A report on one year that says it evaluated another. Only where it was handed in after the table's year: a report named
 * after the year it was written in is on the year before.
 */
function* subjectFindings({ narratives, header, year }: Declaration): Iterable<Draft<Message>> {
  if (!year) return;
  const texts = [
    ...narratives.map(({ text }) => text.value),
    ...header.map((h) => `${h.label.value}:${h.value?.value}`),
  ];
  const reported = texts.flatMap((text) => reportDate.exec(halfWidth(text))?.[1] ?? []).map(Number);
  if (!reported.some((date) => date > year.value)) return;
  for (const { text } of narratives) {
    const match = evaluated.exec(halfWidth(text.value));
    if (!match || Number(match[1]) >= year.value) continue;
    const data = { said: match[1]!, year: String(year.value), text: match[0] };
    yield { cells: [text.cell], message: 'subject', data };
  }
}

const evaluationDate = /^(?:绩效)?(?:自评|评价)(?:时间|日期)[:：]?/;

/** Where the sheet states when the evaluation was made: "评价时间：2023年1月1日" in one cell or two. */
function evaluationDates(sheet: Sheet, range: Range): { cell: Range; text: string }[] {
  const found: { cell: Range; text: string }[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const label = textAt(sheet, row, column).trim();
      const match = evaluationDate.exec(label);
      if (!match) continue;
      let at = column;
      let text = label.slice(match[0].length).trim();
      while (text === '' && at < range.right) text = textAt(sheet, row, ++at).trim();
      if (text) found.push({ cell: { top: row, bottom: row, left: at, right: at }, text });
    }
  }
  return found;
}

/** Nothing of a year can be evaluated before its second day. */
function* dateFindings(declaration: Declaration, sheet: Sheet): Iterable<Draft<Message>> {
  const { year, range } = declaration;
  if (!year) return;
  for (const { cell, text } of evaluationDates(sheet, range)) {
    const date = dateStatementAt(halfWidth(text), 0);
    if (!date || date.from || !/^\d{4}-\d\d/.test(date.to)) continue;
    if (date.to <= `${year.value}-01-01`)
      yield { cells: [cell], message: 'reported', data: { date: text, year: String(year.value) } };
  }
}

export const year = defineRule<Message>({
  id: 'consistency/year',
  severity: 'error',
  title: { 'zh-CN': '年度前后矛盾', 'en-US': 'The years contradict each other' },
  why: {
    'zh-CN': '表头年度、项目起止、目标和计划里的年份互相矛盾，多半是沿用上年材料没有改净，会被认为目标不属于本年预算。',
    'en-US':
      'The table’s year, the project’s period and the years in goal and plan contradict each other, mostly because last year’s text was reused: the goal then is not one of this budget.',
  },
  basis: [
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标是预算资金计划在一定期限内达到的产出和效果',
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价期限',
  ],
  example: {
    bad: '2024年度申报表，年度目标：“2023年完成河道清淤12公里”',
    good: '2024年度申报表，年度目标：“2024年完成河道清淤12公里”',
  },
  messages: {
    period: {
      'zh-CN': '表的年度是 {{year}} 年，项目起止是 {{start}} 至 {{end}}，年度不在其中。',
      'en-US': 'The table is for {{year}}, the project runs from {{start}} to {{end}}: the year lies outside.',
    },
    order: {
      'zh-CN': '开始 {{start}} 晚于完成 {{end}}。',
      'en-US': 'The start {{start}} lies after the end {{end}}.',
    },
    title: {
      'zh-CN': '标题写 {{title}} 年，年度栏写 {{year}} 年。',
      'en-US': 'The title says {{title}}, the year’s own line says {{year}}.',
    },
    goal: {
      'zh-CN': '表的年度是 {{year}} 年，年度目标却写“{{text}}”（{{said}} 年）。',
      'en-US': 'The table is for {{year}}, but the year’s goal says “{{text}}” ({{said}}).',
    },
    plan: {
      'zh-CN': '{{year}} 年度的实施计划里安排的是 {{said}} 年的事：“{{text}}”。',
      'en-US': 'The plan for {{year}} schedules something for {{said}}: “{{text}}”.',
    },
    impossible: {
      'zh-CN': '没有“{{text}}”这个日期。',
      'en-US': 'There is no such date as “{{text}}”.',
    },
    figure: {
      'zh-CN': '表的年度是 {{year}} 年，文中却写“{{text}}”（{{said}} 年），金额正是本年预算。',
      'en-US':
        'The table is for {{year}}, yet the text says “{{text}}” ({{said}}), and the amount is this year’s budget.',
    },
    before: {
      'zh-CN': '“{{name}}”的指标值“{{text}}”在 {{year}} 年度开始之前就已到期。',
      'en-US': 'The value “{{text}}” of “{{name}}” lies before {{year}}, the year of the table.',
    },
    after: {
      'zh-CN': '“{{name}}”的指标值“{{text}}”在本年度或项目结束之后（表的年度是 {{year}} 年）。',
      'en-US':
        'The value “{{text}}” of “{{name}}” lies after the year or the project ends (the table is for {{year}}).',
    },
    subject: {
      'zh-CN': '这是 {{year}} 年度的报告，文中却是“{{text}}”（{{said}} 年）。',
      'en-US': 'This is the report on {{year}}, but it says “{{text}}” ({{said}}).',
    },
    reported: {
      'zh-CN': '评价时间 {{date}} 在 {{year}} 年度开始之前或当日，那时没有可以评价的内容。',
      'en-US':
        'The evaluation is dated {{date}}, not after the first day of {{year}}: there was nothing to evaluate yet.',
    },
  },
  *check({ declaration, sheet }) {
    const head = [...titleFindings(declaration, sheet)];
    yield* head;
    // Which year the others should keep to is open then.
    if (head.length > 0) return;
    yield* headFindings(declaration);
    yield* labelFindings(declaration);
    yield* goalFindings(declaration);
    yield* planFindings(declaration);
    yield* indicatorFindings(declaration);
    yield* impossibleFindings(declaration);
    yield* figureFindings(declaration);
    yield* subjectFindings(declaration);
    yield* dateFindings(declaration, sheet);
  },
});
