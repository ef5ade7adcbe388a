import { completionType } from '../../../../src/core/rules/score/completion-type';
import { testRule } from '../../../support/rule-tester';
import { evaluated, good, withRow } from './forms';

testRule(completionType, {
  accept: [
    { name: 'numbers', sheet: evaluated(good, 100) },
    {
      name: 'words for a target in words',
      sheet: evaluated(withRow(1, ['按计划完成', '达成预期指标', 20, 20, '']), 100),
    },
  ],
  reject: [
    {
      name: 'words for a number',
      sheet: evaluated(withRow(0, ['≥120次', '已完成', 30, 30, '']), 100),
      cells: [['F5', 'E5']],
      message: ['≥120次', '已完成'],
    },
  ],
});
