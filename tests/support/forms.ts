import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { grid } from './grid';

/** Level 1, level 2, name, value. */
export type Row = readonly [
  level1: CellValue,
  level2: CellValue,
  name: CellValue,
  value: CellValue,
  ...more: CellValue[],
];

interface FormText {
  readonly rows?: readonly Row[];
  /** Replaces header cells by address (B3 project, D3 department, B4 unit, D4 period) or labels beside them. */
  readonly put?: Readonly<Record<string, CellValue>>;
  readonly year?: string;
  readonly goal?: string;
  /** Label and text of the fields below the indicators. */
  readonly below?: readonly (readonly [label: string, text: string])[];
  readonly merges?: readonly string[];
}

export const goodRows: readonly Row[] = [
  ['产出指标', '数量指标', '林区道路养护里程', '≥120公里'],
  ['产出指标', '质量指标', '养护验收合格率', '≥95%'],
  ['产出指标', '时效指标', '养护完成时间', '11月30日前'],
  ['产出指标', '成本指标', '项目总支出', '≤50万元'],
  ['效益指标', '社会效益指标', '林区火灾受害率', '≤0.9‰'],
  ['满意度指标', '服务对象满意度指标', '林农满意度', '≥90%'],
];

/** Lines up cells given by address on rows. */
function overwrite(rows: CellValue[][], put: Readonly<Record<string, CellValue>>): CellValue[][] {
  for (const [address, value] of Object.entries(put)) {
    const [, column, row] = /^([A-Z])(\d+)$/.exec(address)!;
    rows[Number(row) - 1]![column!.charCodeAt(0) - 65] = value;
  }
  return rows;
}

/**
 * A one-year declaration form: header in rows 3–4, funds in 5–6, goal in B7, indicators from row 9 (A level 1, B level 2,
 * C name, D value), then the fields of `below` (label in A, text in B).
 */
export function form({
  rows = goodRows,
  put = {},
  year = '（2024年度）',
  goal,
  below = [],
  merges,
}: FormText = {}): Sheet {
  const all: CellValue[][] = [
    ['项目支出绩效目标申报表'],
    [year],
    ['项目名称', '林区道路养护经费', '主管部门及代码', '[017]青禾县林业局'],
    ['实施单位', '青禾县林业站', '项目期', '2024年1月—2024年12月'],
    ['项目资金（万元）', '年度资金总额：', '', 50],
    ['', '其中：财政拨款', '', 50],
    ['年度目标', goal ?? '养护林区道路120公里，验收合格。', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...rows.map((row) => [...row]),
    ...below.map(([label, text]): CellValue[] => [label, text, '', '']),
  ];
  const first = 9 + rows.length;
  return grid(overwrite(all, put), {
    merges: merges ?? [
      'A1:D1',
      'A2:D2',
      'A5:A6',
      'B5:C5',
      'B6:C6',
      'B7:D7',
      ...below.map((_, i) => `B${first + i}:D${first + i}`),
    ],
  });
}

/** Name, operator, value, unit; direction where told. */
export type SplitRow = readonly [
  level1: string,
  level2: string,
  name: string,
  operator: string,
  value: CellValue,
  unit: CellValue,
  direction?: string,
];

/** An export with operator, value, unit and direction in columns of their own: D, E, F, G from row 7 on; C is the name. */
export const splitForm = (rows: readonly SplitRow[]): Sheet =>
  grid(
    [
      ['2024年项目绩效目标表'],
      ['项目名称', '', '村级公路养护补助'],
      ['主管部门', '', '(217)云岭县交通运输局'],
      ['年初安排金额(万元)', '资金总额', 30],
      ['年度目标', '', '按季拨付养护补助，养护里程120公里。'],
      ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '计量单位', '指标方向性'],
      ...rows.map((row): CellValue[] => row.map((cell) => cell ?? '')),
    ],
    { merges: ['A1:G1', 'A2:B2', 'C2:G2', 'A3:B3', 'C3:G3', 'A5:B5', 'C5:G5'] },
  );

/** Half-year and year values side by side (D, E) under merged levels: indicators from row 6. */
export const halfYear = (
  rows: readonly (readonly [level1: string, level2: string, name: string, half: CellValue, year: CellValue])[],
): Sheet =>
  grid(
    [
      ['云岭市本级项目预算绩效目标表'],
      ['2024年度'],
      ['项目名称', '古树保护项目', '', '主管部门', '云岭市林业局'],
      ['年度目标', '保护全市古树。', '', '', ''],
      ['一级指标', '二级指标', '三级指标', '半年(程) 指标值', '全年(程) 指标值'],
      ...rows.map((row) => [...row]),
    ],
    { merges: ['A1:E1', 'A2:E2', 'B3:C3', 'B4:E4'] },
  );

/** A project text in prose: the title in A1, then a paragraph a row. */
export const prose = (title: string, ...paragraphs: readonly string[]): Sheet =>
  grid([[title], ...paragraphs.map((p) => [p])], { name: '项目文本' });
