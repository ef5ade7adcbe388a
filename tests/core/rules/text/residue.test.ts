import { residue } from '../../../../src/core/rules/text/residue';
import { form, goodRows, prose, type Row } from '../../../support/forms';
import { evaluated, good } from '../score/forms';
import { runRule, testRule } from '../../../support/rule-tester';

const quality = (name: string, value: string): Row => ['产出指标', '质量指标', name, value];
const text = (paragraph: string) =>
  prose('青禾县林业局2024年项目文本', '一、项目名称', '护林防火经费', '二、项目概况', paragraph);

testRule(residue, {
  accept: [
    {
      name: 'a reason under the labels of the form',
      sheet: evaluated(good.map((row) => [...row.slice(0, 4), '偏差原因：汛期停工。改进措施：提前开工。'])),
    },
    { name: 'clean text', sheet: form() },
    {
      name: 'products and masked telephones',
      sheet: text('200人×1500元=300000元，联系电话6748****，联系人杨某某、张××。'),
    },
    {
      name: 'what kind of value the national form asks for, in a name whose value is still to come',
      sheet: form({ rows: [...goodRows, quality('苗木成活率（≥**%）', '')] }),
    },
    {
      name: 'lengths and notes in labels of the form',
      sheet: form({ below: [['项目概况（200字以内）', '养护林区道路120公里。']] }),
    },
    {
      name: 'a plan that begins with what it rests on',
      sheet: form({ goal: '结合林区实际，分析火险等级，完成120公里林区道路养护，验收合格率达到95%以上。' }),
    },
    {
      name: 'a blank form with its notes',
      sheet: form({
        put: { B3: '', D5: '', D6: '' },
        rows: [quality('', '')],
        goal: '对照年度目标，说明完成情况（100字以内）',
      }),
    },
    { name: 'a label of the form', sheet: form({ put: { A7: '比上年增加（减少）' } }) },
    { name: 'names with an underscore', sheet: form({ put: { B3: '林区道路养护_一期' } }) },
    { name: 'dollars', sheet: text('引进外资100$，折合人民币700元。') },
  ],
  reject: [
    {
      name: 'the labels of the form and nothing under them',
      sheet: evaluated(good.map((row, i) => [...row.slice(0, 4), i === 0 ? '偏差原因：改进措施：' : ''])),
      cells: [['I5']],
    },
    {
      name: 'a note as a name',
      sheet: form({ rows: [['产出指标', '数量指标', '（填写指标名称）', '≥9座']] }),
      cells: [['C9']],
    },
    {
      name: 'the head of the column as a name',
      sheet: form({ rows: [['产出指标', '数量指标', '三级指标', '≥12次']] }),
      cells: [['C9']],
    },
    { name: 'marks of Markdown', sheet: form({ goal: '**养护林区道路**，验收合格。' }), cells: [['B7:D7']] },
    {
      name: 'what kind of value the form asks for, in names beside their values: one finding',
      sheet: form({ rows: [quality('苗木成活率（≥**%）', '≥85%'), quality('受益人口数≥**人', '≥80人')] }),
      cells: [['C9', 'C10']],
      message: ['2 个单元格', '（≥**%）'],
    },
    {
      name: 'one kind in several cells',
      sheet: form({ rows: [quality('出勤率', '$\\geq 70\\%$'), quality('合格率', '$\\geq 90\\%$')] }),
      cells: [['D9', 'D10']],
    },
    {
      name: 'the form’s note in place of a goal',
      sheet: form({ goal: '对照年度目标，说明相关任务目标的完成情况（100字以内）' }),
      cells: [['B7:D7']],
      message: ['填写说明'],
    },
    {
      name: 'the form’s note in place of a text',
      sheet: form({ below: [['项目概况', '简要说明项目的主要内容']] }),
      cells: [['B15:D15']],
    },
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

describe('text/residue fixes', () => {
  const fixed = (sheet: ReturnType<typeof form>) => runRule(residue, sheet).map((f) => f.fix?.edits);
  it('LaTeX', () => {
    expect(fixed(form({ rows: [quality('出勤率', '$\\geq 70\\%$')] }))).toMatchObject([[{ values: [['≥70%']] }]]);
  });
  it('all places of one kind at once', () => {
    const two = form({ rows: [quality('出勤率（≥**%）', '≥70%'), quality('合格率(≥**%)', '≥90%')] });
    expect(fixed(two)).toMatchObject([[{ values: [['出勤率']] }, { values: [['合格率']] }]]);
  });
  it('a bookmark, and keeps the sentence', () => {
    expect(fixed(text('[bookmark: _GoBack]2024年完成下发。'))).toMatchObject([[{ values: [['2024年完成下发。']] }]]);
  });
  it('nothing where only a person knows the number', () => {
    expect(fixed(text('计划开展培训XX次，共计两天。'))).toEqual([undefined]);
  });
});
