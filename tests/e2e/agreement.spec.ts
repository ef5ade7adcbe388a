/** One verdict: the pane, the ribbon and the marks say the same of what was checked. */
import { openDrawn, type Rows } from './support/drawn';
import type { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { expect, FIRST, test } from './support/test';

const RATES = ['养护合格率', '验收合格率', '巡护覆盖率', '整改完成率', '公示率', '农户知晓率'];

/** A form with this many rates above the whole and cells with the same typing error. */
const form = (project: string, wrong: number, typos: number): Rows => [
  ['项目支出绩效目标申报表', '', '', ''],
  ['项目名称', project, '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', `${project}里程`, '≥120公里'],
  ...RATES.map((rate, i) => ['产出指标', '质量指标', rate, i < wrong ? `≥${String(120 + i)}%` : '≥95%']),
  ...Array.from({ length: typos }, (_, i) => ['产出指标', '数量指标', `第${String(i + 1)}批台帐册数`, '≥5册']),
  ['效益指标', '社会效益指标', '林区火灾受害率', '≤0.9‰'],
  ['满意度指标', '服务对象满意度指标', '林农满意度', '≥90%'],
];

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

const numberIn = (text: string, ...patterns: readonly RegExp[]): number =>
  Number(patterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? 0);

/** "6 处错误……另有提醒 3 处", "没有错误，另有 3 处提醒". */
const countsIn = (text: string): Counts => ({
  errors: numberIn(text, /(\d+) 处错误/),
  warnings: numberIn(text, /提醒 (\d+) 处/, /(\d+) 处提醒/),
});

const ofPane = async ({ verdict }: Pane): Promise<Counts> => countsIn((await verdict.textContent())!);

async function ofRibbon({ page }: Standin, button: string): Promise<Counts> {
  await page.getByRole('navigation').getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  const text = await dialog.frameLocator('iframe').locator('#notice p').innerText();
  await dialog.frameLocator('iframe').getByRole('button', { name: '知道了' }).click();
  await expect(dialog).toBeHidden();
  return countsIn(text);
}

/** What the list of tables says, added up. */
async function ofTables({ frame }: Pane): Promise<Counts> {
  const texts = await frame.getByRole('list', { name: '申报表', exact: true }).getByRole('button').allTextContents();
  return {
    errors: texts.reduce((sum, text) => sum + numberIn(text, /错误 (\d+)/), 0),
    warnings: texts.reduce((sum, text) => sum + numberIn(text, /提醒 (\d+)/), 0),
  };
}

/** Cells that the marks of a sheet cover. */
const marked = async (standin: Standin, name: string): Promise<number> => {
  const sheet = (await standin.content()).find((one) => one.name === name)!;
  const cells = new Set<string>();
  for (const { ranges } of sheet.rules as {
    ranges: Record<'startRow' | 'endRow' | 'startColumn' | 'endColumn', number>[];
  }[])
    for (const { startRow, endRow, startColumn, endColumn } of ranges)
      for (let row = startRow; row <= endRow; row++)
        for (let column = startColumn; column <= endColumn; column++) cells.add(`${String(row)},${String(column)}`);
  return cells.size;
};

test(
  'two projects on one sheet: one count, whoever says it, and it is that of the list',
  FIRST,
  async ({ standin }) => {
    const pane = await openDrawn(standin, {
      申报表: [...form('林道养护', 1, 0), ['', '', '', ''], ...form('苗木补植', 3, 2)],
    });
    await pane.button('校验').click();
    const tables = pane.frame.getByRole('list', { name: '申报表', exact: true }).getByRole('button');
    await expect(tables).toHaveCount(2);
    // Worst first.
    await expect(tables.first()).toContainText('苗木补植');
    const said = await ofPane(pane);
    expect(said.errors).toBeGreaterThan(0);
    expect(await ofTables(pane)).toEqual(said);
    const before = await marked(standin, '申报表');
    expect(await ofRibbon(standin, '校验本表')).toEqual(said);
    expect(await marked(standin, '申报表')).toBe(before);
    expect(before).toBeGreaterThanOrEqual(1 + 3 + 2);
  },
);

test('a workbook of many sheets: pane, ribbon, list and marks agree', async ({ standin }) => {
  const sheets = Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [`表${String(i + 1)}`, form(`第${String(i + 1)}标段养护`, i % 4, i % 3)]),
  );
  const pane = await openDrawn(standin, sheets);
  await pane.button('校验工作簿').click();
  await expect(pane.frame.getByRole('list', { name: '申报表', exact: true }).getByRole('button')).toHaveCount(6);
  await expect(pane.verdict).toContainText('6 张申报表');
  const said = await ofPane(pane);
  expect(await ofTables(pane)).toEqual(said);
  await expect.poll(() => marked(standin, '表6')).toBeGreaterThan(0);
  const marks = await Promise.all(Object.keys(sheets).map((name) => marked(standin, name)));
  expect(await ofRibbon(standin, '校验工作簿')).toEqual(said);
  expect(await Promise.all(Object.keys(sheets).map((name) => marked(standin, name)))).toEqual(marks);
});
