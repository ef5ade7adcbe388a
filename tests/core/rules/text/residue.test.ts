import { residue } from '../../../../src/core/rules/text/residue';
import { form, prose, type Row } from '../../../support/forms';
import { runRule, testRule } from '../../../support/rule-tester';

const quality = (name: string, value: string): Row => ['产出指标', '质量指标', name, value];
const text = (paragraph: string) =>
  prose('青禾县林业局2024年项目文本', '一、项目名称', '护林防火经费', '二、项目概况', paragraph);

testRule(residue, {
  accept: [
    { name: 'clean text', sheet: form() },
    {
      name: 'products and masked telephones',
      sheet: text('200人×1500元=300000元，联系电话6748****，联系人杨某某、张××。'),
    },
    {
      name: 'what kind of value the national form asks for, in a name',
      sheet: form({ rows: [quality('苗木成活率（≥**%）', '≥85%'), quality('受益人口数≥**人', '≥80人')] }),
    },
    { name: 'a label of the form', sheet: form({ put: { A7: '比上年增加（减少）' } }) },
    { name: 'names with an underscore', sheet: form({ put: { B3: '林区道路养护_一期' } }) },
    { name: 'dollars', sheet: text('引进外资100$，折合人民币700元。') },
  ],
  reject: [
    {
      name: 'the same left in the value',
      sheet: form({ rows: [quality('苗木成活率', '≥**%')] }),
      cells: [['D9']],
      message: ['**'],
    },
    {
      name: 'LaTeX',
      sheet: form({ rows: [quality('出勤率', '$\\geq 70\\%$')] }),
      cells: [['D9']],
      message: ['$\\geq 70\\%$'],
    },
    {
      name: 'a bookmark',
      sheet: text('[bookmark: _GoBack]2024年完成专项资金下发。'),
      cells: [['A5']],
      message: ['bookmark'],
    },
    {
      name: 'a fill-in line inside a word',
      sheet: form({ rows: [quality('病情复查诊断人 _数', '≥3人')] }),
      cells: [['C9']],
    },
    { name: 'a place left open', sheet: text('计划开展培训XX次，发放补助××元。'), cells: [['A5']], message: ['XX'] },
    {
      name: 'both alternatives of the sample',
      sheet: text('2024年预算比上年增加（减少）20万元，主要用于护林防火。'),
      cells: [['A5']],
    },
    { name: 'an escape of the file format', sheet: text('第一条_x000D_第二条'), cells: [['A5']] },
  ],
});

describe('text/residue mends', () => {
  const mended = (sheet: ReturnType<typeof form>) => runRule(residue, sheet).map((f) => f.fix?.edits);
  it('LaTeX', () => {
    expect(mended(form({ rows: [quality('出勤率', '$\\geq 70\\%$')] }))).toMatchObject([[{ values: [['≥70%']] }]]);
  });
  it('a bookmark, and keeps the sentence', () => {
    expect(mended(text('[bookmark: _GoBack]2024年完成下发。'))).toMatchObject([[{ values: [['2024年完成下发。']] }]]);
  });
  it('nothing where only a person knows the number', () => {
    expect(mended(text('计划开展培训XX次，共计两天。'))).toEqual([undefined]);
  });
});
