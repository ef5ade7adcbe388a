import { typo } from '../../../../src/core/rules/text/typo';
import { form, prose, type Row } from '../../../support/forms';
import { runRule, testRule } from '../../../support/rule-tester';

const text = (...paragraphs: string[]) =>
  prose('青禾县司法局2024年项目文本', '一、项目名称', '社区矫正经费', '二、项目概况', ...paragraphs);
const social = (name: string, value: string): Row => ['效益指标', '社会效益指标', name, value];

testRule(typo, {
  accept: [
    { name: 'numbers of thousands', sheet: form({ rows: [['产出指标', '数量指标', '巡护里程', '≥1,200公里']] }) },
    { name: 'right words', sheet: text('建立台账，按月对账，配置办公设备，截至2024年底全部完成。') },
    {
      name: 'words that only look wrong',
      sheet: text('搭建帐篷20顶，年末完成验收，自己完成整改，配制消毒液，报名截止2024年5月。'),
    },
    {
      name: 'parts of other words',
      sheet: text('公开阵地建设，做为民办实事项目，给予算力补贴，经验受益面扩大，一对帐篷。'),
    },
    {
      name: 'numbers and codes',
      sheet: text('预算1,000.50元，占95%，编号51000021R000019951，网址a.cn/2o24，序号1、2，第2.1.3条。'),
    },
    { name: 'digits in groups of three', sheet: form({ rows: [social('受益人数', '≥10 000人')] }) },
    { name: 'the name of a project', sheet: form({ put: { B3: '台帐系统建设' } }) },
  ],
  reject: [
    {
      name: 'two points in one number',
      sheet: form({ rows: [['产出指标', '数量指标', '清障方量', '≥2.5.0万立方米']] }),
      cells: [['D9']],
    },
    {
      name: 'figures out of shape',
      sheet: form({
        rows: [
          ['产出指标', '质量指标', '合格率', '95以上%'],
          ['产出指标', '质量指标', '完好率', '≥9O%'],
          ['产出指标', '数量指标', '巡护人次', '≥1,20人次'],
          ['满意度指标', '服务对象满意度指标', '林农满意度度', '≥90%'],
        ],
      }),
      cells: [['C12'], ['D9'], ['D10'], ['D11']],
    },
    {
      name: 'a typo in a value',
      sheet: form({ rows: [social('加强管理', '从新犯罪率不超过0.2%')] }),
      cells: [['D9']],
      message: ['从新犯罪 → 重新犯罪'],
    },
    {
      name: 'several cells',
      sheet: text('工作正常开阵。', '建立台帐。', '截止评价时点全部到位。', '对重点人员适时监控。'),
      cells: [['A5'], ['A6'], ['A7'], ['A8']],
    },
    { name: 'a mark inside a number', sheet: text('发放率达到9%0。'), cells: [['A5']], message: ['9%0'] },
    { name: 'a letter for a zero', sheet: text('计划于2O24年完成。'), cells: [['A5']] },
    { name: 'a blank inside a value', sheet: form({ rows: [social('知晓率', '≥9 0%')] }), cells: [['D9']] },
    { name: 'two in one cell', sheet: text('建立台帐，配制办公设备。'), cells: [['A5']], message: ['台帐', '配制'] },
  ],
});

it('text/typo replaces the words and keeps the rest', () => {
  const [finding] = runRule(typo, text('每季建立台帐， 配制办公设备 。'));
  expect(finding?.fix?.edits).toMatchObject([{ values: [['每季建立台账， 配置办公设备 。']] }]);
});
