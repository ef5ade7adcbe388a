import { grid, type GridOptions } from '../../../support/grid';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';

const indicators: CellValue[][] = [
  ['一级指标', '二级指标', '三级指标', '', '指标值'],
  ['产出指标', '数量指标', '巡护次数', '', '≥120次'],
  ['效益指标', '社会效益指标', '火灾发生率', '', '≤1%'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '', '≥90%'],
];

const head = (title = '项目支出绩效目标申报表'): CellValue[][] => [
  [title],
  ['（2023年度）'],
  ['项目名称', '护林防火工作经费', '', '实施单位', '青禾县林业局'],
];

interface Card {
  readonly unit?: string;
  /** 中期: total, fiscal, other. */
  readonly midterm?: readonly CellValue[];
  readonly annual?: readonly CellValue[];
  readonly goal?: string;
  readonly rows?: readonly (readonly CellValue[])[];
  readonly options?: GridOptions;
}

/** The national card: 中期 on the left, 年度 on the right (amounts in C5:C7 and E5:E7, goals in row 9). */
export const card = ({
  unit = '万元',
  midterm = [150, 150, 0],
  annual = [50, 50, 0],
  goal,
  rows,
  options,
}: Card): Sheet =>
  grid(
    [
      ...head().slice(0, 2),
      ['项目名称', '护林防火工作经费'],
      ['主管部门及代码', '[017]青禾县林业局', '', '实施单位', '青禾县林业局'],
      [`项目资金（${unit}）`, '中期资金总额：', midterm[0]!, '年度资金总额：', annual[0]!],
      ['', '其中：财政拨款', midterm[1]!, '其中：财政拨款', annual[1]!],
      ['', '其他资金', midterm[2]!, '其他资金', annual[2]!],
      ['总体目标', '中期目标', '', '年度目标', ''],
      ['', '加强林区巡护。', '', goal ?? '加强林区巡护。', ''],
      ...(rows ?? indicators),
    ],
    { merges: ['A1:E1', 'A2:E2', 'B3:E3', 'A5:A7', 'A8:A9', 'B8:C8', 'D8:E8', 'B9:C9', 'D9:E9'], ...options },
  );

/** Sources side by side (row 4), 中期 and 年度 below: total, 中央, 省级, 市本级, 县级, 其他 in B5:G6. */
export const matrix = (midterm: readonly CellValue[], annual: readonly CellValue[]): Sheet =>
  grid(
    [
      ...head('项目支出绩效目标申报表（生成表）'),
      ['', '总投入', '中央财政', '省级财政', '市本级财政', '县（市）区级财政', '其他'],
      ['中期资金来源（元）', ...midterm],
      ['年度资金来源（元）', ...annual],
      ...indicators,
    ],
    { merges: ['A1:G1', 'A2:G2'] },
  );

/** 收入 tree and 支出 list: income in E5:E9, expenditure 半年/全年 in E11:F12. */
export const tree = (income: readonly CellValue[], spending: readonly (readonly CellValue[])[]): Sheet =>
  grid(
    [
      ['青禾县项目预算绩效目标表'],
      ['2023年度'],
      ['项目名称', '护林防火工作经费', '', '主管部门', '青禾县林业局', ''],
      ['项目资金 (万元)', '收入', '', '', '全年(程) 预算数', ''],
      ['', '资金总额', '', '', income[0]!, ''],
      ['', '财政拨款', '小计', '', income[1]!, ''],
      ['', '', '一般公共预算资金', '', income[2]!, ''],
      ['', '', '政府性基金', '', income[3]!, ''],
      ['', '其他资金', '', '', income[4]!, ''],
      ['', '支出', '', '', '半年(程) 计划执行数', '全年(程) 预算数'],
      ...spending.map(([label, half, year]) => ['', label!, '', '', half!, year!]),
      ['年度目标', '加强林区巡护。'],
      ['一级指标', '二级指标', '三级指标', '', '半年(程) 指标值', '全年(程) 指标值'],
      ['产出指标', '数量指标', '巡护次数', '', '≥60次', '≥120次'],
      ['效益指标', '社会效益', '火灾发生率', '', '≤1%', '≤1%'],
    ],
    {
      merges: [
        ...[
          'A1:F1',
          'A2:F2',
          'B4:D4',
          'E4:F4',
          'B5:D5',
          'E5:F5',
          'B6:B8',
          'C6:D6',
          'E6:F6',
          'C7:D7',
          'E7:F7',
          'C8:D8',
          'E8:F8',
        ],
        ...[
          'B9:D9',
          'E9:F9',
          'B10:D10',
          ...spending.map((_, i) => `B${11 + i}:D${11 + i}`),
          `A4:A${10 + spending.length}`,
        ],
      ],
    },
  );

/** A project text in prose that belongs to the same project as the cards. */
export const prose = (...paragraphs: string[]): Sheet =>
  grid(
    [
      ['青禾县林业局2023年项目文本'],
      ['一、项目名称'],
      ['护林防火工作经费'],
      ['二、立项依据'],
      ['《森林防火条例》'],
      ['三、资金安排情况'],
      ...paragraphs.map((p) => [p]),
    ],
    { name: '项目文本' },
  );
