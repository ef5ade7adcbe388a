import { check } from '../../../../src/core/check';
import { toA1 } from '../../../../src/core/sheet/address';
import { textAt, usedRange, valueAt, type Sheet } from '../../../../src/core/sheet/sheet';
import { cleanTables } from '../../../fixtures/clean';
import { grid } from '../../../support/grid';
import {
  head,
  indicator,
  insertInto as insert,
  quality,
  quantity,
  rowsOf,
  satisfied,
  social,
  target,
  timely,
} from '../../../support/insertion';

/** What real forms of other places do beside the national ones, each with one indicator put in. */

describe('rows the form prints without an indicator', () => {
  it('指标2： and …… are taken, the number kept', () => {
    const sheet = grid(
      [
        ...head,
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '指标1：培训班次', '≥2期'],
        ['', '', '指标2：', ''],
        ['', '', '……', ''],
        ['', '质量指标', '指标1：', ''],
        ['满意度指标', '服务对象满意度指标', '指标1：', ''],
      ],
      { merges: ['A5:A8', 'B5:B7'] },
    );
    const { after, placements } = insert(sheet, [
      quantity,
      indicator('产出指标', '数量指标', '课时数', target('≥', '90', '课时')),
      quality,
    ]);
    expect(placements.map(({ how }) => how)).toEqual(['blankRow', 'blankRow', 'blankRow']);
    expect(rowsOf(after, 5).slice(0, 4)).toEqual([
      '产出指标|数量指标|指标1：培训班次|≥2期',
      '||指标2：培训人次|≥85人次',
      '||指标3：课时数|≥90课时',
      '|质量指标|指标1：培训合格率|≥95%',
    ]);
  });

  it('an indicator that stands there under the form’s number is in the table already', () => {
    const sheet = grid([
      ...head,
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '指标1：培训人次', '≥85人次'],
      ['产出指标', '质量指标', '指标1：合格率', '≥95%'],
    ]);
    expect(insert(sheet, [quantity])).toMatchObject({ refused: undefined, plan: undefined, skipped: [quantity] });
  });

  it('a count that says the same in other words is in the table already', () => {
    const sheet = grid([
      ['项目支出绩效目标申报表'],
      ['项目名称', '社区矫正工作经费'],
      ['年度目标', '开展专项督查。'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '社区矫正专项督查次数', '≥4次'],
      ['产出指标', '质量指标', '督查合格率', '≥95%'],
    ]);
    const again = indicator('产出指标', '数量指标', '社区矫正专项督查开展次数', target('≥', '4', '次'));
    expect(insert(sheet, [again, quality])).toMatchObject({ skipped: [again], placements: [{ indicator: quality }] });
  });
});

describe('levels that stand elsewhere', () => {
  it('a satisfaction indicator goes under 效益指标 where the form has it there', () => {
    const sheet = grid(
      [
        ...head,
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '培训班次', '≥2期'],
        ['效益指标', '社会效益指标', '提升率', '≥80%'],
        ['', '社会公众或服务对象满意度指标', '单位满意率', '≥90%'],
        ['备注', '无', '', ''],
      ],
      { merges: ['A6:A7'] },
    );
    const { after, placements } = insert(sheet, [satisfied]);
    expect(placements).toMatchObject([{ row: 7, newLevels: [] }]);
    expect(after.merges.map(toA1)).toEqual(expect.arrayContaining(['A6:A8', 'B7:B8']));
  });

  it('a first level the evaluation framework does not know comes after 效益, not before 决策', () => {
    const sheet = grid([
      ['某项目绩效评价指标体系'],
      ['一级指标', '权重', '二级指标', '权重', '三级指标', '权重', '目标值', '评分标准'],
      ['决策', 30, '项目立项', 30, '立项依据充分性', 30, '充分', '符合得满分'],
      ['产出', 40, '产出数量', 40, '服务人数', 40, '≥120人', '按比例'],
      ['效益', 30, '社会效益', 30, '受益率', 30, '≥90%', '按比例'],
    ]);
    const { after } = insert(sheet, [satisfied], 'evaluation-2020');
    expect(textAt(after, 2, 0)).toBe('决策');
    expect(rowsOf(after, 6)[0]).toContain('学员满意度');
  });
});

describe('levels that are not printed everywhere', () => {
  it('without a column of second levels, a row goes to the end of its first level', () => {
    const sheet = grid(
      [
        ...head,
        ['一级指标', '三级指标', '指标值'],
        ['产出指标', '培训班次', '≥2期'],
        ['', '合格率', '≥95%'],
        ['满意度指标', '满意度', '≥90%'],
      ],
      { merges: ['A5:A6'] },
    );
    const { after } = insert(sheet, [quantity]);
    expect(rowsOf(after, 6).slice(0, 3)).toEqual(['|合格率|≥95%', '|培训人次|≥85人次', '满意度指标|满意度|≥90%']);
  });

  it('rows without a second level do not come under a new one', () => {
    const sheet = grid(
      [
        ...head,
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '', '培训班次', '≥2期'],
        ['', '时效指标', '按时率', '≥95%'],
        ['满意度指标', '', '满意度', '≥90%'],
      ],
      { merges: ['A5:A6'] },
    );
    const { after } = insert(sheet, [quantity, satisfied]);
    expect(rowsOf(after, 5)).toEqual([
      '产出指标||培训班次|≥2期',
      '|数量指标|培训人次|≥85人次',
      '|时效指标|按时率|≥95%',
      '满意度指标||满意度|≥90%',
      '|服务对象满意度指标|学员满意度|≥95%',
    ]);
  });

  it('without a column of first levels, second levels keep their order', () => {
    const sheet = grid([
      ...head,
      ['二级指标', '三级指标', '指标值'],
      ['数量指标', '培训班次', '≥2期'],
      ['时效指标', '按时率', '≥95%'],
      ['社会效益指标', '提升率', '≥80%'],
    ]);
    const names = rowsOf(insert(sheet, [quality], 'national-2015').after, 5).map((row) => row.split('|')[1]);
    expect(names).toEqual(['培训班次', '培训合格率', '按时率', '提升率']);
  });
});

describe('a flat export', () => {
  const rows = [
    ['甲单位', '培训经费', 50000, '产出指标', '数量指标', '班次', '＝', 2, '期', '30', '正向指标'],
    ['甲单位', '培训经费', 50000, '产出指标', '质量指标', '合格率', '≥', 95, '%', '20', '正向指标'],
    ['甲单位', '培训经费', 50000, '效益指标', '社会效益指标', '提升率', '≥', 80, '%', '30', '正向指标'],
    ['甲单位', '培训经费', 50000, '满意度指标', '服务对象满意度指标', '满意度', '≥', 90, '%', '10', '正向指标'],
  ];
  const header = [
    ...['单位名称', '项目名称', '预算数', '一级指标', '二级指标', '三级指标'],
    ...['指标性质', '指标值', '度量单位', '权重', '指标方向性'],
  ];

  it('prints office, project and money on the new row as on every other, and keeps weights typed as text', () => {
    const { after } = insert(grid([['部门预算项目绩效目标表'], ['单位：元'], header, ...rows]), [quantity]);
    expect(rowsOf(after, 5)[0]).toBe('甲单位|培训经费|50000|产出指标|数量指标|培训人次|≥|85|人次|5|正向指标');
    const weights = Array.from({ length: 5 }, (_, i) => valueAt(after, 3 + i, 9));
    expect(weights).toEqual(['27', '5', '18', '30', '10']);
  });

  it('stretches the merged project over a row with a level of its own at the end', () => {
    const merged = rows.slice(0, 3).map((row, i) => (i === 0 ? row : ['', '', '', ...row.slice(3)]));
    const sheet = grid([['部门预算项目绩效目标表'], ['单位：元'], header, ...merged], {
      merges: ['A4:A6', 'B4:B6', 'C4:C6'],
    });
    const { after } = insert(sheet, [satisfied]);
    expect(after.merges.map(toA1).sort()).toEqual(['A4:A7', 'B4:B7', 'C4:C7']);
  });
});

describe('weights', () => {
  const weightsOf = (sheet: Sheet, from: number, column: number): unknown[] =>
    Array.from({ length: usedRange(sheet)!.bottom - from + 1 }, (_, i) => valueAt(sheet, from + i, column));
  const form = (rows: readonly (readonly (string | number)[])[], merges: readonly string[] = []): Sheet =>
    grid([...head, ['一级指标', '二级指标', '三级指标', '指标值', '分值'], ...rows], { merges: [...merges] });

  it('in halves of points stay in halves', () => {
    const sheet = form([
      ['产出指标', '数量指标', '培训班次', '≥2期', 22.5],
      ['产出指标', '质量指标', '合格率', '≥95%', 22.5],
      ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', 10],
    ]);
    const { after, placements, reweighed } = insert(sheet, [timely]);
    expect(weightsOf(after, 4, 4)).toEqual([20.5, 20, 4.5, 10]);
    expect([placements.map(({ weight }) => weight), reweighed]).toEqual([['4.5'], 2]);
  });

  it('of a new level are those the form prints for it', () => {
    const sheet = form([
      ['产出指标（50分）', '数量指标', '培训班次', '≥2期', 50],
      ['效益指标（30分）', '社会效益指标', '', '', ''],
      ['满意度指标（10分）', '服务对象满意度指标', '', '', ''],
    ]);
    expect(weightsOf(insert(sheet, [social]).after, 4, 4)).toEqual([50, 30, '']);
  });

  it('are those a level still lacks of what the form prints for it', () => {
    const sheet = form([
      ['产出指标（50分）', '数量指标', '培训班次', '≥2期', 25],
      ['产出指标（50分）', '时效指标', '按期完成率', '≥95%', 15],
      ['满意度指标（10分）', '服务对象满意度指标', '满意度', '≥90%', 10],
    ]);
    const { after, reweighed } = insert(sheet, [quantity, quality]);
    expect(weightsOf(after, 4, 4)).toEqual([25, 5, 5, 15, 10]);
    expect(reweighed).toBe(0);
  });

  it('keep to the points printed for the second level', () => {
    const sheet = form(
      [
        ['产出指标（50分）', '数量指标（20分）', '培训班次', '≥2期', 20],
        ['', '质量指标（30分）', '合格率', '≥95%', 30],
        ['效益指标（40分）', '社会效益指标（40分）', '提升率', '≥80%', 40],
      ],
      ['A5:A6'],
    );
    expect(weightsOf(insert(sheet, [quantity]).after, 4, 4)).toEqual([16, 4, 30, 40]);
  });

  it('of a framework: the column of the indicators themselves, within the points of their second level', () => {
    const sheet = grid([
      ['某项目绩效评价指标体系'],
      ['一级指标', '权重', '二级指标', '权重', '三级指标', '权重', '目标值'],
      ['产出', 60, '产出数量', 20, '服务人数', 20, '≥120人'],
      ['', '', '产出质量', 40, '合格率', 40, '≥95%'],
      ['效益', 40, '社会效益', 40, '受益率', 40, '≥90%'],
    ]);
    const { after } = insert(sheet, [quality], 'evaluation-2020');
    expect(weightsOf(after, 2, 5)).toEqual([20, 36, 4, 40]);
    expect(weightsOf(after, 2, 1).slice(0, 1)).toEqual([60]);
  });
});

describe('forms that take no new rows', () => {
  const table = [
    [...head[0]!, '', '', ''],
    [...head[1]!, '', ''],
    [...head[2]!, '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训班次', '≥2期'],
    ['产出指标', '质量指标', '合格率', '≥95%'],
    ['满意度指标', '服务对象满意度指标', '', ''],
  ];
  const pair = (rows: readonly (readonly string[])[]): Sheet => grid(rows.map((row) => [...row, '', ...row]));

  it('a table with another one beside it is refused where rows would be new', () => {
    expect(insert(pair(table), [quantity])).toMatchObject({ refused: 'tableBeside', plan: undefined });
  });

  it('but takes what fits into its blank rows', () => {
    const { refused, after } = insert(pair(table), [satisfied]);
    expect(refused).toBeUndefined();
    expect(rowsOf(after, 7)[0]).toBe('满意度指标|服务对象满意度指标|学员满意度|≥95%||满意度指标|服务对象满意度指标||');
  });

  it('notes beside a table are not cut through', () => {
    const sheet = grid(table.map((row, i) => [...row, '', i === 4 ? '已与业务科核对' : '']));
    expect(insert(sheet, [quantity])).toMatchObject({ refused: undefined, placements: [{ row: 5 }] });
  });

  it('a form without a column of targets', () => {
    const sheet = grid([
      ['部门整体支出绩效自评表'],
      ['一级指标', '二级指标', '三级指标', '指标分值', '指标解释', '自评得分'],
      ['产出指标', '数量指标', '培训班次', 50, '举办的班次', 50],
      ['效益指标', '社会效益指标', '提升率', 50, '考核提升的比例', 48],
    ]);
    expect(insert(sheet, [quantity])).toMatchObject({ refused: 'noTargets', plan: undefined });
  });

  it('a project text in prose', () => {
    const { sheet } = cleanTables['project text in prose, farmland']!;
    expect(insert(sheet, [quantity])).toMatchObject({ refused: 'noRegion', plan: undefined });
  });

  it('a form without indicator rows', () => {
    const sheet = grid([...head, ['项目资金（万元）', '年度资金总额：', 8], ['', '其中：财政拨款', 8]]);
    expect(insert(sheet, [quantity])).toMatchObject({ refused: 'noRegion', plan: undefined });
  });
});

describe('sums over the rows', () => {
  /** 产出 in rows 5 and 6, 满意度 in row 7; E8 the total of all, F5 and F7 those of the levels. */
  const form = (total: string, levels: readonly [string, string]): Sheet =>
    grid(
      [
        ...head,
        ['一级指标', '二级指标', '三级指标', '指标值', '分值', '小计'],
        ['产出指标', '数量指标', '培训班次', '≥2期', 50, 70],
        ['', '质量指标', '合格率', '≥95%', 20, ''],
        ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', 20, 20],
        ['合计', '', '', '', 90, ''],
      ],
      { formulas: { E8: total, F5: levels[0], F7: levels[1] }, merges: ['A5:A6'] },
    );
  const formulas = (sheet: Sheet): unknown[] =>
    sheet.formulas.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('='));

  it.each([
    ['a row under the last of its level', timely, ['=SUM(E5:E7)', '=SUM(E8:E8)', '=SUM(E5:E8)']],
    ['a level of its own between two', social, ['=SUM(E5:E6)', '=SUM(E8:E8)', '=SUM(E5:E8)']],
    ['a row at the very end', satisfied, ['=SUM(E5:E6)', '=SUM(E7:E7)', '=SUM(E5:E8)']],
  ])('%s', (_title, indicator, expected) => {
    const { after } = insert(form('=SUM(E5:E7)', ['=SUM(E5:E6)', '=SUM(E7:E7)']), [indicator], 'national-2015');
    expect(formulas(after)).toEqual(expected);
  });

  it('a row before the first', () => {
    const cost = indicator('成本指标', '经济成本指标', '培训成本');
    const { after } = insert(form('=SUM(E5:E7)', ['=E5+E6', '=E7']), [cost], 'national-2021');
    expect(textAt(after, 4, 2)).toBe('培训成本');
    expect(formulas(after).at(-1)).toBe('=SUM(E5:E8)');
  });

  it('written as one cell plus another', () => {
    const { after } = insert(form('=E5+E6+E7', ['=E5+E6', '=E7']), [timely], 'national-2015');
    expect(formulas(after)).toEqual(['=E5+E6+E7', '=E8', '=E5+E6+E8+E7']);
  });
});

describe('columns of targets', () => {
  it('last year’s value stays blank, the expected one is filled', () => {
    const sheet = grid(
      [
        ...head,
        ['一级指标', '二级指标', '三级指标', '指标值', ''],
        ['', '', '', '2023年实际实现值', '预期2024年实现值'],
        ['产出指标', '数量指标', '培训班次', '1期', '2期'],
        ['产出指标', '质量指标', '合格率', '93%', '95%'],
      ],
      { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4'] },
    );
    expect(rowsOf(insert(sheet, [quantity]).after, 7)[0]).toBe('产出指标|数量指标|培训人次||≥85人次');
  });

  describe('one for each place', () => {
    const towns = (places: readonly string[]) =>
      grid([
        ...head,
        ['一级指标', '二级指标', '三级指标', ...places],
        ['产出指标', '数量指标', '培训班次', ...places.map(() => '≥2期')],
        ['产出指标', '质量指标', '培训出勤率', ...places.map(() => '≥90%')],
        ['满意度指标', '服务对象满意度指标', '学员满意率', ...places.map(() => '≥90%')],
      ]);

    it('what is counted goes into the column of the whole, a rate into each', () => {
      const { after, placesLeft } = insert(towns(['河东镇', '河西镇', '全县合计']), [quantity, quality]);
      expect(rowsOf(after, 6)[0]).toBe('产出指标|数量指标|培训人次|≥〔待填〕人次|≥〔待填〕人次|≥85人次');
      expect(rowsOf(after, 8)[0]).toBe('产出指标|质量指标|培训合格率|≥95%|≥95%|≥95%');
      expect(placesLeft).toEqual(['河东镇', '河西镇']);
    });

    it('without a column of the whole, every place is to fill', () => {
      const { after, placesLeft } = insert(towns(['河东镇', '河西镇']), [quantity]);
      expect(rowsOf(after, 6)[0]).toBe('产出指标|数量指标|培训人次|≥〔待填〕人次|≥〔待填〕人次');
      expect(placesLeft).toEqual(['河东镇', '河西镇']);
    });

    it('nothing is left where all that is put in are rates', () => {
      expect(insert(towns(['河东镇', '河西镇']), [quality]).placesLeft).toEqual([]);
    });

    it('raises no finding but what is to fill', () => {
      const sheet = towns(['河东镇', '河西镇', '全县合计']);
      const rules = (s: Sheet) => check([s]).tables[0]!.findings.map(({ rule }) => rule);
      const before = rules(sheet);
      expect(rules(insert(sheet, [quantity, quality]).after).filter((rule) => !before.includes(rule))).toEqual([
        ...['complete/to-fill', 'complete/to-fill'],
      ]);
    });
  });
});

describe('levels in rows of their own, in the column of the names', () => {
  const printed = [
    ['项目绩效目标批复表', ''],
    ['项目', '指标值'],
    ['临溪市干部学校', ''],
    ['业务培训经费', ''],
    ['产出指标', ''],
    ['数量指标', ''],
    ['培训班次', '≥2期'],
    ['编印教材册数', '≥300册'],
    ['质量指标', ''],
    ['考核通过率', '≥90%'],
    ['满意度指标', ''],
    ['服务对象满意度指标', ''],
    ['学员满意度', '≥90%'],
  ] as const;
  const sheet = grid(printed.map((row) => [...row]));

  it('an indicator is set in as far as the others, which are set in further than their levels', () => {
    const indented = printed.map(([name, target]) => [`${target === '' ? ' ' : '     '}${name}`, target]);
    const { after } = insert(grid(indented), [quantity, quality]);
    const rows = rowsOf(after, 7);
    expect([rows[2], rows[5]]).toEqual(['     培训人次|≥85人次', '     培训合格率|≥95%']);
  });

  it('an indicator goes below the rows of its own level', () => {
    const { after } = insert(sheet, [quantity, quality]);
    expect(rowsOf(after, 7).slice(0, 6)).toEqual([
      '培训班次|≥2期',
      '编印教材册数|≥300册',
      '培训人次|≥85人次',
      '质量指标|',
      '考核通过率|≥90%',
      '培训合格率|≥95%',
    ]);
  });

  it('a level that the form lacks gets such rows', () => {
    const { after, placements } = insert(sheet, [timely, social]);
    expect(placements.map(({ newLevels }) => newLevels)).toEqual([['时效指标'], ['效益指标', '社会效益指标']]);
    const names = rowsOf(after, 5).map((row) => row.split('|')[0]);
    expect(names.indexOf('时效指标')).toBe(names.indexOf('考核通过率') + 1);
    expect(names.indexOf(timely.name)).toBe(names.indexOf('时效指标') + 1);
    expect(names.slice(names.indexOf('效益指标'), names.indexOf('效益指标') + 3)).toEqual([
      '效益指标',
      '社会效益指标',
      social.name,
    ]);
  });
});
