/** The whole way of a finance officer: open, check, read, fix, insert what is missing, check again, clear marks, report, save. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import type { TableReport } from '../../src/core/report';
import { check } from '../../src/core/check';
import { toA1 } from '../../src/core/sheet/address';
import { readWorkbook } from '../../src/hosts/file/read';
import { hasShared, readShared, WITHOUT_SHARED } from '../support/shared';
import { Pane } from './support/pane';
import type { Standin } from './support/standin';
import { expect, test } from './support/test';

interface Journey {
  readonly file: string;
  /** Found with this search, to be inserted; a name that the table has not got. */
  readonly search: string;
  readonly name: string;
}

const SAMPLES = 'samples';
const samples: readonly Journey[] = [
  { file: 'yunnan-declaration.xlsx', search: 'gajz', name: '个案矫正成功率' },
  { file: 'jiangsu-budget-target.xlsx', search: 'pxbc', name: '培训班次' },
];
const seeds: readonly Journey[] = [
  { file: 'kunming-2020-declaration.xlsx', search: 'sqjz', name: '社区矫正对象监管帮扶人数' },
  { file: 'lianyungang-2024-budget-target.xlsx', search: 'pxbc', name: '培训班次' },
];

async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存' }).click(),
  ]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** The first table of a saved file, as the command line reads and checks it. */
function reread(bytes: Uint8Array): TableReport {
  const [table] = check(readWorkbook(bytes)).tables;
  return table!;
}

/** What the three headings of the list say: 错误（7）, 提醒（3）, 建议（1）. */
async function listed(pane: Pane): Promise<number> {
  const headings = await pane.frame.getByRole('region', { name: '问题清单' }).getByRole('heading').allInnerTexts();
  return headings.reduce((sum, heading) => sum + Number(/（(\d+)）/.exec(heading)?.[1] ?? 0), 0);
}

/** Every finding is told in words and leads to its cells; the first address of its label is what gets selected. */
async function readEveryFinding(standin: Standin, pane: Pane): Promise<void> {
  for (const line of await pane.finding(/./).all()) {
    const label = await line.getByRole('button').first().innerText();
    const [, address] = /^(?:.*!)?([A-Z]+\d+(?::[A-Z]+\d+)?)/.exec(label.trim()) ?? [];
    expect(address, `${label} says where it is`).toBeDefined();
    await line.getByRole('button').first().click();
    await expect.poll(() => standin.selection(), label).toBe(address);
  }
}

/** Fixes all that can be fixed, in as many goes as the pane needs; gives back how many were. */
async function fixAll(pane: Pane): Promise<number> {
  const atOnce = pane.button(/^全部可修改项/);
  const single = pane.finding(/./).getByRole('button', { name: '修改', exact: true });
  const before = await single.count();
  for (let rounds = 0; rounds < 20 && (await single.count()) > 0; rounds++) {
    const left = await single.count();
    // What had to wait for the last fixes is in the list that is still open.
    if (!(await atOnce.isVisible())) await single.first().click();
    else if ((await atOnce.getAttribute('aria-expanded')) !== 'true') await atOnce.click();
    await pane.button('确认修改').click();
    await expect.poll(() => single.count(), 'a fix leaves fewer to be fixed').toBeLessThan(left);
  }
  return before;
}

async function insert(pane: Pane, { search, name }: Journey): Promise<void> {
  await pane.tab('指标库').click();
  await pane.frame.getByLabel('搜索指标').fill(search);
  await pane.frame.getByRole('checkbox', { name }).first().check();
  await pane.button('填写并预览').click();
  await pane.button('插入 1 条指标').click();
  await expect(pane.frame.getByText('已插入 1 条指标')).toBeVisible();
  await pane.tab('校验').click();
}

async function walk(standin: Standin, journey: Journey, bytes: Uint8Array): Promise<void> {
  const { page } = standin;
  const pane = new Pane(standin);
  const picture = (step: string) => standin.picture(`walk-${basename(journey.file, '.xlsx')}-${step}`);
  await standin.start();
  await standin.openFile(journey.file, bytes);
  await expect(page).toHaveTitle(new RegExp(basename(journey.file, '.xlsx')));
  await standin.ready();
  await pane.checked();
  await picture('1-opened');

  const atFirst = reread(bytes);
  expect(await listed(pane)).toBe(atFirst.findings.length);
  await readEveryFinding(standin, pane);
  await picture('2-read');

  const fixed = await fixAll(pane);
  // A fix can settle more than the finding it belongs to.
  expect(await listed(pane)).toBeLessThanOrEqual(atFirst.findings.length - fixed);
  await picture('3-fixed');

  await insert(pane, journey);
  await picture('4-inserted');

  const unmarked = await standin.content();
  await pane.button('校验').click();
  await expect.poll(() => standin.content()).not.toEqual(unmarked);
  // The new row may say of its values, a half-year's and a year's, that they are still to be filled in.
  expect(await listed(pane)).toBeLessThanOrEqual(atFirst.findings.length - fixed + 2);
  await expect(pane.finding(/./).getByRole('button', { name: '修改', exact: true })).toHaveCount(0);
  await picture('5-checked-again');
  await pane.button('清除标记').click();
  await expect.poll(() => standin.content()).toEqual(unmarked);

  const left = await listed(pane);
  await pane.button('生成校验报告').click();
  await expect(pane.frame.getByText('校验报告已写入工作表“校验报告”')).toBeVisible();
  await picture('6-report');

  const file = await saved(page);
  const afterwards = reread(file);
  expect(afterwards.findings).toHaveLength(left);
  expect(readWorkbook(file).map(({ name }) => name)).toContain('校验报告');
  const { declaration } = afterwards;
  const row = declaration.indicators.find(({ name }) => name.value === journey.name);
  expect(row, `${journey.name} is in the saved file`).toBeDefined();
  const at = declaration.indicators.indexOf(row!);
  const beside = [declaration.indicators[at - 1], declaration.indicators[at + 1]];
  expect(
    beside.some((other) => other?.level2?.value === row!.level2?.value),
    `${toA1(row!.name.cell)} stands with the rows of its own second level`,
  ).toBe(true);

  await standin.openFile('reopened.xlsx', file);
  await expect(page).toHaveTitle(/reopened/);
  await pane.checked();
  await expect.poll(() => listed(pane)).toBe(left);
}

for (const journey of samples) {
  test(`from opening to saving: ${journey.file}`, async ({ standin }) => {
    test.slow();
    await walk(standin, journey, new Uint8Array(readFileSync(`${SAMPLES}/${journey.file}`)));
  });
}

for (const journey of seeds) {
  test(`from opening to saving, a real workbook: ${journey.file}`, async ({ standin }) => {
    test.skip(!hasShared, WITHOUT_SHARED);
    test.slow();
    await walk(standin, journey, readShared('seeds', journey.file));
  });
}
