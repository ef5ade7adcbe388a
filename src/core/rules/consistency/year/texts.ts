import type { Declaration } from '../../../declaration/declaration';
import { budgetOf } from '../../../money/budgets';
import { sameRange } from '../../../sheet/address';
import { amountOf } from '../../../text/amounts';
import { findQuantities } from '../../../text/quantities';
import { quote } from '../../../text/sentences';
import type { Draft } from '../../rule';
import { isScheduled, namedYears, periodOf, type NamedYear } from '../years';
import type { YearMessage } from './message';

/** The first year before the table's own in which a text sets something to be done, unless it speaks of later years too. */
function staleYear(text: string, year: number): NamedYear | undefined {
  if (periodOf(text)) return undefined;
  return namedYears(text).find((named) => named.year < year && isScheduled(text, named));
}

/** 2024年维护台站60个: the year opens the goal, and the clause says what is done in it. */
const opening =
  /^\s{0,4}(?:目标[\d一]?[:：])?\s{0,4}(?:19|20)\d\d ?年度?[，,]?(?=\p{Script=Han}{2})(?![底末初第起至前后内]|以来|开始|的|已|获|被)/u;
const past = /已|了|以来|基础上|相比|同比|根据|按照|截[至止]|实际|上年|去年|现有/;

/** The year that opens a goal of an earlier one, where nothing says that it tells what has been. */
function openingYear(text: string, year: number): NamedYear | undefined {
  const [first] = opening.test(text) && !periodOf(text) ? namedYears(text) : [];
  const clause =
    first &&
    text
      .slice(first.span.end)
      .split(/[，,。；;]/, 2)
      .join('');
  return first && first.year < year && clause !== undefined && !past.test(clause) ? first : undefined;
}

const clauseFrom = (text: string, { span }: NamedYear): string =>
  quote(text, { start: span.start, end: text.length }).split(/[。；;]/)[0]!;

/** 2025年度总体目标 in a form for 2024; a year read from the project's name or period proves nothing. */
export function* labelFindings({ goals, header, year }: Declaration): Iterable<Draft<YearMessage>> {
  if (!year || header.some(({ key, value }) => key !== 'year' && value && sameRange(value.cell, year.cell))) return;
  for (const { term, label } of goals) {
    const named = term === 'annual' && !periodOf(label.value) ? namedYears(label.value) : [];
    if (named.length !== 1 || named[0]!.year === year.value) continue;
    const data = { said: String(named[0]!.year), year: String(year.value), text: label.value.trim() };
    yield { cells: [label.cell, year.cell], message: 'goal', data };
  }
}

/** Last year's text: a goal that names years, and none of them the table's or a later one. */
export function* goalFindings({ goals, year }: Declaration): Iterable<Draft<YearMessage>> {
  if (!year) return;
  for (const { term, text } of goals) {
    const stale =
      term === 'annual' ? (staleYear(text.value, year.value) ?? openingYear(text.value, year.value)) : undefined;
    if (!stale || namedYears(text.value).some((named) => named.year >= year.value)) continue;
    const data = { said: String(stale.year), year: String(year.value), text: clauseFrom(text.value, stale) };
    yield { cells: [text.cell, year.cell], message: 'goal', data };
  }
}

/** Next year's work as this year's goal: years are named, and none of them is the table's or an earlier one. */
export function* laterFindings({ goals, year }: Declaration): Iterable<Draft<YearMessage>> {
  if (!year) return;
  for (const { term, text } of goals) {
    const [first, ...more] = term === 'annual' && !periodOf(text.value) ? namedYears(text.value) : [];
    if (!first || [first, ...more].some((named) => named.year <= year.value) || !isScheduled(text.value, first))
      continue;
    const data = { said: String(first.year), year: String(year.value), text: clauseFrom(text.value, first) };
    yield { cells: [text.cell, year.cell], message: 'goal', severity: 'warning', data };
  }
}

/** A plan that sets something for a year before the table's: "2021年完成…" in a budget for 2022. */
export function* planFindings({ narratives, year }: Declaration): Iterable<Draft<YearMessage>> {
  if (!year) return;
  for (const { key, text } of narratives) {
    const stale = key === 'plan' ? staleYear(text.value, year.value) : undefined;
    if (!stale) continue;
    const data = { said: String(stale.year), year: String(year.value), text: clauseFrom(text.value, stale) };
    yield { cells: [text.cell], message: 'plan', data };
  }
}

const arranged =
  /((?:19|20)\d\d) ?年(?:度)?(?:预算)?(?:计划|拟)?(?:安排|申请|申报)(?:项目|专项|财政)?(?:资金|预算|经费)?/g;

/** 2025年安排资金…万元, and nothing of another year, where a plan for 2026 tells its money. */
export function* fundsFindings({ narratives, year }: Declaration): Iterable<Draft<YearMessage>> {
  if (!year) return;
  for (const { key, text } of narratives) {
    if (key !== 'funds' || periodOf(text.value)) continue;
    const [first] = text.value.matchAll(arranged);
    if (!first || namedYears(text.value).some((named) => named.year >= year.value)) continue;
    const data = { said: first[1]!, year: String(year.value), text: first[0] };
    yield { cells: [text.cell], message: 'funds', severity: 'warning', data };
  }
}

/** "2024年…经费248000元" where 248,000 is what the table for 2025 asks for: last year's words around this year's money. */
export function* figureFindings(declaration: Declaration): Iterable<Draft<YearMessage>> {
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
