import { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { expect, FIRST, test } from './support/test';

/** C14 is a name of the second row under 产出指标. */
const SAMPLE = '?sample=national-2021-declaration.xlsx';

async function start(standin: Standin): Promise<Pane> {
  await standin.start(SAMPLE);
  const pane = new Pane(standin);
  await pane.checked();
  return pane;
}

const names = (pane: Pane) => pane.frame.getByRole('checkbox');

test(
  '在此插入指标 lists what belongs to the selected cell and puts it right below',
  FIRST,
  async ({ standin, page }) => {
    const pane = await start(standin);
    await standin.click('C14', 'right');
    await page.getByText('在此插入指标').click();
    await expect(pane.frame.getByText(/^所选位置：.+ · .+指标，第 14 行。/)).toBeVisible();
    const level2 = /· (.+?)，第/.exec((await pane.frame.getByText(/^所选位置：/).textContent()) ?? '')![1]!;
    // The library's own second levels, on every line of an indicator.
    await pane.frame.getByLabel('搜索指标').fill('sb');
    const labels = names(pane).locator('xpath=../label');
    // The library comes after the page.
    await expect(labels.filter({ hasText: ' · ' })).not.toHaveCount(0);
    const lines = await labels.allTextContents();
    const listed = lines.filter((line) => line.includes(' · '));
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter((line) => !line.includes(level2))).toEqual([]);
    await standin.picture('insert-here');
    expect(await pane.overflow()).toEqual([]);
    expect(await pane.accessibilityProblems()).toEqual([]);

    await names(pane).nth(2).check();
    await pane.button('填写并预览').click();
    await expect(pane.frame.getByText(/第 15 行（新增）/)).toBeVisible();
    await pane.button(/^插入 1 条指标/).click();
    await expect(pane.frame.getByText('已插入 1 条指标')).toBeVisible();
    expect(await standin.text('C15')).not.toBe('');
  },
);

test('the list follows the selection; outside the indicator rows it says so and lists all', async ({
  standin,
  excelApi,
}) => {
  const pane = await start(standin);
  await standin.click('C14');
  await pane.tab('指标库').click();
  await expect(pane.frame.getByLabel('指标类别')).toBeVisible();
  await pane.frame.getByRole('checkbox', { name: '只列出所选单元格那一类的指标' }).check();
  await expect(pane.frame.getByText(/^所选位置：/)).toBeVisible();
  await standin.click('A1');
  // Excel before 1.9 does not tell: the pane looks again when the user comes back to it.
  if (excelApi === '1.8') await pane.frame.locator('body').evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(pane.frame.getByText('请在表的指标栏里选一个单元格。')).toBeVisible();
  await expect(pane.frame.getByLabel('指标类别')).toBeVisible();
});
