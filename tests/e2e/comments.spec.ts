import { inExcel, openPane } from './support/faults';
import type { Pane } from './support/pane';
import { expect, FIRST, test } from './support/test';
import type { StandinWindow } from '../../src/standin/page/excel';

/** What the comments say, by row and column of their cells (zero-based). */
const comments = ({ standin }: Pane): Promise<Record<string, string>> =>
  standin.page.evaluate(() => {
    const saved = Object.values((window as unknown as StandinWindow).standin.host.save().comments ?? {});
    return Object.fromEntries(saved.map(({ at, content }) => [`${at.top},${at.left}`, content]));
  });
const count = async (pane: Pane): Promise<number> => Object.keys(await comments(pane)).length;

const option = (pane: Pane) => pane.frame.getByRole('switch', { name: '同时在问题单元格上写批注' });

test(
  'comments come with the marks and go with them; what the user made of one stays',
  FIRST,
  async ({ standin, excelApi }) => {
    const pane = await openPane(standin);
    await pane.tab('设置').click();
    await expect(option(pane)).not.toBeChecked();
    if (['1.8', '1.9'].includes(excelApi)) {
      await expect(option(pane)).toBeDisabled();
      await expect(pane.frame.getByText('这个版本的 Excel 不能用')).toBeVisible();
      await pane.tab('校验').click();
      await pane.button('校验').click();
      await pane.button('清除标记').click();
      await expect(pane.frame.getByText('标记已清除')).toBeVisible();
      return;
    }
    await pane.tab('校验').click();
    await pane.button('校验').click();
    await expect.poll(async () => (await standin.content())[0]!.rules.length).toBeGreaterThan(0);
    expect(await count(pane)).toBe(0);

    // Marks that are there get their comments at once.
    await pane.tab('设置').click();
    await option(pane).check();
    await expect.poll(() => count(pane)).toBeGreaterThan(5);
    const all = await comments(pane);
    // C6, C10
    expect(all['5,2']).toMatch(/^错误 · .+\n错别字：台帐 → 台账\n\n核绩 Heji · C6 · [\da-f]{8}$/);
    expect(all['9,2']).toContain('差 10,000.00');
    expect(await pane.accessibilityProblems()).toEqual([]);

    // A fix takes its comment along.
    await pane.tab('校验').click();
    await pane.fixTypo();
    await expect.poll(async () => (await comments(pane))['5,2']).toBeUndefined();
    expect(await count(pane)).toBe(Object.keys(all).length - 1);

    await inExcel(standin.page, (context) => {
      context.workbook.comments.getItemByCell('绩效目标申报表!C10').replies.add('已与预算科核对');
      context.workbook.comments.add('绩效目标申报表!A1', '请领导审阅');
      return Promise.resolve();
    });
    await pane.button('清除标记').click();
    await expect(pane.frame.getByText('标记已清除')).toBeVisible();
    expect(Object.keys(await comments(pane)).sort()).toEqual(['0,0', '9,2']);

    // The ribbon goes by the same wish.
    await standin.page.getByRole('navigation').getByRole('button', { name: '校验本表' }).click();
    await standin.page.getByRole('dialog').frameLocator('iframe').getByRole('button', { name: '知道了' }).click();
    expect(await count(pane)).toBe(Object.keys(all).length);

    await pane.tab('设置').click();
    await option(pane).uncheck();
    await expect.poll(async () => Object.keys(await comments(pane)).sort()).toEqual(['0,0', '9,2']);
    expect((await standin.content())[0]!.rules.length).toBeGreaterThan(0);
  },
);
