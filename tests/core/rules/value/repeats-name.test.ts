import { repeatsName } from '../../../../src/core/rules/value/repeats-name';
import { form, halfYear, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const social = (name: string, value: string): Row => ['效益指标', '社会效益指标', name, value];

testRule(repeatsName, {
  accept: [
    { name: 'numbers', sheet: form() },
    {
      name: 'adjectives of the name',
      sheet: form({
        rows: [social('管护制度健全性', '健全'), social('养护及时性', '及时'), social('设施完好情况', '完好')],
      }),
    },
    {
      name: 'the evaluation framework',
      sheet: form({ rows: [['决策', '项目立项', '立项依据充分性', '充分'], social('受害率', '≤0.9‰')] }),
    },
    { name: 'a plain answer', sheet: form({ rows: [social('设备运行正常情况', '运行正常')] }) },
  ],
  reject: [
    {
      name: 'the verb of the name',
      sheet: form({ rows: [social('道路通行能力提升情况', '提升')] }),
      cells: [['C9', 'D9']],
      message: ['提升'],
    },
    { name: 'the name itself', sheet: form({ rows: [social('维护林区稳定', '维护林区稳定')] }), cells: [['C9', 'D9']] },
    {
      name: 'both terms',
      sheet: halfYear([['效益指标', '可持续影响', '提升林农参与程度', '提升', '提升']]),
      cells: [['C6', 'D6', 'E6']],
    },
  ],
});
