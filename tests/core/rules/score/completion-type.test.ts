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
    { name: 'nothing, where nothing is wanted', sheet: evaluated(withRow(2, ['≤1%', '未发生', 40, 40, '']), 100) },
    { name: 'a sentence with its number', sheet: evaluated(withRow(0, ['≥120次', '完成巡护126次', 30, 30, '']), 100) },
    { name: 'a number in words', sheet: evaluated(withRow(0, ['≥2次', '两次', 30, 30, '']), 100) },
    { name: 'a blank, which another rule tells', sheet: evaluated(withRow(0, ['≥120次', '/', 30, 30, '']), 100) },
  ],
  reject: [
    {
      name: 'a bound behind the number',
      sheet: evaluated(withRow(0, ['≥120次', '120次以上', 30, 30, ''])),
      cells: [['F5', 'E5']],
    },
    {
      name: 'a grade for a number',
      sheet: evaluated(withRow(0, ['≥120次', '一般', 30, 30, '']), 100),
      cells: [['F5', 'E5']],
    },
    {
      name: 'the target copied with its operator',
      sheet: evaluated(withRow(0, ['≥120次', '≥120次', 30, 30, '']), 100),
      cells: [['F5', 'E5']],
      message: ['≥120次', '实际数'],
    },
    {
      name: 'words for a number',
      sheet: evaluated(withRow(0, ['≥120次', '已完成', 30, 30, '']), 100),
      cells: [['F5', 'E5']],
      message: ['≥120次', '已完成'],
    },
  ],
});
