import { recognise } from '../../../src/core/declaration/recognise';
import { toA1 } from '../../../src/core/sheet/address';
import { grid } from '../../support/grid';
import { fundLines, indicatorLines, readOne, totalsOf } from './support/read';

const goals = (read: ReturnType<typeof readOne>) => read.goals.map(({ term, text }) => `${term} ${text.value}`);

describe('halves of terms', () => {
  const rows = [
    ['项目名称', '校舍维修'],
    [
      '一级指标',
      '二级指标（长期）',
      '三级指标（长期）',
      '指标值（长期）',
      '二级指标（年度）',
      '三级指标（年度）',
      '指标值（年度）',
    ],
    ['产出指标', '数量指标', '', '', '数量指标', '维修校舍栋数', '4栋'],
    ['产出指标', '质量指标', '验收合格率', '100%', '质量指标', '验收合格率', '100%'],
  ];

  it('takes the term from the brackets of a header, the name from the half that is filled in', () => {
    expect(indicatorLines(readOne(grid(rows)))).toEqual([
      '产出指标 数量指标 维修校舍栋数 @F3 midterm  @D3 | annual 4栋 @G3',
      '产出指标 质量指标 验收合格率 @C4 midterm 100% @D4 | annual 100% @G4',
    ]);
  });

  it('goes by the order of the halves where the labels above stand askew', () => {
    const sheet = grid(
      [
        ['项目名称', '执法车辆维修', '', '', '', '', '', ''],
        ['总体目标', '中期目标', '', '', '年度目标', '', '', ''],
        ['', '保障巡查', '', '', '保障巡查', '', '', ''],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
        ['', '产出指标', '数量指标', '维修车辆', '≥90辆', '数量指标', '维修车辆', '≥30辆'],
      ],
      { merges: ['B2:D2', 'E2:H2', 'B3:D3', 'E3:H3', 'A2:A3', 'A4:A5'] },
    );
    expect(indicatorLines(readOne(sheet))).toEqual([
      '产出指标 数量指标 维修车辆 @D5 midterm ≥90辆 @E5 | annual ≥30辆 @H5',
    ]);
  });
});

describe('goals and what was done', () => {
  const header = ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '全年实际完成值'];
  const row = ['', '产出指标', '数量指标', '新建公路', '32公里', '32公里'];

  it('reads 总体目标 beside 全年实际完成情况, each over its text', () => {
    const sheet = grid(
      [
        ['项目名称', '公路建设', '', '', '', ''],
        ['总体目标完成情况', '总体目标', '', '', '全年实际完成情况', ''],
        ['', '新建公路32公里。', '', '', '已建成32公里。', ''],
        header,
        row,
      ],
      { merges: ['A2:A3', 'B2:D2', 'E2:F2', 'B3:D3', 'E3:F3', 'A4:A5'] },
    );
    expect(goals(readOne(sheet))).toEqual(['annual 新建公路32公里。', 'executed 已建成32公里。']);
  });

  it('reads 年度总体目标完成情况 as what was done beside the goal, and as a group in front of both', () => {
    const over = grid(
      [
        ['项目名称', '公路建设', '', '', '', ''],
        ['年度总体目标', '年初设定目标', '', '', '年度总体目标完成情况', ''],
        ['', '新建公路32公里。', '', '', '已建成32公里。', ''],
        header,
        row,
      ],
      { merges: ['A2:A3', 'B2:D2', 'E2:F2', 'B3:D3', 'E3:F3', 'A4:A5'] },
    );
    const front = grid(
      [
        ['项目名称', '公路建设', '', '', '', ''],
        ['年度总体目标完成情况', '预期目标', '', '', '实际完成情况', ''],
        ['', '新建公路32公里。', '', '', '已建成32公里。', ''],
        header,
        row,
      ],
      { merges: ['A2:A3', 'B2:D2', 'E2:F2', 'B3:D3', 'E3:F3', 'A4:A5'] },
    );
    for (const sheet of [over, front])
      expect(goals(readOne(sheet))).toEqual(['annual 新建公路32公里。', 'executed 已建成32公里。']);
  });
});

describe('names and money under other labels', () => {
  it('adds up numbered subtotals where no total is printed, their parts under them', () => {
    const read = readOne(
      grid(
        [
          ['项目名称', '特困家庭扶助', ''],
          ['项目资金（万元）', '年度资金总额', '金额（万元）'],
          ['', '（一）财政拨款小计', 6.3],
          ['', '1、一般公共预算', 6.3],
          ['', '2、政府性基金', 0],
          ['', '（二）自有资金小计', 2],
          ['', '1、事业收入', 2],
          ['', '2、经营性收入', 0],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['项目完成指标', '数量指标', '扶助户数', '63户'],
        ],
        { merges: ['A2:A8'] },
      ),
    );
    expect(totalsOf(read).annual).toBe(83000);
    expect(fundLines(read.funds[0]!).filter((line) => line.startsWith('  '))).toHaveLength(4);
    expect(read.indicators[0]!.level1?.value).toBe('产出指标');
  });

  it('reads the heads of the columns beside 年度资金总额, merged down over both rows', () => {
    const read = readOne(
      grid(
        [
          ['项目名称', '公用经费', '', '', ''],
          ['项目资金（万元）', '年度资金总额', '年初预算数', '全年预算数', '全年执行数'],
          ['', '', 60, 64.8, 64.8],
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
          ['产出指标', '数量指标', '保障人数', '2370人', '2370人'],
        ],
        { merges: ['A2:A3', 'B2:B3'] },
      ),
    );
    expect(fundLines(read.funds[0]!)).toEqual(['年度资金总额 total 60 64.8 64.8']);
  });

  it('takes one row of amounts beside 项目资金 for the year’s', () => {
    const read = readOne(
      grid(
        [
          ['单位：万元'],
          ['项目名称', '公共文化服务', '', ''],
          ['项目资金', '资金总额', '其中：财政拨款', '其他资金'],
          ['', 60, 50, 10],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['产出指标', '数量指标', '活动场次', '≥120场'],
        ],
        { merges: ['A3:A4'] },
      ),
    );
    expect(totalsOf(read)).toEqual({ annual: 600000 });
  });

  it('reads 资金名称 and 中央补助年度金额', () => {
    const read = readOne(
      grid([
        ['2024年林业专项资金区域绩效目标表'],
        ['资金名称', '林业专项资金', '', ''],
        ['中央补助年度金额（万元）', 158.18, '', ''],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '防治面积', '≥1.2万亩'],
      ]),
    );
    expect([read.project?.value, totalsOf(read).annual]).toEqual(['林业专项资金', 1581800]);
  });

  it('takes the year from the labels where nothing else states one', () => {
    const read = readOne(
      grid([
        ['绩效目标表'],
        ['项目名称', '智慧消防平台', '', ''],
        ['2021年度绩效目标', '建成平台。', '', ''],
        ['一级指标', '二级指标', '三级指标', '2021年度指标值'],
        ['产出指标', '数量指标', '接入地市', '21个'],
      ]),
    );
    expect(read.year?.value).toBe(2021);
  });

  it('reads a year in Chinese numerals', () => {
    const read = readOne(
      grid([
        ['二〇二四年度项目支出绩效目标申报表'],
        ['项目名称', '水网建设', '', ''],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '新建渠道', '≥120公里'],
      ]),
    );
    expect(read.year?.value).toBe(2024);
  });

  it('knows a level by its name in front of a range of points', () => {
    const read = readOne(
      grid([
        ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
        ['产出指标\n(40-50)分', '数量指标', '新建晒场', '420平方米', 40],
        ['效益指标\n（20—30）分', '社会效益指标', '受益人口', '≥200人', 20],
      ]),
    );
    expect(read.indicators.map(({ level1, name }) => `${level1?.value} ${toA1(name.cell)}`)).toEqual([
      '产出指标 C2',
      '效益指标 C3',
    ]);
  });
});

describe('lists of projects', () => {
  const header = [
    '单位名称、项目名称',
    '项目年度绩效目标',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标性质',
    '指标值',
    '度量单位',
    '指标属性',
    '指标内容',
  ];

  it('reads a list with the office in front and its columns numbered, levels on rows of their own', () => {
    const read = recognise(
      grid([
        ['2024年部门项目支出绩效目标表'],
        header,
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        ['青禾县自然资源局', '', '', '', '', '', '', '', '', ''],
        ['地质灾害防治', '监测隐患点12处。', '产出指标', '', '', '', '', '', '', ''],
        ['', '', '', '数量指标', '', '', '', '', '', ''],
        ['', '', '', '', '监测隐患点', '=', 12, '处', '定量指标', '反映监测情况。'],
        [
          '国土变更调查',
          '调查图斑4200个。',
          '产出指标',
          '数量指标',
          '调查图斑数',
          '>=',
          4200,
          '个',
          '定量指标',
          '反映调查情况。',
        ],
      ]),
    );
    expect(read.map(({ project, year }) => `${project?.value} ${year?.value}`)).toEqual([
      '地质灾害防治 2024',
      '国土变更调查 2024',
    ]);
    expect(read.flatMap(indicatorLines)).toEqual([
      '产出指标 数量指标 监测隐患点 @E7 annual 12 @G7',
      '产出指标 数量指标 调查图斑数 @E8 annual 4200 @G8',
    ]);
  });

  it('takes the year from a field over the list, the money from its columns', () => {
    const [read] = recognise(
      grid(
        [
          ['部门预算项目绩效目标汇总表', '', '', '', '', '', '', ''],
          ['预算年度：2024', '', '', '', '', '', '金额单位：万元', ''],
          ['单位名称（项目名称）', '项目金额', '', '绩效目标', '', '', '', ''],
          ['', '资金总额', '政府预算资金', '总体目标', '一级指标', '二级指标', '三级指标', '指标值'],
          ['小型水库养护', 150, 150, '养护水库36座。', '产出指标', '数量指标', '养护水库座数', '≥36座'],
        ],
        { merges: ['A3:A4', 'B3:C3', 'D3:H3'] },
      ),
    );
    expect([read!.project?.value, read!.year?.value, totalsOf(read!).annual]).toEqual(['小型水库养护', 2024, 1500000]);
  });

  it('reads levels 1 side by side over names and values, a row holding one of each', () => {
    const read = recognise(
      grid(
        [
          ['2024年项目绩效目标汇总表', '', '', '', '', ''],
          ['项目名称', '资金总额（万元）', '产出指标', '', '满意度指标', ''],
          ['', '', '三级指标', '指标值', '三级指标', '指标值'],
          ['水库养护', 150, '养护水库座数', '≥36座', '群众满意度', '≥90%'],
          ['', '', '验收合格率', '=100%', '', ''],
          ['山洪防治', 80, '维护站点数', '≥20处', '群众满意度', '≥90%'],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
      ),
    );
    expect(read.map((table) => indicatorLines(table))).toEqual([
      [
        '产出指标 - 养护水库座数 @C4 annual ≥36座 @D4',
        '产出指标 - 验收合格率 @C5 annual =100% @D5',
        '满意度指标 - 群众满意度 @E4 annual ≥90% @F4',
      ],
      ['产出指标 - 维护站点数 @C6 annual ≥20处 @D6', '满意度指标 - 群众满意度 @E6 annual ≥90% @F6'],
    ]);
    expect(read.map((table) => totalsOf(table).annual)).toEqual([1500000, 800000]);
  });
});

describe('columns nobody can know by their label', () => {
  const rows = [
    ['产出指标', '数量指标', '养护公路里程', '≥80公里', '20'],
    ['产出指标', '质量指标', '养护验收合格率', '≥95%', '40'],
    ['效益指标', '社会效益指标', '群众出行便利程度', '提升', '30'],
  ];
  const read = (...labels: string[]) => readOne(grid([['项目名称', '公路养护'], labels, ...rows]));
  const columns = (d: ReturnType<typeof readOne>) => d.indicatorRegion!.columns.map(({ role }) => role).join(' ');

  it.each([
    [['一级指标', '二级指标', '工作事项', '指标值', '权重']],
    [['一级指标', '二级指标', '三级指标', '要求达到的水平', '权重']],
    [['大类', '二级指标', '三级指标', '指标值', '权重']],
    [['一级指标', '细分', '三级指标', '指标值', '权重']],
    [['一级指标', '二级指标', '三级指标', '指标值', '占分']],
  ])('are told by what stands in them and by where they stand: %j', (labels) => {
    const found = read(...labels);
    expect(columns(found)).toBe('level1 level2 name target weight');
    expect(found.indicators.map(({ name, targets }) => `${name.value} ${targets[0]!.raw}`)).toEqual(
      rows.map(([, , name, value]) => `${name} ${value}`),
    );
  });

  it('say how sure they are; a label that is known is not doubted', () => {
    const { columns: found } = read('一级指标', '二级指标', '工作事项', '指标值', '权重').indicatorRegion!;
    expect(found.map(({ confidence }) => confidence === undefined)).toEqual([true, true, false, true, true]);
    expect(found[2]!.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it('one for every place are values, each', () => {
    const found = readOne(
      grid([
        ['项目名称', '水利工程'],
        ['一级指标', '二级指标', '三级指标', '甲村', '乙村'],
        ['产出指标', '数量指标', '修复堤岸长度（米）', 120, 80],
      ]),
    );
    expect(found.indicators[0]!.targets.map(({ raw }) => raw)).toEqual(['120', '80']);
  });
});

it('reads a tree in one column, a declaration for every project', () => {
  const read = recognise(
    grid([
      ['某中心2020年项目绩效目标批复表', '', ''],
      ['', '', '单位：元'],
      ['项目', '指标值', '绩效金额'],
      ['某中心', '', ''],
      ['  疫苗采购', '', 3000000],
      ['   产出指标', '', ''],
      ['    数量指标（必填硬性指标）', '', ''],
      ['     采购疫苗批次', '5批', ''],
      ['   满意度指标', '', ''],
      ['    服务对象满意度指标（必填）', '', ''],
      ['     服务对象满意度', '90%', ''],
      ['  健康宣传', '', 20000],
      ['   产出指标', '', ''],
      ['    质量指标（必填）', '', ''],
      ['     宣传覆盖率', '80%', ''],
    ]),
  );
  expect(read.map(({ project }) => project?.value)).toEqual(['疫苗采购', '健康宣传']);
  expect(read.map(({ year, unit }) => [year?.value, unit?.value])).toEqual([
    [2020, '元'],
    [2020, '元'],
  ]);
  expect(read.map((d) => totalsOf(d).annual)).toEqual([3000000, 20000]);
  expect(
    read[0]!.indicators.map(({ level1, level2, name, targets }) =>
      [level1?.value, level2?.value, name.value, targets[0]!.raw].join(' '),
    ),
  ).toEqual(['产出指标 数量指标 采购疫苗批次 5批', '满意度指标 服务对象满意度指标 服务对象满意度 90%']);
});

it('takes the year from what the labels of money say, where a period of several years is stated', () => {
  const read = readOne(
    grid([
      ['绩效目标表'],
      ['项目名称', '新建学校', '实施周期', '2020年-2022年'],
      ['资金需求（万元）', '2021年金额', '一般公共预算安排77300万元'],
      ['年度总体目标', '建成三所学校。'],
    ]),
  );
  expect(read.year?.value).toBe(2021);
  expect(totalsOf(read).annual).toBe(773000000);
});
