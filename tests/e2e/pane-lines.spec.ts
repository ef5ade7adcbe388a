/** Lines that go with the cells, repeats as one line, what the verdict does not speak of. */
import { form, good, openDrawn, type Rows } from './support/drawn';
import { inExcel } from './support/faults';
import type { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { ALIKE, expect, test } from './support/test';

const activeSheet = (standin: Standin): Promise<string> =>
  standin.page.evaluate(() => {
    const { api } = (window as unknown as { standin: { spreadsheet: { api: FUniver } } }).standin.spreadsheet;
    return api.getActiveWorkbook().getActiveSheet().getSheetName();
  });
/** Rows of the sheet that are to be seen, from 1. */
const rowsInView = (standin: Standin): Promise<{ first: number; last: number }> =>
  standin.page.evaluate(() => {
    const { api } = (window as unknown as { standin: { spreadsheet: { api: FUniver } } }).standin.spreadsheet;
    const { startRow, endRow } = api.getActiveWorkbook().getActiveSheet().getVisibleRange();
    return { first: startRow + 1, last: endRow + 1 };
  });
interface FUniver {
  getActiveWorkbook: () => {
    getActiveSheet: () => { getSheetName: () => string; getVisibleRange: () => { startRow: number; endRow: number } };
  };
}

const lit = ({ frame }: Pane) => frame.locator('[data-lit]');
const tablesOf = (pane: Pane) => pane.frame.getByRole('list', { name: '申报表', exact: true }).getByRole('button');

test('a table that is chosen is brought forward', async ({ standin }) => {
  const typo: Rows = [
    ...good,
    ['产出指标', '数量指标', '巡查台帐建立册数', '≥5册'],
    ['产出指标', '数量指标', '养护台帐建立册数', '≥5册'],
  ];
  const pane = await openDrawn(standin, { 甲: form('林道养护', good), 乙: form('苗木补植', typo) });
  await pane.button('校验工作簿').click();
  await expect(tablesOf(pane)).toHaveCount(2);
  await tablesOf(pane).filter({ hasText: '乙' }).click();
  await expect.poll(() => activeSheet(standin)).toBe('乙');
  await expect.poll(async () => (await standin.content())[1]!.rows[7]![2]).toBe('巡查台帐建立册数');
});

test(
  'the same slip in many cells is one line with one fix, N and P go through the lines, what was fixed folds away',
  ALIKE,
  async ({ standin, page }) => {
    const typos: Rows = [1, 2, 3].map((n) => ['产出指标', '数量指标', `巡查台帐第${String(n)}类册数`, '≥5册']);
    const pane = await openDrawn(standin, { 申报表: form('林道养护', [...good, ...typos]) });
    const line = pane.finding('台帐 → 台账');
    await expect(line).toHaveCount(1);
    await line.getByRole('button', { name: '修改' }).click();
    await expect(line.getByText('修改前')).toHaveCount(3);
    await expect.poll(() => standin.selection()).toBe('C8');
    await expect(line).toHaveAttribute('data-lit', 'true');
    await line.getByRole('button', { name: '确认修改' }).click();
    await expect(pane.frame.getByText('已修改 3 处')).toBeVisible();
    await expect(pane.finding('已改正').first()).toBeVisible();

    await standin.edit('D4', '若干');
    await expect(pane.button(/^已改正（3）/)).toBeVisible();
    await pane.button('下一条').click();
    const lit = pane.frame.locator('[data-lit]');
    await expect(lit).toHaveCount(1);
    const first = await lit.textContent();
    await page.keyboard.press('n');
    await expect(lit).not.toHaveText(first!);
    await page.keyboard.press('p');
    await expect(lit).toHaveText(first!);
  },
);

test('rules that are off are told by the pane and the ribbon; nothing is ready then', ALIKE, async ({ standin }) => {
  const pane = await openDrawn(standin, { 申报表: form('林道养护', good) });
  await pane.tab('设置').click();
  await pane.button(/^文字/).click();
  await pane.frame.getByRole('combobox', { name: '错别字' }).selectOption('off');
  await pane.tab('校验').click();
  await expect(pane.verdict).toContainText('停用了 1 条规则');
  await expect(pane.verdict).not.toContainText('可以提交');
  await standin.page.getByRole('navigation').getByRole('button', { name: '校验本表' }).click();
  await expect(standin.page.getByRole('dialog').frameLocator('iframe').getByText('停用了 1 条规则')).toBeVisible();
});

test(
  'a date that has no room in its column is written shorter, or left until there is room: never ####',
  ALIKE,
  async ({ standin, page }) => {
    const late: Rows = [['产出指标', '时效指标', '养护完成时间', 45657]];
    const pane = await openDrawn(standin, { 申报表: form('林道养护', [...good, ...late]) });
    await inExcel(page, async (context) => {
      context.workbook.worksheets.getItem('申报表').getRange('D:D').format.columnWidth = 40;
      return Promise.resolve();
    });
    const line = pane.finding('实际是日期 2024-12-31');
    const narrow = '所在的列太窄，改后会显示成“####”，没有改';
    await line.getByRole('button', { name: '修改' }).click();
    await expect(line.getByText(narrow)).toBeVisible();
    await pane.button('修改').click();
    expect(await standin.text('D8')).toBe('45657');

    await inExcel(page, async (context) => {
      context.workbook.worksheets.getItem('申报表').getRange('D:D').format.columnWidth = 66;
      return Promise.resolve();
    });
    await line.getByRole('button', { name: '修改' }).click();
    // What the cell will show, with what changes marked.
    await expect(line.locator('ins')).toHaveText('2024-12-31');
    await expect(line.locator('del')).toHaveText('45657');
    await line.getByRole('button', { name: '确认修改' }).click();
    await expect(line.getByText('已改正')).toBeVisible();
    await expect.poll(() => standin.text('D8')).toBe('2024-12-31');
    await pane.button('撤销').click();
    await expect.poll(() => standin.text('D8')).toBe('45657');
  },
);

test('a cell far below is brought into view with its line', ALIKE, async ({ standin }) => {
  const many: Rows = Array.from({ length: 120 }, (_, i) => [
    '产出指标',
    '数量指标',
    `第${String(i + 1)}标段养护里程`,
    '≥12公里',
  ]);
  const pane = await openDrawn(standin, {
    申报表: form('林道养护', [...good, ...many, ['产出指标', '数量指标', '巡查台帐册数', '≥5册']]),
  });
  expect((await rowsInView(standin)).last).toBeLessThan(128);
  await pane.finding('台帐 → 台账').getByRole('button').first().click();
  await expect.poll(() => standin.selection()).toBe('C128');
  await expect.poll(async () => (await rowsInView(standin)).last).toBeGreaterThanOrEqual(128);
  expect((await rowsInView(standin)).first).toBeLessThanOrEqual(128);
});

test('下一条 and 上一条 leave out no line, those either that are not drawn yet', async ({ standin }) => {
  const rows = Array.from({ length: 52 }, (_, i) => ['产出指标', '质量指标', `第${String(i + 1)}标段合格率`, '≥120%']);
  const pane = await openDrawn(standin, {
    申报表: form('林道养护', [...good, ['产出指标', '质量指标', '路面完好率', '95%'], ...rows]),
  });
  const more = pane.button(/^显示其余 \d 条$/);
  const last = more.locator('xpath=preceding-sibling::ul/li[last()]');
  await last.getByRole('button').first().click();
  await expect(last).toHaveAttribute('data-lit', 'true');
  await pane.button('下一条').click();
  await expect(lit(pane)).toContainText(/第5\d标段/);
  await expect(more).toHaveCount(0);
});

test('a table of which there is something to say is not called free of it', async ({ standin }) => {
  const pane = await openDrawn(standin, {
    甲: form('林道养护', good),
    乙: form('苗木补植', [...good, ['产出指标', '质量指标', '苗木成活率', '95%']]),
  });
  await pane.button('校验工作簿').click();
  await expect(tablesOf(pane).filter({ hasText: '乙' })).toContainText('建议 1');
});
