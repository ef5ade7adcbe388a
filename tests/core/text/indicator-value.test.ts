import fc from '../../support/random';
import Big from 'big.js';
import type { Operator } from '../../../src/core/text/operators';
import {
  formatQuantity,
  joinIndicatorValue,
  parseIndicatorValue,
  type IndicatorValue,
} from '../../../src/core/text/indicator-value';

const short = (v: IndicatorValue): string => {
  if (v.kind === 'quantity') return [v.prefix, v.operator ?? '', v.number.toFixed(), v.unit, v.suffix].join('|');
  if (v.kind === 'date') return `date ${v.operator ?? ''}${v.from ? `${v.from}/` : ''}${v.to}`;
  return v.kind;
};

describe('parseIndicatorValue', () => {
  it.each([
    ['≥ 2 次', '|≥|2|次|'],
    ['2次以上', '|≥|2|次|'],
    ['不少于2次', '|≥|2|次|'],
    ['每年2次以上', '每年|≥|2|次|'],
    ['每年不少于两次', '每年|≥|2|次|'],
    ['90%', '||90|%|'],
    ['９０％', '||90|%|'],
    ['=100.00(%)', '|=|100|%|'],
    ['≥100百分比', '|≥|100|%|'],
    ['98%以上', '|≥|98|%|'],
    ['不低于98%', '|≥|98|%|'],
    ['百分之九十以上', '|≥|90|%|'],
    ['从新犯罪率不超过0.2%', '从新犯罪率|≤|0.2|%|'],
    ['$\\geq 70\\%$', '|≥|70|%|'],
    ['≤ 4 万元', '|≤|4|万元|'],
    ['22,614.51万元', '||22614.51|万元|'],
    ['年人均1500元；', '年人均||1500|元|'],
    ['1500元/人·年', '||1500|元/人·年|'],
    ['≥ 1 场/次', '|≥|1|场/次|'],
    ['1.5万人次', '||15000|人次|'],
    ['985米', '||985|米|'],
    ['30分钟内响应', '|≤|30|分钟|响应'],
    ['≥530元/人*月', '|≥|530|元/人·月|'],
    ['500元/人.月', '||500|元/人·月|'],
    ['═100%', '|=|100|%|'],
    ['﹦100', '|=|100||'],
    ['=2026年12月31日前', 'date ≤2026-12-31'],
    ['12月底到位', 'date --12'],
    ['6月30日前发放完毕', 'date ≤--06-30'],
    ['2024年第四季度', 'date 2024'],
    ['2024年内', 'date 2024'],
    ['每月15日前', 'text'],
    ['≥230户次', '|≥|230|户次|'],
    ['≥-5%', '|≥|-5|%|'],
    ['12月31日前', 'date ≤--12-31'],
    ['≤12月31日', 'date ≤--12-31'],
    ['2021/12/31', 'date 2021-12-31'],
    ['11月底之前', 'date ≤--11'],
    ['2023.07-2024.01', 'date 2023-07/2024-01'],
    ['2023年', 'date 2023'],
    ['3年', '||3|年|'],
    ['', 'blank'],
    [' 　', 'blank'],
  ])('reads %s', (text, expected) => expect(short(parseIndicatorValue(text))).toBe(expected));

  it.each([
    '序时进度',
    '充分',
    '有效提升',
    '十分满意',
    '一对一',
    '80-90%',
    '2023年完成90%',
    '≤90%以上',
    '12×3次',
    '第1季度',
    '进一步提高',
  ])('leaves %s text', (text) => expect(parseIndicatorValue(text)).toEqual({ kind: 'text', text }));

  it('never takes a digit for an operator that a scan may have lost', () => {
    expect(short(parseIndicatorValue('2280次'))).toBe('||2280|次|');
  });

  it('prints and parses back the same quantity', () => {
    const operators: (Operator | undefined)[] = ['=', '>', '≥', '<', '≤', undefined];
    const units = ['', '%', '次', '人次', '元', '万元', '个工作日', '元/人·年', '台(套)', '平方米', '次/月'];
    fc.assert(
      fc.property(
        fc.constantFrom(...operators),
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...units),
        (operator, digits, decimals, unit) => {
          const number = new Big(digits.toString()).times(new Big(10).pow(-decimals));
          const text = formatQuantity(operator, number, unit);
          const value = parseIndicatorValue(text);
          expect(value.kind).toBe('quantity');
          if (value.kind !== 'quantity') return;
          expect([value.operator, value.number.toFixed(), value.unit, value.prefix, value.suffix]).toEqual([
            operator,
            number.toFixed(),
            unit,
            '',
            '',
          ]);
        },
      ),
    );
  });
});

describe('joinIndicatorValue', () => {
  it.each([
    ['大于等于', '98', '%', '|≥|98|%|'],
    ['≥', '9.31', '万元', '|≥|9.31|万元|'],
    ['＝', '1', '人/年', '|=|1|人/年|'],
    ['≥', '28.8万元', '%', '|≥|28.8|万元|'],
    ['', '≥90%', '', '|≥|90|%|'],
    ['=', '2021/12/31', '', 'date =2021-12-31'],
    ['定性', '', '', 'blank'],
    ['定性', '优', '', 'text'],
    ['正向', '8', '人', '||8|人|'],
  ])('joins %s · %s · %s', (operator, number, unit, expected) =>
    expect(short(joinIndicatorValue(operator, number, unit))).toBe(expected),
  );
});
