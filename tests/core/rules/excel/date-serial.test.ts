import { dateSerial } from '../../../../src/core/rules/excel/date-serial';
import { showsDates } from '../../../../src/core/text/dates';
import { testRule } from '../../../support/rule-tester';
import { split } from './forms';

testRule(dateSerial, {
  accept: [
    {
      name: 'a real date',
      sheet: split([['时效指标', '工作完成时间', '≤', 45291, '']], {
        formats: { E4: 'yyyy/m/d' },
        texts: { E4: '2023/12/31' },
      }),
    },
    { name: 'a count of that size', sheet: split([['数量指标', '发放宣传资料', '≥', 45291, '份']]) },
    { name: 'a count without unit', sheet: split([['数量指标', '发放份数', '≥', 45291, '']]) },
    { name: 'a number under 时效 of another year', sheet: split([['时效指标', '处理工单', '≥', 40000, '']]) },
    { name: 'a time in hours', sheet: split([['时效指标', '响应时间', '≤', 45291, '秒']]) },
  ],
  reject: [
    {
      name: 'a deadline shown as a number',
      sheet: split([['时效指标', '工作完成时间', '≤', 45291, '']], { texts: { E4: '45,291' } }),
      cells: [['E4']],
      message: ['45,291', '2023-12-31'],
    },
    {
      name: 'a day of the year under 时效, whatever the row is called',
      sheet: split([['时效指标', '资金到位情况', '≤', 45291, '']]),
      cells: [['E4']],
    },
    {
      name: 'the same day number in the unit cell',
      sheet: split([['时效指标', '资金到位情况', '=', 45291, 45291]]),
      cells: [['E4', 'F4']],
    },
  ],
});

it.each([
  ['yyyy-mm-dd', true],
  ['yyyy"年"m"月"d"日"', true],
  ['[$-804]yyyy年m月d日;@', true],
  ['General', false],
  ['[Red]0.00', false],
  ['[DBNum1]0', false],
  ['0.00_d', false],
  ['0"days"', false],
  ['0\\d', false],
])('takes %s for a format of dates: %s', (format, isDate) => {
  expect(showsDates(format)).toBe(isDate);
});
