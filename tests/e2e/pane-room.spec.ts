/** What is seen without scrolling on a small screen, and the ways to see less of a long list. */
import { form, good, openDrawn } from './support/drawn';
import { openPane } from './support/faults';
import type { Pane } from './support/pane';
import { expect, test } from './support/test';

/** Lines of the list that are seen whole. */
const seen = ({ frame }: Pane): Promise<number> =>
  frame.locator('main').evaluate((main) => {
    const { top, bottom } = main.getBoundingClientRect();
    return [...main.querySelectorAll('[data-finding]')].filter((line) => {
      const box = line.getBoundingClientRect();
      return box.top >= top && box.bottom <= bottom;
    }).length;
  });

test('on 1366 × 768 the verdict and four findings are seen at once', async ({ standin, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const pane = await openPane(standin);
  await expect(pane.button(/^筛选/)).toBeVisible();
  await expect(pane.verdict).toBeInViewport({ ratio: 1 });
  expect(await seen(pane)).toBeGreaterThanOrEqual(4);
  await standin.picture('room-1366-768');
});

test('the map opens and folds, and says what its colours mean', async ({ standin }) => {
  const pane = await openPane(standin);
  const map = pane.frame.getByRole('img', { name: /^表格缩略图/ });
  await expect(map).toHaveCount(0);
  await pane.button('表格缩略图').click();
  await expect(map).toBeVisible();
  for (const grade of ['错误', '提醒', '建议'])
    await expect(pane.frame.getByText(grade, { exact: true }).first()).toBeVisible();
  await expect(map.locator('title').first()).toContainText(/^[A-Z]+\d+/);
  await pane.button('表格缩略图').click();
  await expect(map).toHaveCount(0);
});

test('findings are filtered by severity, part, words and what can be fixed', async ({ standin }) => {
  const pane = await openPane(standin);
  const lines = pane.frame.locator('[data-finding]');
  const all = await lines.count();
  await pane.button(/^筛选/).click();
  const grade = pane.frame.getByLabel('级别');
  await grade.selectOption('warning');
  await expect(pane.frame.getByRole('heading', { name: /^错误/ })).toHaveCount(0);
  await expect(pane.frame.getByRole('heading', { name: /^提醒/ })).toBeVisible();
  await expect(pane.button(/^筛选.*已筛选/)).toBeVisible();
  await grade.selectOption('all');
  await expect(lines).toHaveCount(all);

  await pane.frame.getByLabel('所在部分').selectOption('funds');
  await expect(lines.first()).toContainText('总投入 248,000.00');
  expect(await lines.count()).toBeLessThan(all);
  await pane.frame.getByLabel('所在部分').selectOption('all');

  await pane.frame.getByLabel('只看可修改的').check();
  await expect(lines).not.toHaveCount(all);
  const fixable = await lines.count();
  await expect(lines.getByRole('button', { name: /^(修改|选择改法)$/ })).toHaveCount(fixable);
  await pane.frame.getByLabel('只看可修改的').uncheck();

  await pane.frame.getByLabel('在问题中查找').fill('台帐');
  await expect(lines).toHaveCount(1);
  await pane.frame.getByLabel('在问题中查找').fill('c10');
  await expect(lines.first()).toContainText('C10');
  await pane.frame.getByLabel('在问题中查找').fill('');
  await expect(lines).toHaveCount(all);
});

test('a filter that nothing meets says so, and stays as long as it is set', async ({ standin }) => {
  const rows = Array.from({ length: 5 }, (_, i) => ['产出指标', '质量指标', `第${String(i + 1)}标段合格率`, '≥120%']);
  const pane = await openDrawn(standin, { 申报表: form('林道养护', [...good, ...rows]) });
  await pane.button(/^筛选/).click();
  const words = pane.frame.getByLabel('在问题中查找');
  await words.fill('台账');
  await expect(pane.frame.getByText('没有符合条件的问题')).toBeVisible();
  await words.fill('第5标段');
  await expect(pane.frame.getByText('没有符合条件的问题')).toHaveCount(0);
  await pane.ignore('第5标段', '上级定的数');
  await expect(pane.button('已忽略（1）')).toBeVisible();
  await expect(pane.frame.getByText('没有符合条件的问题')).toBeVisible();
  await expect(pane.button(/^筛选.*已筛选/)).toBeVisible();
});
