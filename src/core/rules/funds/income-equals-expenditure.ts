import type { Declaration, FundBlock, FundColumn } from '../../declaration/declaration';
import { defineRule, type Draft } from '../rule';
import { blockTotal, columnsOf, printedTolerance } from '../../money/money-cells';
import { inUnit, unitName } from '../../money/money-labels';
import { moneyUnits, unitFactor, type Scaled } from '../../text/money';

/** The income's column of the same term; of several (2021年, 2022年) the one with the same label. */
function sameColumn(income: FundBlock, { term, label }: FundColumn): number | undefined {
  const all = columnsOf(income, [term]);
  return all.length > 1 ? all.find((at) => income.columns[at]!.label?.value === label?.value) : all[0];
}

const isSameInOtherUnit = (a: Scaled, b: Scaled): boolean =>
  moneyUnits.some((unit) => {
    const factor = unitFactor(unit, '元');
    return a.times(factor).eq(b) || b.times(factor).eq(a);
  });

/** What an insurance fund does not spend it keeps; 《预算法》第十一条 asks it for balance, not for nothing left. */
const keepsSurplus = ({ title, project }: Declaration): boolean =>
  [title, project].some((text) => /保险基金/.test(text?.value ?? ''));

export const incomeEqualsExpenditure = defineRule({
  id: 'funds/income-equals-expenditure',
  severity: 'error',
  title: { 'zh-CN': '收入与支出不相等', 'en-US': 'Income and expenditure differ' },
  why: {
    'zh-CN': '项目的资金来源与支出安排应当收支平衡：有多少来源，就安排多少支出。',
    'en-US': 'The sources and the planned spending of a project must balance: what comes in is what may be spent.',
  },
  basis: ['《预算法》第十二条（收支平衡）'],
  example: { bad: '收入：资金总额 8.00；支出合计 7.50', good: '收入：资金总额 8.00；支出合计 8.00' },
  messages: {
    differs: {
      'zh-CN': '收入 {{income}} ≠ 支出 {{expenditure}}，差 {{difference}}（{{unit}}）',
      'en-US': 'Income {{income}} ≠ expenditure {{expenditure}}, off by {{difference}} ({{unit}})',
    },
  },
  *check({ declaration }): Generator<Draft<'differs'>> {
    const [income] = declaration.funds.filter((block) => block.kind === 'income');
    if (!income || keepsSurplus(declaration)) return;
    for (const spending of declaration.funds.filter((block) => block.kind === 'expenditure')) {
      for (const [i, column] of spending.columns.entries()) {
        const own = sameColumn(income, column);
        const left = own === undefined ? undefined : blockTotal(declaration, income, own);
        const right = blockTotal(declaration, spending, i);
        if (!left || !right) continue;
        const difference = left.scaled.minus(right.scaled).abs();
        if (difference.lte(printedTolerance([...left.cells, ...right.cells]))) continue;
        const { unit } = left.cells[0]!;
        // 8 beside 80,000 where no unit is stated: the same money in 万元 and in 元, for all anybody knows.
        if (unit === undefined && isSameInOtherUnit(left.scaled, right.scaled)) continue;
        yield {
          cells: [...left.cells, ...right.cells].map((c) => c.cell),
          message: 'differs',
          data: {
            income: inUnit(left.scaled, unit),
            expenditure: inUnit(right.scaled, unit),
            difference: inUnit(difference, unit),
            unit: unitName(unit),
          },
        };
      }
    }
  },
});
