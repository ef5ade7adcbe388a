/** What reading, marking and inserting cost, counted where Excel would be: requests and bytes, for tables of any size. */
import { check } from '../../../src/core/check';
import { recognise } from '../../../src/core/declaration/recognise';
import { planInsertion } from '../../../src/core/edits/insertion/plan-insertion';
import { marksOf } from '../../../src/core/edits/plan-highlights';
import { blocks } from '../../support/library';
import { fillBlock } from '../../../src/core/library/fill';
import { unitOf } from '../../../src/core/money/money-cells';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { fromA1 } from '../../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../../src/core/sheet/sheet';
import { applyPlan, clearHighlights, highlight, highlightSheets, readWorkbook } from '../../../src/hosts/excel';
import { openExcel, type OpenExcel } from '../../support/excel';
import type { SheetSketch } from '../../support/excel-snapshot';

jest.setTimeout(120_000);

const CATEGORIES = ['数量指标', '质量指标', '时效指标', '成本指标'] as const;
const COLUMNS = 4;

/** A declaration with so many indicators, every tenth of them wrong, and a merge for each category. */
function table(indicators: number): SheetSketch {
  const each = Math.ceil(indicators / CATEGORIES.length);
  const first = 4;
  const rows = Array.from({ length: each * CATEGORIES.length }, (_, i): CellValue[] => [
    i === 0 ? '产出指标' : '',
    i % each === 0 ? CATEGORIES[i / each]! : '',
    `监管对象第${String(i + 1)}批报到率`,
    i % 10 === 0 ? '≥120%' : '≥98%',
  ]);
  const last = first + rows.length - 1;
  return {
    rows: [
      ['项目支出绩效目标申报表', '', '', ''],
      ['项目名称', '社区矫正工作经费', '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ...rows,
    ],
    merges: [
      'A1:D1',
      `A${String(first)}:A${String(last)}`,
      ...CATEGORIES.map((_, i) => `B${String(first + i * each)}:B${String(first + (i + 1) * each - 1)}`),
    ],
  };
}

/** Requests and bytes that something costs. */
async function cost<T>(excel: OpenExcel, work: () => Promise<T>) {
  const { counters } = excel.host;
  const { syncs, bytesIn, bytesOut } = counters;
  const result = await work();
  return { result, syncs: counters.syncs - syncs, sent: counters.bytesIn - bytesIn, got: counters.bytesOut - bytesOut };
}

const insertion = (sheet: Sheet) => {
  const declaration = recognise(sheet)[0]!;
  const { profile } = chooseProfile(declaration);
  return planInsertion(sheet, declaration, profile, fillBlock(blocks[0]!, {}, profile, unitOf(declaration))).plan!;
};

let excel: OpenExcel;
afterEach(() => excel.close());

describe.each([12, 120, 1_200])('a table of %i indicators', (indicators) => {
  it('costs two requests to check, one more to mark and three at most to insert into', async () => {
    excel = await openExcel({ sheets: { 申报表: table(indicators) } });
    const reading = await cost(excel, readWorkbook);
    const sheet = reading.result.sheets[0]!;
    expect(reading.syncs).toBe(2);
    expect(sheet.values).toHaveLength(3 + indicators);

    const findings = check([sheet]).tables.flatMap((t) => t.findings);
    expect(findings.length).toBeGreaterThanOrEqual(indicators / 12);
    const marking = await cost(excel, () =>
      highlight('申报表', marksOf(sheet, findings), reading.result.marks['申报表']),
    );
    expect(marking.syncs).toBe(1);

    const plan = insertion(sheet);
    expect(plan.edits.length).toBeGreaterThan(5);
    const inserting = await cost(excel, () => applyPlan(plan));
    expect(inserting.syncs).toBeLessThanOrEqual(3);
    expect((await cost(excel, () => applyPlan(inserting.result))).syncs).toBeLessThanOrEqual(3);
  });
});

describe('more merges than Excel gives at once (512)', () => {
  /** The last column of every row is two merged cells. */
  const merged = (indicators: number): SheetSketch => {
    const { rows, merges = [] } = table(indicators);
    const [title, ...others] = merges;
    return {
      rows: rows.map((row) => [...row, '']),
      merges: [
        title!.replace('D', 'E'),
        ...others,
        ...rows.slice(2).map((_, i) => `D${String(i + 3)}:E${String(i + 3)}`),
      ],
    };
  };
  const mergeCount = (sheet: Sheet): number => sheet.merges.length;

  it.each([600, 1_200])('cost no request more: %i rows', async (indicators) => {
    const sketch = merged(indicators);
    excel = await openExcel({ sheets: { 说明: { rows: [['测算']] }, 申报表: sketch } });
    excel.univerAPI.getActiveWorkbook()!.getSheetByName('申报表')!.activate();
    const reading = await cost(excel, readWorkbook);
    const sheet = reading.result.sheets[1]!;
    expect([reading.syncs, mergeCount(sheet)]).toEqual([2, sketch.merges!.length]);
    expect(reading.sent).toBeLessThan(25_000);
    const plan = insertion(sheet);
    const inserting = await cost(excel, () => applyPlan(plan));
    // One of them for what the other sheet says of the rows.
    expect(inserting.syncs).toBeLessThanOrEqual(4);
    expect((await cost(excel, () => applyPlan(inserting.result))).syncs).toBeLessThanOrEqual(3);
    expect(mergeCount((await readWorkbook()).sheets[1]!)).toBe(sketch.merges!.length);
  });

  it('on a sheet that is not in front cost none where it is the one that matters, else one', async () => {
    const sketch = merged(600);
    excel = await openExcel({ sheets: { 说明: { rows: [['测算']] }, 申报表: sketch } });
    const named = await cost(excel, () => readWorkbook({ sheet: '申报表' }));
    expect([named.syncs, mergeCount(named.result.sheets[1]!)]).toEqual([2, sketch.merges!.length]);
    const other = await cost(excel, readWorkbook);
    expect([other.syncs, other.result.sheets]).toEqual([3, named.result.sheets]);
  });
});

describe('bytes', () => {
  it('are asked for by nearly the same request whatever the size, and answered by cells', async () => {
    const costs = [];
    for (const indicators of [120, 1_200]) {
      excel = await openExcel({ sheets: { 申报表: table(indicators) } });
      costs.push(await cost(excel, readWorkbook));
      if (indicators === 120) excel.close();
    }
    const [small, large] = costs;
    // Merges are asked for in strips of some thousand cells.
    const strips = Math.ceil((1_200 * COLUMNS) / 1_000);
    expect(large!.sent).toBeLessThan(small!.sent + strips * 1_500);
    // Value, text, formula and number format of a cell, four times a short text.
    const cells = 1_200 * COLUMNS;
    expect(large!.got).toBeLessThan(cells * 100);
    expect(large!.got).toBeLessThan(small!.got * 11);
  });

  it('of a table with a million formatted rows are those of its contents', async () => {
    const { rows } = table(12);
    excel = await openExcel({ sheets: { 申报表: { rows, formats: { 'F1:F5000': '0.00' } } } });
    const { got } = await cost(excel, readWorkbook);
    expect(got).toBeLessThan(15 * COLUMNS * 150);
  });

  it('of an insertion grow with the rows inserted, not with the table', async () => {
    const sent = [];
    for (const indicators of [120, 1_200]) {
      excel = await openExcel({ sheets: { 申报表: table(indicators) } });
      const plan = insertion((await readWorkbook()).sheets[0]!);
      sent.push((await cost(excel, () => applyPlan(plan))).sent);
      if (indicators === 120) excel.close();
    }
    expect(sent[1]!).toBeLessThan(sent[0]! * 1.5);
  });
});

describe('fifty sheets', () => {
  const sheets = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`表${String(i + 1)}`, table(12)]));

  it.each(['1.8', '1.15'] as const)('are read in as many requests as one (ExcelApi %s)', async (excelApi) => {
    excel = await openExcel({ excelApi, sheets: sheets(1) });
    const one = await cost(excel, readWorkbook);
    excel.close();
    excel = await openExcel({ excelApi, sheets: sheets(50) });
    const fifty = await cost(excel, readWorkbook);
    expect([fifty.result.sheets.length, one.syncs, fifty.syncs]).toEqual([50, 2, 2]);
    expect(fifty.sent).toBeLessThan(one.sent * 50);
    expect(fifty.got).toBeLessThan(one.got * 50);
    expect(excel.host.copies.made).toBe(excelApi === '1.8' ? 1 : 0);
  });

  it('are marked in one request more, and cleared in three', async () => {
    excel = await openExcel({ sheets: sheets(50) });
    const { marks } = await readWorkbook();
    const mark = [{ severity: 'error' as const, ranges: [fromA1('D4')] }];
    const all = Object.entries(marks).map(([sheet, known]) => ({ sheet, marks: mark, known }));
    expect((await cost(excel, () => highlightSheets(all))).syncs).toBe(1);
    expect(Object.values((await readWorkbook()).marks).map((ids) => ids.length)).toEqual(all.map(() => 1));
    expect((await cost(excel, clearHighlights)).syncs).toBe(3);
  });
});
