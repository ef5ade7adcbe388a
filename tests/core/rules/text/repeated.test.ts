import { repeated } from '../../../../src/core/rules/text/repeated';
import { evaluated, good } from '../score/forms';
import { form, prose } from '../../../support/forms';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';

const sentence = '采取群防群治的方式，发展壮大护林员队伍，充分发挥社会力量参与护林防火的积极作用';
const passage =
  '严格按照财政部门和林业主管部门的资金管理规定执行，专款专用，强化结项审计，确保项目顺利实施并取得预期效果。';
const text = (...paragraphs: string[]) =>
  prose('青禾县林业局2024年项目文本', '一、项目名称', '护林防火经费', '二、项目概况', ...paragraphs);

/** The goal in B4:D4, what became of it in E4. */
const evaluatedGoals = (goal: string, done: string) =>
  grid(
    [
      ['项目支出绩效自评表（2023年度）'],
      ['项目名称', '护林防火工作经费'],
      ['年度总体目标', '预期目标', '', '', '实际完成情况'],
      ['', goal, '', '', done],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
      ['产出指标', '数量指标', '巡护次数', '≥120次', '126次'],
    ],
    { merges: ['A1:E1', 'A3:A4', 'B3:D3', 'B4:D4'] },
  );

testRule(repeated, {
  accept: [
    { name: 'verbs before nouns that begin with them', sheet: text('保障保障性住房分配，保障保障对象生活。') },
    { name: 'words that double themselves', sheet: form({ goal: '林区道路一个一个、一条一条养护，天天天天巡护。' }) },
    { name: 'plain text', sheet: form() },
    {
      name: 'a goal and what became of it',
      sheet: evaluatedGoals('完成林区巡护120次，覆盖率95%。', '完成林区巡护126次，覆盖率96%。'),
    },
    { name: 'a short goal that was reached', sheet: evaluatedGoals('按时完成。', '按时完成。') },
    { name: 'nothing to explain, in every row', sheet: evaluated(good.map((row) => [...row.slice(0, 4), '无偏差'])) },
    { name: 'words that double by nature', sheet: text('实行一对一帮扶，层层落实责任，家家户户宣传。') },
    { name: 'the same office asked for twice', sheet: form({ put: { B4: '青禾县林业局', D3: '[017]青禾县林业局' } }) },
    { name: 'the same short sentence twice', sheet: text('按月巡护，及时上报。汛期加密。按月巡护，及时上报。') },
    {
      name: 'a one-year goal beside the same goal',
      sheet: form({ goal: passage, below: [['项目概况', '林区道路养护120公里。']] }),
    },
  ],
  reject: [
    {
      name: 'a verb typed twice',
      sheet: text('组织储备化肥，保障保障春耕面积二十六万亩。'),
      message: ['保障'],
      cells: [['A5']],
    },
    { name: 'a word typed twice', sheet: form({ goal: '完成林区道路养护养护，验收合格。' }), cells: [['B7:D7']] },
    { name: 'the project’s name with 项目', sheet: form({ goal: '林区道路养护项目' }), cells: [['B7:D7', 'B3']] },
    {
      name: 'the goal pasted as what became of it',
      sheet: evaluatedGoals('完成林区巡护120次，覆盖率95%。', '完成林区巡护120次，覆盖率95%'),
      cells: [['E4', 'B4:D4']],
      message: ['一字不差'],
    },
    {
      name: 'the project name for a goal',
      sheet: form({ goal: '林区道路养护经费' }),
      cells: [['B7:D7', 'B3']],
      message: ['项目名称'],
    },
    {
      name: 'one reason for all rows',
      sheet: evaluated(good.map((row) => [...row.slice(0, 4), '受疫情影响，进度滞后'])),
      cells: [['I5', 'I6', 'I7', 'I8']],
      message: ['4 条', '受疫情影响'],
    },
    {
      name: 'a doubled phrase',
      sheet: form({ below: [['预算绩效说明', '2024年护林经费护林经费为50万元。']] }),
      cells: [['B15:D15']],
      message: ['护林经费'],
    },
    {
      name: 'one sentence three times',
      sheet: text(`2024年${sentence}。${sentence}。${sentence}。`),
      cells: [['A5']],
      message: ['3 遍'],
    },
    {
      name: 'one field pasted into another',
      sheet: form({
        below: [
          ['立项必要性', `林区道路年久失修，明确把${passage}`],
          ['实施可行性', passage],
        ],
      }),
      cells: [['B15:D15', 'B16:D16']],
      message: ['另一栏'],
    },
    {
      name: 'a doubled amount',
      sheet: form({ below: [['预算绩效说明', '共安排85万85万（沟渠40万元，道路45万元）。']] }),
      cells: [['B15:D15']],
      message: ['85万'],
    },
  ],
});
