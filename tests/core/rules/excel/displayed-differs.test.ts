import { displayedDiffers } from '../../../../src/core/rules/excel/displayed-differs';
import { testRule } from '../../../support/rule-tester';
import { card } from '../funds/forms';
import { split } from './forms';

testRule(displayedDiffers, {
  accept: [
    {
      name: 'hidden cents',
      sheet: card({
        unit: '元',
        annual: [500000.4, 500000.4, 0],
        midterm: ['', '', ''],
        options: { texts: { E5: '500,000', E6: '500,000' } },
      }),
    },
    {
      name: 'two decimals of 万元',
      sheet: card({
        annual: [49.974, 49.974, 0],
        midterm: ['', '', ''],
        options: { texts: { E5: '49.97', E6: '49.97' } },
      }),
    },
    { name: 'a percentage', sheet: split([['质量指标', '合格率', '≥', 0.9, '']], { texts: { E4: '90%' } }) },
    { name: 'a date', sheet: split([['时效指标', '完成时间', '≤', 45291, '']], { texts: { E4: '2023/12/31' } }) },
    { name: 'no finite number', sheet: split([['质量指标', '合格率', '≥', Infinity, '']]) },
    { name: 'a narrow column', sheet: card({ options: { texts: { E5: '####' } } }) },
  ],
  reject: [
    {
      name: 'a small cost shown as nothing',
      sheet: split([['成本指标', '办公费', '≤', 0.04, '万元']], { texts: { E4: '0' } }),
      cells: [['E4']],
      message: ['显示为 0', '0.04'],
    },
    {
      name: 'thousands of 元 rounded away',
      sheet: card({ annual: [229.66, 229.66, 0], midterm: ['', '', ''], options: { texts: { E5: '230', E6: '230' } } }),
      cells: [['E5'], ['E6']],
      message: ['230', '229.66', '0.34'],
    },
  ],
});
