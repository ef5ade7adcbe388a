import type { DOMWindow } from 'jsdom';
import { parseTrace } from '../../scripts/trace/parse';
import { replay, type Difference } from '../../scripts/trace/replay';
import { fromA1 } from '../../src/core/sheet/address';
import { applyPlan, highlight, readWorkbook } from '../../src/hosts/excel';
import { createHost } from '../../src/standin/host/host';
import { openHeadless } from '../../src/standin/univer/headless';
import { openExcel } from '../support/excel';
import { snapshotOf } from '../support/excel-snapshot';
import { settled } from '../support/settled';

jest.setTimeout(30_000);

const workbook = () =>
  snapshotOf({
    申报表: {
      rows: [
        ['项目名称', '普法宣传', '1', '2'],
        ['总额', 30, '=B2*2', 0.5],
      ],
      merges: ['A3:B3'],
      formats: { D2: '0.00' },
    },
  });

/** What the console shows while the add-in reads, marks, changes and is refused, as a browser saves it. */
async function record(): Promise<string> {
  const excel = await openExcel({ snapshot: workbook() });
  const lines: string[] = [];
  const page = excel.window as DOMWindow & { console: Console; OfficeExtension: { CoreUtility: object } };
  page.console.log = (message: string) => lines.push(`excel-win32-16.01.js:1 ${message}`);
  Object.assign(page.OfficeExtension.CoreUtility, { _logEnabled: true });
  await readWorkbook();
  await highlight('申报表', [{ severity: 'error', ranges: [fromA1('B2')] }]);
  await applyPlan({
    title: { 'zh-CN': '试', 'en-US': 'try' },
    sheet: '申报表',
    expects: [],
    edits: [
      { kind: 'insertRows', row: 1, count: 1 },
      { kind: 'setValues', range: fromA1('A2:B2'), values: [['编号', '007']] },
      { kind: 'setHighlights', marks: [] },
    ],
  });
  await expect(highlight('没有', [])).rejects.toMatchObject({ code: 'noSheet' });
  await readWorkbook();
  await settled();
  excel.close();
  return lines.join('\r\n');
}

async function replayed(log: string): Promise<Difference[]> {
  const headless = openHeadless(workbook());
  const host = createHost(headless.api);
  try {
    return await replay(parseTrace(log), host);
  } finally {
    host.dispose();
    headless.dispose();
  }
}

describe('replaying a trace', () => {
  let log: string;
  beforeAll(async () => {
    log = await record();
  });

  it('reads pairs of request and response out of a console’s output', () => {
    const trace = parseTrace(`Office.js loaded\n${log}\nsomething else`);
    expect(trace.length).toBeGreaterThanOrEqual(8);
    expect(trace.every(({ request, response }) => request.Actions.length > 0 && response !== undefined)).toBe(true);
    // Once for the marks of all sheets, once for those of the missing one.
    expect(trace.filter(({ response }) => 'Error' in response)).toHaveLength(2);
    expect(() => parseTrace('Request:\n{"Actions":[…')).toThrow(SyntaxError);
  });

  it('finds no difference in a trace of its own', async () => {
    expect(await replayed(log)).toEqual([]);
  });

  it('follows the ids of another Excel, which may look like the contents of cells', async () => {
    // Ranges kept under "1", "2", … as Excel does it, a sheet under a GUID.
    const foreign = log.replaceAll(/"r(\d+)(\\?")/g, '"$1$2').replaceAll(/"s1(\\?")/g, '"{0001-AA}$1');
    expect(foreign).not.toBe(log);
    expect(await replayed(foreign)).toEqual([]);
  });

  it('names what differs, where and by how much', async () => {
    const doctored = log.replace('\\"0.50\\"', '\\"0.5\\"').replace('\\"ItemNotFound\\"', '\\"InvalidArgument\\"');
    expect(await replayed(doctored)).toEqual([
      {
        request: expect.any(Number) as number,
        asked: expect.stringContaining('.GetUsedRangeOrNullObject(true): values,text') as string,
        at: expect.stringMatching(/^Results\[\d+\]\.Value\.Text\[1\]\[3\]$/) as string,
        recorded: '0.5',
        standin: '0.50',
      },
      {
        request: expect.any(Number) as number,
        asked: expect.stringContaining('Worksheets[没有]') as string,
        at: 'Error.Code',
        recorded: 'InvalidArgument',
        standin: 'ItemNotFound',
      },
    ]);
  });
});
