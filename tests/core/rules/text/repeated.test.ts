import { repeated } from '../../../../src/core/rules/text/repeated';
import { form, prose } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const sentence = '采取群防群治的方式，发展壮大护林员队伍，充分发挥社会力量参与护林防火的积极作用';
const passage =
  '严格按照财政部门和林业主管部门的资金管理规定执行，专款专用，强化结项审计，确保项目顺利实施并取得预期效果。';
const text = (...paragraphs: string[]) =>
  prose('青禾县林业局2024年项目文本', '一、项目名称', '护林防火经费', '二、项目概况', ...paragraphs);

testRule(repeated, {
  accept: [
    { name: 'plain text', sheet: form() },
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
