import { totalEqualsParts } from '../../../../src/core/rules/funds/total-equals-parts';
import type { Edit } from '../../../../src/core/edits/edit';
import { toA1 } from '../../../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { runRule, testRule } from '../../../support/rule-tester';
import { card, matrix, tree } from './forms';

/** A list of projects with its total in row 4, the projects from row 5. */
const list = (label: string, total: CellValue, ...budgets: number[]): Sheet =>
  grid([
    ['部门预算项目绩效目标申报表（2023年度）'],
    ['金额单位：元'],
    [
      '单位名称',
      '项目名称',
      '预算数',
      '年度目标',
      '一级指标',
      '二级指标',
      '三级指标',
      '指标性质',
      '指标值',
      '度量单位',
      '权重',
    ],
    [label, '', total],
    ...budgets.flatMap((budget, i): CellValue[][] => [
      [
        '101001-青禾县林业局',
        `护林项目${'甲乙丙丁'[i]!}`,
        budget,
        '加强林区巡护',
        '产出指标',
        '数量指标',
        '巡护次数',
        '≥',
        120,
        '次',
        60,
      ],
      ['', '', '', '', '效益指标', '社会效益指标', '火灾发生率', '≤', 1, '%', 30],
    ]),
  ]);

/** Funds of 200 in all, of which a source pays so much; what was spent in all and by it. */
const spent = (source: number, all: number, bySource: number): Sheet =>
  grid(
    [
      ['项目支出绩效自评表'],
      ['（2025年度）'],
      ['项目名称', '护林防火工作经费', '', '', '', ''],
      ['年度目标', '加强林区巡护。', '', '', '', ''],
      ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['', '年度资金总额', 200, 200, all, ''],
      ['', '其中：财政拨款', source, source, bySource, ''],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '偏差原因'],
      ['产出指标', '数量指标', '巡护次数', '≥120次', '126次', ''],
    ],
    { merges: ['A1:F1', 'A2:F2', 'A5:A7'] },
  );

testRule(totalEqualsParts, {
  accept: [
    { name: 'what was spent by a source that is all of it', sheet: spent(200, 187, 187) },
    { name: 'what was spent where there are other sources', sheet: spent(180, 187, 170) },
    {
      name: 'sources that add up, blanks are 0',
      sheet: matrix([900000, '', '', '', 900000, ''], [300000, 100000, '', '', 200000, '']),
    },
    { name: 'a card', sheet: card({ midterm: [150, 100, 50], annual: ['', '', ''] }) },
    { name: 'a nested tree', sheet: tree([8, 8, 8, '', ''], [['巡护', 4, 8]]) },
    { name: 'fractions that no float can hold', sheet: card({ midterm: [0.3, 0.1, 0.2], annual: [0.3, 0.1, 0.2] }) },
    { name: 'a list of projects', sheet: list('合计', 300000, 100000, 200000) },
    { name: 'an extract of a list', sheet: list('101-青禾县林业部门', 900000, 100000, 200000) },
    {
      name: 'a block of which a line was not read',
      sheet: grid([
        ['项目支出绩效目标表'],
        ['项目名称', '山林巡护'],
        ['资金总额（万元）', 100],
        ['财政拨款', 60],
        ['乡贤会', 40],
        ['其他资金', 0],
        ['年度目标', '开展山林巡护120次。'],
      ]),
    },
    {
      name: 'stored digits that no cell shows',
      sheet: card({
        annual: [66.67, 33.333333, 33.333333],
        midterm: ['', '', ''],
        options: { texts: { E5: '66.67', E6: '33.33', E7: '33.33' } },
      }),
    },
    { name: 'a dash for nothing', sheet: card({ annual: [50, 50, '—'] }) },
  ],
  reject: [
    {
      name: 'less spent by the source that is all of it than in all',
      sheet: spent(200, 187, 178),
      cells: [['E6', 'E7']],
      message: ['187', '178'],
    },
    {
      name: 'a total whose parts are all 0',
      sheet: card({ midterm: [150, 150, 0], annual: [50, 0, 0] }),
      cells: [['E5', 'E6', 'E7']],
      message: ['年度资金总额是 50.00万元', '财政拨款、其他资金'],
    },
    {
      name: 'a total whose parts are all blank',
      sheet: matrix([900000, '', '', '', 900000, ''], [300000, '', '', '', '', '']),
      cells: [['B6', 'C6', 'D6', 'E6', 'F6', 'G6']],
      message: ['300,000.00元', '0 或空白'],
    },
    {
      name: 'projects above the total of their list',
      sheet: list('101-青禾县林业部门', 250000, 100000, 200000),
      cells: [['C4', 'C5', 'C7']],
      message: ['250,000.00', '300,000.00', '差 50,000.00'],
    },
    {
      name: 'projects below their 合计',
      sheet: list('合计', 310000, 100000, 200000),
      cells: [['C4', 'C5', 'C7']],
      message: ['差 10,000.00'],
    },
    {
      name: 'a matrix row',
      sheet: matrix([900000, 390000, '', '', 500000, ''], [300000, 100000, '', '', 200000, '']),
      cells: [['B5', 'C5', 'F5']],
      message: ['总投入 900,000.00 ≠ 各项之和 890,000.00', '差 10,000.00', '元'],
    },
    {
      name: 'both halves of a card',
      sheet: card({ midterm: [150, 100, 49], annual: [50, 50, 1] }),
      cells: [
        ['C5', 'C6', 'C7'],
        ['E5', 'E6', 'E7'],
      ],
      message: ['149.00', '差 1.00（万元）'],
    },
    {
      name: 'a subtotal below a right total',
      sheet: tree([8, 8, 7, '', ''], [['巡护', 4, 8]]),
      cells: [['E6:F6', 'E7:F7']],
      message: ['8.00', '7.00'],
    },
    { name: 'one cent', sheet: card({ annual: [50.01, 50, 0] }), cells: [['E5', 'E6', 'E7']], message: ['差 0.01'] },
    {
      name: 'a 合计 that an export wrote as text',
      sheet: list('合计', '310,000.00', 100000, 200000),
      cells: [['C4', 'C5', 'C7']],
      message: ['差 10,000.00'],
    },
  ],
});

/** What can be done about a finding, the first unless told: at once, or by choice, as "C5 := 20". */
const fixes = (sheet: Sheet, which = 0): { fix: string[]; choices: string[] } => {
  const finding = runRule(totalEqualsParts, sheet)[which];
  const said = ({ edits }: { readonly edits: readonly Edit[] }): string[] =>
    edits.map((edit) => {
      if (edit.kind === 'setValues') return `${toA1(edit.range)} := ${String(edit.values[0]![0])}`;
      return edit.kind === 'setFormulas' ? `${toA1(edit.range)} := ${String(edit.formulas[0]![0])}` : edit.kind;
    });
  return { fix: finding?.fix ? said(finding.fix) : [], choices: (finding?.choices ?? []).flatMap(said) };
};

describe('the fixes of funds/total-equals-parts', () => {
  it('are to choose from where the total or a part may be wrong', () => {
    expect(fixes(card({ annual: [50, 48, 1] }))).toEqual({
      fix: [],
      choices: ['E5 := 49', 'E6 := 49', 'E7 := 2'],
    });
  });

  it('never set a true total to the nothing that its parts are left at', () => {
    const { fix, choices } = fixes(card({ annual: [20000, 0, 0] }));
    expect(fix).toEqual([]);
    expect(choices).toEqual(['E6 := 20000', 'E7 := 20000']);
  });

  it('fill the part that is blank, and leave the total', () => {
    const { fix, choices } = fixes(card({ annual: [50, 30, ''] }));
    expect(fix).toEqual([]);
    expect(choices).not.toContainEqual(expect.stringMatching(/^E5 /));
    expect(choices).toContain('E6 := 50');
  });

  it('are offered for every source of a form that names five', () => {
    expect(fixes(matrix([900000, 390000, '', '', 500000, ''], [300000, 100000, '', '', 200000, ''])).choices).toEqual([
      ...['C5 := 400000', 'D5 := 10000', 'E5 := 10000', 'F5 := 510000', 'G5 := 10000'],
    ]);
  });

  it('are one, and plain, where another sum of the table says that the total is wrong', () => {
    expect(fixes(tree([8, 7, 8, '', ''], [['巡护', 4, 8]]), 1)).toEqual({ fix: ['E6 := 8'], choices: [] });
  });

  it('are one where a text says the same as the parts, and spare the total where it says the total', () => {
    const said = (goal: string) => fixes(card({ annual: [50, 48, 1], goal }));
    expect(said('2023年预算安排49万元，加强林区巡护。')).toEqual({ fix: ['E5 := 49'], choices: [] });
    expect(said('2023年预算安排50万元，加强林区巡护。')).toEqual({ fix: [], choices: ['E6 := 49', 'E7 := 2'] });
  });

  it('write a formula where the block works with formulas', () => {
    const sheet = card({ midterm: [150, 150, 0], annual: [50, 48, 1], options: { formulas: { C5: '=C6+C7' } } });
    expect(fixes(sheet).choices[0]).toBe('E5 := =SUM(E6:E7)');
  });
});
