/**
 * Processor time of the pane's own script, apart from Office.js's and the stand-in's: a check with its marks, and from an
 * edit to the list. Sampled by the browser in all its threads; printed, not asserted.
 */
import type { Browser, Page } from '@playwright/test';
import { openDrawn } from '../e2e/support/drawn';
import { expect, test } from '../e2e/support/test';

/** A form of this many indicators, every tenth above the whole. */
const form = (rows: number): string[][] => [
  ['项目支出绩效目标申报表', '', '', ''],
  ['项目名称', '林区道路养护经费', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '林区道路养护里程', '≥120公里'],
  ...Array.from({ length: rows }, (_, i) => [
    '产出指标',
    '质量指标',
    `第${String(i + 1)}标段验收合格率`,
    i % 10 ? '≥95%' : '≥120%',
  ]),
  ['效益指标', '社会效益指标', '林区火灾受害率', '≤0.9‰'],
  ['满意度指标', '服务对象满意度指标', '林农满意度', '≥90%'],
];

interface Chunk {
  readonly name: string;
  readonly pid: number;
  readonly id?: string;
  readonly args: {
    readonly data?: {
      readonly cpuProfile?: {
        readonly nodes?: readonly { readonly id: number; readonly callFrame: { readonly url?: string } }[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
    };
  };
}

const owners = [
  ['office', /\/office-js\//],
  ['standin', /\/standin\//],
  ['pane', /\/js\//],
] as const;
type Owner = (typeof owners)[number][0];

/** Milliseconds in the scripts of each, all threads together. */
function timesIn(trace: Buffer): Record<Owner, number> {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: Chunk[] };
  const urls = new Map<string, string>();
  const times = { office: 0, standin: 0, pane: 0 };
  for (const { name, pid, id = '', args } of traceEvents) {
    if (name !== 'ProfileChunk') continue;
    const key = (node: number): string => `${String(pid)}/${id}/${String(node)}`;
    const { cpuProfile = {}, timeDeltas = [] } = args.data ?? {};
    for (const node of cpuProfile.nodes ?? []) urls.set(key(node.id), node.callFrame.url ?? '');
    (cpuProfile.samples ?? []).forEach((node, i) => {
      const owner = owners.find(([, pattern]) => pattern.test(urls.get(key(node)) ?? ''));
      if (owner) times[owner[0]] += Math.max(0, timeDeltas[i] ?? 0) / 1000;
    });
  }
  return times;
}

async function traced(browser: Browser, page: Page, work: () => Promise<void>): Promise<Record<Owner, number>> {
  await browser.startTracing(page, { categories: ['disabled-by-default-v8.cpu_profiler'] });
  await work();
  return timesIn(await browser.stopTracing());
}

const RUNS = 3;
const least = (values: readonly number[]): number => Math.min(...values);

for (const [rows, meant] of [
  [60, 500],
  [500, 1000],
] as const)
  test(`own script: a check with marks of ${String(rows)} rows, and from an edit to the list`, async ({
    standin,
    page,
    browser,
  }) => {
    const pane = await openDrawn(standin, { 申报表: form(rows) });
    const checks: Record<Owner, number>[] = [];
    const edits: Record<Owner, number>[] = [];
    const marks = async (): Promise<number> => (await standin.content())[0]!.rules.length;
    for (let run = 0; run < RUNS; run++) {
      await pane.button('清除标记').click();
      await expect.poll(marks).toBe(0);
      checks.push(
        await traced(browser, page, async () => {
          await pane.button('校验').click();
          await expect.poll(marks).toBeGreaterThan(0);
          await expect(pane.frame.getByText('修改表格后自动重新校验')).toBeVisible();
        }),
      );
      await pane.button('清除标记').click();
      await expect.poll(marks).toBe(0);
      const verdict = (await pane.verdict.textContent())!;
      edits.push(
        await traced(browser, page, async () => {
          await standin.edit('D6', run % 2 === 0 ? '≥130%' : '≥95%');
          await expect(pane.verdict).not.toHaveText(verdict);
        }),
      );
    }
    const report = (what: string, limit: number, runs: readonly Record<Owner, number>[]): void =>
      console.log(
        `${what}: pane ${least(runs.map((run) => run.pane)).toFixed(0)} ms (meant: ${String(limit)}), ` +
          `Office.js ${least(runs.map((run) => run.office)).toFixed(0)}, ` +
          `stand-in ${least(runs.map((run) => run.standin)).toFixed(0)}; least of ${String(RUNS)}`,
      );
    report(`${String(rows)} rows, check with marks`, meant, checks);
    report(`${String(rows)} rows, edit to list`, 100, edits);
  });
