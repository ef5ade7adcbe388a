import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid, type GridOptions } from '../../../support/grid';

/** Operator, value and unit in columns of their own, rows from row 4. */
export const split = (rows: readonly (readonly CellValue[])[], options?: GridOptions): Sheet =>
  grid(
    [
      ['护林防火工作经费项目绩效目标表（2023年）'],
      ['项目名称', '护林防火工作经费'],
      ['一级指标', '二级指标', '三级指标', '指标方向', '目标值', '计量单位'],
      ...rows.map((row) => ['产出指标', ...row]),
      ['效益指标', '社会效益指标', '火灾发生率', '≤', 1, '%'],
    ],
    options,
  );
