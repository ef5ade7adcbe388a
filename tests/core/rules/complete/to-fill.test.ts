import { toFill } from '../../../../src/core/rules/complete/to-fill';
import { form, goodRows, splitForm } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

testRule(toFill, {
  accept: [
    { name: 'a form that is filled in', sheet: form() },
    { name: 'a document number in the same brackets', sheet: form({ goal: '按财预〔2015〕88号执行。' }) },
    { name: 'a text that speaks of filling in', sheet: form({ goal: '台账待填写后上报。' }) },
  ],
  reject: [
    {
      name: 'a figure left open when an indicator was inserted',
      sheet: form({ rows: [...goodRows, ['产出指标', '数量指标', '巡护次数', '≥〔待填〕次']] }),
      cells: [['D15']],
      message: ['≥〔待填〕次'],
    },
    {
      name: 'in a form of split columns, each place of its own',
      sheet: splitForm([
        ['产出指标', '数量指标', '养护里程', '≥', '〔待填〕', '公里', '正向'],
        ['产出指标', '质量指标', '验收合格率', '≥', '〔待填〕', '%', '正向'],
      ]),
      cells: [['E7'], ['E8']],
    },
    { name: 'in other brackets too', sheet: form({ goal: '养护林区道路（待填）公里。' }), cells: [['B7:D7']] },
  ],
});
