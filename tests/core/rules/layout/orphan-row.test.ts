import { orphanRow } from '../../../../src/core/rules/layout/orphan-row';
import { form, goodRows, halfYear, splitForm } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

testRule(orphanRow, {
  accept: [
    { name: 'sections in order', sheet: form() },
    {
      name: 'framework rows with words and rates',
      sheet: halfYear([
        ['过程', '资金管理', '预算执行率', '=50%', '=100%'],
        ['过程', '组织实施', '管理制度健全性', '健全', '健全'],
        ['产出指标', '数量指标', '古树挂牌数', '≥30株', '≥60株'],
      ]),
    },
    {
      name: 'unsorted rows that name their category',
      sheet: splitForm([
        ['效益指标', '社会效益指标', '受益人数', '≥', 300, '人'],
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
      ]),
    },
    { name: 'outputs before anything else', sheet: form({ rows: goodRows }) },
  ],
  reject: [
    {
      name: 'outputs that fell under 组织实施',
      sheet: halfYear([
        ['过程', '组织实施', '管理制度健全性', '健全', '健全'],
        ['过程', '组织实施', '保护培训次数', '≥1次', '≥2次'],
        ['过程', '组织实施', '培训人次', '≥40人次', '≥85人次'],
        ['产出指标', '数量指标', '古树挂牌数', '≥30株', '≥60株'],
      ]),
      cells: [['C7:E8']],
      message: ['2 行', '组织实施'],
    },
    {
      name: 'a level-1 label printed after its first rows',
      sheet: form({
        rows: [
          ['', '数量指标', '培训人次', '≥280人次'],
          ['', '', '授课人次', '≥25人次'],
          ['产出指标', '质量指标', '培训完成率', '=100%'],
          ['满意度指标', '服务对象满意度指标', '学员满意度', '≥95%'],
        ],
      }),
      cells: [['A11', 'C9', 'C10']],
      message: ['产出指标', '2 行'],
    },
  ],
});
