import { recognise } from '../../../src/core/declaration/recognise';
import { toA1 } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';
import { readOne, totalsOf, unreadCells } from './support/read';

const card = (project: string, amount: number): CellValue[][] => [
  ['项目绩效目标表', '', '', ''],
  ['项目名称', project, '', ''],
  ['资金总额', amount, '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', `${project}次数`, '≥2次'],
];

describe('several tables on a sheet', () => {
  it('begins a new one at the headings above the next project, even without a blank row', () => {
    const sheet = grid([['单位：万元'], ['2024年度'], ...card('甲项目', 10), ...card('乙项目', 20)], {
      merges: ['A3:D3', 'A8:D8'],
    });
    const found = recognise(sheet);
    expect(found.map((d) => [d.project?.value, toA1(d.range), d.indicators.length])).toEqual([
      ['甲项目', 'A1:D7', 1],
      ['乙项目', 'A8:D12', 1],
    ]);
  });

  it('hands the year and the unit above the first table on to the others', () => {
    const found = recognise(grid([['单位：万元'], ['2024年度'], ...card('甲项目', 10), ...card('乙项目', 20)]));
    expect(found.map((d) => [d.year?.value, d.unit?.value, totalsOf(d).annual])).toEqual([
      [2024, '万元', 100000],
      [2024, '万元', 200000],
    ]);
  });

  it('keeps two projects of the same name apart', () => {
    expect(recognise(grid([...card('办公费', 10), ...card('办公费', 20)]))).toHaveLength(2);
  });
});

describe('a list of projects', () => {
  const header = [
    '单位名称',
    '项目名称',
    '资金总额（万元）',
    '财政拨款',
    '其他资金',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
  ];
  const rows: CellValue[][] = [
    ['101-水利局', '', 300, '', '', '', '', '', ''],
    ['101001-水利局机关', '清淤', 200, 150, 50, '产出指标', '数量指标', '清淤长度', '≥12公里'],
    ['', '', '', '', '', '', '质量指标', '合格率', '≥95%'],
    ['101002-河道所', '巡查', 100, 100, 0, '产出指标', '数量指标', '巡查次数', '≥50次'],
  ];

  it('gives one declaration per project, without the sums of departments', () => {
    const found = recognise(grid([['项目支出绩效目标表（2024年度）'], header, ...rows], { merges: ['A1:I1'] }));
    expect(
      found.map((d) => [
        d.project?.value,
        d.family,
        d.year?.value,
        totalsOf(d).annual,
        d.indicators.map((i) => i.name.value),
      ]),
    ).toEqual([
      ['清淤', 'L8', 2024, 2000000, ['清淤长度', '合格率']],
      ['巡查', 'L8', 2024, 1000000, ['巡查次数']],
    ]);
    expect(found[0]!.indicators[1]!.level1?.value).toBe('产出指标');
  });

  it('keeps the same project of two offices apart', () => {
    const same = rows.map((row) => (row[1] === '巡查' ? ['101002-河道所', '清淤', ...row.slice(2)] : row));
    expect(recognise(grid([header, ...same]))).toHaveLength(2);
  });
});

describe('what is no declaration', () => {
  it.each<[string, CellValue[][]]>([
    ['an empty sheet', []],
    [
      'a budget table',
      [
        ['部门收支总表'],
        ['单位：万元'],
        ['收入', '', '支出', ''],
        ['项目', '预算数', '项目', '预算数'],
        ['一般公共预算拨款', 100, '基本支出', 80],
        ['收入合计', 100, '支出合计', 80],
      ],
    ],
    [
      'a list of projects with money only',
      [['项目支出表'], ['单位名称', '项目名称', '合计', '一般公共预算'], ['司法局', '普法', 10, 10]],
    ],
    ['a cover', [['2024年部门预算'], ['某某局'], ['二〇二四年一月']]],
  ])('%s is not read as one', (_name, rows) => expect(recognise(grid(rows))).toEqual([]));
});

describe('an unknown form', () => {
  it('is read as far as its labels go, and names the rest', () => {
    const sheet = grid([
      ['示范县项目绩效卡'],
      ['项目名称', '湿地监测', '神秘字段', '神秘内容'],
      ['三级指标', '指标值'],
      ['监测次数', '≥12次'],
    ]);
    const read = readOne(sheet);
    expect(read.family).toBe('unknown');
    expect(read.indicators.map((i) => i.name.value)).toEqual(['监测次数']);
    expect(unreadCells(read)).toEqual(['C2', 'D2']);
  });

  it.each<[string, CellValue[][]]>([
    ['a title and an indicator block', [['项目绩效目标表'], ['三级指标', '指标值'], ['人数', '≥10人']]],
    [
      'a project and its money',
      [
        ['项目名称', '示范'],
        ['资金总额（万元）', 100],
        ['财政拨款', 100],
      ],
    ],
    [
      'a form starting far from A1',
      [
        ['项目名称', '示范'],
        ['年度目标', '建成'],
      ],
    ],
  ])('is found from %s', (_name, rows) => expect(recognise(grid(rows, { at: 'G17' }))).toHaveLength(1));
});

describe('the head', () => {
  it.each<[string, CellValue[][], number | undefined]>([
    ['the title', [['2024年项目绩效目标表']], 2024],
    ['the line under it', [['项目绩效目标表'], ['（ 2025 年度）']], 2025],
    ['a field', [['项目绩效目标表'], ['申报日期：2023年11月'], ['预算年度', '2024']], 2024],
    ['the dates of the project', [['项目绩效目标表'], ['起止时间', '2022.01-2022.12']], 2022],
    ['nothing', [['项目绩效目标表']], undefined],
  ])('gives the year from %s', (_name, rows, year) => {
    const read = readOne(grid([...rows, ['项目名称', '示范'], ['年度目标', '建成']]));
    expect(read.year?.value).toBe(year);
  });

  it('takes a value for a blank field as blank, not the next label', () => {
    const read = readOne(
      grid([
        ['项目名称', '示范', '', ''],
        ['主管部门', '', '实施单位', '河道所'],
        ['年度目标', '建成', '', ''],
      ]),
    );
    expect(read.header.map((f) => [f.key, f.value?.value])).toEqual([
      ['project', '示范'],
      ['department', ''],
      ['unit', '河道所'],
    ]);
  });
});
