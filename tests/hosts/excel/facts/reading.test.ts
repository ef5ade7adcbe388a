/** What real Excel does in other people's workbooks when it is read, by the rows of docs/excel-facts.md. */
import { check } from '../../../../src/core/check';
import { fromA1, toA1 } from '../../../../src/core/sheet/address';
import { clearHighlights, highlight, readWorkbook } from '../../../../src/hosts/excel';
import { openExcel, type OpenExcel } from '../../../support/excel';

jest.setTimeout(60_000);

const declaration = {
  rows: [
    ['项目支出绩效目标申报表', '', '', ''],
    ['项目名称', '社区矫正工作经费', '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '矫正对象人数', '≥120人'],
    ['', '质量指标', '报到率', '≥120%'],
  ],
  merges: ['A1:D1', 'A4:A5'],
};
const mark = [{ severity: 'error' as const, ranges: [fromA1('D5')] }];

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets: { 申报表: declaration, 说明: { rows: [['测算']] } } });
});
afterEach(() => excel.close());

/** Rules of the user's own. */
const addRules = (sheet: string, ...formulas: readonly string[]) =>
  excel.Excel.run(async (context) => {
    for (const formula of formulas) {
      const { custom } = context.workbook.worksheets.getItem(sheet).getRange('B1:B9').conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      await context.sync();
    }
  });

/** Formulas of the rules there are, as one sees that can read them all. */
const rules = async (sheet: string): Promise<string[]> => {
  const hidden = excel.host.faults.unreadableFormats;
  excel.host.faults.unreadableFormats = [];
  const formulas = await excel.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
    conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
    return conditionalFormats.items.map(({ custom }) => custom.rule.formula);
  });
  excel.host.faults.unreadableFormats = hidden;
  return formulas;
};

describe('fact 1: conditional formats of the user that cannot be read', () => {
  beforeEach(async () => {
    await addRules('申报表', '=$B1>1', '=$B1>2', '=$B1>3');
    await highlight('申报表', mark);
    await addRules('申报表', '=$B1>4');
    excel.host.faults.unreadableFormats = ['=$B1>1', '=$B1>3', '=$B1>4'];
  });

  it('stand in nobody’s way: sheets and our marks are read', async () => {
    const before = excel.syncs();
    const { sheets, marks } = await readWorkbook();
    expect(sheets.map(({ name }) => name)).toEqual(['申报表', '说明']);
    expect(check(sheets).tables).toHaveLength(1);
    expect(Object.entries(marks).map(([name, ids]) => [name, ids.length])).toEqual([
      ['申报表', 1],
      ['说明', 0],
    ]);
    // Two to read, and then for each sheet one to count and one more for each rule that fails.
    expect(excel.syncs() - before).toBe(2 + (1 + 3) + 1);
  });

  it('are left alone when marks are replaced and cleared', async () => {
    const { marks } = await readWorkbook();
    await highlight('申报表', [{ severity: 'warning', ranges: [fromA1('D4')] }], marks['申报表']);
    await highlight('申报表', [{ severity: 'advice', ranges: [fromA1('D4')] }]);
    const own = ['=$B1>4', '=$B1>3', '=$B1>2', '=$B1>1'];
    expect((await rules('申报表')).filter((formula) => !formula.includes('heji'))).toEqual(own);
    expect((await rules('申报表')).filter((formula) => formula.includes('heji'))).toEqual(['=LEN("heji:advice")>0']);
    await clearHighlights();
    expect(await rules('申报表')).toEqual(own);
  });
});

it('fact 2: a mark that came back by undo and cannot be read is replaced by a new one, not tripped over', async () => {
  await highlight('申报表', mark);
  excel.host.faults.unreadableFormats = ['=LEN("heji:error")>0'];
  const { marks } = await readWorkbook();
  expect(marks['申报表']).toEqual([]);
  await highlight('申报表', [{ severity: 'warning', ranges: [fromA1('D5')] }], marks['申报表']);
  expect((await rules('申报表')).sort()).toEqual(['=LEN("heji:error")>0', '=LEN("heji:warning")>0']);
});

it('fact 4: merged areas whose address names only their corners are read whole', async () => {
  excel.host.faults.mergesAsCorners = true;
  const { sheets } = await readWorkbook();
  expect(sheets[0]!.merges.map(toA1)).toEqual(['A1:D1', 'A4:A5']);
});

it('fact 5: over five million cells at once are answered by null, and are never asked for', async () => {
  excel.close();
  const rows = [['序号', '支出'], ...Array.from({ length: 100 }, (_, i) => [i, `第${String(i)}笔`])];
  const cells = { XFC1048576: '完', IV600000: '完' };
  excel = await openExcel({ sheets: { 明细: { rows, cells }, 申报表: declaration } });
  const nothing = await excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('明细').getRange('A1:Z1000000');
    used.load('values');
    await context.sync();
    return used.values as unknown;
  });
  expect(nothing).toBeNull();
  const { sheets } = await readWorkbook();
  expect(sheets.map(({ name, values, unread }) => [name, values.length, unread])).toEqual([
    ['明细', 101, 2],
    ['申报表', 5, undefined],
  ]);
});
