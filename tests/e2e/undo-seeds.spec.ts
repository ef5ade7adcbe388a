import type { IWorkbookData } from '@univerjs/presets';
import type { StandinWindow } from '../../src/standin/page/excel';
import { hasShared, readShared, WITHOUT_SHARED } from '../support/shared';
import { pictureOf } from '../support/workbook-picture';
import { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { expect, test } from './support/test';

const SEED = 'kunming-2020-declaration.xlsx';

/** The workbook behind the spreadsheet's canvas; what the picture leaves out, and why, it says itself. */
const picture = async ({ page }: Standin) =>
  pictureOf(
    await page.evaluate((): IWorkbookData => (window as unknown as StandinWindow).standin.spreadsheet.snapshot()),
  );

test('inserts the 社区矫正 block into a real table, and 撤销 takes it back exactly', async ({ standin }) => {
  test.skip(!hasShared, WITHOUT_SHARED);
  await standin.start();
  await standin.openFile(SEED, readShared('seeds', SEED));
  const pane = new Pane(standin);
  await expect(standin.page).toHaveTitle(/kunming/);
  await standin.ready();
  await pane.checked();
  const before = await picture(standin);

  await pane.tab('指标库').click();
  await pane.frame.getByLabel('搜索指标').fill('sqjz');
  await pane.frame.getByRole('checkbox', { name: '全选' }).first().check();
  await pane.button('填写并预览').click();
  await pane.frame.getByLabel('在册社区矫正对象人数').fill('120');
  await pane.button(/^插入 \d+ 条指标/).click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  await standin.picture('kunming-inserted');
  const [sheet] = (await picture(standin)).sheets;
  expect(sheet!.cells.map(({ v }) => v)).toContain('社区矫正对象监管帮扶人数');
  expect(sheet!.merges).not.toEqual(before.sheets[0]!.merges);

  await pane.button('撤销').click();
  await expect(pane.frame.getByText(/^已撤销/)).toBeVisible();
  expect(await picture(standin)).toEqual(before);
});
