import { standsAlone } from '../../../src/core/sheet/stands-alone';
import { grid } from '../../support/grid';

const alone = (formula: string): boolean => standsAlone(grid([['合计', 1, formula]]));

describe('whether a sheet changes only when it is edited', () => {
  it.each([
    '=A1+B2',
    '=SUM(B2:B9)*10%',
    '=ROUND($B$2/10000,2)',
    '=IF(B2>=1.5E+3,"见“附表”!A1","")',
    '=SUM(B:B)-SUM(2:2)',
    '=-B2&"%"',
    '=IFERROR(VLOOKUP(A1,A2:B9,2,FALSE),0)',
    '项目=资金',
  ])('it does: %s', (formula) => expect(alone(formula)).toBe(true));

  it.each([
    '=附表!A1',
    "='附 表'!A1+1",
    '=SUM(一月:三月!B2)',
    '=[预算.xlsx]附表!A1',
    '=表1[金额]',
    '=总额*2',
    '=Total',
    '=TAX1000000000',
    '=INDIRECT("附表!A1")',
    '=TODAY()',
    '=OFFSET(A1,1,0)',
    '=MYSUM(A1)',
    '=A1#',
  ])('it may not: %s', (formula) => expect(alone(formula)).toBe(false));

  it('takes a long formula', () => {
    expect(alone(`=${'A1+'.repeat(2_000)}A1`)).toBe(true);
    expect(alone(`=${'A1+'.repeat(2_000)}附表!A1`)).toBe(false);
  });
});
