import { defineRule, type Draft, type RuleContext } from '../rule';
import { listTotal } from '../../money/list-totals';
import { formatMoney } from '../../text/money';
import { sumTerms } from '../../text/terms';
import { inUnit, labelled, labelOf, labelOfLine, unitName } from '../../money/money-labels';
import { moneyCells } from '../../money/money-cells';
import { partSums, type PartSum } from '../../money/part-sums';
import { acrossTables } from './across-tables';
import { fixesOf } from './sum-fixes';

type Message = 'differs' | 'exceeds' | 'lacking' | 'projects' | 'named' | 'listed' | 'department' | 'negative';

/** Blank parts may be filled in tomorrow; zeros are said. Either way it is not the total that is to be changed. */
function lackingParts({ total, parts }: PartSum): Draft<Message> {
  const places = total.line.children.flatMap((child) => child.amounts[total.columnIndex]?.cell ?? []);
  return {
    cells: [total.cell, ...places],
    message: 'lacking',
    ...(parts.length === 0 && { severity: 'warning' as const }),
    data: {
      total: labelOf(total),
      stated: `${inUnit(total.scaled, total.unit)}${unitName(total.unit)}`,
      parts: total.line.children.map(labelOfLine).join('、'),
    },
  };
}

/** A published list may be an extract: below the total only a row called 合计 counts. */
function* listFinding(context: RuleContext): Generator<Draft<Message>> {
  const list = listTotal(context);
  if (!list) return;
  const difference = list.sum.minus(list.stated);
  if (difference.eq(0) || (difference.lt(0) && !list.labelled)) return;
  yield {
    cells: [list.cell, ...list.projects.map((p) => p.cell)],
    message: 'projects',
    ...(difference.lt(0) && { severity: 'warning' as const }),
    data: {
      stated: formatMoney(list.stated),
      sum: formatMoney(list.sum),
      count: String(list.projects.length),
      difference: formatMoney(difference.abs()),
    },
  };
}

/** 调减, 结余: what may rightly be less than nothing. */
const mayFall = /减|调整|结余|差额|缺口|收回|盘活|净|冲/;
const plannedTerms: readonly string[] = ['annual', 'midterm', 'total', 'budget', 'adjusted'];

/** −200万元 as a source of money, whatever it does to the sum. */
function* negativeAmounts({ declaration }: RuleContext): Generator<Draft<Message>> {
  for (const block of declaration.funds) {
    for (const cell of moneyCells(declaration, block)) {
      const names = `${cell.line.label.value}${cell.column.label?.value ?? ''}`;
      if (cell.scaled.gte(0) || !plannedTerms.includes(cell.column.term) || mayFall.test(names)) continue;
      const data = { label: labelOf(cell), stated: formatMoney(cell.value), unit: unitName(cell.unit) };
      yield { cells: [cell.cell], message: 'negative', severity: 'warning', data };
    }
  }
}

export const totalEqualsParts = defineRule({
  id: 'funds/total-equals-parts',
  severity: 'error',
  title: { 'zh-CN': '合计不等于各项之和', 'en-US': 'A total is not the sum of its parts' },
  why: {
    'zh-CN': '资金总额必须等于各来源之和，每一级小计也是如此。合计对不上的表在审核和批复时会被退回。',
    'en-US':
      'Total funds must be the sum of their sources, and every subtotal the sum of its parts. A table that does not add up is sent back.',
  },
  basis: [
    '《预算法》第三十二条（部门、单位预算草案的编制）',
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）附：项目支出绩效目标申报表填报说明',
  ],
  example: {
    bad: '总投入 900,000.00；中央财政 390,000.00，县级财政 500,000.00',
    good: '总投入 900,000.00；中央财政 400,000.00，县级财政 500,000.00',
  },
  fix: {
    'zh-CN':
      '各项都已填全、表中别处的数也与各项之和一致时，把合计改为各项之和；同表用公式的，写成公式。说不准是合计还是某一项填错时，列出几种改法，由您选择。',
    'en-US':
      'Sets the total to the sum of its parts if these are complete and another number in the table agrees; as a formula if the block uses formulas. If either the total or a part may be wrong, offers the possible fixes to choose from.',
  },
  messages: {
    differs: {
      'zh-CN': '{{total}} {{stated}} ≠ 各项之和 {{sum}}（{{parts}}），差 {{difference}}（{{unit}}）',
      'en-US': '{{total}} {{stated}} ≠ sum of its parts {{sum}} ({{parts}}), off by {{difference}} ({{unit}})',
    },
    lacking: {
      'zh-CN': '{{total}}是 {{stated}}，各项来源（{{parts}}）却都是 0 或空白：请填写各项金额',
      'en-US': '{{total}} is {{stated}}, but all its sources ({{parts}}) are 0 or blank: enter their amounts',
    },
    projects: {
      'zh-CN': '单位合计 {{stated}} ≠ 所列 {{count}} 个项目预算之和 {{sum}}，差 {{difference}}',
      'en-US': 'The unit’s total {{stated}} ≠ sum of the {{count}} projects listed {{sum}}, off by {{difference}}',
    },
    named: {
      'zh-CN': '{{label}} {{stated}}，而工作表“{{sheet}}”里这个项目的资金总额是 {{own}}',
      'en-US': '{{label}} {{stated}}, but this project’s table on the sheet “{{sheet}}” has {{own}}',
    },
    listed: {
      'zh-CN': '{{label}} {{stated}}，而工作表“{{sheet}}”的合计是 {{own}}',
      'en-US': '{{label}} {{stated}}, but the list on the sheet “{{sheet}}” comes to {{own}}',
    },
    department: {
      'zh-CN': '{{label}} {{stated}}，小于本工作簿各项目之和 {{parts}} = {{sum}}',
      'en-US': '{{label}} {{stated}} is less than the sum of the projects in this workbook: {{parts}} = {{sum}}',
    },
    negative: {
      'zh-CN': '{{label}}是负数 {{stated}}{{unit}}：资金来源不能小于 0',
      'en-US': '{{label}} is negative, {{stated}} {{unit}}: a source of funds cannot be below 0',
    },
    exceeds: {
      'zh-CN': '{{total}} {{stated}} 小于其中所列 {{sum}}（{{parts}}），差 {{difference}}（{{unit}}）',
      'en-US':
        '{{total}} {{stated}} is less than the items listed under it, {{sum}} ({{parts}}), off by {{difference}} ({{unit}})',
    },
  },
  *check(context): Generator<Draft<Message>> {
    const { declaration, sheet } = context;
    yield* listFinding(context);
    yield* acrossTables(context);
    yield* negativeAmounts(context);
    for (const found of partSums(declaration)) {
      if (found.holds) continue;
      const { total, parts, sum, difference } = found;
      const { unit, line } = total;
      if (found.lacking) {
        yield { ...lackingParts(found), ...(parts.length > 0 && fixesOf(declaration, sheet, found)) };
        continue;
      }
      yield {
        cells: [total.cell, ...parts.map((p) => p.cell)],
        message: line.partial && difference.gt(0) ? 'exceeds' : 'differs',
        data: {
          total: labelOf(total),
          stated: inUnit(total.scaled, unit),
          sum: inUnit(sum, unit),
          parts: sumTerms(parts.map(labelled)),
          difference: inUnit(difference.abs(), unit),
          unit: unitName(unit),
        },
        ...(!line.partial && fixesOf(declaration, sheet, found)),
      };
    }
  },
});
