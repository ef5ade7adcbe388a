import type { Sheet } from '../../sheet/sheet';
import { hasFormula } from '../../sheet/sheet';
import { toA1, type Range } from '../../sheet/address';
import type { Fix } from '../finding';
import { anchorCell } from '../common/cells';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { listTotal } from '../../money/list-totals';
import { convert, formatMoney } from '../../text/money';
import { inUnit, labelled, labelOf } from '../../money/money-labels';
import { partSums, type PartSum } from '../../money/part-sums';

/** Blank parts are added too: they may be filled in tomorrow. */
function sumOf(parts: readonly Range[]): string {
  const cells = parts.map(anchorCell);
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const row = cells.every(({ top, left }, i) => top === first.top && left === first.left + i);
  const column = cells.every(({ top, left }, i) => left === first.left && top === first.top + i);
  return `=SUM(${row || column ? `${toA1(first)}:${toA1(last)}` : cells.map(toA1).join(',')})`;
}

/** Writes the sum over a typed total: as a formula where the table works with formulas, as a number elsewhere. */
function totalFix(sheet: Sheet, { total, parts, sum }: PartSum): Fix | undefined {
  const at = anchorCell(total.cell);
  if (hasFormula(sheet, at.top, at.left)) return undefined;
  const usesFormulas = total.block.lines.some((line) =>
    line.amounts.some((a) => a && hasFormula(sheet, a.cell.top, a.cell.left)),
  );
  const title = {
    'zh-CN': `把${toA1(at)}改为各项之和 ${inUnit(sum, total.unit)}`,
    'en-US': `Set ${toA1(at)} to the sum of its parts, ${inUnit(sum, total.unit)}`,
  };
  const formula = sumOf(total.line.children.flatMap((child) => child.amounts[total.columnIndex]?.cell ?? []));
  const sameUnit = parts.every((p) => p.unit === total.unit);
  return usesFormulas && sameUnit
    ? { title, edits: [{ kind: 'setFormulas', range: at, formulas: [[formula]] }] }
    : { title, edits: [{ kind: 'setValues', range: at, values: [[convert(sum, '元', total.unit).toNumber()]] }] };
}

type Message = 'differs' | 'exceeds' | 'projects';

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

export const totalEqualsParts = defineRule({
  id: 'funds/total-equals-parts',
  severity: 'error',
  title: { 'zh-CN': '合计不等于各项之和', 'en-US': 'A total is not the sum of its parts' },
  why: {
    'zh-CN': '资金总额必须等于各来源之和，每一级小计也是如此。加不拢的表在审核和批复时会被退回。',
    'en-US':
      'The total must be the sum of its sources, and so must every subtotal. A table that does not add up is sent back.',
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
    'zh-CN': '把合计改为各项之和；同表用公式的，写成公式。',
    'en-US': 'Sets the total to the sum of its parts, as a formula where the block works with formulas.',
  },
  messages: {
    differs: {
      'zh-CN': '{{total}} {{stated}} ≠ 各项之和 {{sum}}（{{parts}}），差 {{difference}}（{{unit}}）。',
      'en-US': '{{total}} {{stated}} ≠ sum of its parts {{sum}} ({{parts}}), off by {{difference}} ({{unit}}).',
    },
    projects: {
      'zh-CN': '单位合计 {{stated}} ≠ 所列 {{count}} 个项目预算之和 {{sum}}，差 {{difference}}。',
      'en-US': 'The total {{stated}} ≠ sum of the {{count}} projects listed {{sum}}, off by {{difference}}.',
    },
    exceeds: {
      'zh-CN': '{{total}} {{stated}} 小于其中所列 {{sum}}（{{parts}}），差 {{difference}}（{{unit}}）。',
      'en-US':
        '{{total}} {{stated}} is less than the parts named {{sum}} ({{parts}}), off by {{difference}} ({{unit}}).',
    },
  },
  *check(context): Generator<Draft<Message>> {
    const { declaration, sheet } = context;
    yield* listFinding(context);
    for (const found of partSums(declaration)) {
      if (found.holds || found.misscaled.length > 0) continue;
      const { total, parts, sum, difference } = found;
      const { unit, line } = total;
      const fix = line.partial ? undefined : totalFix(sheet, found);
      yield {
        cells: [total.cell, ...parts.map((p) => p.cell)],
        message: line.partial ? 'exceeds' : 'differs',
        data: {
          total: labelOf(total),
          stated: inUnit(total.yuan, unit),
          sum: inUnit(sum, unit),
          parts: parts.map(labelled).join(' + '),
          difference: inUnit(difference.abs(), unit),
          unit,
        },
        ...(fix && { fix }),
      };
    }
  },
});
