import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';

/** level 1, level 2, name, value of the year, value of the mid-term (the year's when left out). */
export type Row = readonly [level1: string, level2: string, name: string, annual: CellValue, midterm?: CellValue];

export interface CardText {
  readonly project?: string;
  readonly title?: string;
  readonly year?: string;
  readonly type?: string;
  readonly start?: string;
  readonly end?: string;
  /** 万元 */
  readonly midterm?: number;
  readonly annual?: number;
  readonly midtermLabel?: string;
  readonly midtermGoal?: string;
  readonly annualGoal?: string;
  readonly rows: readonly Row[];
  readonly plan?: string;
  readonly overview?: string;
  readonly calculation?: string;
}

/**
 * A card of the national form with mid-term and annual side by side (families L1/L2). Goals stand in B12 (mid-term) and
 * F12 (annual); indicator rows start at row 14 with D name, E mid-term value, G name, H annual value; below them come
 * overview, plan and calculation.
 */
export function card(text: CardText): Sheet {
  const { midterm = 30, annual = 30, annualGoal = '' } = text;
  const last = 13 + text.rows.length;
  const rows: CellValue[][] = [
    [text.title ?? '项目支出绩效目标申报表'],
    [text.year ?? '（2024年度）'],
    ['项目名称', '', text.project ?? '业务经费', '', '项目类型', text.type ?? '经常性项目'],
    ['主管部门', '', '青禾县林业局（316）', '', '实施单位', '青禾县林业站'],
    ['开始时间', '', text.start ?? '2024年1月', '', '完成时间', text.end ?? '2024年12月'],
    ['项目资金（万元）', '', '中期资金总额', '', midterm, '年度资金总额', '', annual],
    ['', '', '其中：财政拨款', '', midterm, '其中：财政拨款', '', annual],
    ['', '', '其他资金', '', 0, '其他资金', '', 0],
    ['', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', ''],
    ['总体目标', text.midtermLabel ?? '中期目标', '', '', '', '年度目标', '', ''],
    ['', text.midtermGoal ?? annualGoal, '', '', '', annualGoal, '', ''],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
    ...text.rows.map(([level1, level2, name, value, long]) => [
      '',
      level1,
      level2,
      name,
      long ?? value,
      level2,
      name,
      value,
    ]),
    ['项目概况', '', text.overview ?? '', '', '', '', '', ''],
    ['项目实施计划', '', text.plan ?? '', '', '', '', '', ''],
    ['预算绩效说明', '', text.calculation ?? '', '', '', '', '', ''],
  ];
  return grid(rows, {
    name: '绩效目标申报表',
    merges: [
      'A1:H1',
      'A2:H2',
      ...['A3:B3', 'C3:D3', 'F3:H3', 'A4:B4', 'C4:D4', 'F4:H4', 'A5:B5', 'C5:D5', 'F5:H5'],
      'A6:B8',
      ...[6, 7, 8].flatMap((row) => [`C${row}:D${row}`, `F${row}:G${row}`]),
      'A11:A12',
      ...['B11:E11', 'F11:H11', 'B12:E12', 'F12:H12'],
      `A13:A${last}`,
      ...[last + 1, last + 2, last + 3].flatMap((row) => [`A${row}:B${row}`, `C${row}:H${row}`]),
    ],
  });
}

/** A form with half-year and year values side by side (family L4): rows start at row 8, D half, E year. */
export function halfYearForm(
  rows: readonly (readonly [level1: string, level2: string, name: string, half: CellValue, year: CellValue])[],
  spending: readonly [half: number, year: number] = [4, 8],
): Sheet {
  return grid(
    [
      ['云岭市本级项目预算绩效目标表'],
      ['2024年度'],
      ['项目名称', '古树保护项目', '', '主管部门', '云岭市林业局'],
      ['项目资金（万元）', '支出', '', '半年(程) 计划执行数', '全年(程) 预算数'],
      ['', '古树保护', '', spending[0], spending[1]],
      ['年度目标', '保护全市古树。', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '半年(程) 指标值', '全年(程) 指标值'],
      ...rows.map((row) => [...row]),
    ],
    { merges: ['A1:E1', 'A2:E2', 'B3:C3', 'A4:A5', 'B4:C4', 'B5:C5', 'B6:E6'] },
  );
}
