/**
 * Processor time of the browser, all its processes together, from the opening of the stand-in's page to the first verdict.
 * HEJI_OTHER=http://localhost:PORT measures another build that is served there, in turn with this one. Printed, not asserted.
 */
import type { Browser, CDPSession } from '@playwright/test';
import { test } from '../e2e/support/test';

const RUNS = 7;
const SAMPLE = '/?sample=yunnan-declaration.xlsx';

/** Seconds by process. */
async function spent(session: CDPSession): Promise<ReadonlyMap<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}

/** Milliseconds of processor time, in a context that has kept nothing. */
async function opened(browser: Browser, session: CDPSession, origin: string): Promise<number> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const before = await spent(session);
  await page.goto(`${origin}${SAMPLE}`);
  await page.frameLocator('#pane iframe').getByRole('status', { name: '结论' }).waitFor();
  const after = await spent(session);
  await page.context().close();
  return 1000 * [...after].reduce((sum, [id, time]) => sum + time - (before.get(id) ?? 0), 0);
}

const told = (values: readonly number[]): string => {
  const sorted = [...values].sort((a, b) => a - b).map((ms) => ms.toFixed(0));
  return `least ${sorted[0]!} ms, median ${sorted[sorted.length >> 1]!} ms of ${sorted.join(', ')}`;
};

test('from the opening of the page to the first verdict', async ({ browser, baseURL }) => {
  test.setTimeout(900_000);
  const session = await browser.newBrowserCDPSession();
  const origins = [baseURL!, ...(process.env.HEJI_OTHER ? [process.env.HEJI_OTHER] : [])];
  // The first of each comes from the server, and warms what the browser keeps for all.
  for (const origin of origins) await opened(browser, session, origin);
  const times = origins.map((): number[] => []);
  for (let run = 0; run < RUNS; run++)
    for (const [i, origin] of origins.entries()) times[i]!.push(await opened(browser, session, origin));
  for (const [i, origin] of origins.entries()) console.log(`${origin}: processor time ${told(times[i]!)}`);
});
