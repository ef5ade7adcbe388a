import Big from 'big.js';
import type { Declaration, FundBlock } from '../../declaration/declaration';
import { toA1, type Range } from '../../sheet/address';
import { hasFormula, type Sheet } from '../../sheet/sheet';
import { convert, formatMoney } from '../../text/money';
import { anchorCell } from '../common/cells';
import type { Fix } from '../finding';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { misreadBlock } from '../../money/block-units';
import { blockTotal, moneyCells, type MoneyCell } from '../../money/money-cells';
import { inUnit, labelOf } from '../../money/money-labels';
import { partSums } from '../../money/part-sums';
import { rescalingTo, type Rescaling } from '../../money/rescaling';
import { statedTotals } from '../../money/stated-totals';
import { pricedUnit } from './priced-unit';

type Message =
  | 'spending'
  | 'income'
  | 'cell'
  | 'total'
  | 'spendingTwice'
  | 'incomeTwice'
  | 'cellTwice'
  | 'totalTwice'
  | 'text'
  | 'repeated'
  | 'mixed'
  | 'tiny'
  | 'priced';

/** Budgets below this are no budgets but 万元 figures in a 元 table. */
const leastYuan = 1000;

/**
 * Rewrites amounts that were entered in the wrong unit. Formulas follow by themselves; undefined where there is nothing
 * else, or where a cell prints a unit of its own that a number would lose.
 */
function rescaleFix(sheet: Sheet, cells: readonly MoneyCell[], { from, to, factor, slip }: Rescaling): Fix | undefined {
  const typed = cells.filter(({ cell }) => !hasFormula(sheet, cell.top, cell.left));
  if (typed.length === 0 || typed.some((c) => c.amount.unit || c.amount.inSentence)) return undefined;
  const places = typed.map((c) => toA1(anchorCell(c.cell)));
  const [zh, en] = [places.join('、'), places.join(', ')];
  return {
    title:
      slip === 'twice'
        ? {
            'zh-CN': `把${zh}除以多乘的倍数，还原为${to}`,
            'en-US': `Take back the conversion of ${en}: ${to} as they were`,
          }
        : { 'zh-CN': `把${zh}由${from}换算成${to}`, 'en-US': `Convert ${en} from ${from} to ${to}` },
    edits: typed.map((c) => ({
      kind: 'setValues',
      range: anchorCell(c.cell),
      values: [[c.value.times(factor).toNumber()]],
    })),
  };
}

const formatTimes = (factor: Big): string => (factor.lt(1) ? new Big(1).div(factor) : factor).toFixed();

const labelCell = (block: FundBlock): Range[] => (block.unit ? [block.unit.cell] : []);

function* blocksApart({ declaration, sheet }: RuleContext): Generator<Draft<Message>> {
  const found = misreadBlock(declaration);
  if (!found) return;
  const { block, cells, rescaling, good, bad } = found;
  const fix = rescaleFix(sheet, cells, rescaling);
  const side = block.kind === 'expenditure' ? 'spending' : 'income';
  yield {
    cells: [...cells.map((c) => c.cell), ...labelCell(block)],
    message: rescaling.slip === 'twice' ? `${side}Twice` : side,
    data: {
      unit: rescaling.to,
      values: cells.map((c) => formatMoney(c.value)).join('、'),
      good: `${formatMoney(good.value)}${good.unit}`,
      bad: formatMoney(bad.value),
      other: rescaling.from,
    },
    ...(fix && { fix }),
  };
}

function* partsApart({ declaration, sheet }: RuleContext): Generator<Draft<Message>> {
  for (const { total, misscaled, sum } of partSums(declaration)) {
    if (!misscaled) continue;
    const { cells, rescaling } = misscaled;
    const fix = rescaleFix(sheet, cells, rescaling);
    yield {
      cells: [...cells.map((c) => c.cell), ...labelCell(total.block)],
      message: `${cells[0] === total ? 'total' : 'cell'}${rescaling.slip === 'twice' ? 'Twice' : ''}`,
      data: {
        label: cells.map((c) => labelOf(c)).join('、'),
        values: cells.map((c) => formatMoney(c.value)).join('、'),
        unit: rescaling.to,
        total: `${labelOf(total)} ${formatMoney(total.value)}`,
        sum: inUnit(sum, total.unit),
        other: rescaling.from,
      },
      ...(fix && { fix }),
    };
  }
}

/** The table's total against what its own sentences and cost indicators call the total. */
function* textApart(context: RuleContext): Generator<Draft<Message>> {
  for (const { total, statements } of statedTotals(context.declaration)) {
    const { unit, yuan } = total;
    if (!unit || !yuan || statements.some((s) => s.yuan.eq(yuan))) continue;
    const apart = statements.find((s) => rescalingTo(unit, yuan, s.yuan)?.slip === 'unconverted');
    if (!apart) continue;
    const { from, factor } = rescalingTo(unit, yuan, apart.yuan)!;
    yield {
      cells: [total.cell, apart.cell, ...(total.block.unit ? [total.block.unit.cell] : [])],
      message: 'text',
      data: {
        label: labelOf(total),
        stated: `${formatMoney(total.value)}${unit}`,
        quote: apart.quote,
        times: formatTimes(factor),
        other: from,
      },
    };
    return;
  }
}

function* unitsInCells(declaration: Declaration): Generator<Draft<Message>> {
  for (const block of declaration.funds) {
    const stated = block.unit?.value;
    for (const cell of moneyCells(declaration, block)) {
      const columnUnit = cell.column.unit ?? stated;
      const own = cell.amount.unit;
      if (!own || !columnUnit || cell.amount.inSentence) continue; // a sentence has to state it
      const value = convert(cell.value, own, columnUnit);
      yield {
        cells: [cell.cell, ...labelCell(block)],
        message: own === columnUnit ? 'repeated' : 'mixed',
        severity: 'warning',
        data: {
          label: labelOf(cell),
          text: cell.amount.text.trim(),
          unit: columnUnit,
          value: formatMoney(value),
        },
        fix: {
          title: {
            'zh-CN': `把${toA1(anchorCell(cell.cell))}改为数字 ${formatMoney(value)}（${columnUnit}）`,
            'en-US': `Make ${toA1(anchorCell(cell.cell))} the number ${formatMoney(value)} (${columnUnit})`,
          },
          edits: [{ kind: 'setValues', range: anchorCell(cell.cell), values: [[value.toNumber()]] }],
        },
      };
    }
  }
}

function* tinyTotals(declaration: Declaration): Generator<Draft<Message>> {
  for (const block of declaration.funds) {
    if (block.unit?.value !== '元') continue;
    for (const [i] of block.columns.entries()) {
      const total = blockTotal(declaration, block, i)?.cells[0];
      if (!total || total.amount.unit || total.value.lte(0) || total.value.toNumber() >= leastYuan) continue;
      yield {
        cells: [total.cell, ...labelCell(block)],
        message: 'tiny',
        severity: 'warning',
        data: { label: labelOf(total), value: formatMoney(total.value) },
      };
    }
  }
}

export const unitMismatch = defineRule({
  id: 'funds/unit-mismatch',
  severity: 'error',
  title: { 'zh-CN': '金额单位不一致', 'en-US': 'Amounts in different units' },
  why: {
    'zh-CN':
      '表头写万元、单元格里填元（或相反），金额就差一万倍，汇总时会把预算放大或缩小一万倍。一张表只能用一种金额单位。',
    'en-US':
      'With 万元 in the label and 元 in the cells (or the reverse) amounts are off by a factor of 10,000 when tables are added up. Use one unit in a table.',
  },
  basis: ['《中央部门预算绩效目标管理办法》（财预〔2015〕88号）附：项目支出绩效目标申报表（金额单位）'],
  example: { bad: '项目资金（万元）：收入 8，支出 80000', good: '项目资金（万元）：收入 8，支出 8' },
  fix: {
    'zh-CN': '把填错单位的金额换算成表头的单位；去掉单元格里重复的单位。',
    'en-US':
      'Converts amounts entered in the wrong unit to the unit of the label, and removes a unit repeated in a cell.',
  },
  messages: {
    spending: {
      'zh-CN': '单位标明{{unit}}，支出的金额（{{values}}）却像是按{{other}}填的：收入 {{good}} = 支出 {{bad}}{{other}}',
      'en-US':
        'The unit is {{unit}}, but the expenditure ({{values}}) seems to be in {{other}}: income {{good}} = expenditure {{bad}} {{other}}',
    },
    income: {
      'zh-CN': '单位标明{{unit}}，收入的金额（{{values}}）却像是按{{other}}填的：支出 {{good}} = 收入 {{bad}}{{other}}',
      'en-US':
        'The unit is {{unit}}, but the income ({{values}}) seems to be in {{other}}: expenditure {{good}} = income {{bad}} {{other}}',
    },
    spendingTwice: {
      'zh-CN':
        '单位标明{{unit}}，支出的金额（{{values}}）像是当作{{other}}又换算了一次：收入 {{good}}，支出 {{bad}}{{unit}}',
      'en-US':
        'The unit is {{unit}}, but the expenditure ({{values}}) seems to have been converted from {{other}} once more: income {{good}}, expenditure {{bad}} {{unit}}',
    },
    incomeTwice: {
      'zh-CN':
        '单位标明{{unit}}，收入的金额（{{values}}）像是当作{{other}}又换算了一次：支出 {{good}}，收入 {{bad}}{{unit}}',
      'en-US':
        'The unit is {{unit}}, but the income ({{values}}) seems to have been converted from {{other}} once more: expenditure {{good}}, income {{bad}} {{unit}}',
    },
    cellTwice: {
      'zh-CN':
        '{{label}} {{values}} 像是当作{{other}}又换算了一次，本表单位是{{unit}}：还原后与 {{total}} 相符，照现在的数各项之和是 {{sum}}',
      'en-US':
        '{{label}} {{values}} seem to have been converted from {{other}} once more (this table is in {{unit}}): converted back they agree with {{total}}; as they are, the parts add up to {{sum}}',
    },
    totalTwice: {
      'zh-CN': '{{label}} {{values}} 像是当作{{other}}又换算了一次，本表单位是{{unit}}：还原后与各项之和 {{sum}} 相符',
      'en-US':
        '{{label}} {{values}} seems to have been converted from {{other}} once more (this table is in {{unit}}): converted back it is the sum of its parts, {{sum}}',
    },
    total: {
      'zh-CN': '{{label}} {{values}} 像是按{{other}}填的，本表单位是{{unit}}：换算后与各项之和 {{sum}} 相符',
      'en-US':
        '{{label}} {{values}} seems to be in {{other}} (this table is in {{unit}}): converted it is the sum of its parts, {{sum}}',
    },
    cell: {
      'zh-CN':
        '{{label}} {{values}} 像是按{{other}}填的，本表单位是{{unit}}：换算后与 {{total}} 相符，照现在的数各项之和是 {{sum}}',
      'en-US':
        '{{label}} {{values}} seem to be in {{other}} (this table is in {{unit}}): converted they agree with {{total}}; as they are, the parts add up to {{sum}}',
    },
    text: {
      'zh-CN': '{{label}} {{stated}} 与文中“{{quote}}”相差{{times}}倍，单位可能是{{other}}',
      'en-US':
        '{{label}} {{stated}} and “{{quote}}” in the text differ by a factor of {{times}}; the unit may be {{other}}',
    },
    repeated: {
      'zh-CN': '{{label}}的单元格写的是“{{text}}”，表头已标明{{unit}}，单元格里应只填数字 {{value}}',
      'en-US':
        'The cell for {{label}} says “{{text}}”; the label already states {{unit}}, so enter only the number {{value}}',
    },
    mixed: {
      'zh-CN': '{{label}}的单元格写的是“{{text}}”，本表单位是{{unit}}，应填 {{value}}',
      'en-US': 'The cell for {{label}} says “{{text}}” but this table is in {{unit}}: it should be {{value}}',
    },
    priced: {
      'zh-CN': '{{label}} {{stated}}，而 {{product}}，恰好相差 {{times}} 倍：金额像是按{{other}}填的',
      'en-US':
        '{{label}} {{stated}}, but {{product}}, exactly {{times}} times less: the amounts look as if entered in {{other}}',
    },
    tiny: {
      'zh-CN': '{{label}}只有 {{value}} 元，是否应为万元？',
      'en-US': '{{label}} is only {{value}} 元; should it be 万元?',
    },
  },
  *check(context): Generator<Draft<Message>> {
    const { declaration } = context;
    yield* blocksApart(context);
    yield* partsApart(context);
    const texts = [...textApart(context)];
    yield* texts;
    if (texts.length === 0) yield* pricedUnit(declaration);
    yield* unitsInCells(declaration);
    yield* tinyTotals(declaration);
  },
});
