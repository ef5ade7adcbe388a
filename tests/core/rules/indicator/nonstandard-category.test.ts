import { nonstandardCategory } from '../../../../src/core/rules/indicator/nonstandard-category';
import { form, goodRows, splitForm, type Row } from '../../../support/forms';
import { grid } from '../../../support/grid';
import { runRule, testRule } from '../../../support/rule-tester';

const renamed: readonly Row[] = [...goodRows.slice(0, 5), ['满意度指标', '群众满意率', '林农满意度', '≥90%']];
const headless: readonly Row[] = [['', '生态环境成本指标', '文明施工情况', '可控'], ...goodRows];

testRule(nonstandardCategory, {
  accept: [
    { name: 'the names of the form', sheet: form() },
    {
      name: 'short forms',
      sheet: form({
        rows: [
          ['产出', '数量', '养护里程', '≥120公里'],
          ['效益', '社会效益', '火灾受害率', '≤0.9‰'],
          ['满意度', '服务对象满意度', '林农满意度', '≥90%'],
        ],
      }),
    },
    {
      name: 'cost under output and as a level of its own',
      sheet: form({ rows: [...goodRows, ['成本指标', '经济成本指标', '项目总支出', '≤50万元']] }),
    },
    {
      name: 'longer forms of the names',
      sheet: form({
        rows: [
          ['产出指标', '产出数量指标', '养护里程', '≥120公里'],
          ...goodRows.slice(4, 5),
          ['满意度指标', '社会公众满意度', '林农满意度', '≥90%'],
        ],
      }),
    },
    {
      name: 'the evaluation framework',
      sheet: form({
        rows: [
          ['决策', '项目立项', '立项依据充分性', '充分'],
          ['过程', '组织实施', '制度执行有效性', '有效'],
          ...goodRows,
        ],
      }),
    },
    {
      name: 'points in the label',
      sheet: form({ rows: [['产出指标(50分)', '数量指标', '养护里程', '≥120公里'], ...goodRows.slice(4)] }),
    },
    {
      name: 'names of another framework',
      sheet: form({ rows: [['履职效能', '重点工作任务', '巡护完成率', '=100%'], ...goodRows] }),
    },
    {
      name: 'unsorted rows that name their category',
      sheet: splitForm([
        ['效益指标', '社会效益指标', '火灾受害率', '≤', 0.9, '‰'],
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
      ]),
    },
  ],
  reject: [
    {
      name: 'one category under two names',
      sheet: grid([
        ['项目支出绩效目标申报表'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '巡护次数', '≥120次'],
        ['产出指标', '数量指标', '巡护里程', '≥60公里'],
        ['产出指标', '数量', '培训人次', '≥80人次'],
        ['满意度指标', '服务对象满意度指标', '林农满意度', '≥90%'],
      ]),
      cells: [['B5']],
      message: ['“数量指标”', '“数量”'],
    },
    {
      name: 'a name that every row of an export repeats, once',
      sheet: splitForm([
        ['产出指标', '数量指标', '养护里程', '≥', 120, '公里'],
        ['满意度指标', '群众满意率', '林农满意度', '≥', 90, '%'],
        ['满意度指标', '群众满意率', '司机满意度', '≥', 90, '%'],
      ]),
      cells: [['B8', 'B9']],
    },
    {
      name: 'a changed level 1',
      sheet: form({ rows: [...goodRows.slice(0, 5), ['满意指标', '服务对象满意度指标', '林农满意度', '≥90%']] }),
      cells: [['A14']],
      message: ['满意指标', '满意度指标'],
    },
    {
      name: 'a changed name',
      sheet: form({ rows: renamed }),
      cells: [['B14']],
      message: ['群众满意率', '服务对象满意度指标'],
    },
    { name: 'a level 1 left out', sheet: form({ rows: headless }), cells: [['A9', 'B9']], message: ['成本指标'] },
  ],
});

describe('indicator/nonstandard-category fixes', () => {
  it('the name', () => {
    expect(runRule(nonstandardCategory, form({ rows: renamed }))[0]?.fix?.edits).toMatchObject([
      { range: { top: 13, left: 1 }, values: [['服务对象满意度指标']] },
    ]);
  });
  it('the missing level 1', () => {
    expect(runRule(nonstandardCategory, form({ rows: headless }))[0]?.fix?.edits).toMatchObject([
      { range: { top: 8, left: 0 }, values: [['成本指标']] },
    ]);
  });
});
