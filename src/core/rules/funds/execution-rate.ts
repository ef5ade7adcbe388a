import type Big from 'big.js';
import type { Declaration, FundBlock, FundLine } from '../../declaration/declaration';
import { parseNumber } from '../../text/numerals';
import { formatMoney } from '../../text/money';
import { quote, sentenceAround } from '../../text/sentences';
import { within } from '../../text/normalise';
import { textsOf } from '../../money/declared-texts';
import { defineRule, type Draft } from '../rule';
import { columnsOf, moneyCell } from '../../money/money-cells';
import { percentCell } from '../../money/percent-cells';
import { inUnit, labelOf } from '../../money/money-labels';

type Message = 'rate' | 'score' | 'full' | 'text';

const labelledColumn = (block: FundBlock, pattern: RegExp): number =>
  block.columns.findIndex((column) => pattern.test(column.label?.value.replace(/\s/g, '') ?? ''));

const numberIn = (line: FundLine, column: number): Big | undefined =>
  column < 0 ? undefined : parseNumber(line.amounts[column]?.text ?? '');

/** The budget the rate is measured by: the adjusted one where the form has it. */
const baseColumn = (block: FundBlock): number | undefined =>
  columnsOf(block, ['adjusted'])[0] ?? columnsOf(block, ['annual'])[0] ?? columnsOf(block, ['budget'])[0];

const descend = (lines: readonly FundLine[]): FundLine[] => lines.flatMap((line) => [line, ...descend(line.children)]);

const percent = (value: Big): string => `${value.round(2).toFixed()}%`;

function* inTable(declaration: Declaration, block: FundBlock): Generator<Draft<Message>> {
  const [executed] = columnsOf(block, ['executed']);
  const base = baseColumn(block);
  const rateColumn = labelledColumn(block, /执行率|支出进度/);
  if (executed === undefined || base === undefined) return;
  for (const line of descend(block.lines)) {
    const spent = moneyCell(declaration, block, line, executed);
    const budget = moneyCell(declaration, block, line, base);
    if (!spent || !budget || budget.yuan.lte(0)) continue;
    const rate = spent.yuan.div(budget.yuan).times(100);
    const printed = rateColumn < 0 ? undefined : percentCell(line.amounts[rateColumn]);
    if (printed && rate.minus(printed.percent).abs().gt(printed.tolerance)) {
      yield {
        cells: [printed.amount.cell, spent.cell, budget.cell],
        message: 'rate',
        data: {
          label: labelOf(spent),
          spent: formatMoney(spent.value),
          budget: formatMoney(budget.value),
          computed: percent(rate),
          stated: printed.amount.text.trim(),
        },
      };
    }
    if (block.lines.includes(line)) yield* scoreOf(block, line, rate);
  }
}

/** Provinces grade lower rates by scales of their own; what holds everywhere is the ceiling and full points for 100 %. */
function* scoreOf(block: FundBlock, line: FundLine, rate: Big): Generator<Draft<Message>> {
  const [weightColumn, scoreColumn] = [labelledColumn(block, /^分值|^权重/), labelledColumn(block, /得分/)];
  const [weight, score] = [numberIn(line, weightColumn), numberIn(line, scoreColumn)];
  if (!weight || !score) return;
  const cells = [line.amounts[scoreColumn]!.cell, line.amounts[weightColumn]!.cell];
  const data = { score: score.toFixed(), weight: weight.toFixed(), rate: percent(rate) };
  if (score.gt(weight)) yield { cells, message: 'score', data };
  else if (rate.eq(100) && score.lt(weight)) yield { cells, message: 'full', severity: 'warning', data };
}

/** "实际支出50万元，执行率100%" against the table's or the text's own budget. */
function* inTexts(declaration: Declaration): Generator<Draft<Message>> {
  const income = declaration.funds.find((block) => block.kind === 'income');
  const column = income && baseColumn(income);
  const total = income?.lines.find((line) => line.role === 'total');
  const budget = income && total && column !== undefined ? moneyCell(declaration, income, total, column) : undefined;
  if (!budget || budget.yuan.lte(0)) return;
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
      'Execution rate = executed ÷ (adjusted) budget. It carries ten points of the self-evaluation, so a wrong rate spoils score and total.',
  },
  basis: ['《项目支出绩效评价管理办法》（财预〔2020〕10号）：预算执行率，权重 10%'],
  example: {
    bad: '全年预算数 90.00，全年执行数 81.00，执行率 95%',
    good: '全年预算数 90.00，全年执行数 81.00，执行率 90%',
  },
  messages: {
    rate: {
      'zh-CN': '{{label}}：执行数 {{spent}} ÷ 预算数 {{budget}} = {{computed}}，表中写的是 {{stated}}。',
      'en-US': '{{label}}: executed {{spent}} ÷ budget {{budget}} = {{computed}}, the table says {{stated}}.',
    },
    score: {
      'zh-CN': '执行率得分 {{score}} 超过分值 {{weight}}。',
      'en-US': 'The score {{score}} exceeds its weight {{weight}}.',
    },
    full: {
      'zh-CN': '执行率 {{rate}}，得分却是 {{score}}（分值 {{weight}}）。',
      'en-US': 'With a rate of {{rate}} the score is {{score}} (weight {{weight}}).',
    },
    text: {
      'zh-CN': '“{{quote}}”：支出 {{spent}} ÷ 预算 {{budget}} = {{computed}}。',
      'en-US': '“{{quote}}”: spent {{spent}} ÷ budget {{budget}} = {{computed}}.',
    },
  },
  *check({ declaration }): Generator<Draft<Message>> {
    for (const block of declaration.funds) yield* inTable(declaration, block);
    yield* inTexts(declaration);
  },
});
