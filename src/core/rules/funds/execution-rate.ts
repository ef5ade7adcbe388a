import type { Declaration } from '../../declaration/declaration';
import { formatMoney } from '../../text/money';
import { quote, sentenceAround } from '../../text/sentences';
import { within } from '../../text/normalise';
import { textsOf } from '../../money/declared-texts';
import { defineRule, type Draft } from '../rule';
import { moneyCell } from '../../money/money-cells';
import { inUnit } from '../../money/money-labels';
import { baseColumn, lineFindings, percent, type LineMessage } from './executed-lines';

type Message = LineMessage | 'text';

/** "实际支出50万元，执行率100%" against the table's or the text's own budget. */
function* inTexts(declaration: Declaration): Generator<Draft<Message>> {
  const income = declaration.funds.find((block) => block.kind === 'income');
  const column = income && baseColumn(income);
  const total = income?.lines.find((line) => line.role === 'total');
  const budget = income && total && column !== undefined ? moneyCell(declaration, income, total, column) : undefined;
  if (!budget?.unit || !budget.yuan || budget.yuan.lte(0)) return;
  for (const { source, reading } of textsOf(declaration)) {
    for (const stated of reading.quantities) {
      const sentence = sentenceAround(reading.text, stated.span);
      const lead = reading.text.slice(sentence.start, stated.span.start);
      if (stated.unit !== '%' || stated.operator || !/执行率[^，,]{0,12}$/.test(lead)) continue;
      const amounts = within(reading.statements, { start: sentence.start, end: stated.span.start });
      const spent = amounts.length === 1 ? amounts[0]! : undefined;
      if (!spent || !/支出|执行|使用/.test(spent.amount.quantity.before)) continue;
      const rate = spent.amount.yuan.div(budget.yuan).times(100);
      const leeway = stated.step.div(2).plus(spent.amount.step.div(2).div(budget.yuan).times(100));
      const exact = spent.amount.quantity.unit === budget.unit ? stated.step.div(2) : leeway;
      if (rate.minus(stated.value).abs().lte(exact)) continue;
      yield {
        cells: [source.cell, budget.cell],
        message: 'text',
        data: {
          quote: quote(reading.text, { start: spent.span.start, end: stated.span.end }),
          spent: inUnit(spent.amount.yuan, budget.unit),
          budget: formatMoney(budget.value),
          unit: budget.unit,
          computed: percent(rate),
        },
      };
    }
  }
}

export const executionRate = defineRule({
  id: 'funds/execution-rate',
  severity: 'error',
  title: { 'zh-CN': '预算执行率算错', 'en-US': 'The execution rate is miscalculated' },
  why: {
    'zh-CN': '执行率 = 全年执行数 ÷ 全年（调整后）预算数，占自评 10 分；算错会连带得分和总分。',
    'en-US':
      'Execution rate = amount spent ÷ (adjusted) budget of the year. It carries 10 points of the self-evaluation, so a wrong rate makes its score and the total wrong too.',
  },
  basis: ['《项目支出绩效评价管理办法》（财预〔2020〕10号）：预算执行率，权重 10%'],
  example: {
    bad: '全年预算数 90.00，全年执行数 81.00，执行率 95%',
    good: '全年预算数 90.00，全年执行数 81.00，执行率 90%',
  },
  messages: {
    rate: {
      'zh-CN': '{{label}}：执行数 {{spent}} ÷ 预算数 {{budget}} = {{computed}}，表中写的是 {{stated}}',
      'en-US': '{{label}}: spent {{spent}} ÷ budget {{budget}} = {{computed}}, but the table says {{stated}}',
    },
    score: {
      'zh-CN': '执行率得分 {{score}} 超过分值 {{weight}}',
      'en-US': 'The score of the execution rate, {{score}}, exceeds its weight {{weight}}',
    },
    full: {
      'zh-CN': '执行率 {{rate}}，得分却是 {{score}}（分值 {{weight}}）',
      'en-US': 'The execution rate is {{rate}}, but its score is {{score}} (weight {{weight}})',
    },
    share: {
      'zh-CN': '执行率 {{rate}} × {{weight}} 分 = {{earned}}，得分却是 {{score}}',
      'en-US': 'Execution rate {{rate}} × {{weight}} points = {{earned}}, but the score is {{score}}',
    },
    above: {
      'zh-CN': '{{label}}：执行数 {{spent}} 超过预算数 {{budget}}，超出 {{difference}}',
      'en-US': '{{label}}: the amount spent, {{spent}}, exceeds the budget {{budget}} by {{difference}}',
    },
    zero: {
      'zh-CN': '{{label}}：预算数为 0，执行数却有 {{spent}}，执行率（{{stated}}）无法计算',
      'en-US': '{{label}}: the budget is 0 but {{spent}} was spent, so no rate ({{stated}}) can be calculated',
    },
    reason: {
      'zh-CN': '{{label}}：执行数 {{spent}} ÷ 预算数 {{budget}} = {{rate}}，低于 90%，没有说明原因',
      'en-US': '{{label}}: spent {{spent}} ÷ budget {{budget}} = {{rate}}, below 90%, and no reason is given',
    },
    text: {
      'zh-CN': '“{{quote}}”：支出 {{spent}}{{unit}} ÷ 预算 {{budget}}{{unit}} = {{computed}}',
      'en-US': '“{{quote}}”: spent {{spent}} {{unit}} ÷ budget {{budget}} {{unit}} = {{computed}}',
    },
  },
  *check({ declaration }): Generator<Draft<Message>> {
    for (const block of declaration.funds) yield* lineFindings(declaration, block);
    yield* inTexts(declaration);
  },
});
