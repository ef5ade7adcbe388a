import { utils, write } from '@e965/xlsx';
import { expect } from '@playwright/test';
import { Pane } from './pane';
import type { Standin } from './standin';

export type Rows = readonly (readonly (string | number)[])[];

/** The pane beside a workbook of these sheets, after its first check. */
export async function openDrawn(standin: Standin, sheets: Readonly<Record<string, Rows>>): Promise<Pane> {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  await standin.start();
  await standin.openFile('养护.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  await expect(standin.page).toHaveTitle(/养护/);
  await standin.ready();
  const pane = new Pane(standin);
  await pane.checked();
  return pane;
}

/** A form of four columns with these indicators. */
export const form = (project: string, rows: Rows): Rows => [
  ['项目支出绩效目标申报表', '', '', ''],
  ['项目名称', project, '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ...rows,
];
/** Four of them that nothing is to be said of. */
export const good: Rows = [
  ['产出指标', '数量指标', '林区道路养护里程', '≥120公里'],
  ['产出指标', '质量指标', '养护验收合格率', '≥95%'],
  ['效益指标', '社会效益指标', '林区火灾受害率', '≤0.9‰'],
  ['满意度指标', '服务对象满意度指标', '林农满意度', '≥90%'],
];
