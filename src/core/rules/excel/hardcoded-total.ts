import { toA1 } from '../../sheet/address';
import { hasFormula } from '../../sheet/sheet';
import { formatMoney } from '../../text/money';
import { anchorCell } from '../common/cells';
import { labelOf } from '../../money/money-labels';
import { partSums } from '../../money/part-sums';
import { defineRule, type Draft } from '../rule';

export const hardcodedTotal = defineRule({
  id: 'excel/hardcoded-total',
  severity: 'advice',
  title: { 'zh-CN': '合计是手工填的数', 'en-US': 'A total entered by hand' },
  why: {
    'zh-CN': '旁边的合计用公式，这一个是手填的：以后改了明细，它不会跟着变。',
    'en-US': 'The totals beside it are formulas, but this one was typed in: it will not follow when a part changes.',
  },
  basis: ['《预算法》第三十二条（部门、单位预算草案的编制）'],
  example: { bad: '中期资金总额 =C8+C9，年度资金总额 50.00（手填）', good: '年度资金总额 =E8+E9' },
  fix: {
    'zh-CN': '把手填的合计改为各部分相加的公式，数值不变。',
    'en-US': 'Replaces the typed total by a formula that adds up its parts; the value stays the same.',
  },
  messages: {
    typed: {
      'zh-CN': '{{label}} {{value}} 是手填的数，同表其他合计是公式，可改为 {{formula}}',
      'en-US': '{{label}} {{value}} was typed in while other totals are formulas; it could be {{formula}}',
    },
  },
  *check({ declaration, sheet }): Generator<Draft<'typed'>> {
    const sums = partSums(declaration);
    const isFormula = ({ total }: (typeof sums)[number]): boolean => hasFormula(sheet, total.cell.top, total.cell.left);
    if (!sums.some(isFormula)) return;
    for (const found of sums.filter((s) => !isFormula(s) && s.holds && !s.total.line.partial)) {
      const { total, parts } = found;
      if (parts.some((p) => p.unit !== total.unit)) continue;
      const at = anchorCell(total.cell);
      const formula = `=${parts.map((p) => toA1(anchorCell(p.cell))).join('+')}`;
      yield {
        cells: [total.cell],
        message: 'typed',
        data: { label: labelOf(total), value: formatMoney(total.value), formula },
        fix: {
          title: { 'zh-CN': `把${toA1(at)}改为公式 ${formula}`, 'en-US': `Make ${toA1(at)} the formula ${formula}` },
          edits: [{ kind: 'setFormulas', range: at, formulas: [[formula]] }],
        },
      };
    }
  },
});
