import type { Big } from 'big.js';
import type { Declaration } from '../../declaration/declaration';
import { printedTolerance, sumYuan, type StatedAmount } from '../../text/amounts';
import { countedTotals } from '../../text/counted-totals';
import { findClosingLists } from '../../text/closing-lists';
import { findHalves } from '../../text/halves';
import { findIncreases } from '../../text/increases';
import { listSums } from '../../text/item-amounts';
import { formatMoney, type Yuan } from '../../text/money';
import { headedWorkings } from '../../text/headed-workings';
import { findOutline } from '../../text/outline';
import { quote } from '../../text/sentences';
import { sumTerms } from '../../text/terms';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { columnsOf, moneyCell, printedTolerance as shownTolerance, type MoneyCell } from '../../money/money-cells';
import { inUnit, labelOf } from '../../money/money-labels';
import { itemLists } from '../../money/item-lists';
import { missedPartRows } from './part-rows';
import { calculationsOf, workingsOf, type Workings } from '../../money/declared-texts';

/** An amount whose workings beside it come to another sum; undefined where they hold more than calculations. */
function offFromWorkings(declaration: Declaration, { block, line, reading }: Workings) {
  const { statements } = reading;
  if (statements.length === 0 || !statements.every(({ calculation }) => calculation !== undefined)) return undefined;
  const column = columnsOf(block, ['annual', 'budget', 'adjusted'])[0];
  const stated = column === undefined ? undefined : moneyCell(declaration, block, line, column);
  if (!stated?.yuan) return undefined;
  const amounts = statements.map(({ amount }) => amount);
  const sum = sumYuan(amounts);
  // With a unit, what is scaled is in yuan.
  const shown = shownTolerance([stated]) as Big as Yuan;
  const leeway = [printedTolerance(amounts), shown].reduce((a, b) => (a.gt(b) ? a : b));
  const difference = sum.minus(stated.yuan).abs();
  return difference.lte(leeway) ? undefined : { stated, sum, difference };
}

const sumData = (quoted: string, items: readonly StatedAmount[], total: StatedAmount): Record<string, string> => ({
  quote: quoted,
  stated: `${formatMoney(total.yuan)}元`,
  sum: `${formatMoney(sumYuan(items))}元`,
  items: sumTerms(items.map(({ yuan }) => formatMoney(yuan))),
  difference: `${formatMoney(sumYuan(items).minus(total.yuan).abs())}元`,
});

const workingsData = (stated: MoneyCell, sum: Yuan, difference: Yuan) => ({
  label: labelOf(stated),
  stated: `${inUnit(stated.scaled, stated.unit)}${stated.unit}`,
  sum: `${inUnit(sum, stated.unit)}${stated.unit}`,
  difference: `${inUnit(difference, stated.unit)}${stated.unit}`,
});

/** The row 合计 of a list of purchases whose rows are right. */
function* listsIn({ declaration, sheet }: RuleContext): Generator<Draft<'list'>> {
  for (const { items, total, sum } of itemLists(declaration, sheet)) {
    if (!total || total.value.eq(sum) || items.some(({ holds }) => !holds)) continue;
    yield {
      cells: [total.cell, ...items.map(({ amount }) => amount.cell)],
      message: 'list',
      data: {
        stated: formatMoney(total.value),
        items: sumTerms(items.map(({ amount }) => formatMoney(amount.value))),
        sum: formatMoney(sum),
        difference: formatMoney(sum.minus(total.value).abs()),
      },
    };
  }
}

/** 其中桃树 1.5亩, 其中苹果树 5亩 below the area of them all. */
function* rowsIn(declaration: Declaration): Generator<Draft<'rows'>> {
  for (const { name, whole, parts, sum } of missedPartRows(declaration)) {
    yield {
      cells: [whole.cell, ...parts.map(({ cell }) => cell)],
      message: 'rows',
      severity: sum.gt(whole.number) ? 'error' : 'warning',
      data: {
        name,
        stated: `${whole.number.toFixed()}${whole.unit}`,
        items: sumTerms(parts.map(({ number }) => number.toFixed())),
        sum: `${sum.toFixed()}${whole.unit}`,
      },
    };
  }
}

export const subtotal = defineRule({
  id: 'calc/subtotal',
  severity: 'error',
  title: { 'zh-CN': '分项之和与所列合计不符', 'en-US': 'Items do not add up to their total' },
  why: {
    'zh-CN': '测算说明逐级列出“其中（1）……（2）……”，各分项之和应等于上一级写明的金额，否则预算的去向与总额对不上。',
    'en-US':
      'A justification lists its items level by level. They must add up to the amount above them; otherwise money is missing or counted twice.',
  },
  basis: [
    '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应与预算相匹配',
    '《预算法》第三十二条（部门、单位预算草案的编制）',
  ],
  example: {
    bad: '办案经费8000元，其中：（1）差旅费5000元；（2）资料费2000元。',
    good: '办案经费8000元，其中：（1）差旅费5000元；（2）资料费3000元。',
  },
  messages: {
    differs: {
      'zh-CN': '“{{quote}}”：所列合计 {{stated}} ≠ 各分项之和 {{sum}}（{{items}}），差 {{difference}}',
      'en-US': '“{{quote}}”: stated total {{stated}} ≠ sum of the items {{sum}} ({{items}}), off by {{difference}}',
    },
    rows: {
      'zh-CN': '“{{name}}” {{stated}} ≠ 其中各行之和 {{items}} = {{sum}}',
      'en-US': '“{{name}}” {{stated}} ≠ the sum of the 其中 rows below it {{items}} = {{sum}}',
    },
    list: {
      'zh-CN': '明细合计 {{stated}} ≠ 各行金额之和 {{items}} = {{sum}}，差 {{difference}}',
      'en-US': 'The total of the list {{stated}} ≠ the sum of its rows {{items}} = {{sum}}, off by {{difference}}',
    },
    workings: {
      'zh-CN': '{{label}} {{stated}} ≠ 测算依据各项之和 {{sum}}，差 {{difference}}',
      'en-US': '{{label}} {{stated}} ≠ sum of the items in its justification {{sum}}, off by {{difference}}',
    },
    halves: {
      'zh-CN': '“{{quote}}”：上半年 {{first}} + 下半年 {{second}} = {{sum}}，全年写的是 {{stated}}',
      'en-US': '“{{quote}}”: first half {{first}} + second half {{second}} = {{sum}}, but the year says {{stated}}',
    },
    increase: {
      'zh-CN': '“{{quote}}”：原有 {{base}} + 增加 {{added}} = {{sum}}，写的是 {{stated}}',
      'en-US': '“{{quote}}”: {{base}} before + {{added}} added = {{sum}}, but {{stated}} is stated',
    },
  },
  *check(context): Generator<Draft<'differs' | 'increase' | 'workings' | 'halves' | 'list' | 'rows'>> {
    const { declaration } = context;
    yield* listsIn(context);
    yield* rowsIn(declaration);
    for (const workings of workingsOf(declaration)) {
      const off = offFromWorkings(declaration, workings);
      if (!off) continue;
      yield {
        cells: [off.stated.cell, workings.source.cell],
        message: 'workings',
        severity: 'warning',
        data: workingsData(off.stated, off.sum, off.difference),
      };
    }
    for (const { source, reading } of calculationsOf(declaration)) {
      const { text } = reading;
      for (const { items, totals } of reading.statements.length < 2 ? [] : listSums(reading, findOutline(text))) {
        const amounts = items.map((s) => s.amount);
        const sum = sumYuan(amounts);
        for (const total of totals) {
          if (
            sum
              .minus(total.amount.yuan)
              .abs()
              .lte(printedTolerance([total.amount, ...amounts]))
          )
            continue;
          const start = Math.min(total.span.start, items[0]!.span.start);
          const end = Math.max(total.span.end, items[items.length - 1]!.span.end);
          yield {
            cells: [source.cell],
            message: 'differs',
            data: sumData(quote(text, { start, end }), amounts, total.amount),
          };
        }
      }
      for (const { items, total, span } of [...findClosingLists(reading), ...countedTotals(reading)]) {
        const difference = sumYuan(items).minus(total.amount.yuan).abs();
        if (difference.lte(printedTolerance([total.amount, ...items]))) continue;
        yield { cells: [source.cell], message: 'differs', data: sumData(quote(text, span), items, total.amount) };
      }
      for (const { head, parts, span } of headedWorkings(reading)) {
        if (
          sumYuan(parts)
            .minus(head.yuan)
            .abs()
            .lte(printedTolerance([head, ...parts]))
        )
          continue;
        yield { cells: [source.cell], message: 'differs', data: sumData(quote(text, span), parts, head) };
      }
      for (const { first, second, year, span } of findHalves(reading)) {
        const sum = first.value.plus(second.value);
        if (sum.eq(year.value)) continue;
        const data = { first, second, stated: year };
        yield {
          cells: [source.cell],
          message: 'halves',
          data: {
            quote: quote(text, span),
            sum: `${sum.toFixed()}${year.unit}`,
            ...Object.fromEntries(Object.entries(data).map(([key, q]) => [key, `${q.value.toFixed()}${q.unit}`])),
          },
        };
      }
      for (const { base, added, stated, span } of findIncreases(reading)) {
        const sum = base.value.plus(added.value);
        if (sum.eq(stated.value)) continue;
        yield {
          cells: [source.cell],
          message: 'increase',
          data: {
            quote: quote(text, span),
            base: `${base.value.toFixed()}${base.unit}`,
            added: `${added.value.toFixed()}${added.unit}`,
            sum: `${sum.toFixed()}${stated.unit}`,
            stated: `${stated.value.toFixed()}${stated.unit}`,
          },
        };
      }
    }
  },
});
