import { textNumber } from '../../../../src/core/rules/excel/text-number';
import { runRule, testRule } from '../../../support/rule-tester';
import { card } from '../funds/forms';
import { split } from './forms';

testRule(textNumber, {
  accept: [
    { name: 'numbers', sheet: card({}) },
    { name: 'a zero, which no sum misses', sheet: card({ annual: [50, 50, '0.00'] }) },
    { name: 'amounts with their unit', sheet: card({ annual: ['50万元', '50万元', ''] }) },
    { name: 'target values', sheet: split([['数量指标', '巡护次数', '≥', '120', '次']]) },
  ],
  reject: [
    {
      name: 'an amount in text',
      sheet: card({ annual: ['50.00', 50, 0] }),
      cells: [['E5']],
      message: ['“50.00”', '50.00'],
    },
  ],
});

describe('the fix of excel/text-number', () => {
  it('writes the number and takes the text format away', () => {
    const sheet = card({ annual: ['1,250.00', 1250, 0], options: { formats: { E5: '@' } } });
    expect(runRule(textNumber, sheet)[0]?.fix?.edits).toEqual([
      { kind: 'setNumberFormats', range: { top: 4, left: 4, bottom: 4, right: 4 }, formats: [['General']] },
      { kind: 'setValues', range: { top: 4, left: 4, bottom: 4, right: 4 }, values: [[1250]] },
    ]);
  });
});
