import { defineRule, type Draft } from '../rule';
import { columnsOf, moneyCell } from '../../money/money-cells';
import { inUnit, unitName, shortLabel } from '../../money/money-labels';

export const midtermBelowAnnual = defineRule({
  id: 'funds/midterm-below-annual',
  severity: 'error',
  title: { 'zh-CN': '中期资金小于年度资金', 'en-US': 'Mid-term funds below annual funds' },
  why: {
    'zh-CN': '中期（实施期）资金包含本年度，不可能小于年度资金；一年期项目两者相等。',
    'en-US': 'Mid-term funds include this year’s, so they cannot be less; for a one-year project both are equal.',
  },
  basis: ['《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：中长期绩效目标与年度绩效目标'],
  example: {
    bad: '中期资金总额 30.00 万元，年度资金总额 50.00 万元',
    good: '中期资金总额 150.00 万元，年度资金总额 50.00 万元',
  },
  messages: {
    below: {
      'zh-CN': '{{label}}：中期 {{midterm}} < 年度 {{annual}}，差 {{difference}}（{{unit}}）',
      'en-US': '{{label}}: mid-term {{midterm}} < annual {{annual}}, off by {{difference}} ({{unit}})',
    },
  },
  *check({ declaration }): Generator<Draft<'below'>> {
    for (const block of declaration.funds) {
      const [midterm] = columnsOf(block, ['midterm', 'total']);
      const [annual] = columnsOf(block, ['annual']);
      if (midterm === undefined || annual === undefined) continue;
      for (const line of block.lines) {
        const whole = moneyCell(declaration, block, line, midterm);
        const year = moneyCell(declaration, block, line, annual);
        if (!whole || !year || whole.scaled.gte(year.scaled)) continue;
        yield {
          cells: [whole.cell, year.cell],
          message: 'below',
          data: {
            label: shortLabel(line.label.value),
            midterm: inUnit(whole.scaled, whole.unit),
            annual: inUnit(year.scaled, whole.unit),
            difference: inUnit(year.scaled.minus(whole.scaled), whole.unit),
            unit: unitName(whole.unit),
          },
        };
      }
    }
  },
});
