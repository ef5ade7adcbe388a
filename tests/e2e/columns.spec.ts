import { utils, write } from '@e965/xlsx';
import { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { ALIKE, expect, FIRST, test } from './support/test';

/** Header words that no form uses, below a note that belongs to no table. */
const rows = [
  ['青石河保洁行动清单'],
  ['大项', '小项', '抓手', '比较', '刻度', '到位线'],
  ['产出', '数量', '巡河次数', '≥', '次', 48],
  ['', '质量', '水样合格率', '≥', '%', 95],
  ['效益', '社会效益', '沿岸群众知晓率', '≥', '%', 80],
];

async function openSheet(standin: Standin, content: readonly (readonly (string | number)[])[]): Promise<void> {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(content.map((row) => [...row])), '清单');
  await standin.start();
  await standin.openFile('清单.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  await expect(standin.page).toHaveTitle(/清单/);
  await standin.ready();
}

async function open(standin: Standin): Promise<Pane> {
  await openSheet(standin, rows);
  const pane = new Pane(standin);
  await expect(pane.frame.getByText('没有找到绩效目标申报表')).toBeVisible();
  return pane;
}

const choose = (pane: Pane, column: string, what: string) =>
  pane.frame.getByLabel(column, { exact: true }).selectOption({ label: what });

/** Points to the table and says what its columns hold. */
async function describeColumns(pane: Pane): Promise<void> {
  const { standin } = pane;
  await standin.click('A2');
  await standin.page.keyboard.down('Shift');
  await standin.click('F5');
  await standin.page.keyboard.up('Shift');
  await expect.poll(() => standin.selection()).toBe('A2:F5');
  await pane.button('按选中的区域识别').click();
  await expect(pane.frame.getByLabel('表头所在行')).toHaveValue('1');
  await expect(pane.frame.getByLabel('A 列 大项', { exact: true })).toHaveValue('level1');
  await expect(pane.frame.getByText('请指明哪一列是三级指标')).toBeVisible();
  await choose(pane, 'C 列 抓手', '三级指标');
  await choose(pane, 'D 列 比较', '符号');
  await choose(pane, 'E 列 刻度', '计量单位');
  await choose(pane, 'F 列 到位线', '年度/全年指标值');
}

const facts = (pane: Pane) => pane.frame.getByText(/ · 3 条指标$/);

test(
  'an unknown table is read as the user says, remembered, and given back to the labels',
  FIRST,
  async ({ standin, page }) => {
    const pane = await open(standin);
    await pane.setWidth(320);
    await describeColumns(pane);
    expect(await pane.overflow()).toEqual([]);
    expect(await pane.accessibilityProblems()).toEqual([]);
    await standin.picture('columns-described');
    await pane.button('应用').click();
    await pane.checked();
    await expect(facts(pane)).toBeVisible();

    await page.getByRole('button', { name: '打开面板' }).click();
    await pane.checked();
    await expect(facts(pane)).toBeVisible();
    await pane.button('更正').click();
    await expect(pane.frame.getByText('正按您指定的列识别')).toBeVisible();
    await expect(pane.frame.getByLabel('F 列 到位线', { exact: true })).toHaveValue('target/annual');
    await pane.button('识别到的内容').click();
    await pane.frame.getByRole('button', { name: 'F 列：年度/全年指标值' }).click();
    await expect.poll(() => standin.selection()).toBe('F2');
    expect(await pane.overflow()).toEqual([]);
    expect(await pane.accessibilityProblems()).toEqual([]);
    await standin.picture('columns-in-use');

    await pane.button('恢复自动识别').click();
    await expect(pane.frame.getByText('没有找到绩效目标申报表')).toBeVisible();
  },
);

test('a header that changed meanwhile is said so, and nothing is misread', ALIKE, async ({ standin, page }) => {
  const pane = await open(standin);
  await describeColumns(pane);
  await pane.button('应用').click();
  await pane.checked();
  await standin.edit('C2', '措施');
  await expect(pane.frame.getByText('您指定过各列的内容，但表头已移动或改动')).toBeVisible();
  await expect(facts(pane)).toHaveCount(0);
  // Another click so soon would be a double one.
  await page.keyboard.press('Control+z');
  await expect(facts(pane)).toBeVisible();
});

test('what was not understood is listed, and a click selects it', ALIKE, async ({ standin }) => {
  await openSheet(standin, [
    ['项目名称', '古树名木保护', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值', ''],
    ['产出指标', '数量指标', '古树挂牌数', '≥36株', '测算草稿'],
  ]);
  const pane = new Pane(standin);
  await pane.checked();
  await pane.button(/^没有读懂的内容/).click();
  await pane.frame.getByRole('button', { name: 'E3 测算草稿' }).click();
  await expect.poll(() => standin.selection()).toBe('E3');
});

test('a column that nobody knows is one question, and read as it is answered', ALIKE, async ({ standin }) => {
  await openSheet(standin, [
    ['项目名称', '古树名木保护', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值', '刻度标记'],
    ['产出指标', '数量指标', '古树挂牌数', '≥36株', '甲'],
    ['产出指标', '质量指标', '挂牌完好率', '≥95%', '乙'],
    ['满意度指标', '服务对象满意度指标', '村民满意度', '≥90%', '甲'],
  ]);
  const pane = new Pane(standin);
  await pane.checked();
  const question = pane.frame.getByRole('region', { name: '这一列填的是什么？' });
  const column = question.getByLabel('E 列 刻度标记', { exact: true });
  await expect(column).toHaveValue('');
  await expect(pane.verdict).toContainText('有 1 处内容没有读懂');
  await expect(pane.button(/^没有读懂的内容/)).toHaveCount(0);
  expect(await pane.overflow()).toEqual([]);
  expect(await pane.accessibilityProblems()).toEqual([]);
  await standin.picture('column-question');
  await column.selectOption({ label: '不校验此列' });
  await question.getByRole('button', { name: '应用' }).click();
  await expect(question).toHaveCount(0);
  await expect(pane.verdict).not.toContainText('没有读懂');
});

test('the columns are described by keyboard alone', ALIKE, async ({ standin, page }) => {
  const pane = await open(standin);
  const heading = pane.button('指定各列的内容');
  await heading.focus();
  await page.keyboard.press('Enter');
  const column = pane.frame.getByLabel('C 列 抓手', { exact: true });
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    if (await column.evaluate((element) => element === element.ownerDocument.activeElement)) break;
  }
  await expect(column).toBeFocused();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown');
  await expect(column).toHaveValue('name');
});

test(
  'a head of money that nobody knows is asked for, with a guess, and read as it is said',
  ALIKE,
  async ({ standin }) => {
    await openSheet(standin, [
      ['项目支出绩效自评表（2025年度）', '', '', '', ''],
      ['项目名称', '古树名木保护', '', '', ''],
      ['预算执行（万元）', '类别', '年初预算', '核增核减后', '全年执行数'],
      ['', '年度资金总额', 120, 130, 128],
      ['', '财政拨款', 120, 129, 128],
      ['一级指标', '二级指标', '三级指标', '指标值', '备注'],
      ['产出指标', '数量指标', '古树挂牌数', '≥36株', ''],
    ]);
    const pane = new Pane(standin);
    await pane.checked();
    await pane.setWidth(320);
    await expect(pane.frame.getByRole('heading', { name: '这一项是哪种金额？' })).toBeVisible();
    await expect(pane.frame.getByLabel('D 列 核增核减后', { exact: true })).toHaveValue('adjusted');
    expect(await pane.overflow()).toEqual([]);
    expect(await pane.accessibilityProblems()).toEqual([]);
    const sums = pane.frame.getByText(/130.*129/);
    await expect(sums).toHaveCount(0);
    await pane.button('应用').click();
    await pane.checked();
    await expect(pane.frame.getByRole('heading', { name: '这一项是哪种金额？' })).toHaveCount(0);
    await expect(sums.first()).toBeVisible();
  },
);

test(
  'a label beside an amount that nobody knows is asked for, and the budget is read as it is said',
  ALIKE,
  async ({ standin }) => {
    await openSheet(standin, [
      ['项目支出绩效目标申报表（2025年度）', '', '', '', ''],
      ['项目名称', '沟渠疏浚', '', '', ''],
      ['统筹盘子（万元）', 120, '', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值', '备注'],
      ['产出指标', '数量指标', '疏浚沟渠', '≥12公里', ''],
      ['成本指标', '经济成本指标', '项目总成本', '≤150万元', ''],
    ]);
    const pane = new Pane(standin);
    await pane.checked();
    await expect(pane.frame.getByRole('heading', { name: '这一项是哪种金额？' })).toBeVisible();
    const above = pane.frame.getByText(/超过预算 120/);
    await expect(above).toHaveCount(0);
    await choose(pane, 'A 列 统筹盘子（万元）', '年度金额');
    await pane.button('应用').click();
    await pane.checked();
    await expect(pane.frame.getByRole('heading', { name: '这一项是哪种金额？' })).toHaveCount(0);
    await expect(above.first()).toBeVisible();
  },
);
