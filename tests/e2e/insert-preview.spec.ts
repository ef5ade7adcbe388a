import { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { ALIKE, expect, test } from './support/test';

/** The library's preview of a field, on a sample. */
async function preview(standin: Standin, sample: string, query: string): Promise<Pane> {
  await standin.start(`?sample=${sample}`);
  const pane = new Pane(standin);
  await pane.checked();
  await pane.tab('指标库').click();
  await pane.frame.getByLabel('搜索指标').fill(query);
  await pane.frame.getByRole('checkbox', { name: '全选' }).first().check();
  await pane.button('填写并预览').click();
  return pane;
}

const values = async (standin: Standin, name: string): Promise<string[]> => {
  const rows = (await standin.content()).flatMap((sheet) => sheet.rows);
  return rows.find((row) => row.includes(name))!.map(String);
};

test('the half-year value follows the year’s, can be changed, and is what gets inserted', async ({ standin }) => {
  const pane = await preview(standin, 'jiangsu-budget-target.xlsx', '社区矫正');
  const half = pane.frame.getByLabel('集中教育（公益活动）次数 半年');
  await expect(half).toHaveValue('');
  await pane.frame.getByLabel('全年集中教育（公益活动）次数').fill('48');
  await expect(half).toHaveValue('24');
  await half.fill('二十');
  await expect(half).toHaveAttribute('aria-invalid', 'true');
  await expect(pane.button(/^插入 \d+ 条指标/)).toHaveAttribute('aria-disabled', 'true');
  await half.fill('２０');
  await pane.button(/^插入 \d+ 条指标/).click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  expect(await values(standin, '集中教育（公益活动）次数')).toEqual(expect.arrayContaining(['≥20次', '≥48次']));
});

test('fields start empty, and what is left empty is written as 〔待填〕 and listed', ALIKE, async ({ standin }) => {
  const pane = await preview(standin, 'jiangsu-budget-target.xlsx', '社区矫正');
  const times = pane.frame.getByLabel('全年集中教育（公益活动）次数');
  await expect(times).toHaveValue('');
  await expect(times).toHaveAttribute('placeholder', '如 72');
  await standin.picture('insert-fields-empty');
  await pane.button(/^插入 \d+ 条指标/).click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标.*有 \d+ 处写着“〔待填〕”/)).toBeVisible();
  expect(await values(standin, '集中教育（公益活动）次数')).toEqual(
    expect.arrayContaining(['≥〔待填〕次', '≥〔待填〕次']),
  );
  await pane.tab('校验').click();
  await expect(pane.frame.getByText(/“≥〔待填〕次”还没有填/).first()).toBeVisible();
});

test('long units and the values of other terms fit into a pane of 320 pixels', ALIKE, async ({ standin }) => {
  const pane = await preview(standin, 'jiangsu-budget-target.xlsx', '社区矫正');
  await pane.setWidth(320);
  await standin.picture('insert-preview-320');
  expect(await pane.overflow()).toEqual([]);
  expect(await pane.accessibilityProblems()).toEqual([]);
  const lines = await pane.frame.getByText('元/人·年', { exact: true }).evaluateAll((units) =>
    units.map((unit) => {
      const range = unit.ownerDocument.createRange();
      range.selectNodeContents(unit);
      return range.getClientRects().length;
    }),
  );
  expect(lines).toEqual(lines.map(() => 1));
  expect(lines.length).toBeGreaterThan(0);
});

test(
  'what the table measures under other words is shown beside it, and left out unless it is ticked',
  ALIKE,
  async ({ standin }) => {
    await standin.start('?sample=national-2021-declaration.xlsx');
    const pane = new Pane(standin);
    await pane.checked();
    await pane.tab('指标库').click();
    await pane.frame.getByLabel('搜索指标').fill('工程验收合格率');
    await pane.button(/^工程建设与修缮/).click();
    await pane.frame.getByRole('checkbox', { name: /^小型灌溉渠道工程验收合格率/ }).check();
    await pane.button('填写并预览').click();
    await expect(pane.frame.getByText(/^表中第 15 行：维修工程验收合格率/)).toBeVisible();
    await expect(pane.button('插入 0 条指标')).toHaveAttribute('aria-disabled', 'true');
    await standin.picture('insert-near');
    expect(await pane.accessibilityProblems()).toEqual([]);
    await pane.frame.getByRole('checkbox', { name: /^插入“小型灌溉渠道工程验收合格率”/ }).check();
    await pane.button('插入 1 条指标').click();
    await expect(pane.frame.getByText('已插入 1 条指标')).toBeVisible();
  },
);
