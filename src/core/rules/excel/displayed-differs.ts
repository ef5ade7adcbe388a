import type Big from 'big.js';
import type { Declaration } from '../../declaration/declaration';
import { toA1, type Range } from '../../sheet/address';
import { textAt, valueAt, type Sheet } from '../../sheet/sheet';
import { formatMoney, unitFactor } from '../../text/money';
import { parseNumber } from '../../text/numerals';
import { anchorCell } from '../common/cells';
import { exact } from '../../declaration/funds/amount';
import { unitOf } from '../../money/money-cells';
import { defineRule, type Draft } from '../rule';
import { amountCells } from '../../money/amount-cells';

/** Hidden digits worth less than this share of a value do not mislead. */
const leastShare = 0.01;

/** What a cell shows, as a number; undefined for dates, #### and texts. */
function shownNumber(sheet: Sheet, cell: Range): { value: Big; decimals: number } | undefined {
  const text = textAt(sheet, cell.top, cell.left).replace(/[¥￥]/g, '').trim();
  const percent = /[%％]$/.test(text);
  const value = parseNumber(text.replace(/[%％]$/, '').trim());
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return value && { value: percent ? value.div(100) : value, decimals };
}

interface Hidden {
  readonly cell: Range;
  readonly stored: Big;
  readonly shown: Big;
}

function hiddenIn(sheet: Sheet, cell: Range): (Hidden & { decimals: number }) | undefined {
  const value = valueAt(sheet, cell.top, cell.left);
  const shown = typeof value === 'number' ? shownNumber(sheet, cell) : undefined;
  const stored = typeof value === 'number' ? exact(value) : undefined;
  if (!shown || !stored || stored.eq(shown.value)) return undefined;
  return { cell, stored, shown: shown.value, decimals: shown.decimals };
}

/** Amounts: a whole 元 hidden behind fewer than two decimals. */
const hiddenAmounts = (declaration: Declaration, sheet: Sheet): Hidden[] =>
  amountCells(declaration).flatMap(({ block, amount, column }) => {
    const hidden = hiddenIn(sheet, amount.cell);
    if (!hidden || hidden.decimals >= 2) return [];
    const unit = unitOf(declaration, { block, column, amount });
    const off = hidden.stored
      .minus(hidden.shown)
      .abs()
      .times(unit ? unitFactor(unit, '元') : 1);
    return off.gte(1) ? [hidden] : [];
  });

/** Target values: more than a hundredth of the value hidden. */
const hiddenTargets = (declaration: Declaration, sheet: Sheet): Hidden[] =>
  declaration.indicators
    .flatMap((indicator) => indicator.targets.map((t) => t.cell))
    .flatMap((cell) => {
      const hidden = hiddenIn(sheet, cell);
      return hidden && hidden.stored.minus(hidden.shown).abs().gt(hidden.stored.abs().times(leastShare))
        ? [hidden]
        : [];
    });

export const displayedDiffers = defineRule({
  id: 'excel/displayed-differs',
  severity: 'warning',
  title: { 'zh-CN': '显示的数与实际存储的数不同', 'en-US': 'The displayed value differs from the stored one' },
  why: {
    'zh-CN': '单元格格式把小数四舍五入后显示（0.04 显示成 0），打印和公开的表上就是错的数。',
    'en-US':
      'The cell format rounds what is shown (0.04 shows as 0), so the number is wrong in print and when published.',
  },
  basis: ['《预算法》第三十二条（部门、单位预算草案的编制）'],
  example: { bad: '办公费总成本 0（实际 0.04 万元）', good: '办公费总成本 0.04' },
  fix: {
    'zh-CN': '只改单元格格式，显示出全部小数（至多 4 位）。',
    'en-US': 'Changes only the cell format, so that all decimals show (at most four).',
  },
  messages: {
    hidden: {
      'zh-CN': '显示为 {{shown}}，实际存储的是 {{stored}}，差 {{difference}}',
      'en-US': 'Shows {{shown}} but stores {{stored}}, off by {{difference}}',
    },
  },
  *check({ declaration, sheet }): Generator<Draft<'hidden'>> {
    for (const { cell, stored, shown } of [
      ...hiddenAmounts(declaration, sheet),
      ...hiddenTargets(declaration, sheet),
    ]) {
      const decimals = Math.min(4, stored.toFixed().split('.')[1]?.length ?? 0);
      const at = anchorCell(cell);
      yield {
        cells: [cell],
        message: 'hidden',
        data: {
          shown: textAt(sheet, cell.top, cell.left).trim(),
          stored: stored.toFixed(),
          difference: formatMoney(stored.minus(shown).abs()),
        },
        fix: {
          title: {
            'zh-CN': `让${toA1(at)}显示 ${decimals} 位小数`,
            'en-US': `Show ${decimals} decimals in ${toA1(at)}`,
          },
          edits: [{ kind: 'setNumberFormats', range: at, formats: [[`#,##0.${'0'.repeat(decimals)}`]] }],
        },
      };
    }
  },
});
