import { wrongCategory } from '../../../../src/core/rules/indicator/wrong-category';
import { form, splitForm, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const quality = (name: string, value: string): Row => ['产出指标', '质量指标', name, value];
const time = (name: string, value: string): Row => ['产出指标', '时效指标', name, value];

testRule(wrongCategory, {
  accept: [
    {
      name: 'counting surveys of satisfaction',
      sheet: form({ rows: [['产出指标', '数量指标', '满意度调查次数', '≥2次']] }),
    },
    { name: 'every row in its place', sheet: form() },
    {
      name: 'the framework of evaluation, where satisfaction is a benefit',
      sheet: form({ rows: [['项目绩效', '项目效益', '服务对象满意度', '≥90%']] }),
    },
    {
      name: 'rates and fault counts under quality',
      sheet: form({
        rows: [
          quality('重新犯罪率', '≤0.2%'),
          quality('安全事故次数', '≤1次'),
          quality('系统瘫痪次数', '=0次'),
          quality('获奖作品数', '≥3件'),
        ],
      }),
    },
    {
      name: 'a standard of size under quality',
      sheet: form({ rows: [quality('路面宽度', '≥4.5米'), quality('设施使用年限', '≥5年')] }),
    },
    { name: 'days of good air', sheet: form({ rows: [quality('空气优良天数', '≥300天')] }) },
    { name: 'on time and in full', sheet: form({ rows: [quality('补助及时足额发放率', '=100%')] }) },
    {
      name: 'what stands for timeliness',
      sheet: form({
        rows: [
          time('资金到位时间', '12月31日前'),
          time('及时支付率', '=100%'),
          time('年度任务完成率', '=100%'),
          time('服务年限', '≥1年'),
        ],
      }),
    },
    {
      name: 'crime under social benefit',
      sheet: form({ rows: [['效益指标', '社会效益指标', '重新犯罪率', '≤0.2%']] }),
    },
    {
      name: 'satisfaction under its own level 2',
      sheet: form({ rows: [['效益指标', '服务对象满意度指标', '群众满意度', '≥90%']] }),
    },
    {
      name: 'the evaluation framework',
      sheet: form({ rows: [['过程', '资金管理', '资金到位率', '=100%'], quality('合格率', '≥95%')] }),
    },
    { name: 'a rate by a date', sheet: form({ rows: [time('截至2023年底投资完成比例', '≥80%')] }) },
  ],
  reject: [
    {
      name: 'a count between rows of the process',
      sheet: form({
        rows: [
          ['过程', '组织实施', '培训人次', '≥85人次'],
          ['过程', '组织实施', '管理制度健全性', '健全'],
          ['产出指标', '数量指标', '巡护次数', '≥12次'],
        ],
      }),
      cells: [['C9', 'D9']],
      message: ['组织实施'],
    },
    {
      name: 'a count under quality',
      sheet: form({ rows: [quality('分中心验收通过数', '≥5个')] }),
      cells: [['C9', 'D9']],
      message: ['≥5个', '质量指标'],
    },
    {
      name: 'a length under quality',
      sheet: form({ rows: [quality('道路养护里程', '≥120公里')] }),
      cells: [['C9', 'D9']],
    },
    {
      name: 'being on time under quality',
      sheet: form({ rows: [quality('培训按期完成率', '=100%')] }),
      cells: [['C9', 'D9']],
      message: ['时效'],
    },
    {
      name: 'paying on time, in a split form',
      sheet: splitForm([['产出指标', '质量指标', '按时发放', '≥', 1, '人/年']]),
      cells: [['C7', 'E7']],
    },
    {
      name: 'a plain rate under timeliness',
      sheet: form({ rows: [time('重点对象定位率', '=100%')] }),
      cells: [['C9', 'D9']],
      message: ['比率'],
    },
    { name: 'a count under timeliness', sheet: form({ rows: [time('培训次数', '≥2次')] }), cells: [['C9', 'D9']] },
    {
      name: 'satisfaction under social benefit',
      sheet: form({ rows: [['效益指标', '社会效益指标', '林农满意度', '≥90%']] }),
      cells: [['C9', 'D9']],
      message: ['满意度'],
    },
  ],
});
