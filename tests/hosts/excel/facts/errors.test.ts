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
 * The codes of https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling (for Excel and
 * in common), as of November 2026.
 */
const PAGE = `
AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired
EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit GeneralException HostRestartNeeded
InactiveWorkbook InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation
InvalidOperationInCellEditMode InvalidReference InvalidRequest InvalidRibbonDefinition InvalidSelection
ItemAlreadyExists ItemNotFound MemoryLimitReached MergedRangeConflict NonBlankCellOffSheet NotImplemented
OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit RefreshWorkbookLinksBlocked RequestAborted
RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded SearchDialogIsOpen
SearchStringInvalidOrTooLong ServiceNotAvailable Unauthenticated UndoNotSupported UnsupportedFeature
UnsupportedOperation UnsupportedSheet
`
  .trim()
  .split(/\s+/);

/**
 * Of functions that Heji does not call (charts, bindings, links, pictures, passwords, search, Power Query), and those that say nothing but
 * that something went wrong: `unexpected`, with details to copy.
 */
const WITHOUT_MEANING = [
  'BadPassword',
  'ContentLengthRequired',
  'DirtySupportingFormula',
  'EmptyChartSeries',
  'GeneralException',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidReference',
  'InvalidRequest',
  'InvalidRibbonDefinition',
  'ItemAlreadyExists',
  'OpenWorkbookLinksBlocked',
  'PowerQueryRefreshResourceChallenge',
  'RangeImageExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'SearchDialogIsOpen',
  'SearchStringInvalidOrTooLong',
  // Told by applyPlan, which goes on without a group.
  'UndoNotSupported',
  'UnsupportedFillType',
];

it('fact 7: every code of Excel’s list has a meaning, or is known to have none', () => {
  const ofClient = Object.values(excel.Excel.ErrorCodes as unknown as Record<string, string>);
  expect(ofClient.length).toBeGreaterThan(20);
  const listed = [...ofClient, ...PAGE];
  expect(listed.filter((code) => !(code in codes)).filter((code) => !WITHOUT_MEANING.includes(code))).toEqual([]);
});

it.each(Object.entries(codes))('fact 7: %s is told as %s, in both languages', async (code, meaning) => {
  // Each request is answered so: there is no second way.
  excel.host.faults.before = (sync) => {
    excel.host.faults.failAt = { sync, code };
  };
  await expect(readWorkbook()).rejects.toMatchObject({ code: meaning, outcome: 'untouched' });
});

it('fact 7: every sentence says what to do next, in both languages', () => {
  // What follows on it says what to do.
  const told = (Object.keys(zhCNDeferred.problems) as (keyof typeof zhCNDeferred.problems)[]).filter(
    (code) => code !== 'lostHalfway',
  );
  expect(told.length).toBeGreaterThan(14);
  expect(told.filter((code) => !/请|可以/.test(zhCNDeferred.problems[code]))).toEqual([]);
  const way = /try|press|open|click|select|save|close|works/i;
  expect(told.filter((code) => !way.test(enUSDeferred.problems[code]))).toEqual([]);
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
