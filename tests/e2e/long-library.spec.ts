/** An office's library of ten thousand indicators in one field. */
import { Pane } from './support/pane';
import { expect, test } from './support/test';

const MANY = 10_000;

const indicator = (i: number) => ({
  category: i % 2 === 0 ? 'quantity' : 'quality',
  name: `巡护里程${String(i + 1)}`,
  explanation: i % 7 === 0 ? '护林员全年沿巡护线路步行巡护的里程，按手持终端的轨迹累计，重复的路段不重复计算。' : '',
  ...{ formula: '', operator: '≥', value: '{length}', unit: '公里', half: 'half', direction: 'positive' },
  ...{ weight: 5, proof: '轨迹记录', tags: [], source: { kind: 'own' } },
});

const library = {
  ...{ format: 'heji-library', version: 1 },
  blocks: [
    {
      id: 'patrol',
      title: { 'zh-CN': '巡护', 'en-US': 'Patrol' },
      keywords: ['巡护'],
      placeholders: { length: { label: '巡护里程', unit: '公里' } },
      indicators: Array.from({ length: MANY }, (_, i) => indicator(i)),
    },
  ],
};

test('of ten thousand indicators some twenty are in the page, and the last is reached, chosen and kept', async ({
  standin,
}) => {
  await standin.page.route('**/office-library.json', (route) => route.fulfill({ json: library }));
  await standin.start('?sample=national-2021-declaration.xlsx');
  const pane = new Pane(standin);
  await pane.checked();
  await pane.tab('指标库').click();
  await pane.frame.getByLabel('搜索指标').fill('巡护');
  const rows = pane.frame.getByRole('checkbox', { name: /^巡护里程\d/ });
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
  await rows.first().check();

  const main = pane.frame.getByRole('main');
  for (const part of [0.25, 0.6, 1, 1]) {
    await main.evaluate((element, to) => element.scrollTo(0, element.scrollHeight * to), part);
    await expect.poll(() => rows.count()).toBeGreaterThan(3);
    expect(await rows.count()).toBeLessThan(60);
  }
  // Heights are measured as rows are shown: the end is where the last one is.
  const last = pane.frame.getByRole('checkbox', { name: `巡护里程${String(MANY)}`, exact: false });
  await expect
    .poll(async () => {
      await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      return last.count();
    })
    .toBe(1);
  await last.check();
  await expect(pane.frame.getByText('已选 2 条')).toBeVisible();
  await main.evaluate((element) => element.scrollTo(0, 0));
  await expect(rows.first()).toBeChecked();
  await standin.picture('long-library');
  expect(await pane.accessibilityProblems()).toEqual([]);
});
