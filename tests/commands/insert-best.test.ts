import { insertBest } from '../../src/commands/insert-best';
import { openExcel, type ExcelSketch, type OpenExcel } from '../support/excel';
import { pictureOf } from '../support/workbook-picture';

jest.setTimeout(30_000);

const formOf = (
  project: string,
  goal = '完成年度任务。',
  more: readonly string[] = [],
  points: readonly number[] = [],
) => ({
  rows: [
    ['项目支出绩效目标申报表', '', '', '', ...more.map(() => '')],
    ['项目名称', project, '', '', ...more.map(() => '')],
    ['年度目标', goal, '', '', ...more.map(() => '')],
    ['一级指标', '二级指标', '三级指标', '指标值', ...more],
    ['产出指标', '数量指标', '工作任务数', '≥2项', ...points],
    ['', '质量指标', '工作合格率', '≥95%', ...points],
  ],
});
const correction = formOf('社区矫正工作经费', '对200名社区矫正对象开展监管帮扶。');

describe('the ribbon’s 插入推荐指标', () => {
  let excel: OpenExcel;
  const open = async (sketch: ExcelSketch): Promise<void> => {
    excel = await openExcel(sketch);
  };
  afterEach(() => excel.close());
  const picture = () => pictureOf(excel.univerAPI.getActiveWorkbook()!.save());
  const texts = () => picture().sheets.flatMap(({ cells }) => cells.map(({ v }) => v));
  const select = (address: string, sheet?: string) =>
    excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      (sheet ? worksheets.getItem(sheet) : worksheets.getActiveWorksheet()).getRange(address).select();
      await context.sync();
    });

  const rowOf = (text: string): Promise<number> =>
    excel.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      used.load('values');
      await context.sync();
      return used.values.findIndex((row: unknown[]) => row.includes(text)) + 1;
    });

  it.each(['1.8', '1.15'] as const)(
    'inserts what needs no figure, and takes it back exactly (ExcelApi %s)',
    async (excelApi) => {
      await open({ sheets: { 申报表: correction }, excelApi });
      const before = picture();
      const { notice, takeBack } = await insertBest();
      expect(notice).toMatchObject({ kind: 'inserted', field: '社区矫正', count: 3 });
      expect(texts()).toEqual(
        expect.arrayContaining(['社区矫正对象监管帮扶人数', '≥200人', '社区矫正对象脱管漏管率', '=0%', '工作任务数']),
      );
      expect(texts()).not.toContain('走访次数');
      await takeBack!();
      expect(picture().sheets[0]!.cells).toEqual(before.sheets[0]!.cells);
      expect(picture().sheets[0]!.merges).toEqual(before.sheets[0]!.merges);
    },
  );

  it('does not take back what has been changed meanwhile', async () => {
    await open({ sheets: { 申报表: correction } });
    const { takeBack } = await insertBest();
    const row = await rowOf('≥200人');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(`D${String(row)}`).values = [['≥210人']];
      await context.sync();
    });
    await expect(takeBack!()).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect(texts()).toContain('≥210人');
  });

  it.each([
    ['noTable', { rows: [['工资表'], ['姓名', '金额']] }],
    ['noBlock', formOf('综合业务经费')],
    ['asks', formOf('业务培训经费', '完成。', ['分值'], [45])],
  ])('changes nothing and says why: %s', async (why, sheet) => {
    await open({ sheets: { 表: sheet } });
    const before = picture();
    expect(await insertBest()).toEqual({ notice: { kind: 'notInserted', why } });
    expect(picture()).toEqual(before);
  });

  it('of several tables takes the one that is selected', async () => {
    const { rows } = formOf('业务培训经费');
    const blank = ['', '', '', ''];
    await open({ sheets: { 表: { rows: [...correction.rows, blank, ...rows] } } });
    await select('J30');
    expect(await insertBest()).toEqual({ notice: { kind: 'notInserted', why: 'several' } });
    await select('C12');
    expect(await insertBest()).toMatchObject({ notice: { kind: 'inserted', field: '培训' } });
  });

  it('leaves a protected sheet to be told', async () => {
    await open({ sheets: { 申报表: correction } });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    const before = picture();
    await expect(insertBest()).rejects.toMatchObject({ code: 'protected' });
    expect(picture()).toEqual(before);
  });
});
