import { toA1 } from '../../../src/core/sheet/address';
import { grid } from '../../support/grid';
import { columnTerms, fundLines, readOne, totalsOf, unreadCells } from './support/read';

describe('a matrix of sources by term (L1)', () => {
  const sheet = grid(
    [
      ['项目名称', '', '护林员补助'],
      ['', '', '总投入', '财政拨款', '', '', '其他'],
      ['', '', '', '中央', '省级', '县级', ''],
      ['中期资金来源（元）', '', 900, 100, 200, 600, ''],
      ['年度资金来源（元）', '', 300, '', 100, 200, ''],
    ],
    { merges: ['A4:B4', 'A5:B5', 'A2:B3', 'C2:C3', 'D2:F2', 'G2:G3', 'C1:G1'] },
  );

  it('gives one total whose sources are its parts, a column per term', () => {
    const [block] = readOne(sheet).funds;
    expect(columnTerms(block!)).toBe('midterm annual');
    expect(fundLines(block!)).toEqual([
      '总投入 total 900 300',
      '  中央 item 100 -',
      '  省级 item 200 100',
      '  县级 item 600 200',
      '  其他 other - -',
    ]);
    expect(totalsOf(readOne(sheet))).toEqual({ annual: 300, midterm: 900 });
  });

  it('leaves a column of amounts unread whose head is blank', () => {
    const values = sheet.values.map((row) => row.map((value) => (value === '省级' ? '' : value)));
    const read = readOne(grid(values, { merges: ['A4:B4', 'A5:B5', 'A2:B3', 'C2:C3', 'D2:F2', 'G2:G3', 'C1:G1'] }));
    expect(fundLines(read.funds[0]!)).toEqual([
      '总投入 total 900 300',
      '  中央 item 100 -',
      '  县级 item 600 200',
      '  其他 other - -',
    ]);
    expect(read.unread.map(toA1)).toEqual(['E4', 'E5']);
  });
});

describe('two halves side by side (L2, L3)', () => {
  it('aligns the halves by what their lines mean, not by their rows', () => {
    const sheet = grid(
      [
        ['项目名称', '人行道改造'],
        ['项目资金（元）', '项目资金总额', 186, '年度资金申请总额', 92],
        ['', '其中：财政资金', 186, '其中：当年财政拨款', 90],
        ['', '', '', '上年结转资金', 2],
        ['', '其他资金', 0, '其他资金', 0],
      ],
      { merges: ['A2:A5', 'B1:E1'] },
    );
    const [block] = readOne(sheet).funds;
    expect(columnTerms(block!)).toBe('total annual');
    expect(fundLines(block!)).toEqual([
      '项目资金总额 total 186 92',
      '  其中：财政资金 fiscal 186 90',
      '  上年结转资金 carryover - 2',
      '  其他资金 other 0 0',
    ]);
    expect(totalsOf(readOne(sheet))).toEqual({ annual: 92, midterm: 186 });
  });

  it('finds labels and amounts that the author did not merge', () => {
    const sheet = grid([
      ['项目名称', '', '河道清淤'],
      ['资金情况（万元）', '', '年度资金总额：', '', '１２０．５'],
      ['', '', '其中：财政拨款', '', 100.5],
      ['', '', '其他资金', '', '20'],
    ]);
    const read = readOne(sheet);
    expect(read.project?.value).toBe('河道清淤');
    expect(totalsOf(read).annual).toBe(1205000);
    expect(fundLines(read.funds[0]!)[0]).toBe('年度资金总额： total 120.5');
  });
});

describe('columns named by a header row (L4, L9, L11)', () => {
  it('nests what a merged label holds together, and the block of spending beside it', () => {
    const sheet = grid(
      [
        ['项目名称', '居家养老'],
        ['项目资金 (万元)', '收入', '', '全年(程) 预算数', ''],
        ['', '资金总额', '', 8, ''],
        ['', '财政拨款', '小计', 8, ''],
        ['', '', '一般公共预算资金', 6, ''],
        ['', '', '政府性基金', 2, ''],
        ['', '上年结转资金', '', '', ''],
        ['', '支出', '', '半年(程) 计划执行数', '全年(程) 预算数'],
        ['', '上门服务', '', 40000, 80000],
      ],
      { merges: ['A2:A9', 'B2:C2', 'B3:C3', 'B4:B6', 'B7:C7', 'B8:C8', 'B9:C9', 'D2:E2', 'D3:E3', 'B1:E1'] },
    );
    const [income, expenditure] = readOne(sheet).funds;
    expect(fundLines(income!)).toEqual([
      '资金总额 total 8',
      '  财政拨款 fiscal 8',
      '    一般公共预算资金 item 6',
      '    政府性基金 item 2',
      '  上年结转资金 carryover -',
    ]);
    expect(expenditure!.kind).toBe('expenditure');
    expect(columnTerms(expenditure!)).toBe('half annual');
    expect(fundLines(expenditure!)).toEqual(['上门服务 item 40000 80000']);
    expect(expenditure!.unit?.value).toBe('万元');
  });

  it('tells the adjusted from the first budget in a self-evaluation', () => {
    const sheet = grid(
      [
        ['项目名称', '设备补助'],
        ['预算执行情况(10分)', '年度预算数(万元)', '年初预算', '调整后预算数', '预算执行数', '预算执行率', '得分'],
        ['', '总额', '0.00', '3.36', '3.36', '100.00%', 10],
        ['', '其中:财政资金', '0.00', '3.36', '3.36', '100.00%', '/'],
        ['', '财政专户管理资金', '0.00', '0.00', '0.00', '', '/'],
        ['', '其他资金', '', '', '', '', '/'],
      ],
      { merges: ['A2:A6', 'B1:G1'] },
    );
    const [block] = readOne(sheet).funds;
    expect(columnTerms(block!)).toBe('budget adjusted executed other other');
    expect(fundLines(block!).map((line) => line.split(' ').slice(0, -2).join(' '))).toEqual([
      '总额 total 0 3.36 3.36',
      '  其中:财政资金 fiscal 0 3.36 3.36',
      '  财政专户管理资金 item 0 0 0',
      '  其他资金 other - - -',
    ]);
    expect(totalsOf(readOne(sheet)).annual).toBe(33600);
  });

  it('knows past years, a total at the foot, and a header that serves the block below', () => {
    const sheet = grid(
      [
        ['部门整体支出绩效目标表'],
        ['部门名称', '', '', '云湖市司法局'],
        ['部门总体资金情况（万元）', '总体资金情况', '', '当年金额', '占比', '近两年收支金额', ''],
        ['', '', '', '', '', '2022年', '2023年'],
        ['', '收入构成', '财政拨款', 748, '74.8%', 700, 720],
        ['', '', '其他资金', 252, '25.2%', 200, 210],
        ['', '', '合计', 1000, '100%', 900, 930],
        ['', '支出构成', '基本支出', 600, '60%', 500, 520],
        ['', '', '项目支出', 400, '40%', 400, 410],
        ['', '', '合计', 1000, '100%', 900, 930],
      ],
      { merges: ['A1:G1', 'A3:A10', 'B3:C4', 'D3:D4', 'E3:E4', 'F3:G3', 'B5:B7', 'B8:B10'] },
    );
    const { funds } = readOne(sheet);
    expect(funds.map((block) => `${block.kind}: ${columnTerms(block)}`)).toEqual([
      'income: annual other previous previous',
      'expenditure: annual other previous previous',
    ]);
    expect(fundLines(funds[1]!)).toEqual([
      '合计 total 1000 - 900 930',
      '  基本支出 item 600 - 500 520',
      '  项目支出 item 400 - 400 410',
    ]);
  });
});

describe('single fields and sentences', () => {
  it('adds nothing to two amounts that have no total (L5)', () => {
    const sheet = grid([
      ['填报单位：云湖区司法局', '', '', '单位：万元'],
      ['项目名称', '社区矫正', '年度本级预算金额', 80, '上级资金', 20],
    ]);
    const read = readOne(sheet);
    expect(fundLines(read.funds[0]!)).toEqual(['年度本级预算金额 item 80', '上级资金 item 20']);
    expect(totalsOf(read)).toEqual({ annual: 1000000, midterm: undefined });
  });

  it('reads a list of sources in one cell, with the parts in brackets (L7)', () => {
    const text =
      '总额1060.75万元\n一、财政拨款：692万元（其中：上级财政资金：690万元；本级财政：2万元）\n二、自有资金：0万元\n三、其他：368.75万元';
    const read = readOne(
      grid([
        ['项目名称', '道路养护'],
        ['资金总额及构成', text],
      ]),
    );
    expect(fundLines(read.funds[0]!)).toEqual([
      '总额 total 1060.75',
      '  财政拨款 fiscal 692',
      '    上级财政资金 item 690',
      '    本级财政 item 2',
      '  自有资金 item 0',
      '  其他 other 368.75',
    ]);
    expect(totalsOf(read).annual).toBe(10607500);
    expect(read.funds[0]!.lines[0]!.amounts[0]!.inSentence).toBe(true);
  });

  it('reads an amount with its part behind it as partial (L6)', () => {
    const read = readOne(grid([['项目名称', '清扫保洁', '项目金额', '460万元（其中市级400万元）']]));
    expect(fundLines(read.funds[0]!)).toEqual(['项目金额 total partial 460', '  市级 item 400']);
  });

  it('reads labels and amounts that share their cells', () => {
    const read = readOne(
      grid([
        ['项目名称：乡村公路养护', '预算单位：云山县交通局', ''],
        ['项目资金总额：120万元', '其中：财政拨款：100万元', '其他资金：20万元'],
        ['年度目标：养护公路80公里', '立项依据：《条例》', ''],
      ]),
    );
    expect(fundLines(read.funds[0]!)).toEqual([
      '项目资金总额 total 120',
      '  其中：财政拨款 fiscal 100',
      '  其他资金 other 20',
    ]);
    expect(totalsOf(read)).toEqual({ annual: 1200000, midterm: undefined });
    expect(read.goals.map((g) => [g.label.value, g.text.value])).toEqual([['年度目标', '养护公路80公里']]);
    expect(read.narratives.map((n) => [n.key, n.text.value])).toEqual([['basis', '《条例》']]);
    expect(read.unread).toEqual([]);
  });

  it('takes a lone 其中 line as some of the parts only', () => {
    const sheet = grid([
      ['项目名称', '示范'],
      ['项目资金（万元）', '年度资金总额', 100],
      ['', '其中：财政拨款', 60],
      ['', '其中：上级补助', 20],
      ['', '其他资金', 40],
    ]);
    expect(fundLines(readOne(sheet).funds[0]!)).toEqual([
      '年度资金总额 total 100',
      '  其中：财政拨款 fiscal partial 60',
      '    其中：上级补助 item 20',
      '  其他资金 other 40',
    ]);
  });

  describe('a line on top that nobody knows', () => {
    const block = (top: number) =>
      readOne(
        grid(
          [
            ['项目支出绩效目标表'],
            ['项目名称', '山林巡护', ''],
            ['项目资金（万元）', '统筹盘子', top],
            ['', '财政拨款', 60],
            ['', '其他资金', 40],
          ],
          { merges: ['A1:C1', 'B2:C2', 'A3:A5'] },
        ),
      );

    it('is the total of those below where they come to it', () => {
      expect(fundLines(block(100).funds[0]!)).toEqual([
        '统筹盘子 total 100',
        '  财政拨款 fiscal 60',
        '  其他资金 other 40',
      ]);
      expect(totalsOf(block(100)).annual).toBe(1000000);
    });

    it('may be a further source otherwise: the budget is not known then', () => {
      expect(fundLines(block(130).funds[0]!)).toEqual(['统筹盘子 item 130', '财政拨款 fiscal 60', '其他资金 other 40']);
      expect(totalsOf(block(130)).annual).toBeUndefined();
    });
  });

  it('leaves a column unread whose head nobody knows, with the first budget that it may have replaced', () => {
    const read = readOne(
      grid(
        [
          ['项目支出绩效自评表（2023年度）', '', '', '', ''],
          ['项目名称', '山林巡护', '', '', ''],
          ['项目资金（万元）', '', '年初预算数', '落定盘子', '全年执行数'],
          ['', '年度资金总额', 90, 100, 95],
          ['', '其中：财政拨款', 90, 100, 95],
        ],
        { merges: ['A1:E1', 'B2:E2', 'A3:B3'] },
      ),
    );
    expect(columnTerms(read.funds[0]!)).toBe('other executed');
    expect(unreadCells(read)).toEqual(['D3', 'D4', 'D5']);
    expect(totalsOf(read).annual).toBeUndefined();
  });

  it('takes a label nobody knows beside the total of the other half for the total of its own', () => {
    const read = readOne(
      grid(
        [
          ['项目支出绩效目标表', '', '', '', ''],
          ['项目名称', '山林巡护', '', '', ''],
          ['项目资金（万元）', '整体盘子', 300, '年度资金总额', 100],
          ['', '财政拨款', 250, '财政拨款', 90],
          ['', '其他资金', 40, '其他资金', 10],
        ],
        { merges: ['A1:E1', 'B2:E2', 'A3:A5'] },
      ),
    );
    expect(columnTerms(read.funds[0]!)).toBe('total annual');
    expect(fundLines(read.funds[0]!)).toEqual([
      '年度资金总额 total 300 100',
      '  财政拨款 fiscal 250 90',
      '  其他资金 other 40 10',
    ]);
  });

  it('puts tasks with their sources under the sum of the tasks', () => {
    const sheet = grid(
      [
        ['部门整体支出绩效目标申报表'],
        ['部门（单位）名称', '', '', '青岩市司法局'],
        ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）', '', ''],
        ['', '', '', '总额', '财政拨款', '其他资金'],
        ['', '普法', '宣传', 100, 90, 10],
        ['', '调解', '培训', 50, 50, 0],
        ['', '金额合计', '', 150, 140, 10],
      ],
      { merges: ['A1:F1', 'A2:C2', 'A3:A7', 'B3:B4', 'C3:C4', 'D3:F3'] },
    );
    const read = readOne(sheet);
    expect(fundLines(read.funds[0]!)).toEqual([
      '金额合计 total 150',
      '  普法 item 100',
      '    财政拨款 fiscal 90',
      '    其他资金 other 10',
      '  调解 item 50',
      '    财政拨款 fiscal 50',
      '    其他资金 other 0',
    ]);
    expect(read.project?.value).toBe('青岩市司法局');
    expect(totalsOf(read).annual).toBe(1500000);
  });
});

it('keeps cents exact and reads a number that Excel shows as ###', () => {
  const sheet = grid(
    [
      ['项目名称', '示范'],
      ['资金总额（元）', 8827620.53],
      ['财政拨款', 8827620.43],
      ['其他资金', 0.1],
    ],
    { texts: { B2: '########' } },
  );
  const [total] = readOne(sheet).funds[0]!.lines;
  expect(total!.amounts[0]!.value!.toFixed()).toBe('8827620.53');
  expect(total!.amounts[0]!.text).toBe('8827620.53');
});
