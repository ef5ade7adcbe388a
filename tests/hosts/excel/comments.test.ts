import { clearHighlights, highlightSheets, readWorkbook, type SheetMarks } from '../../../src/hosts/excel';
import { fromA1 } from '../../../src/core/sheet/address';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const sheets = {
  申报表: {
    rows: [
      ['项目名称', '普法宣传'],
      ['总额', 30],
      ['其中', 10],
    ],
  },
  说明: { rows: [['测算', 1]] },
};

const SUM = '错误 · 合计不等于各项之和\n总额 30 ≠ 10';
const NAME = '建议 · 名称太短\n请写全称';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets });
});
afterEach(() => excel.close());

/** What stands on the cells by address, Heji's last line left out: words, then replies. */
const comments = (): Promise<Record<string, string[]>> =>
  excel.Excel.run(async (context) => {
    const all = context.workbook.comments;
    all.load('items/content,items/replies/items/content');
    await context.sync();
    const places = all.items.map((comment) => comment.getLocation());
    places.forEach((place) => place.load('address'));
    await context.sync();
    return Object.fromEntries(
      all.items.map(({ content, replies }, i) => [
        places[i]!.address,
        [content.replace(/\n\n核绩 Heji · .+$/, '（核绩）'), ...replies.items.map((reply) => reply.content)],
      ]),
    );
  });
const own = (text: string): string[] => [`${text}（核绩）`];

const inExcel = (batch: (context: Excel.RequestContext) => void): Promise<void> =>
  excel.Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
const commentOn = (context: Excel.RequestContext, address: string) => context.workbook.comments.getItemByCell(address);

const wanted = (comments: Readonly<Record<string, string>>, sheet = '申报表'): SheetMarks => ({
  sheet,
  marks: Object.keys(comments).map((address) => ({ severity: 'error', ranges: [fromA1(address)] })),
  comments: Object.entries(comments).map(([address, text]) => ({ cell: fromA1(address), text })),
});
/** Marks after a reading, and counts the requests of the marking. */
async function mark(...all: readonly SheetMarks[]): Promise<number> {
  const { marks } = await readWorkbook();
  const before = excel.syncs();
  await highlightSheets(all.map((one) => ({ ...one, known: marks[one.sheet] })));
  return excel.syncs() - before;
}

it('stand on their cells, for one request more than the marks, and for none where nothing has changed', async () => {
  expect(await mark({ ...wanted({ B2: SUM }), comments: undefined })).toBe(1);
  expect(await comments()).toEqual({});
  expect(await mark(wanted({ B2: SUM, B1: NAME }), wanted({ A1: NAME }, '说明'))).toBe(2);
  const all = { '申报表!B2': own(SUM), '申报表!B1': own(NAME), '说明!A1': own(NAME) };
  expect(await comments()).toEqual(all);
  expect(await mark(wanted({ B2: SUM, B1: NAME }), wanted({ A1: NAME }, '说明'))).toBe(1);
  expect(await comments()).toEqual(all);
});

it('are replaced where something has changed, and follow the cells', async () => {
  await mark(wanted({ B2: SUM, B1: NAME }));
  await inExcel((context) => context.workbook.worksheets.getItem('申报表').getRange('1:1').insert('Down'));
  expect(Object.keys(await comments()).sort()).toEqual(['申报表!B2', '申报表!B3']);
  expect(await mark(wanted({ B3: SUM, B2: NAME }))).toBe(2);
  expect(await comments()).toEqual({ '申报表!B3': own(SUM), '申报表!B2': own(NAME) });
  expect(await mark(wanted({}))).toBe(2);
  expect(await comments()).toEqual({});
});

it('are cleared with the marks, in as many requests, whatever the user did with his own', async () => {
  await mark(wanted({ B1: NAME, B2: SUM, B3: SUM, A3: NAME }));
  await inExcel((context) => {
    const { comments: all } = context.workbook;
    all.add('说明!A1', '核绩 Heji · A1 · 00000000');
    all.add('说明!B1', '请核对');
    commentOn(context, '申报表!B2').replies.add('已与科室核实');
    commentOn(context, '申报表!B1').content = '名称已报批，不改';
    commentOn(context, '申报表!A3').resolved = true;
  });
  const before = excel.syncs();
  await clearHighlights();
  expect(excel.syncs() - before).toBe(3);
  expect(await comments()).toEqual({
    '说明!A1': ['核绩 Heji · A1 · 00000000'],
    '说明!B1': ['请核对'],
    '申报表!B1': ['名称已报批，不改'],
    '申报表!B2': [...own(SUM), '已与科室核实'],
  });
});

it('that somebody wrote a word into are his from then on, with our last line and all', async () => {
  await mark(wanted({ B2: SUM }));
  await excel.Excel.run(async (context) => {
    const comment = commentOn(context, '申报表!B2');
    comment.load('content');
    await context.sync();
    comment.content = comment.content.replace('30', '30 万元');
    await context.sync();
  });
  await mark(wanted({ B1: NAME }));
  await clearHighlights();
  expect(await comments()).toEqual({ '申报表!B2': own(SUM.replace('30', '30 万元')) });
});

it('leave cells alone where others have theirs, for one request more', async () => {
  await inExcel((context) => context.workbook.comments.add('申报表!B2', '请核对'));
  expect(await mark(wanted({ B2: SUM, B1: NAME }))).toBe(3);
  expect(await comments()).toEqual({ '申报表!B2': ['请核对'], '申报表!B1': own(NAME) });
});

it('go on after a cell that takes none', async () => {
  const { counters, faults } = excel.host;
  // A note of the old kind cannot be seen from here: the cell just refuses, as one with a comment does.
  await readWorkbook();
  const adding = counters.syncs + 4;
  faults.before = (sync) => {
    if (sync !== adding) return;
    faults.before = undefined;
    const { book, comments: all } = excel.host.workspace;
    all.add(book.findSheet('申报表')!.getSheetId(), fromA1('B2'), '填表说明');
  };
  await mark(wanted({ B1: NAME, B2: SUM, B3: SUM }));
  expect(await comments()).toEqual({ '申报表!B1': own(NAME), '申报表!B2': ['填表说明'], '申报表!B3': own(SUM) });
});

it('are not asked for on an Excel without them', async () => {
  excel.close();
  excel = await openExcel({ sheets, excelApi: '1.9' });
  expect(await mark(wanted({ B2: SUM }))).toBe(1);
  await clearHighlights();
  expect((await readWorkbook()).marks).toEqual({ 申报表: [], 说明: [] });
});

it('are refused on a sheet whose objects are protected, with the code for it', async () => {
  await inExcel((context) =>
    context.workbook.worksheets.getItem('申报表').protection.protect({ allowFormatCells: true }),
  );
  await expect(mark(wanted({ B2: SUM }))).rejects.toMatchObject({ code: 'protected' });
});
