/** What goes wrong half-way: the pane says what happened, goes on, and the workbook is changed wholly or not at all. */
import { faultAt, inExcel, openPane } from './support/faults';
import { ALIKE, expect, FIRST, OWN_PAGE, test } from './support/test';

/** A little longer than the pane waits for Excel to answer a change, and all requests of a check. */
const CHANGE_LOST_MS = 31_000;
const CHECK_LOST_MS = 61_000;
/** The sheet is read first, then what other sheets and names say of the new rows' place. */
const WRITING_OF_ROWS = 3;
const LOST = '与 Excel 的连接中断，表格没有改动。请重试';
const TOO_LARGE = '内容太多，Excel 一次处理不了';

test.describe('an answer that never comes', () => {
  test.use(OWN_PAGE);
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
  });

  test(
    'to a check: shows that it waits, says that the connection is lost, and checks when asked again',
    ALIKE,
    async ({ standin, page }) => {
      const pane = await openPane(standin);
      const before = await standin.content();
      await faultAt(pane, 1, 'isNotAnswered');
      await pane.button('校验').click();
      await expect(pane.frame.getByRole('progressbar')).toBeVisible();
      await expect(pane.button('取消')).toBeVisible();
      await page.clock.fastForward(CHECK_LOST_MS);
      await expect(pane.frame.getByText(LOST)).toBeVisible();
      await expect(pane.frame.getByRole('progressbar')).toBeHidden();
      expect(await standin.content()).toEqual(before);
      await standin.picture('pane-lost');
      await pane.button('校验').click();
      await expect(pane.frame.getByText(LOST)).toBeHidden();
      await expect(pane.verdict).toContainText('8 处错误');
    },
  );

  test('to a check that is cancelled: the next one is carried out', ALIKE, async ({ standin }) => {
    const pane = await openPane(standin);
    await faultAt(pane, 1, 'isNotAnswered');
    await pane.button('校验').click();
    await pane.button('取消').click();
    await expect(pane.frame.getByText('已取消')).toBeVisible();
    await pane.button('校验').click();
    await expect(pane.frame.getByText('已取消')).toBeHidden();
    await pane.checked();
  });

  test('to a fix: takes the change back, says so, and fixes when asked again', async ({ standin, page }) => {
    const pane = await openPane(standin);
    const before = await standin.content();
    // 修改 and 确认修改 select the cells, a request each; then the sheet is read, and written.
    await faultAt(pane, 4, 'isNotAnswered');
    await pane.fixTypo();
    await expect.poll(() => standin.text('C6')).toContain('台账');
    await page.clock.fastForward(CHANGE_LOST_MS);
    await expect(pane.frame.getByText(LOST)).toBeVisible();
    await expect.poll(() => standin.content()).toEqual(before);
    await pane.button('校验').click();
    await pane.checked();
    await pane.fixTypo();
    await expect(pane.finding('台帐 → 台账').getByText('已改正')).toBeVisible();
  });

  test('to an insertion: takes the rows out again and says so', async ({ standin, page }) => {
    const pane = await openPane(standin);
    const before = await standin.content();
    await faultAt(pane, WRITING_OF_ROWS, 'isNotAnswered');
    await pane.insertBlock();
    await expect.poll(() => standin.content()).not.toEqual(before);
    await page.clock.fastForward(CHANGE_LOST_MS);
    await expect(pane.frame.getByText(LOST)).toBeVisible();
    await expect.poll(() => standin.content()).toEqual(before);
    await pane.button(/^插入 \d+ 条指标/).click();
    await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  });

  test('to a report: takes its sheet away again and says so', ALIKE, async ({ standin, page }) => {
    const pane = await openPane(standin);
    const before = await standin.content();
    await faultAt(pane, 2, 'isNotAnswered');
    await pane.button('生成校验报告').click();
    await expect.poll(async () => (await standin.content()).length).toBe(before.length + 1);
    await page.clock.fastForward(CHANGE_LOST_MS);
    await expect(pane.frame.getByText(LOST)).toBeVisible();
    await expect.poll(() => standin.content()).toEqual(before);
    await pane.button('生成校验报告').click();
    await expect(pane.frame.getByText('校验报告已写入工作表“校验报告”')).toBeVisible();
  });

  test(
    'and a connection that stays away: does not claim that nothing was changed',
    ALIKE,
    async ({ standin, page }) => {
      const pane = await openPane(standin);
      await faultAt(pane, 4, 'isNotAnswered');
      await faultAt(pane, 5, 'isRefused');
      await pane.fixTypo();
      await expect.poll(() => standin.text('C6')).toContain('台账');
      await page.clock.fastForward(CHANGE_LOST_MS);
      await expect(pane.frame.getByText('与 Excel 的连接中断。表格可能只改了一部分，请核对后再保存。')).toBeVisible();
      await pane.button('校验').click();
      await pane.checked();
      await expect(pane.finding('台帐 → 台账')).toHaveCount(0);
    },
  );
});

test('an insertion that breaks off in the middle: nothing of it stays, and it works when asked again', async ({
  standin,
}) => {
  const pane = await openPane(standin);
  const before = await standin.content();
  await faultAt(pane, WRITING_OF_ROWS, 'breaksOff');
  await pane.insertBlock();
  await expect(pane.frame.getByText('程序遇到意外情况，没有完成这一步')).toBeVisible();
  await expect.poll(() => standin.content()).toEqual(before);
  await pane.button(/^插入 \d+ 条指标/).click();
  await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
});

test(
  'a second author writes at the moment of an insertion: his words stay, nothing is inserted',
  FIRST,
  async ({ standin }) => {
    const pane = await openPane(standin);
    const [sheet] = await standin.content();
    await faultAt(pane, 1, 'comesSecond');
    await pane.insertBlock();
    await expect(pane.frame.getByText('表格在这之后又改动过')).toBeVisible();
    expect(await standin.text('D14')).toBe('另一人改写的指标');
    expect((await standin.content())[0]!.rows).toHaveLength(sheet!.rows.length);
    await pane.tab('校验').click();
    await pane.button('校验').click();
    await pane.checked();
  },
);

test.describe('more than Excel takes or gives at once', () => {
  const addLedger = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.add('支出明细');
    sheet.getRange('A1:D1').values = [['明细', '', '', '']];
    sheet.getRange('A2:D1500').values = Array.from({ length: 1_499 }, (_, i) => [i, '日常支出', '按月', i * 2]);
    return Promise.resolve();
  };

  test('another sheet is too large: the rest is checked, it is named, and fixes work', async ({ standin, page }) => {
    const pane = await openPane(standin);
    await inExcel(page, addLedger);
    await pane.faults({ payloadLimit: 100_000 });
    await pane.button('校验').click();
    await expect(pane.verdict).toContainText('8 处错误');
    await pane.button('校验工作簿').click();
    await expect(pane.frame.getByText('内容太多、没有读入的工作表：支出明细。其他工作表已校验。')).toBeVisible();
    await standin.picture('pane-sheet-too-large');
    await pane.fixTypo();
    await expect(pane.finding('台帐 → 台账').getByText('已改正')).toBeVisible();
  });

  test('the sheet in front is too large: says so, and reads the selected part of it', async ({ standin, page }) => {
    const pane = await openPane(standin);
    await inExcel(page, addLedger);
    await pane.faults({ payloadLimit: 100_000 });
    await inExcel(page, async (context) => {
      context.workbook.worksheets.getItem('支出明细').activate();
      return Promise.resolve();
    });
    await pane.button('校验').click();
    await expect(pane.frame.getByText(TOO_LARGE)).toBeVisible();
    await standin.picture('pane-too-large');
    await standin.click('A1');
    await page.keyboard.down('Shift');
    await standin.click('D9');
    await page.keyboard.up('Shift');
    await pane.button('按选中的区域识别').click();
    await expect(pane.frame.getByText('这张工作表里没有找到绩效目标申报表')).toBeVisible();
    await expect(pane.frame.getByText(TOO_LARGE)).toBeHidden();
  });

  test('a change that is too large is refused whole', async ({ standin }) => {
    const pane = await openPane(standin);
    const before = await standin.content();
    await pane.faults({ requestLimit: 12_000 });
    await pane.insertBlock();
    await expect(pane.frame.getByText(TOO_LARGE)).toBeVisible();
    expect(await standin.content()).toEqual(before);
    await pane.faults({ requestLimit: Infinity });
    await pane.button(/^插入 \d+ 条指标/).click();
    await expect(pane.frame.getByText(/^已插入 \d+ 条指标/)).toBeVisible();
  });
});

test.describe('not the Excel that Heji needs', () => {
  test.use(OWN_PAGE);

  test('too old an Excel is told which one is needed', ALIKE, async ({ standin }) => {
    await standin.start('?sample=yunnan-declaration.xlsx&excelApi=1.7');
    await expect(standin.pane.getByText('这个版本的 Excel 太旧，核绩需要 Excel 2021 或更新版本')).toBeVisible();
  });

  test('outside of Excel the page says where it belongs', ALIKE, async ({ page }) => {
    await page.goto('/taskpane.html');
    await expect(page.getByText('核绩要在 Excel 里使用')).toBeVisible();
  });
});
