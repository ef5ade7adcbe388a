/** Marks and the user's undo list, by the rows of docs/excel-facts.md: what is written, and when. */
import { fromA1, toA1 } from '../../../../src/core/sheet/address';
import { highlight, highlightSheets, readWorkbook, selectCells } from '../../../../src/hosts/excel';
import { rangesOf } from '../../../../src/hosts/excel/mark-areas';
import { currentTable } from '../../../../src/taskpane/state/selectors';
import { undoable } from '../../../../src/taskpane/state/undoable';
import type { RequirementSet } from '../../../../src/standin/host/requirement-set';
import { openExcel, type OpenExcel } from '../../../support/excel';
import { livePane } from '../../../support/live-pane';
import { settled } from '../../../support/settled';

jest.setTimeout(60_000);

const declaration = {
  rows: [
    ['项目支出绩效目标申报表', '', '', ''],
    ['项目名称', '社区矫正工作经费', '', ''],
    ['年度目标', '监管社区矫正对象120人。', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '矫正对象人数', '≥120人'],
    ['', '质量指标', '报到率', '≥120%'],
    ['效益指标', '社会效益指标', '再犯罪率', '≤0.2%'],
    ['满意度指标', '服务对象满意度指标', '对象满意度', '≥90%'],
  ],
  merges: ['A1:D1', 'A5:A6'],
};

let excel: OpenExcel;
afterEach(() => excel.close());
const open = async (excelApi: RequirementSet, sheet = declaration) => {
  excel = await openExcel({ excelApi, sheets: { 甲: sheet } });
};
const grid = () => excel.univerAPI.getActiveWorkbook()!.getActiveSheet();

/** Formula and areas of every mark; the engine's own ids tell whether one was made anew. */
const marks = async () => {
  const found = await excel.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('甲').getRange();
    conditionalFormats.load('items/id,items/custom/rule/formula');
    await context.sync();
    return conditionalFormats.items.map(({ id, custom }) => `${id} ${custom.rule.formula}`);
  });
  await settled();
  return found;
};

describe('fact 2: what is marked already is not marked again', () => {
  it.each<RequirementSet>(['1.8', '1.15'])(
    'by the areas that are there, read again with the cells (ExcelApi %s)',
    async (set) => {
      await open(set);
      const wanted = [{ severity: 'error' as const, ranges: [fromA1('D5'), fromA1('D6')] }];
      const made = await highlight('甲', wanted, (await readWorkbook()).marks['甲']);
      const before = [await marks(), excel.syncs()];
      const { marks: read } = await readWorkbook({ marked: made });
      expect(excel.syncs() - Number(before[1])).toBe(2);
      await highlight('甲', [{ severity: 'error', ranges: [fromA1('D5:D6')] }], read['甲']);
      expect([await marks(), excel.syncs()]).toEqual([before[0], Number(before[1]) + 3]);
    },
  );

  it('only the severity that differs is written', async () => {
    await open('1.15');
    const error = { severity: 'error' as const, ranges: [fromA1('D5')] };
    const made = await highlight('甲', [error, { severity: 'advice', ranges: [fromA1('D6')] }], []);
    const [top, ...others] = await marks();
    await highlight('甲', [error, { severity: 'advice', ranges: [fromA1('D7')] }], made['甲']);
    expect(await marks()).toEqual([expect.stringContaining('heji:advice'), top]);
    expect(others).toHaveLength(1);
  });

  it('a mark that moved with its rows, or went, is seen', async () => {
    await open('1.15');
    const wanted = [{ severity: 'error' as const, ranges: [fromA1('D5')] }];
    const made = await highlight('甲', wanted, []);
    grid().insertRows(1, 1);
    const moved = (await readWorkbook({ marked: made })).marks['甲']!;
    expect(moved.map(({ areas }) => areas)).toEqual(['甲!D6']);
    await highlight('甲', [], moved);
    const gone = await readWorkbook({ marked: made });
    expect([gone.marks['甲'], gone.sheets.length]).toEqual([[], 1]);
  });

  it('addresses of several areas are taken apart', () => {
    expect(rangesOf("'2024, 申报表'!A1:H1,'2024, 申报表'!A2:H2").map(({ bottom }) => bottom)).toEqual([0, 1]);
    expect(rangesOf("'张三''s A1:B2'!C3:D4,Sheet1!$E$5")).toEqual([fromA1('C3:D4'), fromA1('E5')]);
  });
});

describe('fact 3: before 1.19 whatever an add-in writes empties the undo list', () => {
  const pane = async (set: RequirementSet) => {
    await open(set);
    const made = livePane(excel);
    await made.checksAfter(() => made.actions.start());
    await made.checksAfter(() => made.actions.check());
    return made;
  };
  const notice = (made: ReturnType<typeof livePane>) => made.store.get().notice?.kind;

  it('a live check that changes no mark sends no request more than reading', async () => {
    const made = await pane('1.19');
    const before = await marks();
    const syncs = excel.syncs();
    expect(await made.checksAfter(() => void grid().getRange('D7').setValue('≤0.3%'))).toBe(1);
    expect(excel.syncs() - syncs).toBe(2);
    expect(await marks()).toEqual(before);
  });

  it('live checking does not paint by itself, but offers to', async () => {
    const made = await pane('1.15');
    const before = await marks();
    const syncs = excel.syncs();
    await made.checksAfter(() => void grid().getRange('D6').setValue('≥98%'));
    expect([notice(made), excel.syncs() - syncs]).toEqual(['marksOld', 2]);
    expect(await marks()).toEqual(before);
    await made.checksAfter(() => made.actions.updateMarks());
    expect([notice(made), (await marks()).some((mark) => before.includes(mark))]).toEqual([undefined, false]);
  });

  it('the offer goes when the marks are right again', async () => {
    const made = await pane('1.15');
    await made.checksAfter(() => grid().getRange('D6').setValue('≥98%'));
    expect(notice(made)).toBe('marksOld');
    await made.checksAfter(() => grid().getRange('D6').setValue('≥120%'));
    expect(notice(made)).toBeUndefined();
  });

  describe('a fix', () => {
    const SLIP = '监管社区矫正对象120人。。';
    const slip = {
      ...declaration,
      rows: declaration.rows.map((row) => (row[0] === '年度目标' ? [row[0], SLIP, '', ''] : row)),
    };
    const fixIt = async (made: ReturnType<typeof livePane>) => {
      const table = currentTable(made.store.get())!;
      const finding = table.report.findings.find(({ rule }) => rule === 'text/punctuation')!;
      await made.checksAfter(() => made.actions.fix(table, [finding]));
    };
    const pane = async (set: RequirementSet) => {
      await open(set, slip);
      const made = livePane(excel);
      await made.checksAfter(() => made.actions.start());
      return made;
    };

    it.each<RequirementSet>(['1.15', '1.20'])('and the marks after it are one write (ExcelApi %s)', async (set) => {
      const made = await pane(set);
      const cost = async () => {
        const before = excel.syncs();
        await fixIt(made);
        return excel.syncs() - before;
      };
      const unmarked = await cost();
      await made.checksAfter(() => grid().getRange('B3').setValue(SLIP));
      await made.checksAfter(() => made.actions.check());
      const both = (await readWorkbook({ marked: { 甲: (await readWorkbook()).marks['甲']! } })).marks['甲'];
      expect(both?.map(({ areas }) => rangesOf(areas!).map(toA1))).toEqual([['B3', 'D6']]);
      expect(await cost()).toBe(unmarked);
      const left = (await readWorkbook({ marked: { 甲: (await readWorkbook()).marks['甲']! } })).marks['甲'];
      expect(left?.map(({ areas }) => rangesOf(areas!).map(toA1))).toEqual([['D6']]);
      await made.checksAfter(() => made.actions.undo());
      expect(grid().getRange('B3').getValue()).toBe(SLIP);
    });

    it('that Excel’s own undo took back is not offered to be taken back; after its redo it is', async () => {
      const made = await pane('1.19');
      await fixIt(made);
      expect(undoable(made.store.get())?.title['zh-CN']).toContain('标点');
      await made.checksAfter(() => excel.univerAPI.getActiveWorkbook()!.undo());
      expect([grid().getRange('B3').getValue(), undoable(made.store.get())]).toEqual([SLIP, undefined]);
      await made.checksAfter(() => made.actions.undo());
      expect([grid().getRange('B3').getValue(), notice(made)]).toEqual([SLIP, undefined]);
      await made.checksAfter(() => excel.univerAPI.getActiveWorkbook()!.redo());
      expect(undoable(made.store.get())).toBeDefined();
      await made.checksAfter(() => made.actions.undo());
      expect(grid().getRange('B3').getValue()).toBe(SLIP);
    });
  });

  it('from 1.19 on the marks follow', async () => {
    const made = await pane('1.19');
    const before = await marks();
    await made.checksAfter(() => void grid().getRange('D6').setValue('≥98%'));
    expect(before).toEqual([expect.stringContaining('heji:warning')]);
    expect([notice(made), (await marks()).some((mark) => before.includes(mark))]).toEqual([undefined, false]);
  });
});

it('an office.js older than its Excel lacks functions that Excel has: the first area is selected', async () => {
  await open('1.20');
  await selectCells('甲', [fromA1('D5'), fromA1('D7')]);
  expect(grid().getActiveRange()!.getA1Notation()).toBe('D5');
});

describe('fact 8: a protected sheet among several', () => {
  const mark = [{ severity: 'error' as const, ranges: [fromA1('D5')] }];
  const protect = (...names: string[]) =>
    excel.Excel.run(async (context) => {
      for (const name of names) context.workbook.worksheets.getItem(name).protection.protect();
      await context.sync();
    });
  beforeEach(async () => {
    excel = await openExcel({ sheets: { 甲: declaration, 乙: declaration, 丙: declaration } });
  });
  const all = (known?: []) => ['甲', '乙', '丙'].map((sheet) => ({ sheet, marks: mark, known }));
  const counts = async () => Object.values((await readWorkbook()).marks).map((found) => found.length);

  it.each([[undefined], [[] as []]])('is left and named, the others are marked, once (known: %j)', async (known) => {
    await protect('乙');
    const { left, marks: made } = await highlightSheets(all(known));
    expect([left, Object.keys(made), await counts()]).toEqual([['乙'], ['甲', '丙'], [1, 0, 1]]);
  });

  it('is an error where all are protected', async () => {
    await protect('甲', '乙', '丙');
    await expect(highlightSheets(all([]))).rejects.toMatchObject({ code: 'protected' });
    expect(await counts()).toEqual([0, 0, 0]);
  });
});
