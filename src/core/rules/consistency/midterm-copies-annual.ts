import type { Declaration, Goal, Indicator, Target, Term } from '../../declaration/declaration';
import { budgetOf } from '../../money/budgets';
import { goalQuantities } from '../../matching/goal-quantities';
import { measuredRow } from '../../matching/rows';
import { union, type Range } from '../../sheet/address';
import { formatMoney } from '../../text/money';
import { isToFill } from '../../text/to-fill';
import { withoutBlanks } from '../../text/normalise';
import { defineRule } from '../rule';
import { datedPeriodOf } from './years';

const long: readonly Term[] = ['midterm', 'total'];
/** Fewer equal rows may be chance. */
const leastRows = 3;
const leastGoalLength = 15;
const onceOnly = /一次性|当年|年度性/;

interface Both {
  readonly long: Target;
  readonly annual: Target;
}

function bothTerms({ targets }: Indicator): Both | undefined {
  const midterm = targets.find(({ term }) => long.includes(term));
  const annual = targets.find(({ term }) => term === 'annual');
  // What is blank or still to be filled in says nothing yet.
  const isSaid = midterm && annual && ![midterm, annual].some(({ raw }) => raw.trim() === '' || isToFill(raw));
  return isSaid ? { long: midterm, annual } : undefined;
}

/** 每年2次 and 2次 say the same of a year. */
const bare = (text: string): string => withoutBlanks(text).replace(/每年|年度|全年|^年|[。；;，,]/g, '');

/** Rates are the same every year, and so is that something never happens; a count or an amount is not. */
const isCount = (indicator: Indicator, target: Target): boolean => {
  if (target.value.kind === 'quantity' && target.value.number.eq(0)) return false;
  const measure = measuredRow(indicator, target)?.measure;
  return measure !== undefined && measure.dimension !== 'percent';
};

function copiedRows({ indicators }: Declaration): Range | undefined {
  const pairs = indicators.flatMap((indicator) => {
    const both = bothTerms(indicator);
    return both ? [{ indicator, ...both }] : [];
  });
  if (pairs.length < leastRows || !pairs.some(({ indicator, long: target }) => isCount(indicator, target)))
    return undefined;
  if (!pairs.every((pair) => bare(pair.long.raw) === bare(pair.annual.raw))) return undefined;
  return pairs.map((pair) => pair.long.cell).reduce(union);
}

function copiedGoal({ goals }: Declaration): { long: Goal; annual: Goal } | undefined {
  const midterm = goals.find(({ term }) => long.includes(term));
  const annual = goals.find(({ term }) => term === 'annual');
  if (!midterm || !annual) return undefined;
  const text = bare(midterm.text.value);
  const isTelling = text.length >= leastGoalLength || counts(midterm.text.value);
  return isTelling && text === bare(annual.text.value) ? { long: midterm, annual } : undefined;
}

/** 培训产业工人3000人次 of three years and of one: how much is done cannot be the same, however short the goal is. */
const counts = (goal: string): boolean =>
  goalQuantities(goal).some(
    ({ measure, change }) => measure.dimension !== 'percent' && measure.dimension !== 'time' && !change,
  );

/** 2024年—2026年, as the form's own field or the goal's label says. */
function spansYears({ header, goals }: Declaration): boolean {
  const period = header.find(({ key }) => key === 'period')?.value?.value ?? '';
  const labels = goals.filter(({ term }) => long.includes(term)).map(({ label }) => label.value);
  return [period, ...labels].some((text) => {
    const years = datedPeriodOf(text);
    return years !== undefined && years.to > years.from;
  });
}

export const midtermCopiesAnnual = defineRule({
  id: 'consistency/midterm-copies-annual',
  severity: 'warning',
  title: { 'zh-CN': '中期目标照抄年度目标', 'en-US': 'The mid-term target copies the annual one' },
  why: {
    'zh-CN': '资金按几年申请，中期目标和指标却与一年的完全相同：要么中期产出没有累计，要么中期资金多报。',
    'en-US':
      'The money is for several years, but the mid-term goal and indicators are those of one year: either the output of the years was not added up, or too much money is asked for.',
  },
  basis: [
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标要与计划期内的任务数或计划数相对应，与预算确定的投资额或资金量相匹配',
  ],
  example: {
    bad: '中期资金90万元、年度资金30万元，中期与年度指标都是“培训 ≥2次”',
    good: '中期资金90万元、年度资金30万元，中期“培训 ≥6次”，年度“培训 ≥2次”',
  },
  messages: {
    rows: {
      'zh-CN':
        '中期资金 {{long}} 元是年度资金 {{annual}} 元的 {{times}} 倍，但 {{count}} 行中期指标值与年度指标值全部相同',
      'en-US':
        'The mid-term funds of {{long}} yuan are {{times}} times the annual {{annual}} yuan, but all {{count}} mid-term values equal the annual ones',
    },
    period: {
      'zh-CN': '项目跨几个年度，但中期目标与年度目标一字不差',
      'en-US': 'The project runs for several years, but the mid-term goal is the annual goal word for word',
    },
    goal: {
      'zh-CN': '中期资金 {{long}} 元是年度资金 {{annual}} 元的 {{times}} 倍，但中期目标与年度目标一字不差',
      'en-US':
        'The mid-term funds of {{long}} yuan are {{times}} times the annual {{annual}} yuan, but the mid-term goal is the annual goal word for word',
    },
  },
  *check({ declaration }) {
    const type = declaration.header.find(({ key }) => key === 'projectType')?.value?.value ?? '';
    const midtermTotal = budgetOf(declaration, 'midterm')?.yuan;
    const annualTotal = budgetOf(declaration, 'annual')?.yuan;
    if (onceOnly.test(type)) return;
    if (!midtermTotal) {
      const goal = spansYears(declaration) ? copiedGoal(declaration) : undefined;
      if (goal) yield { cells: [goal.long.text.cell, goal.annual.text.cell], message: 'period' };
      return;
    }
    if (!annualTotal?.gt(0) || !midtermTotal.gt(annualTotal)) return;
    const data = {
      long: formatMoney(midtermTotal),
      annual: formatMoney(annualTotal),
      times: midtermTotal.div(annualTotal).round(2).toString(),
      count: String(declaration.indicators.filter(bothTerms).length),
    };
    const rows = copiedRows(declaration);
    if (rows) yield { cells: [rows], message: 'rows', data };
    const goal = copiedGoal(declaration);
    if (goal) yield { cells: [goal.long.text.cell, goal.annual.text.cell], message: 'goal', data };
  },
});
