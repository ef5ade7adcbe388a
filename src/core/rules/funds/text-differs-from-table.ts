import type { Declaration } from '../../declaration/declaration';
import { groupBy } from '../../group';
import { memoize } from '../../memoize';
import { sameRange } from '../../sheet/address';
import { withoutBlanks } from '../../text/normalise';
import { formatMoney } from '../../text/money';
import { namedTwice } from '../../text/named-twice';
import { misstatedAmounts } from '../../text/restated';
import { quote, sentenceAround } from '../../text/sentences';
import { textsOf } from '../../money/declared-texts';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { allLines, moneyCell, type MoneyCell } from '../../money/money-cells';
import { inUnit, labelOf } from '../../money/money-labels';
import { sentenceTotals, tableTotals, totalsInText, type TotalInText } from '../../money/stated-totals';
import { earlierWords } from '../../text/phrases';

/** The tables of a workbook that print a total, and the same by their project's name. */
const budgetsIn = memoize((tables: readonly Declaration[]) => {
  const all = tables.filter((table) => tableTotals(table, 'annual').length > 0);
  return { all, byProject: groupBy(all, ({ project }) => withoutBlanks(project?.value ?? '') || undefined) };
});

/** The table a text belongs to: its own, or for a text form the one table of the same project beside it. */
function tableOf(context: RuleContext): Declaration | undefined {
  const { declaration } = context;
  if (tableTotals(declaration, 'annual').length > 0) return declaration;
  const { all, byProject } = budgetsIn(context.tables);
  const project = declaration.project && withoutBlanks(declaration.project.value);
  const found = project === undefined ? all : (byProject.get(project) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/** Any amount of the table may be what a sentence speaks of: a sentence that hits one of them is right. */
const everyAmount = (table: Declaration): MoneyCell[] =>
  table.funds.flatMap((block) =>
    allLines(block).flatMap((line) => block.columns.flatMap((_, i) => moneyCell(table, block, line, i) ?? [])),
  );

/** The line of public money, where the table has one of its own. */
const fiscalLine = (amounts: readonly MoneyCell[]): MoneyCell | undefined =>
  amounts.find((a) => a.line.role === 'fiscal' && ['annual', 'adjusted', 'budget'].includes(a.column.term));

const agrees = (statement: TotalInText, cell: MoneyCell): boolean =>
  cell.yuan !== undefined && statement.yuan.minus(cell.yuan).abs().lte(statement.step.div(2));

/** 其中项目支出: nothing but the line's own name. */
const leads = /^(?:其中|本年度?|今年|年度|当年|安排|预算|财政|的|[：:，,、（(])*/;
const follows = /(?:预算|安排|资金|总额|金额|数|为|是|共|计|：|:){0,6}$/;
const otherMoney = new RegExp(`${earlierWords}|比|较|增加|减少|结转|人均|每|执行|决算|分别`);
const otherYear = new RegExp(String.raw`${earlierWords}|其中|(?:19|20)\d\d ?年`);

/** A sentence that calls an amount by the name of one line of the table, which no amount of the table is. */
function* parts(table: Declaration): Generator<Draft<'part'>> {
  const amounts = everyAmount(table);
  const lines = amounts.filter(({ line, column }) => line.role !== 'total' && plannedTerms.includes(column.term));
  const byName = groupBy(
    lines,
    ({ line }) =>
      withoutBlanks(line.label.value)
        .replace(/^其中[：:]?/, '')
        .replace(/[：:（(][^]{0,200}$/, '') || undefined,
  );
  for (const { source, reading } of textsOf(table)) {
    for (const { amount, calculation, span } of reading.statements) {
      const { before, operator } = amount.quantity;
      const name = withoutBlanks(before).replace(leads, '').replace(follows, '');
      const [line, ...others] = byName.get(name) ?? [];
      if (calculation || operator || !line?.yuan || others.length > 0 || name.length < shortestName) continue;
      const sentence = sentenceAround(reading.text, span);
      const words = reading.text.slice(sentence.start, span.start);
      if (otherMoney.test(words) || /(?:19|20)\d\d ?年/.test(words.replace(`${String(table.year?.value)}年`, '')))
        continue;
      if (amounts.some((cell) => cell.yuan?.minus(amount.yuan).abs().lte(amount.step.div(2)))) continue;
      yield {
        cells: [source.cell, line.cell],
        message: 'part',
        severity: 'warning',
        data: {
          quote: quote(reading.text, { start: span.start - before.length, end: span.end }, 40),
          label: labelOf(line),
          table: formatMoney(line.value),
          unit: line.unit ?? '',
        },
      };
    }
  }
}

const spent = /^(?:全年|年度|本年|当年|实际|累计){0,2}(?:执行|支出|支付)(?:数|资金|金额|额)?(?:为|共)?$/;

/** 全年执行资金427.1万元 where the table has spent another sum. */
function* executed(table: Declaration): Generator<Draft<'part'>> {
  const amounts = everyAmount(table);
  const total = amounts.find(({ line, column }) => line.role === 'total' && column.term === 'executed');
  if (!total?.yuan) return;
  for (const { source, reading } of textsOf(table)) {
    for (const { amount, calculation, span } of reading.statements) {
      const { before, operator } = amount.quantity;
      if (calculation || operator || !spent.test(withoutBlanks(before))) continue;
      const sentence = sentenceAround(reading.text, span);
      if (otherYear.test(reading.text.slice(sentence.start, span.start))) continue;
      if (amounts.some((cell) => cell.yuan?.minus(amount.yuan).abs().lte(amount.step.div(2)))) continue;
      yield {
        cells: [source.cell, total.cell],
        message: 'part',
        severity: 'warning',
        data: {
          quote: quote(reading.text, { start: span.start - before.length, end: span.end }, 40),
          label: `${labelOf(total)}的执行数`,
          table: formatMoney(total.value),
          unit: total.unit ?? '',
        },
      };
    }
  }
}
const plannedTerms: readonly string[] = ['annual', 'adjusted', 'budget'];
const shortestName = 4;

export const textDiffersFromTable = defineRule({
  id: 'funds/text-differs-from-table',
  severity: 'error',
  title: { 'zh-CN': '文字中的金额与表中不一致', 'en-US': 'An amount in the text differs from the table' },
  why: {
    'zh-CN': '说明文字写的预算总额与资金栏不一致，批复时无法确定以哪个为准。',
    'en-US': 'If the total in the text differs from the one in the table, nobody can tell which is to be approved.',
  },
  basis: ['《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应与预算资金量相匹配'],
  example: {
    bad: '资金总额 50.00 万元；“本项目年度预算总额48万元”',
    good: '资金总额 50.00 万元；“本项目年度预算总额50万元”',
  },
  messages: {
    twice: {
      'zh-CN': '同一段文字里“{{name}}”一处是 {{a}}，一处是 {{b}}，差 {{difference}}',
      'en-US': 'The same text gives “{{name}}” as {{a}} and as {{b}}, a difference of {{difference}}',
    },
    restated: {
      'zh-CN': '“{{quote}}”：前面是 {{a}}，后面是 {{b}}，不是同一金额',
      'en-US': '“{{quote}}”: {{a}} first and then {{b}} are not the same amount',
    },
    part: {
      'zh-CN': '“{{quote}}”：表中{{label}}是 {{table}}{{unit}}',
      'en-US': '“{{quote}}”: in the table {{label}} is {{table}} {{unit}}',
    },
    differs: {
      'zh-CN': '“{{quote}}” ≠ 表中{{label}} {{table}}{{unit}}，差 {{difference}}{{unit}}',
      'en-US': '“{{quote}}” ≠ {{label}} {{table}} {{unit}} in the table, off by {{difference}} {{unit}}',
    },
  },
  *check(context): Generator<Draft<'differs' | 'twice' | 'restated' | 'part'>> {
    for (const { source, reading } of textsOf(context.declaration)) {
      for (const { first, second, span } of misstatedAmounts(reading)) {
        const [a, b] = [first, second].map(({ yuan }) => `${formatMoney(yuan)}元`) as [string, string];
        yield { cells: [source.cell], message: 'restated', data: { quote: quote(reading.text, span), a, b } };
      }
      for (const { name, first, second } of namedTwice(reading)) {
        const [a, b] = [first, second].map(({ yuan }) => `${formatMoney(yuan)}元`) as [string, string];
        const difference = `${formatMoney(first.yuan.minus(second.yuan).abs())}元`;
        yield { cells: [source.cell], message: 'twice', severity: 'warning', data: { name, a, b, difference } };
      }
    }
    yield* parts(context.declaration);
    yield* executed(context.declaration);
    const table = tableOf(context);
    if (!table) return;
    const amounts = everyAmount(table);
    const { declaration } = context;
    const named = totalsInText(declaration);
    const read = table === declaration ? [] : sentenceTotals(declaration);
    const further = read.filter((r) => !named.some((n) => sameRange(n.cell, r.cell)));
    for (const statement of [...named, ...further]) {
      const total = statement.fiscal ? fiscalLine(amounts) : tableTotals(table, statement.scope)[0];
      if (!total?.unit || !total.yuan || total.yuan.eq(0)) continue;
      // A sentence that the table's money was read from as well says nothing for itself.
      if (amounts.some((cell) => !sameRange(cell.cell, statement.cell) && agrees(statement, cell))) continue;
      yield {
        cells: [statement.cell, ...(table === declaration ? [total.cell] : [])],
        message: 'differs',
        data: {
          quote: statement.quote,
          label: labelOf(total),
          table: formatMoney(total.value),
          unit: total.unit,
          difference: inUnit(statement.yuan.minus(total.yuan).abs(), total.unit),
        },
      };
    }
  },
});
