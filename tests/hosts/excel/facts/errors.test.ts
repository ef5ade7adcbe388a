/** Errors of Excel, by the rows of docs/excel-facts.md: each has a sentence with a way on. */
import { readSelection, readWorkbook } from '../../../../src/hosts/excel';
import { codes } from '../../../../src/hosts/excel/run';
import { enUSDeferred } from '../../../../src/locales/en-US-deferred';
import { zhCNDeferred } from '../../../../src/locales/zh-CN-deferred';
import { openExcel, type OpenExcel } from '../../../support/excel';

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets: { 申报表: { rows: [['项目名称', '社区矫正']] }, 说明: { rows: [['测算']] } } });
});
afterEach(() => excel.close());

/**
 * Of functions that Heji does not call (charts, bindings, links, pictures, Power Query), and those that say nothing but
 * that something went wrong: `unexpected`, with details to copy.
 */
const WITHOUT_MEANING = [
  'DirtySupportingFormula',
  'EmptyChartSeries',
  'GeneralException',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidReference',
  'ItemAlreadyExists',
  'OpenWorkbookLinksBlocked',
  'PowerQueryRefreshResourceChallenge',
  'RangeImageExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'UnsupportedFillType',
];

it('fact 7: every code of Excel’s list has a meaning, or is known to have none', () => {
  const listed = Object.values(excel.Excel.ErrorCodes as unknown as Record<string, string>);
  expect(listed.length).toBeGreaterThan(20);
  expect(listed.filter((code) => !(code in codes)).filter((code) => !WITHOUT_MEANING.includes(code))).toEqual([]);
});

it.each(Object.entries(codes))('fact 7: %s is told as %s, in both languages', async (code, meaning) => {
  // Each request is answered so: there is no second way.
  excel.host.faults.before = (sync) => {
    excel.host.faults.failAt = { sync, code };
  };
  await expect(readWorkbook()).rejects.toMatchObject({ code: meaning, outcome: 'untouched' });
  for (const { problems } of [zhCNDeferred, enUSDeferred])
    expect(problems[meaning as keyof typeof problems].length).toBeGreaterThan(20);
});

describe.each(['GeneralException', 'InvalidSelection', 'ItemNotFound'])('fact 6: no active worksheet (%s)', (code) => {
  it('every sheet is read, the first one stands for it', async () => {
    excel.host.faults.noActiveSheet = code;
    const { sheets, active, main } = await readWorkbook();
    expect([sheets.map(({ name }) => name), active, main]).toEqual([['申报表', '说明'], '申报表', '申报表']);
    expect((await readWorkbook({ sheet: '说明' })).main).toBe('说明');
  });
});

it('fact 6: what is selected is nothing where it is no cells', async () => {
  excel.host.faults.failAt = { sync: excel.syncs() + 1, code: 'InvalidSelection' };
  expect(await readSelection()).toBeUndefined();
});
