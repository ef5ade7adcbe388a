import type { Declaration } from '../../../declaration/declaration';
import { budgetOf } from '../../../money/budgets';
import { formatMoney } from '../../../text/money';
import type { Draft } from '../../rule';
import { longTerms } from '../goal-rows';
import { datedPeriodOf, periodOf } from '../years';
import type { YearMessage } from './message';
import { fieldOf, datesIn, isLater } from './periods';

const severalYears = /^\s{0,3}([2-9二两三四五])\s{0,3}年(?:期)?\s{0,3}$/;

/** 项目期 3年 beside 中期目标（2025年—2025年）; and a year's project whose mid-term money is more than the year's. */
export function* spanFindings(declaration: Declaration): Iterable<Draft<YearMessage>> {
  const period = fieldOf(declaration, 'period');
  const years = severalYears.exec(period?.value ?? '')?.[1];
  for (const { term, label } of period && years ? declaration.goals : []) {
    const span = longTerms.includes(term) ? periodOf(label.value) : undefined;
    if (!span || span.from !== span.to) continue;
    const data = { years: years!, label: label.value.trim(), year: String(span.from) };
    yield { cells: [period!.cell, label.cell], message: 'span', data };
  }
  const dated = period && datedPeriodOf(period.value);
  const [whole, annual] = [budgetOf(declaration, 'midterm'), budgetOf(declaration, 'annual')];
  if (!period || !dated || dated.from !== dated.to || !whole || !annual || whole.yuan.lte(annual.yuan)) return;
  const money = (yuan: typeof whole.yuan): string => `${formatMoney(yuan)}元`;
  yield {
    cells: [period.cell, whole.cell.cell, annual.cell.cell],
    message: 'money',
    severity: 'warning',
    data: { period: period.value.trim(), whole: money(whole.yuan), annual: money(annual.yuan) },
  };
}

/** 实施时间为2026年9月至2026年3月: a period in a plan that ends before it begins. */
export function* turnedFindings({ narratives, goals }: Declaration): Iterable<Draft<YearMessage>> {
  const texts = [...narratives.filter(({ key }) => key !== 'basis'), ...goals].map(({ text }) => text);
  for (const { value, cell } of texts) {
    if (!value.includes('月')) continue;
    const turned = datesIn(value).find(
      ({ from, to }) => from !== undefined && from.length >= 7 && to.length >= 7 && isLater(from, to),
    );
    if (turned) yield { cells: [cell], message: 'order', data: { start: turned.from!, end: turned.to } };
  }
}
