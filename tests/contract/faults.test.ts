import { openExcel, type OpenExcel } from '../support/excel';
import { settled } from '../support/settled';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets: { 表: { rows: [[1, 2]] } } });
});
afterEach(() => excel.close());

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('表');

const write = (value: number) =>
  Excel.run({ delayForCellEdit: false }, async (context) => {
    sheet(context).getRange('A1').values = [[value]];
    await context.sync();
  });

/** What the engine holds, whatever a client is told. */
const held = () => excel.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('A1:B1').getValues()[0];

const next = () => excel.syncs() + 1;

test('cell-edit mode: every request fails until the editing ends', async () => {
  excel.host.faults.cellEditMode = true;
  await expect(write(9)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  excel.host.faults.clear();
  await write(9);
  expect(held()).toEqual([9, 2]);
});

test('read-only: writing is denied, reading is not', async () => {
  excel.host.faults.readOnly = true;
  await expect(write(9)).rejects.toMatchObject({ code: 'AccessDenied' });
  await Excel.run(async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
    expect(context.workbook.readOnly).toBe(true);
  });
  expect(held()).toEqual([1, 2]);
});

test('another workbook in focus: selecting and activating fail', async () => {
  excel.host.faults.otherWorkbookInFocus = true;
  const select = Excel.run(async (context) => {
    sheet(context).getRange('A1').select();
    await context.sync();
  });
  await expect(select).rejects.toMatchObject({ code: 'GeneralException' });
  await write(9);
});

test('a slow Excel answers late', async () => {
  excel.host.faults.delay = 60;
  const timers = jest.spyOn(globalThis, 'setTimeout');
  await write(9);
  expect(timers).toHaveBeenCalledWith(expect.any(Function), 60);
  timers.mockRestore();
  expect(held()).toEqual([9, 2]);
});

test('a lost answer: the work is done, the client waits for ever', async () => {
  excel.host.faults.dropAnswerOf = next();
  let answered = false;
  void write(9).finally(() => (answered = true));
  // Requests wait for each other: when the next one is answered, the lost answer would have been there before it.
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:B1');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[9, 2]]);
  });
  await settled();
  expect([answered, held()]).toEqual([false, [9, 2]]);
});

test('the n-th request fails before anything of it is done', async () => {
  excel.host.faults.failAt = { sync: next() + 1, code: 'GeneralException' };
  await write(8);
  await expect(write(9)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(held()).toEqual([8, 2]);
  await write(10);
});

test('a request that fails inside leaves done what came before', async () => {
  excel.host.faults.failInside = { sync: next(), write: 2, code: 'GeneralException' };
  const twice = Excel.run(async (context) => {
    sheet(context).getRange('A1').values = [[9]];
    sheet(context).getRange('B1').values = [[9]];
    await context.sync();
  });
  await expect(twice).rejects.toMatchObject({ code: 'GeneralException' });
  expect(held()).toEqual([9, 2]);
});

test('payloads above the limit are refused, in both directions', async () => {
  excel.host.faults.payloadLimit = 4000;
  const long = 'x'.repeat(1800);
  const fill = (rows: number) =>
    Excel.run(async (context) => {
      sheet(context).getRange(`C1:C${rows}`).values = Array.from({ length: rows }, () => [long]);
      await context.sync();
    });
  await expect(fill(3)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  await fill(1);
  const read = Excel.run(async (context) => {
    const range = sheet(context).getRange('C1');
    range.load('values,text,formulas');
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('a second author changes the workbook between reading and writing', async () => {
  const at = next() + 1;
  excel.host.faults.before = (sync) => {
    if (sync === at) excel.univerAPI.getActiveWorkbook()!.getActiveSheet().getRange('A1').setValue(77);
  };
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1]]);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[77]]);
  });
});
