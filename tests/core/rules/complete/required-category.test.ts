import { requiredCategory } from '../../../../src/core/rules/complete/required-category';
import { form, goodRows, prose, splitForm, type Row } from '../../../support/forms';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';

const without = (...levels: string[]) =>
  goodRows.filter((row) => !levels.includes(String(row[0])) && !levels.includes(String(row[1])));

/** A project to a row, names and values of each second level side by side; satisfaction in G and H. */
const projects = (first: readonly [string, string], second: readonly [string, string]) =>
  grid(
    [
      ['2025年部门项目绩效目标汇总表'],
      ['序号', '项目名称', '产出指标', '', '效益指标', '', '满意度指标', ''],
      ['', '', '数量指标', '指标值', '社会效益指标', '指标值', '服务对象满意度', '指标值'],
      ['1', '沟渠疏浚', '疏浚沟渠', '≥12公里', '受益农户', '≥860户', ...first],
      ['2', '路灯安装', '安装路灯', '≥80盏', '受益居民', '≥7200人', ...second],
    ],
    { merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'] },
  );

const secondLevels = (...more: readonly (readonly string[])[]) =>
  grid([
    ['项目支出绩效目标表'],
    ['项目名称', '沟渠疏浚', '', ''],
    ['类别', '指标', '目标值', '说明'],
    ['数量指标', '疏浚沟渠', '≥12公里', ''],
    ['质量指标', '验收合格率', '100%', ''],
    ['社会效益', '受益农户', '≥860户', ''],
    ...more,
  ]);

const numbered = () =>
  grid([
    ['项目支出绩效目标表'],
    ['项目名称', '沟渠疏浚', '', ''],
    ['二级指标', '三级指标', '指标值', '分值'],
    ['一、产出指标（50分）', '', '', ''],
    ['数量指标', '疏浚沟渠', '≥12公里', 30],
    ['质量指标', '验收合格率', '100%', 20],
    ['二、效益指标（30分）', '', '', ''],
    ['社会效益指标', '受益农户', '≥860户', 30],
  ]);

testRule(requiredCategory, {
  accept: [
    {
      name: 'projects to a row, every category of the head filled in',
      sheet: projects(['农户满意度', '≥90%'], ['居民满意度', '≥92%']),
    },
    { name: 'second levels alone, satisfaction among them', sheet: secondLevels(['满意度', '农户满意度', '≥90%']) },
    {
      name: 'outputs alone, without level 1',
      sheet: grid([
        ['项目支出绩效目标表'],
        ['项目名称', '沟渠疏浚', '', ''],
        ['类别', '指标', '目标值', '说明'],
        ['数量指标', '疏浚沟渠', '≥12公里', ''],
        ['质量指标', '验收合格率', '100%', ''],
      ]),
    },
    { name: 'all categories', sheet: form() },
    {
      name: 'blank economic and ecological benefit rows',
      sheet: form({ rows: [...goodRows, ['效益指标', '经济效益指标', '', ''], ['效益指标', '生态效益指标', '', '']] }),
    },
    {
      name: 'a form of its own without any satisfaction row',
      sheet: form({
        rows: without('满意度指标').map(
          ([level1, ...row]) => [String(level1).replace('产出', '预期产出'), ...row] as Row,
        ),
      }),
    },
    {
      name: 'training without cost',
      sheet: form({ put: { B3: '护林员培训经费' }, rows: without('成本指标') }),
    },
    {
      name: 'a programme that is called 工程',
      sheet: form({ put: { B3: '农村电影放映工程' }, rows: without('成本指标') }),
    },
    {
      name: 'prose without indicators',
      sheet: prose('青禾县林业局2024年项目文本', '一、项目名称', '护林经费', '二、立项依据', '《森林法》'),
    },
    {
      name: 'satisfaction under 效益',
      sheet: form({ rows: [...without('满意度指标'), ['效益指标', '服务对象满意度指标', '林农满意度', '≥90%']] }),
    },
    {
      name: 'a framework of its own',
      sheet: form({
        rows: [
          ['规划（15分）', '工作计划', '年度工作计划完整性', '完整'],
          ['执行（35分）', '预算执行', '预算执行率', '≥95%'],
          ['产出（50分）', '履职', '重点工作完成率', '=100%'],
        ],
      }),
    },
    {
      name: 'names of its own under 产出',
      sheet: form({
        rows: [
          ['产出指标', '重点工作任务完成', '办结建议提案数', '≥60件'],
          ['效益指标', '社会效益指标', '来信来访办结率', '≥95%'],
        ],
      }),
    },
  ],
  reject: [
    {
      name: 'projects to a row, of which one leaves satisfaction out',
      sheet: projects(['农户满意度', '≥90%'], ['', '']),
      cells: [['G5:H5']],
      message: ['满意度指标'],
    },
    {
      name: 'second levels alone, satisfaction deleted',
      sheet: secondLevels(),
      message: ['满意度指标'],
      cells: [['B6']],
    },
    {
      name: 'numbered labels, satisfaction deleted',
      sheet: numbered(),
      message: ['满意度指标'],
      cells: [['B8']],
    },
    {
      name: 'a satisfaction row left blank',
      sheet: form({ rows: [...without('满意度指标'), ['满意度指标', '服务对象满意度指标', '', '']] }),
      cells: [['B14:D14']],
      message: ['满意度指标'],
    },
    {
      name: 'no benefit at all',
      sheet: form({ rows: without('效益指标') }),
      cells: [['C12']],
      message: ['效益指标'],
    },
    { name: 'no quality', sheet: form({ rows: without('质量指标') }), cells: [['A9']], message: ['质量指标'] },
    {
      name: 'the satisfaction row deleted',
      sheet: form({ rows: without('满意度指标') }),
      cells: [['C13']],
      message: ['没有“满意度指标”'],
    },
    {
      name: 'upkeep of roads without cost',
      sheet: form({ rows: without('成本指标') }),
      cells: [['A9']],
      message: ['没有“成本指标”'],
    },
    {
      name: 'several categories at once',
      sheet: form({ rows: without('效益指标', '满意度指标') }),
      cells: [['C12']],
      message: ['没有“效益指标”、“满意度指标”'],
    },
    {
      name: 'an export of outputs only',
      sheet: splitForm([
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
        ['产出指标', '质量指标', '验收合格率', '≥', 95, '%'],
      ]),
      cells: [['C8', 'A7']],
      message: ['效益指标'],
    },
  ],
});
