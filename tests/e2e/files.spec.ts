import { readFileSync } from 'node:fs';
import { read, type WorkBook } from '@e965/xlsx';
import { resolve } from 'node:path';
import type { StandinWindow } from '../../src/standin/page/excel';
import { hasShared, readShared, WITHOUT_SHARED } from '../support/shared';
import { openPane } from './support/faults';
import { expect, FIRST, test } from './support/test';

const seeds = ['kunming-2020-declaration.xlsx', 'lianyungang-2024-budget-target.xlsx'];

const parse = (bytes: Uint8Array): WorkBook => read(bytes, { cellNF: true, cellStyles: true });

/** What another reader of .xlsx finds on the first sheet. */
function firstSheet(book: WorkBook) {
  const sheet = book.Sheets[book.SheetNames[0]!]!;
  const cells = Object.entries(sheet).filter(([address, cell]) => !address.startsWith('!') && cell.t !== 'z');
  return {
    merges: (sheet['!merges'] ?? []).map((merge) => [merge.s.r, merge.s.c, merge.e.r, merge.e.c].join()).sort(),
    numbers: cells.filter(([, cell]) => cell.t === 'n').map(([address, cell]) => [address, cell.w] as const),
    texts: cells.filter(([, cell]) => cell.t === 's').map(([address, cell]) => [address, cell.v] as const),
    formats: cells.map(([address, cell]) => [address, cell.z ?? 'General'] as const),
  };
}

test.describe('the real workbooks', () => {
  test.skip(!hasShared, WITHOUT_SHARED);

  for (const seed of seeds) {
    test(`${seed} opens with its merges, texts and number formats, and is saved with them`, async ({
      standin,
      page,
    }) => {
      const bytes = readShared('seeds', seed);
      const original = firstSheet(parse(bytes));
      await standin.start();
      await standin.openFile(seed, bytes);
      await expect(page).toHaveTitle(new RegExp(seed.replace('.xlsx', '')));
      await standin.ready();

      const [shown] = await standin.content();
      expect(shown!.merges).toEqual(original.merges);
      for (const [address, text] of [...original.numbers, ...original.texts]) {
        expect([address, await standin.text(address)]).toEqual([address, text]);
      }
      await standin.picture(seed.replace('.xlsx', ''));

      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '保存' }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe(seed);
      expect(firstSheet(parse(readFileSync(await saved.path())))).toEqual(original);
    });
  }
});

test('keeps an edit over a reload', FIRST, async ({ standin, page }) => {
  await standin.start();
  await standin.edit('C3', '禁毒宣传经费');
  await expect.poll(() => standin.text('C3')).toBe('禁毒宣传经费');
  await expect.poll(() => standin.kept(), 'the change is saved').toContain('禁毒宣传经费');
  const before = await standin.content();
  await page.reload();
  await standin.ready();
  expect(await standin.content()).toEqual(before);
});

test('a sample can be chosen, and a reload keeps it', async ({ standin, page }) => {
  await standin.start();
  await page.getByLabel('示例').selectOption({ label: '江苏样式：公共法律服务' });
  await expect(page).toHaveTitle(/jiangsu/);
  await page.reload();
  await expect(page).toHaveTitle(/jiangsu/);
  expect(await standin.text('A1')).toBe('澜江市市级项目预算绩效目标表');
});

test('takes a file dropped on the sheet', async ({ standin, page }) => {
  await standin.start();
  const bytes = readFileSync(resolve(__dirname, '../../samples/no-table.xlsx'));
  const files = await page.evaluateHandle(
    (data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], 'roster.xlsx'));
      return transfer;
    },
    [...bytes],
  );
  await page.dispatchEvent('#sheet', 'drop', { dataTransfer: files });
  await expect(page).toHaveTitle(/roster/);
  expect(await standin.text('A1')).toBe('国庆假期值班表');
});

test('a row put into a merge lengthens it, whichever workbook was open before', async ({ standin, page }) => {
  const file = 'yunnan-declaration.xlsx';
  const merges = async () => (await standin.content())[0]!.merges;
  const insertRow = () =>
    page.evaluate(() => {
      const { api } = (window as unknown as StandinWindow).standin.spreadsheet;
      api.getActiveWorkbook()!.getActiveSheet().insertRowAfter(14);
    });
  await standin.start(`?sample=${file}`);
  const before = await merges();
  await insertRow();
  const lengthened = await merges();
  expect(lengthened).not.toEqual(before);
  await standin.openFile('again.xlsx', readFileSync(resolve(__dirname, '../../samples', file)));
  await expect(page).toHaveTitle(/again/);
  expect(await merges()).toEqual(before);
  await insertRow();
  expect(await merges()).toEqual(lengthened);
});

test('a broken file gets a sentence and changes nothing', async ({ standin, page }) => {
  await standin.start();
  const before = await standin.content();
  await standin.openFile('坏文件.xlsx', new TextEncoder().encode('PK, and then nothing of a workbook'));
  await expect(page.getByRole('status')).toHaveText('“坏文件.xlsx”已损坏，无法打开。');
  expect(await standin.content()).toEqual(before);
  standin.problems.errors.length = 0; // the page tells the console why
});

test('every formula of a workbook is calculated', async ({ standin }) => {
  await standin.start('?sample=national-2021-declaration.xlsx');
  expect(await standin.text('C6')).toBe('86.40');
  await standin.edit('C7', '90');
  await expect.poll(() => standin.text('C6')).toBe('96.40');
});

test('a saved file keeps what was ignored in it', async ({ standin, page }) => {
  const pane = await openPane(standin);
  await pane.ignore('“上级有关文件精神”', '文件号另行补报');
  await expect(pane.button('已忽略（1）')).toBeVisible();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存' }).click(),
  ]);
  const bytes = readFileSync(await saved.path());
  await page.getByLabel('示例').selectOption({ label: '江苏样式：公共法律服务' });
  await expect(page).toHaveTitle(/jiangsu/);
  await expect(pane.frame.getByText(/江苏样式/)).toBeVisible();
  await expect(pane.button('已忽略（1）')).toBeHidden();
  await standin.openFile('另存的申报表.xlsx', bytes);
  await expect(page).toHaveTitle(/另存的申报表/);
  await pane.button('已忽略（1）').click();
  await expect(pane.frame.getByText('理由：文件号另行补报')).toBeVisible();
});
