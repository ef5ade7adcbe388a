import type { Declaration, FundBlock } from '../../declaration/declaration';
import { toA1, type Range } from '../../sheet/address';
import { convert, formatMoney, type MoneyUnit } from '../../text/money';
import { anchorCell } from '../common/cells';
import type { Fix } from '../finding';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { misreadBlock, otherUnit } from '../../money/block-units';
import { blockTotal, isUnitFactor, moneyCells, type MoneyCell } from '../../money/money-cells';
import { inUnit, labelOf } from '../../money/money-labels';
import { partSums } from '../../money/part-sums';
import { statedTotals } from '../../money/stated-totals';

type Message = 'spending' | 'income' | 'cell' | 'text' | 'repeated' | 'mixed' | 'tiny';

/** Budgets below this are no budgets but 万元 figures in a 元 table. */
const leastYuan = 1000;

/** Rewrites amounts that were entered in the wrong unit. */
function convertFix(cells: readonly MoneyCell[], from: MoneyUnit): Fix {
  const [first] = cells;
  const unit = first!.unit;
  const list = cells.map((c) => toA1(anchorCell(c.cell))).join('、');
  return {
    title: {
      'zh-CN': `把${list}由${from}换算成${unit}`,
      'en-US': `Convert ${cells.map((c) => toA1(anchorCell(c.cell))).join(', ')} from ${from} to ${unit}`,
    },
    edits: cells.map((c) => ({
      kind: 'setValues',
      range: anchorCell(c.cell),
      values: [[convert(c.value, from, unit).toNumber()]],
    })),
  };
}

const labelCell = (block: FundBlock): Range[] => (block.unit ? [block.unit.cell] : []);

function* blocksApart(declaration: Declaration): Generator<Draft<Message>> {
  const found = misreadBlock(declaration);
  if (!found) return;
  const { block, stated, actual, good, bad } = found;
  const cells = moneyCells(declaration, block);
  yield {
    cells: [...cells.map((c) => c.cell), ...labelCell(block)],
    message: block.kind === 'expenditure' ? 'spending' : 'income',
    data: {
      unit: stated,
      values: cells.map((c) => formatMoney(c.value)).join('、'),
      good: `${formatMoney(good.value)}${good.unit}`,
      bad: formatMoney(bad.value),
      other: actual,
    },
    fix: convertFix(cells, actual),
  };
}

function* partsApart(declaration: Declaration): Generator<Draft<Message>> {
  for (const { total, misscaled, sum } of partSums(declaration)) {
    if (misscaled.length === 0) continue;
    const [first] = misscaled;
    const other = otherUnit(first!.unit);
    yield {
      cells: [...misscaled.map((c) => c.cell), ...labelCell(total.block)],
      message: 'cell',
      data: {
        label: misscaled.map((c) => labelOf(c)).join('、'),
        values: misscaled.map((c) => formatMoney(c.value)).join('、'),
        unit: first!.unit,
        total: `${labelOf(total)} ${formatMoney(total.value)}`,
        sum: inUnit(sum, total.unit),
        other,
      },
      fix: convertFix(misscaled, other),
    };
  }
}

/** The table's total against what its own sentences and cost indicators call the total. */
function* textApart(context: RuleContext): Generator<Draft<Message>> {
  for (const { total, statements } of statedTotals(context.declaration)) {
    const apart = statements.find((s) => isUnitFactor(s.yuan, total.yuan));
    if (!apart || statements.some((s) => s.yuan.eq(total.yuan))) continue;
    yield {
      cells: [total.cell, apart.cell, ...(total.block.unit ? [total.block.unit.cell] : [])],
      message: 'text',
      data: {
        label: labelOf(total),
        stated: `${formatMoney(total.value)}${total.unit}`,
        quote: apart.quote,
        other: otherUnit(total.unit),
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
      if (!total || total.amount.unit || total.yuan.lte(0) || total.yuan.gte(leastYuan)) continue;
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
  title: { 'zh-CN': '金额单位不一致', 'en-US': 'Amounts in mixed units' },
  why: {
    'zh-CN':
      '表头写万元、格子里填元（或相反），金额就差一万倍，汇总时会把预算放大或缩小一万倍。一张表只能用一种金额单位。',
    'en-US':
      'With 万元 in the label and 元 in the cells the money is off by a factor of 10,000 as soon as tables are added up. One block, one unit.',
  },
  basis: ['《中央部门预算绩效目标管理办法》（财预〔2015〕88号）附：项目支出绩效目标申报表（金额单位）'],
  example: { bad: '项目资金（万元）：收入 8，支出 80000', good: '项目资金（万元）：收入 8，支出 8' },
  fix: {
    'zh-CN': '把填错单位的金额换算成表头的单位；去掉格子里重复的单位。',
    'en-US':
      'Converts amounts entered in the wrong unit to the unit of the label, and takes a repeated unit out of the cell.',
  },
  messages: {
    spending: {
      'zh-CN':
        '单位标明{{unit}}，支出的金额（{{values}}）却像是按{{other}}填的：收入 {{good}} = 支出 {{bad}}{{other}}。',
      'en-US':
        'The block says {{unit}}, yet the expenditure ({{values}}) looks like {{other}}: income {{good}} = expenditure {{bad}} {{other}}.',
    },
    income: {
      'zh-CN':
        '单位标明{{unit}}，收入的金额（{{values}}）却像是按{{other}}填的：支出 {{good}} = 收入 {{bad}}{{other}}。',
      'en-US':
        'The block says {{unit}}, yet the income ({{values}}) looks like {{other}}: expenditure {{good}} = income {{bad}} {{other}}.',
    },
    cell: {
      'zh-CN':
        '{{label}} {{values}} 像是按{{other}}填的，本表单位是{{unit}}：换算后与 {{total}} 相符，照现在的数各项之和是 {{sum}}。',
      'en-US':
        '{{label}} {{values}} look like {{other}} in a table in {{unit}}: converted they agree with {{total}}; as they stand the parts come to {{sum}}.',
    },
    text: {
      'zh-CN': '{{label}} {{stated}} 与文中“{{quote}}”相差一万倍，单位可能是{{other}}。',
      'en-US':
        '{{label}} {{stated}} and the text “{{quote}}” are apart by a factor of 10,000; the unit may be {{other}}.',
    },
    repeated: {
      'zh-CN': '{{label}}的格子写的是“{{text}}”，表头已标明{{unit}}，格子里应只填数字 {{value}}。',
      'en-US':
        'The cell of {{label}} says “{{text}}” although the label already states {{unit}}: enter the number {{value}} only.',
    },
    mixed: {
      'zh-CN': '{{label}}的格子写的是“{{text}}”，本表单位是{{unit}}，应填 {{value}}。',
      'en-US': 'The cell of {{label}} says “{{text}}” in a table in {{unit}}: it should be {{value}}.',
    },
    tiny: {
      'zh-CN': '{{label}}只有 {{value}} 元，是否应为万元？',
      'en-US': '{{label}} is just {{value}} 元; is it meant to be 万元?',
    },
  },
  *check(context): Generator<Draft<Message>> {
    const { declaration } = context;
    const certain = [...blocksApart(declaration), ...partsApart(declaration)];
    yield* certain;
    if (certain.length === 0) yield* textApart(context);
    yield* unitsInCells(declaration);
    yield* tinyTotals(declaration);
  },
});
