import { writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { utils, write } from '@e965/xlsx';

export type Rows = (string | number)[][];

/** A small national form; `total` is what the annual total says, its parts add up to 60. */
export const form = (
  total: number,
  { unit = '青禾县司法局', project = '乡镇普法宣传经费', year = 2025 } = {},
): Rows => [
  ['项目支出绩效目标申报表', '', '', '', ''],
  [`（${String(year)}年度）`, '', '', '', ''],
  ['项目名称', project, '', '', ''],
  ['主管部门及代码', `[045]${unit}`, '', '实施单位', unit],
  ['项目资金（万元）', '年度资金总额：', total, '', ''],
  ['', '其中：财政拨款', 50, '', ''],
  ['', '其他资金', 10, '', ''],
  ['总体目标', '举办法治讲座24场，群众法治知晓率达到90%。', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值', ''],
  ['产出指标', '数量指标', '法治讲座场次', '≥24场', ''],
  ['产出指标', '质量指标', '讲座计划完成率', '=100%', ''],
  ['效益指标', '社会效益指标', '群众法治知晓率', '≥90%', ''],
  ['满意度指标', '服务对象满意度指标', '听众满意度', '≥90%', ''],
];

/** Writes rows as a workbook, .xls by its name; folders are made. */
export function saveWorkbook(path: string, rows: Rows): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '申报表');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, write(book, { type: 'buffer', bookType: path.endsWith('xls') ? 'biff8' : 'xlsx' }) as Buffer);
  return path;
}
