import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';

/** A budget form with a weight column: rows 4 on, weights in F. */
export const weighted = (weights: readonly CellValue[], line?: string): Sheet =>
  grid([
    ['护林防火工作经费项目绩效目标表（2023年）'],
    ['项目名称', '护林防火工作经费'],
    [line ?? '年度目标', line ? '' : '加强林区巡护。'],
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '分值'],
    ['产出指标', '数量指标', '巡护次数', '≥', '120次', weights[0]!],
    ['产出指标', '质量指标', '巡护覆盖率', '≥', '95%', weights[1]!],
    ['产出指标', '时效指标', '火情处置及时率', '=', '100%', weights[2]!],
    ['效益指标', '社会效益指标', '火灾发生率', '≤', '1%', weights[3]!],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥', '90%', weights[4]!],
  ]);

export const points =
  '绩效指标（权重分值90分，其中产出指标权重分值50分，效益指标权重分值30分，满意度指标权重分值10分）';

/** A self-evaluation: target E, completion F, weight G, score H, reason I; the total in row 9. */
export const evaluated = (
  rows: readonly (readonly CellValue[])[],
  total: CellValue = '',
  output = '产出指标（50分）',
): Sheet =>
  grid(
    [
      ['项目支出绩效自评表'],
      ['（2022年度）'],
      ['项目名称', '护林防火工作经费'],
      [
        '绩效指标',
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '实际完成值',
        '分值',
        '得分',
        '偏差原因分析及改进措施',
      ],
      ['', output, '数量指标', '巡护次数', ...rows[0]!],
      ['', '', '质量指标', '巡护覆盖率', ...rows[1]!],
      ['', '效益指标（40分）', '社会效益指标', '火灾发生率', ...rows[2]!],
      ['', '满意度指标（10分）', '服务对象满意度指标', '群众满意度', ...rows[3]!],
      ['总分', '', '', '', '', '', 100, total, ''],
    ],
    { merges: ['A1:I1', 'A2:I2', 'A4:A8', 'B5:B6', 'A9:F9'] },
  );

export const good: readonly (readonly CellValue[])[] = [
  ['≥120次', '126次', 30, 30, ''],
  ['≥95%', '96%', 20, 20, ''],
  ['≤1%', '0.5%', 40, 40, ''],
  ['≥90%', '93%', 10, 10, ''],
];
export const withRow = (i: number, row: readonly CellValue[]): readonly (readonly CellValue[])[] =>
  good.map((r, j) => (j === i ? row : r));

/** Weights of three levels (L14): level 1 in B, level 2 in D, level 3 in F, rows 4–7. */
export const nested = (
  level1: readonly [CellValue, CellValue] = [60, 40],
  level2: readonly [CellValue, CellValue, CellValue] = [40, 20, 40],
  level3: readonly [CellValue, CellValue, CellValue, CellValue] = [25, 15, 20, 40],
): Sheet =>
  grid(
    [
      ['居家养老服务项目绩效评价指标体系（2023年度）'],
      ['项目名称', '居家养老服务'],
      ['一级指标', '权重', '二级指标', '权重', '三级指标', '权重', '目标值', '单位'],
      ['产出', level1[0], '产出数量', level2[0], '服务老人人数', level3[0], 1200, '人'],
      ['', '', '', '', '上门服务次数', level3[1], 9600, '次'],
      ['', '', '产出质量', level2[1], '服务合格率', level3[2], 95, '%'],
      ['效益', level1[1], '社会效益', level2[2], '老人满意度', level3[3], 90, '%'],
    ],
    { merges: ['A1:H1', 'A4:A6', 'B4:B6', 'C4:C5', 'D4:D5'] },
  );
