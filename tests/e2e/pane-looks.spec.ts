import { Pane } from './support/pane';
import { expect, test } from './support/test';

const sizes = [320, 450];
const themes = [
  { name: 'light', query: '' },
  { name: 'dark', query: '&dark' },
];

for (const { name, query } of themes) {
  for (const width of sizes) {
    test(`every screen, ${name}, ${width} px: nothing sticks out, axe finds nothing`, async ({ standin, page }) => {
      await page.setViewportSize({ width: 900, height: 1100 });
      await standin.start(`?sample=yunnan-declaration.xlsx${query}`);
      const pane = new Pane(standin);
      await pane.setWidth(width);
      await pane.checked();
      const look = async (screen: string) => {
        await standin.picture(`pane-${screen}-${name}-${width}`);
        expect.soft(await pane.overflow(), screen).toEqual([]);
        expect.soft(await pane.accessibilityProblems(), screen).toEqual([]);
      };
      await look('check');
      await pane.button('指标完整性 齐全').click();
      await pane.button(/^全部可修改项/).click();
      await pane.button('更正').click();
      await pane.finding('总投入 248,000.00').getByRole('button', { name: '为什么' }).click();
      await look('check-open');
      await pane.tab('指标库').click();
      await expect(pane.frame.getByLabel('搜索指标')).toBeVisible();
      await look('library');
      await pane.frame.getByRole('checkbox', { name: '全选' }).first().check();
      await pane.button('填写并预览').click();
      await look('library-fill');
      await pane.tab('设置').click();
      await pane.button('资金').click();
      await look('settings');
    });
  }
}

test('everything by keyboard: a tab reaches the findings and Enter selects the cells', async ({ standin, page }) => {
  await standin.start('?sample=yunnan-declaration.xlsx');
  const pane = new Pane(standin);
  await pane.checked();
  await pane.tab('校验').focus();
  await page.keyboard.press('ArrowRight');
  await expect(pane.tab('指标库')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  const line = pane.finding('总投入 248,000.00').getByRole('button').first();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await line.evaluate((element) => element === element.ownerDocument.activeElement)) break;
  }
  await expect(line).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => standin.selection()).toBe('C10');
});
