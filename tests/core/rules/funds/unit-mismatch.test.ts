import { check } from '../../../../src/core/check';
import { unitMismatch } from '../../../../src/core/rules/funds/unit-mismatch';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { runRule, testRule } from '../../../support/rule-tester';
import { card, matrix, tree } from './forms';

const spendingInYuan = tree([8, 8, 8, '', ''], [['巡护', 40000, 80000]]);
const partInYuan = card({ annual: [50, 400000, 10], midterm: ['', '', ''] });

/** 126 posts for 8,000 元 each, which is 1,008,000 元 or 100.8万元. */
const posts = (money: number, price = '8000元/个'): Sheet =>
  card({
    annual: [money, money, 0],
    midterm: ['', '', ''],
    rows: [
      ['一级指标', '二级指标', '三级指标', '', '指标值'],
      ['产出指标', '数量指标', '巡护岗位数', '', '126个'],
      ['', '成本指标', '巡护岗位补助标准', '', price],
      ['效益指标', '社会效益指标', '火灾发生率', '', '≤1%'],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '', '≥90%'],
    ],
  });

testRule(unitMismatch, {
  accept: [
    { name: 'a budget that the price and the count come to', sheet: posts(100.8) },
    { name: 'a budget near what price and count would be in 元', sheet: posts(1_008_001) },
    { name: 'a price that is none', sheet: posts(0.63, '0.005元/个') },
    { name: 'one unit', sheet: tree([8, 8, 8, '', ''], [['巡护', 4, 8]]) },
    { name: 'another unit in the text', sheet: card({ goal: '本项目年度预算总额500000元，加强林区巡护。' }) },
    { name: 'a budget of just a thousand 元', sheet: matrix([1000, '', '', '', 1000, ''], ['', '', '', '', '', '']) },
    { name: 'a table still without amounts', sheet: matrix([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]) },
    { name: 'a few 万元', sheet: card({ annual: [8, 8, 0], midterm: ['', '', ''] }) },
    { name: 'a small budget in 元', sheet: matrix([3000, '', '', '', 3000, ''], [3000, '', '', '', 3000, '']) },
  ],
  reject: [
    {
      name: 'a block in 元 that only price and count show',
      sheet: posts(1_008_000),
      cells: [['E5', 'A5:A7']],
      message: ['8000元/个 × 126个 = 100.80万元', '10000'],
    },
    {
      name: 'expenditure in 元 below a 万元 label',
      sheet: spendingInYuan,
      cells: [['E11', 'F11', 'A4:A11']],
      message: ['8.00万元 = 支出 80,000.00元', '40,000.00'],
    },
    {
      name: 'one part in 元',
      sheet: partInYuan,
      cells: [['E6', 'A5:A7']],
      message: ['财政拨款 400,000.00', '年度资金总额 50.00'],
    },
    {
      name: 'a unit repeated in the cell',
      sheet: card({ annual: ['50万元', '50万元', 0] }),
      cells: [
        ['E5', 'A5:A7'],
        ['E6', 'A5:A7'],
      ],
      message: ['“50万元”', '50.00'],
    },
    {
      name: 'a total that the goal states in another unit',
      sheet: card({
        unit: '元',
        goal: '本项目年度预算总额50万元，加强林区巡护。',
        midterm: ['', '', ''],
        annual: [50, 50, 0],
      }),
      cells: [
        ['E5', 'D9:E9', 'A5:A7'],
        ['E5', 'A5:A7'],
      ],
      message: ['50.00元', '50万元', '万元'],
    },
    {
      name: 'a budget of a few 元',
      sheet: matrix([80, '', '', '', 80, ''], [30, '', '', '', 30, '']),
      cells: [
        ['B5', 'A5'],
        ['B6', 'A5'],
      ],
    },
  ],
});

describe('a wrong unit', () => {
  it('is a finding about the unit, not about the sum', () => {
    for (const sheet of [spendingInYuan, partInYuan]) {
      const told = check([sheet]).tables.flatMap(({ findings }) => findings.map(({ rule }) => rule));
      expect(told).toContain('funds/unit-mismatch');
      expect(told).not.toContain('funds/income-equals-expenditure');
      expect(told).not.toContain('funds/total-equals-parts');
    }
  });
  it('is fixed by converting the amounts', () => {
    expect(runRule(unitMismatch, spendingInYuan)[0]?.fix?.edits.map((e) => e.kind === 'setValues' && e.values)).toEqual(
      [[[4]], [[8]]],
    );
  });
});
