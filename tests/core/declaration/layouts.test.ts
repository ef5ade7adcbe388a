import { toA1 } from '../../../src/core/sheet/address';
import { grid } from '../../support/grid';
import { fundLines, indicatorLines, readOne, totalsOf, unreadCells } from './support/read';

describe('columns of values', () => {
  it('reads one for every village where no column is called a value', () => {
    const read = readOne(
      grid([
        ['项目名称', '山塘整治', '', '', '', '', ''],
        ['一级指标', '二级指标', '三级指标', '指标解释', '上湾村', '下湾村', '石桥村'],
        ['产出指标', '数量指标', '整治山塘（口）', '完工的山塘', 1, 2, ''],
        ['效益指标', '社会效益指标', '受益人口（人）', '灌溉受益', 200, 150, 90],
      ]),
    );
    expect(indicatorLines(read)).toEqual([
      '产出指标 数量指标 整治山塘（口） @C3 annual 1 @E3 | annual 2 @F3 | annual  @G3',
      '效益指标 社会效益指标 受益人口（人） @C4 annual 200 @E4 | annual 150 @F4 | annual 90 @G4',
    ]);
  });

  it('does not take explanations or remarks for values', () => {
    const read = readOne(
      grid([
        ['一级指标', '二级指标', '三级指标', '指标解释', '资料来源'],
        ['产出指标', '数量指标', '整治山塘', '完工的山塘', '验收单'],
      ]),
    );
    expect(read.indicators[0]!.targets).toEqual([]);
  });

  it('knows the whole term as 实施周期 and the year as 当年度', () => {
    const read = readOne(
      grid([
        ['项目名称', '场馆物业', '', '本年度申请市财政预算资金（万元）', '', 96.5],
        ['一级指标', '二级指标', '三级指标', '实施周期指标值', '三级指标', '当年度指标值'],
        ['产出指标', '质量指标', '保洁合格率', '≥95%', '保洁合格率', '≥92%'],
      ]),
    );
    expect(indicatorLines(read)).toEqual(['产出指标 质量指标 保洁合格率 @C3 midterm ≥95% @D3 | annual ≥92% @F3']);
    expect(totalsOf(read).annual).toBe(965000);
  });
});

describe('columns under other names', () => {
  it('reads both levels under one label, and names under 绩效内容', () => {
    const sheet = grid(
      [
        ['项目名称', '人才驿站', '', ''],
        ['评价内容', '', '绩效内容', '绩效目标值'],
        ['产出目标', '数量目标', '组织活动数量', '≥28次'],
        ['', '质量目标', '政策知晓率', '≥95%'],
      ],
      { merges: ['A2:B2', 'A3:A4'] },
    );
    expect(indicatorLines(readOne(sheet))).toEqual([
      '产出指标 数量指标 组织活动数量 @C3 annual ≥28次 @D3',
      '产出指标 质量指标 政策知晓率 @C4 annual ≥95% @D4',
    ]);
  });

  it('reads 绩效内容 as the second level where it holds the categories', () => {
    const sheet = grid([
      ['项目名称', '绿化养护', '', ''],
      ['评价内容', '绩效内容', '绩效指标', '目标值'],
      ['产出', '数量', '养护绿地面积', '≥35万平方米'],
      ['产出', '质量', '苗木成活率', '≥95%'],
    ]);
    expect(indicatorLines(readOne(sheet))).toEqual([
      '产出指标 数量指标 养护绿地面积 @C3 annual ≥35万平方米 @D3',
      '产出指标 质量指标 苗木成活率 @C4 annual ≥95% @D4',
    ]);
  });

  const read = (marks: readonly string[]) =>
    readOne(
      grid([
        ['项目名称', '防火巡护'],
        ['一级指标', '二级指标', '三级指标', '性质', '目标值', '单位'],
        ['产出指标', '数量指标', '巡护里程', marks[0]!, 12, '公里'],
        ['产出指标', '质量指标', '器材完好率', marks[1]!, 98, '%'],
      ]),
    ).indicators.map(({ operator }) => operator?.value);

  it('takes a column that holds nothing but ≥ and = for the operator', () => {
    expect(read(['≥', '='])).toEqual(['≥', '=']);
    expect(read(['≥', '新增'])).toEqual([undefined, undefined]);
  });
});

describe('rows of the blank form', () => {
  it('takes 指标2 and …… without a value for no indicators', () => {
    const read = readOne(
      grid([
        ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
        ['产出指标', '数量指标', '指标1：巡查次数', '≥12次', 10],
        ['', '', '指标2：', '', ''],
        ['', '', '……', '', ''],
        ['', '质量指标', '指标1', '≥90%', 10],
      ]),
    );
    expect(read.indicators.map((i) => toA1(i.name.cell))).toEqual(['C2', 'C5']);
  });
});

describe('heads and schedules', () => {
  it('reads 开始时间 | 完成时间 over a schedule as its columns, not as blank fields', () => {
    const read = readOne(
      grid(
        [
          ['项目名称', '', '村道硬化', '', '', ''],
          ['项目单位', '', '云山镇', '', '联系电话', ''],
          ['项目实施进度计划', '项目实施内容', '', '开始时间', '完成时间', ''],
          ['', '1.测量', '', 2023, 2023, ''],
          ['', '2.施工', '', 2023, 2024, ''],
          ['一级指标', '二级指标', '指标内容', '指标值', '备注', ''],
          ['产出指标', '数量指标', '硬化里程', '≥3公里', '', ''],
        ],
        { merges: ['A3:A5', 'B3:C3', 'B4:C4', 'B5:C5', 'C1:F1', 'C2:D2', 'A1:B1', 'A2:B2'] },
      ),
    );
    expect(read.header.map((field) => field.label.value)).toEqual(['项目名称', '项目单位', '联系电话']);
  });

  it('reads 支出项目名称 over a list of amounts as its column, not as the project', () => {
    const declaration = readOne(
      grid([
        ['部门整体支出绩效目标表'],
        ['部门名称', '云岭市档案馆'],
        ['年度任务', '支出项目名称', '预算金额（万元）'],
        ['编纂年鉴', '年鉴出版经费', 49.8],
        ['一级指标', '三级指标', '目标值'],
        ['产出指标', '出版年鉴', '≥2册'],
      ]),
    );
    expect(declaration.project?.value).toBe('云岭市档案馆');
  });

  it('still reads start and end with their values beside them', () => {
    const read = readOne(
      grid([
        ['项目名称', '村道硬化', '', ''],
        ['开始时间', '2023-01-01', '完成时间', '2024-12-31'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '硬化里程', '≥3公里'],
      ]),
    );
    expect(read.header.map((field) => [field.key, field.value?.value])).toEqual([
      ['project', '村道硬化'],
      ['start', '2023-01-01'],
      ['end', '2024-12-31'],
    ]);
  });

  it('keeps projects of the first and the second level in one table, named by the second', () => {
    const read = readOne(
      grid([
        ['部门预算项目申报表', '', '', ''],
        ['一级项目名称', '后勤保障', '二级项目名称', '食堂设备更新'],
        ['项目开始年度', '2023年', '项目期限', '1年'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '更新灶台', '≥4台'],
      ]),
    );
    expect([toA1(read.range), read.project?.value, read.year?.value]).toEqual(['A1:D5', '食堂设备更新', 2023]);
  });

  it('takes the year from the front of the project’s name where nothing else states one', () => {
    const named = (project: string) =>
      readOne(
        grid([
          ['绩效目标申报表', ''],
          ['项目名称', project],
          ['资金总额（万元）', 10],
        ]),
      ).year?.value;
    expect(named('2018年乡村旅游扶贫')).toBe(2018);
    expect(named('铁路2018支线维护')).toBeUndefined();
  });
});

describe('goals', () => {
  it('reads 长期目标 and 年度目标 over their texts where nothing is merged', () => {
    const read = readOne(
      grid([
        ['项目名称', '集镇改造', '', ''],
        ['项目绩效目标', '长期目标', '', '年度目标', ''],
        ['', '改善集镇设施。', '', '完成立面改造。', ''],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '改造栋数', '12栋'],
      ]),
    );
    expect(read.goals.map(({ term, text }) => `${term} ${text.value}`)).toEqual([
      'midterm 改善集镇设施。',
      'annual 完成立面改造。',
    ]);
  });
});

describe('money', () => {
  it('reads the amount behind the label’s colon where the cell beside it names the source', () => {
    const declaration = readOne(
      grid(
        [
          ['项目名称', '养殖场建设', '', ''],
          ['资金情况（万元）', '年度资金总额：50万', '中央衔接推进乡村振兴补助资金50', ''],
          ['', '其中：财政拨款', '中央衔接推进乡村振兴补助资金50', ''],
          ['', '其他资金', '', ''],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['产出指标', '数量指标', '新建养殖场', '≥1个'],
        ],
        { merges: ['A2:A4', 'C2:D2', 'C3:D3', 'C4:D4'] },
      ),
    );
    expect(totalsOf(declaration)).toEqual({ annual: 500_000, midterm: undefined });
  });

  it('reads what an investment plan hands down', () => {
    const declaration = readOne(
      grid([
        ['下达中央预算内投资（万元）', 2350],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '建设项目个数', 1],
      ]),
    );
    expect(totalsOf(declaration).annual).toBe(23_500_000);
    expect(declaration.unit?.value).toBe('万元');
  });

  it('takes the unit from the line over income and expenditure, each total with its parts', () => {
    const { funds } = readOne(
      grid(
        [
          ['部门名称', '云岭市水利局', '', ''],
          ['当年预算情况（万元）', '', '', ''],
          ['收入预算合计', 1860, '其中：上级财政拨款', 500],
          ['本级财政安排', 1360, '其他资金', 0],
          ['支出预算合计', 1860, '其中：人员经费', 620],
          ['公用经费', 90, '项目经费', 1150],
          ['一级指标', '二级指标', '三级指标', '目标值'],
          ['产出指标', '数量指标', '加固水库', '≥5座'],
        ],
        { merges: ['A2:D2'] },
      ),
    );
    expect(funds[0]!.unit?.value).toBe('万元');
    expect(fundLines(funds[0]!)).toEqual([
      '收入预算合计 total 1860',
      '  其中：上级财政拨款 item 500',
      '  本级财政安排 item 1360',
      '  其他资金 other 0',
      '支出预算合计 total 1860',
      '  其中：人员经费 item 620',
      '  公用经费 item 90',
      '  项目经费 item 1150',
    ]);
  });

  it('reads a row of amounts under income and expenditure by kind (whole departments)', () => {
    const read = readOne(
      grid(
        [
          ['部门整体支出绩效目标申报表', '', '', '', '', '', ''],
          ['单位：万元', '', '', '', '', '', ''],
          ['部门名称', '云山县水利局', '', '', '', '', ''],
          ['年度预算申请', '资金总额', '按收入性质分', '', '', '按支出性质分', ''],
          ['', '', '其中：一般公共预算', '纳入专户管理的非税收入拨款', '其他资金', '其中：基本支出', '项目支出'],
          ['', 900, 800, 60, 40, 500, 400],
          ['整体绩效目标', '确保安全度汛。', '', '', '', '', ''],
        ],
        { merges: ['A4:A6', 'B4:B5', 'C4:E4', 'F4:G4', 'A1:G1', 'A2:G2', 'B3:G3', 'B7:G7'] },
      ),
    );
    expect(read.funds.map((block) => block.kind)).toEqual(['income', 'expenditure']);
    expect(fundLines(read.funds[0]!)).toEqual([
      '资金总额 total 900',
      '  其中：一般公共预算 item 800',
      '  纳入专户管理的非税收入拨款 item 60',
      '  其他资金 other 40',
    ]);
    expect(fundLines(read.funds[1]!)).toEqual(['其中：基本支出 item 500', '项目支出 item 400']);
    expect(totalsOf(read).annual).toBe(9000000);
    expect(unreadCells(read)).toEqual([]);
  });

  it('keeps 收入构成 and 支出构成 apart where they stand side by side', () => {
    const read = readOne(
      grid(
        [
          ['部门整体支出绩效目标表', '', '', '', '', ''],
          ['部门名称', '云山县档案馆', '', '', '', ''],
          ['年度预算（万元）', '收入构成', '', '支出构成', '', '占比'],
          ['', '财政拨款', 70, '基本支出', 60, '60%'],
          ['', '事业收入', 30, '项目支出', 40, '40%'],
          ['', '合计', 100, '合计', 100, ''],
          ['年度总体目标', '整理档案3万卷。', '', '', '', ''],
        ],
        { merges: ['A3:A6', 'B3:C3', 'D3:E3'] },
      ),
    );
    expect(read.funds.map((block) => [block.kind, ...fundLines(block)])).toEqual([
      ['income', '合计 total 100', '  财政拨款 fiscal 70', '  事业收入 item 30'],
      ['expenditure', '合计 total 100', '  基本支出 item 60', '  项目支出 item 40'],
    ]);
  });

  it('reads an amount with what it is made of behind it', () => {
    const read = readOne(
      grid([
        ['项目名称', '高标准农田'],
        ['年度资金总额（万元）', '85万（沟渠40万元，道路45万元）'],
      ]),
    );
    expect(totalsOf(read).annual).toBe(850000);
  });

  it('lets a unit in the label of one part speak of that part alone', () => {
    const read = readOne(
      grid([
        ['项目名称', '院内维修', '', ''],
        ['项目总额', '56万', '其中：社会投入资金（元）', ''],
      ]),
    );
    expect([read.unit?.value, totalsOf(read)]).toEqual(['万元', { annual: 560000, midterm: undefined }]);
  });
});
