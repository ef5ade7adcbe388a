import { spendingWithoutIndicator } from '../../../../src/core/rules/consistency/spending-without-indicator';
import { testRule } from '../../../support/rule-tester';
import { card, type Row } from './forms';

const rows: Row[] = [
  ['产出指标', '数量指标', '林区巡护次数', '≥120次'],
  ['', '质量指标', '护林员培训合格率', '≥95%'],
  ['满意度指标', '服务对象满意度指标', '林区群众满意度', '≥90%'],
];

testRule(spendingWithoutIndicator, {
  accept: [
    {
      name: 'items with rows, small items and running costs',
      sheet: card({
        rows,
        calculation: '1.林区巡护补助200000元；2.护林员培训60000元；3.办公费30000元；4.防火袖标制作10000元。',
      }),
    },
    { name: 'a calculation without a list', sheet: card({ rows, calculation: '购买无人机2架共200000元。' }) },
    {
      name: 'too few measured rows',
      sheet: card({ rows: rows.slice(0, 1), calculation: '1.林区巡护补助200000元；2.无人机购置100000元。' }),
    },
  ],
  reject: [
    {
      name: 'a third of the money without a row',
      sheet: card({ rows, calculation: '1.林区巡护补助200000元；2.无人机购置2架×50000元=100000元。' }),
      cells: [['C19:H19']],
      message: ['1 项', '100,000.00', '300,000.00', '33.3%', '无人机购置'],
    },
  ],
});
