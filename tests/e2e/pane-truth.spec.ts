/** What the pane says is so: of several tables, after edits, of what it does not know, and of what can be taken back. */
import type { StandinWindow } from '../../src/standin/page/excel';
import { form, good, openDrawn, type Rows } from './support/drawn';
import { inExcel, openPane } from './support/faults';
import type { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { expect, test } from './support/test';

const typo = (name: string): Rows[number] => ['产出指标', '数量指标', name, '≥5册'];

const tablesOf = ({ frame }: Pane) => frame.getByRole('list', { name: '申报表', exact: true }).getByRole('button');
const lit = ({ frame }: Pane) => frame.locator('[data-lit]');

/** By the tabs below the sheet, as a person does: the pane hears of it as of any other switch. */
const bringForward = ({ page }: Standin, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const book = (window as unknown as StandinWindow).standin.spreadsheet.api.getActiveWorkbook()!;
    book.setActiveSheet(book.getSheetByName(wanted)!);
  }, name);
const inFront = ({ page }: Standin): Promise<string> =>
  page.evaluate(() =>
    (window as unknown as StandinWindow).standin.spreadsheet.api.getActiveWorkbook()!.getActiveSheet().getSheetName(),
  );
/** Numbers of the marked rows of a sheet, as Excel counts them. */
const markedRows = async (standin: Standin, name: string): Promise<number[]> => {
  const { rules } = (await standin.content()).find((sheet) => sheet.name === name)!;
  const ranges = (rules as { ranges: { startRow: number }[] }[]).flatMap((rule) => rule.ranges);
  return [...new Set(ranges.map(({ startRow }) => startRow + 1))].sort((a, b) => a - b);
};

test('of two tables on a sheet the chosen one is brought forward, and a selected cell turns to its own and its finding', async ({
  standin,
}) => {
  const pane = await openDrawn(standin, {
    申报表: [
      ...form('林道养护', [...good, ['产出指标', '质量指标', '路面完好率', '≥130%']]),
      ['', '', '', ''],
      ...form('苗木补植', [...good, typo('补植台帐册数'), ['产出指标', '质量指标', '苗木成活率', '≥140%']]),
    ],
  });
  await pane.button('校验').click();
  const [roads, trees] = [tablesOf(pane).filter({ hasText: '林道' }), tablesOf(pane).filter({ hasText: '苗木' })];
  await trees.click();
  await expect(trees).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => standin.selection()).toBe('A10');
  await expect(pane.finding('≥140%')).toBeVisible();

  await standin.click('D8');
  await expect(roads).toHaveAttribute('aria-current', 'true');
  await expect(lit(pane)).toContainText('≥130%');
  await standin.click('C17');
  await expect(trees).toHaveAttribute('aria-current', 'true');
  await expect(lit(pane)).toContainText('台帐 → 台账');
});

test('a fix changes its own sheet, which it brings to the front, and no other', async ({ standin }) => {
  const pane = await openDrawn(standin, {
    申报表: form('林道养护', [...good, typo('巡查台帐册数')]),
    说明: [['本表由各林场填写', '', '巡查台帐册数', '']],
  });
  await bringForward(standin, '说明');
  await expect.poll(() => inFront(standin)).toBe('说明');
  const line = pane.finding('台帐 → 台账');
  await line.getByRole('button', { name: '修改' }).click();
  await line.getByRole('button', { name: '确认修改' }).click();
  await expect(line.getByText('已改正')).toBeVisible();
  expect(await inFront(standin)).toBe('申报表');
  const [table, notes] = await standin.content();
  expect(table!.rows[7]![2]).toBe('巡查台账册数');
  expect(notes!.rows[0]![2]).toBe('巡查台帐册数');
});

test('of two that read alike the fixed one is struck and the ignored one stays so, also with rows put in above', async ({
  standin,
  page,
}) => {
  const pane = await openDrawn(standin, {
    申报表: form('林道养护', [...good, typo('巡查台帐册数'), typo('巡查台帐册数')]),
  });
  const line = pane.finding('台帐 → 台账');
  const open = line.and(pane.frame.locator('[data-finding=open], [data-finding=fresh]'));
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('C8');
  await expect(line).toContainText('C9');

  await standin.edit('C8', '巡查台账册数');
  await expect(line.and(pane.frame.locator('[data-finding=resolved]'))).toContainText('C8');
  await expect(open).toContainText('C9');
  await expect(open).not.toContainText('C8');

  await open.getByRole('button', { name: '忽略' }).click();
  await open.getByLabel('忽略的理由').fill('沿用上级台帐名称');
  await open.getByRole('button', { name: '确认忽略' }).click();
  await expect(pane.button('已忽略（1）')).toBeVisible();

  // The other one comes back: it is a finding, and the ignored one is none.
  await standin.edit('C8', '巡查台帐册数');
  await expect(open).toContainText('C8');
  await expect(open).not.toContainText('C9');
  await expect(pane.button('已忽略（1）')).toBeVisible();

  await standin.editAgain('巡查台账册数');
  await expect(open).toHaveCount(0);
  await inExcel(page, (context) => {
    context.workbook.worksheets.getItem('申报表').getRange('4:5').insert('Down');
    return Promise.resolve();
  });
  await expect.poll(async () => (await standin.content())[0]!.rows[10]![2]).toBe('巡查台帐册数');
  await pane.button('校验').click();
  await pane.button('已忽略（1）').click();
  await expect(pane.frame.getByText('理由：沿用上级台帐名称')).toBeVisible();
  await expect(pane.frame.getByText(/^C11 .*台帐 → 台账/)).toBeVisible();
  await expect(open).toHaveCount(0);
});

test('the verdict names what was not found, rules that were lowered and findings that are ignored, and is then not ready', async ({
  standin,
}) => {
  const pane = await openDrawn(standin, { 申报表: form('林道养护', [...good, typo('巡查台帐册数')]) });
  await expect(pane.verdict).toContainText('没有找到预算资金、总体目标');
  await pane.tab('设置').click();
  await pane.button(/^文字/).click();
  await pane.frame.getByRole('combobox', { name: '错别字' }).selectOption('advice');
  await pane.tab('校验').click();
  await expect(pane.verdict).toContainText('1 条规则改低了级别');
  await pane.ignore('台帐 → 台账', '沿用上级台帐名称');
  await expect(pane.verdict).toContainText('已忽略 1 处');
  await expect(pane.verdict).not.toContainText('可以提交');
});

test('what the table of categories calls missing is in the list, and the other way round', async ({ standin }) => {
  const pane = await openDrawn(standin, { 申报表: form('林区巡护', good.slice(0, 3)) });
  const lacked = (name: string) =>
    pane.finding(`“${name}”，本样式必须设置`).and(pane.frame.locator('[data-finding=open], [data-finding=fresh]'));
  const rows = pane.frame.getByRole('row').filter({ hasText: '缺少' });
  const matrix = pane.button(/^指标完整性/);
  await expect(lacked('满意度指标')).toHaveCount(1);
  await matrix.click();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('满意度');

  for (const [column, text] of ['满意度指标', '服务对象满意度指标', '林农满意度', '≥90%'].entries())
    await standin.edit(`${'ABCD'[column]!}7`, text);
  await expect(lacked('满意度指标')).toHaveCount(0);
  await expect(matrix).toContainText('齐全');

  // Works owe their cost.
  await standin.edit('B2', '林道养护');
  await expect(lacked('成本指标')).toHaveCount(1);
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('成本指标');
});

test('a missing category marks the row after which it belongs, a check marks the sheet that it read', async ({
  standin,
}) => {
  const pane = await openDrawn(standin, {
    申报表: form('林区巡护', good.slice(0, 3)),
    苗木: form('苗木补植', [...good, typo('补植台帐册数')]),
  });
  await pane.finding('满意度指标”').getByRole('button').first().click();
  await expect.poll(() => standin.selection()).toMatch(/^[A-D]6(?::|$)/);

  await pane.faults({ delay: 700 });
  await pane.button('校验').click();
  await expect(pane.frame.getByRole('progressbar')).toBeVisible();
  await bringForward(standin, '苗木');
  // Whichever of the two Excel gave, it carries the marks of its own findings, and the other none.
  const marks = async () => JSON.stringify([await markedRows(standin, '申报表'), await markedRows(standin, '苗木')]);
  await expect.poll(marks).toMatch(/^(?:\[\[6\],\[\]\]|\[\[\],\[8\]\])$/);
  await pane.faults({ delay: 0 });
});

test('two fixes of one cell are one, and words that the form prints are told but not changed', async ({ standin }) => {
  const pane = await openDrawn(standin, {
    申报表: [
      ['项目支出绩效目标申报表', '', '', ''],
      ['项目名称', '林道养护', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值（含台帐）'],
      ...good,
      typo('财预【2015】88号台帐册数'),
      typo('养护台帐册数'),
    ],
  });
  const printed = pane.finding(/^\s*D3\b/);
  await expect(printed).toContainText('台帐 → 台账');
  await expect(printed.getByRole('button', { name: '修改' })).toHaveCount(0);

  await pane.button(/^全部可修改项/).click();
  // A cell each: the two fixes of C8 are one.
  await expect(pane.frame.getByText('修改前')).toHaveCount(2);
  await pane.button('确认修改').click();
  await expect(pane.frame.getByText(/^已修改 \d 处/)).toBeVisible();
  const rows = (await standin.content())[0]!.rows;
  expect([rows[7]![2], rows[8]![2], rows[2]![3]]).toEqual([
    '财预〔2015〕88号台账册数',
    '养护台账册数',
    '指标值（含台帐）',
  ]);
  // What is said to be left is left: nothing that can be fixed.
  await expect(pane.frame.getByText('这次没有改')).toHaveCount(0);
  await expect(pane.finding(/./).getByRole('button', { name: '修改', exact: true })).toHaveCount(0);
});

test('撤销 is there only while it can take something back, and notices go with what they speak of', async ({
  standin,
}) => {
  const pane = await openPane(standin);
  const undo = pane.button('撤销');
  await expect(undo).toHaveCount(0);
  await pane.fixTypo();
  await expect(pane.frame.getByText('已修改 1 处')).toBeVisible();
  await expect(undo).toBeVisible();

  // Written over: there is nothing left that could be taken back.
  await standin.edit('C6', '全年组织集中教育12次');
  await expect(undo).toHaveCount(0);
  await expect(pane.frame.getByText('已修改 1 处')).toHaveCount(0);
});

test('what was settled folds away with the next edit, and can be looked up', async ({ standin }) => {
  const pane = await openDrawn(standin, { 申报表: form('林道养护', [...good, typo('巡查台帐册数')]) });
  await standin.edit('C8', '巡查台账册数');
  const struck = pane.finding('台帐 → 台账');
  await expect(struck).toHaveAttribute('data-finding', 'resolved');
  await standin.edit('D4', '若干');
  await expect(struck).toHaveCount(0);
  await pane.button('已改正（1）').click();
  await expect(struck).toBeVisible();
});

test('a report made again replaces itself; of many tables it begins with a summary; reasons are in it', async ({
  standin,
}) => {
  const sheets = Object.fromEntries(
    Array.from({ length: 6 }, (_, i): [string, Rows] => [
      `表${String(i + 1)}`,
      form(`第${String(i + 1)}标段养护`, [...good, ...(i % 3 === 0 ? [typo('巡查台帐册数')] : [])]),
    ]),
  );
  const pane = await openDrawn(standin, sheets);
  await pane.ignore('台帐 → 台账', '沿用上级台帐名称');
  await pane.button('校验工作簿').click();
  await expect(tablesOf(pane)).toHaveCount(6);
  const done = pane.frame.getByText('校验报告已写入工作表“校验报告”');
  await pane.button('生成校验报告').click();
  await expect(done).toBeVisible();
  const reports = async () => (await standin.content()).filter(({ name }) => name.startsWith('校验报告'));
  const [first] = await reports();
  const lines = first!.rows.map((row) => row.join(' ').trim());
  const at = (words: string): number => lines.findIndex((line) => line.includes(words));
  expect(lines[0]).toBe('绩效目标申报表校验报告');
  expect(at('结论：')).toBeLessThan(at('各表情况'));
  expect(at('各表情况')).toBeLessThan(at('序号 级别'));
  expect(lines.filter((line) => /^\d+ 第\d+标段养护/.test(line))).toHaveLength(6);
  expect(at('沿用上级台帐名称')).toBeGreaterThan(at('已忽略的问题'));
  expect(at('单位负责人：')).toBeGreaterThan(0);

  await pane.button('关闭提示').click();
  await pane.button('生成校验报告').click();
  await expect(done).toBeVisible();
  expect((await reports()).map(({ name }) => name)).toEqual(['校验报告']);
});

test('a selected cell is brought into view where it is not, to the right as below, and nothing moves where it is', async ({
  standin,
  page,
}) => {
  await openDrawn(standin, {
    申报表: form('林道养护', good),
    明细: Array.from({ length: 220 }, (_, row) => Array.from({ length: 40 }, (__, column) => row * column)),
  });
  await bringForward(standin, '明细');
  const view = () =>
    page.evaluate(() => {
      const { api } = (window as unknown as StandinWindow).standin.spreadsheet;
      const { startRow, endRow, startColumn, endColumn } = api.getActiveWorkbook()!.getActiveSheet().getVisibleRange()!;
      return { startRow, endRow, startColumn, endColumn };
    });
  const before = await view();
  expect(before.endRow).toBeLessThan(199);
  await inExcel(page, (context) => {
    context.workbook.worksheets.getItem('明细').getRange('C6').select();
    return Promise.resolve();
  });
  await expect.poll(() => standin.selection()).toBe('C6');
  expect(await view()).toEqual(before);

  await inExcel(page, (context) => {
    context.workbook.worksheets.getItem('明细').getRange('AH200').select();
    return Promise.resolve();
  });
  await expect.poll(async () => (await view()).endRow).toBeGreaterThanOrEqual(199);
  const { startRow, startColumn, endColumn } = await view();
  expect(startRow).toBeLessThanOrEqual(199);
  expect(startColumn).toBeLessThanOrEqual(33);
  expect(endColumn).toBeGreaterThanOrEqual(33);
});
