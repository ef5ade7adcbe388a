/** A workbook of a hundred sheets: what goes on is shown, the pane answers meanwhile, and it can be cancelled. */
import { utils, write } from '@e965/xlsx';
import { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { expect, test } from './support/test';

const SHEETS = 100;
const RATES = ['报到率', '走访率', '教育覆盖率', '帮扶率', '建档率', '回访率', '公示率', '整改率', '核查率', '结案率'];

/** Every fifth rate is above the whole. */
const table = (number: number): (string | number)[][] => [
  ['项目支出绩效目标申报表', '', '', ''],
  ['项目名称', `社区矫正工作经费第${String(number)}标段`, '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ...['第一批', '第二批', '第三批', '第四批'].flatMap((batch, block) =>
    RATES.map((rate, i) => [
      block + i === 0 ? '产出指标' : '',
      block + i === 0 ? '质量指标' : '',
      `${batch}监管对象${rate}`,
      i % 5 === 0 ? '≥120%' : '≥98%',
    ]),
  ),
];

function file(): Uint8Array {
  const book = utils.book_new();
  for (let number = 1; number <= SHEETS; number++)
    utils.book_append_sheet(book, utils.aoa_to_sheet(table(number)), `表${String(number)}`);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

async function open(standin: Standin): Promise<Pane> {
  await standin.start();
  await standin.openFile('一百张表.xlsx', file());
  await expect(standin.page).toHaveTitle(/一百张表/);
  await standin.ready();
  const pane = new Pane(standin);
  await pane.checked();
  return pane;
}

interface Watched {
  /** What the status line said, in order. */
  readonly said: string[];
  /** Turns that the page had for anything else between the first word of checking and the last. */
  turns: number;
}

/** Keeps what the status line says from now on; presses 取消 at the first sight of `cancelAt`, as fast as anybody could. */
const watch = ({ frame }: Pane, cancelAt = ''): Promise<void> =>
  frame.locator('body').evaluate((body, stop) => {
    const watched: Watched = { said: [], turns: 0 };
    Object.assign(window, { watched });
    const footer = body.querySelector('footer')!;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (watched.said.at(-1)?.includes('正在校验')) watched.turns++;
      port2.postMessage('');
    };
    port2.postMessage('');
    new MutationObserver(() => {
      const now = footer.textContent;
      if (now === watched.said.at(-1)) return;
      watched.said.push(now);
      if (stop === '' || !now.includes(stop)) return;
      stop = '';
      [...body.querySelectorAll('button')].find(({ textContent }) => textContent === '取消')?.click();
    }).observe(footer, { childList: true, subtree: true, characterData: true });
  }, cancelAt);

const watched = ({ frame }: Pane): Promise<Watched> =>
  frame.locator('body').evaluate(() => (window as unknown as { watched: Watched }).watched);

test('shows how far it is and answers meanwhile; cancelled, it leaves what was there', async ({ standin }) => {
  test.setTimeout(300_000);
  const pane = await open(standin);
  const verdict = await pane.verdict.textContent();
  const before = await standin.content();
  // Long enough that the pane says what goes on.
  await pane.faults({ delay: 500 });

  await watch(pane, '正在校验');
  await pane.button('校验工作簿').click();
  await expect(pane.frame.getByRole('progressbar')).toBeVisible();
  // While Excel takes its time, everything else works.
  await pane.tab('设置').click();
  await expect(pane.frame.getByRole('switch', { name: '修改表格后自动校验' })).toBeVisible();
  await pane.tab('校验').click();
  await expect(pane.frame.getByText('已取消，问题清单没有更新')).toBeVisible();
  expect((await watched(pane)).said.join()).toMatch(/第 \d+ 张，共 100 张工作表/);
  await expect(pane.frame.getByRole('progressbar')).toHaveCount(0);
  await expect(pane.verdict).toHaveText(verdict!);
  const tables = pane.frame.getByRole('list', { name: '申报表', exact: true }).getByRole('listitem');
  await expect(tables).toHaveCount(0);
  expect(await standin.content()).toEqual(before);

  // Nothing of it is left: the next check is like any other, and an edit is checked.
  await pane.faults({ delay: 0 });
  await standin.edit('D4', '≥97%');
  await expect(pane.verdict).not.toHaveText(verdict!);

  await pane.faults({ delay: 500 });
  await watch(pane);
  await pane.button('校验工作簿').click();
  await expect(tables).toHaveCount(SHEETS);
  const { said, turns } = await watched(pane);
  const counted = said.filter((words) => /正在校验… 第 \d+ 张，共 100 张工作表/.test(words));
  expect(new Set(counted).size).toBeGreaterThanOrEqual(2);
  // How many is the browser's affair: which of the waiting tasks comes next differs with what else the machine does.
  expect(turns).toBeGreaterThan(0);
  await expect(pane.button('清除标记')).toBeVisible();
  await expect.poll(async () => (await standin.content()).filter(({ rules }) => rules.length > 0).length).toBe(SHEETS);
  await standin.picture('large-workbook');
});
