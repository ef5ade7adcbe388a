import { notMeasurable } from '../../../../src/core/rules/value/not-measurable';
import { form, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const social = (name: string, value: string): Row => ['效益指标', '社会效益指标', name, value];

testRule(notMeasurable, {
  accept: [
    { name: 'numbers and dates', sheet: form() },
    {
      name: 'values a reviewer can tick',
      sheet: form({
        rows: [
          social('文明施工情况', '可控'),
          social('管护制度健全性', '健全'),
          social('支付及时性', '及时'),
          social('环境状况', '良好'),
        ],
      }),
    },
    {
      name: 'graded values',
      sheet: form({
        rows: [social('通行能力', '明显改善'), social('林区面貌', '提升显著'), social('机构运转', '保障正常运转')],
      }),
    },
    { name: 'a measured change', sheet: form({ rows: [social('林农收入', '提高10%以上')] }) },
    {
      name: 'the evaluation framework',
      sheet: form({
        rows: [
          ['决策', '项目立项', '立项依据充分性', '充分'],
          ['过程', '组织实施', '制度执行有效性', '有效'],
          social('火灾受害率', '≤0.9‰'),
        ],
      }),
    },
    { name: 'what the name is answered with', sheet: form({ rows: [social('资金使用合规性', '符合相关规定')] }) },
  ],
  reject: [
    {
      name: 'a slogan',
      sheet: form({ rows: [social('促进护林规范化', '提高护林工作业务水平')] }),
      cells: [['C9', 'D9']],
      message: ['提高护林工作业务水平', '口号'],
    },
    {
      name: 'a verb of change alone',
      sheet: form({ rows: [social('林区生产生活条件', '有效提升')] }),
      cells: [['C9', 'D9']],
    },
    {
      name: 'one more activity',
      sheet: form({ rows: [['产出指标', '时效指标', '按时完成巡护', '开展季度走访']] }),
      cells: [['C9', 'D9']],
      message: ['没有回答'],
    },
  ],
});
