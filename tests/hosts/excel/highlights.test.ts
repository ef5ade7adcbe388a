import { clearHighlights, highlight, readWorkbook } from '../../../src/hosts/excel';
import { markColors } from '../../../src/hosts/excel/mark-format';
import { chunks } from '../../../src/hosts/excel/set-marks';
import { fromA1 } from '../../../src/core/sheet/address';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const sheets = {
  申报表: {
    rows: [
      ['项目名称', '普法宣传'],
      ['总额', 30],
      ['其中', 10],
      ['其他', 15],
    ],
    merges: ['A3:A4'],
  },
  说明: { rows: [['测算', 1]] },
};

describe('marks on the sheet', () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openExcel({ sheets });
  });
  afterEach(() => excel.close());

  /** Formula, fill and areas of every conditional format of a sheet, the one on top first. */
  const formats = (sheet: string) =>
    excel.Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
      found.load('items/id,items/custom/rule/formula,items/custom/format/fill/color');
      await context.sync();
      const areas = found.items.map((format) => format.getRanges());
      areas.forEach((area) => area.load('address'));
      await context.sync();
      return found.items.map((format, i) => [
        format.custom.rule.formula,
        format.custom.format.fill.color,
        areas[i]!.address.replaceAll(`${sheet}!`, ''),
      ]);
    });

  it('is one conditional format a severity, the gravest on top, in one round trip after the reading', async () => {
    const { marks } = await readWorkbook();
    const before = excel.syncs();
    await highlight(
      '申报表',
      [
        { severity: 'error', ranges: [fromA1('B2'), fromA1('A3:A4')] },
        { severity: 'advice', ranges: [fromA1('B1')] },
      ],
      marks['申报表'],
    );
    expect(excel.syncs() - before).toBe(1);
    expect(await formats('申报表')).toEqual([
      ['=LEN("heji:error")>0', markColors.error.fill, 'B2,A3:A4'],
      ['=LEN("heji:advice")>0', markColors.advice.fill, 'B1'],
    ]);
  });

  it('replaces the marks of an earlier session and leaves the user’s own formats alone', async () => {
    await excel.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('申报表').getRange('B1:B4').conditionalFormats.add('Custom');
      own.custom.rule.formula = '=$B1>20';
      own.custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    const untouched = await formats('申报表');
    await highlight('申报表', [{ severity: 'warning', ranges: [fromA1('B2')] }]);
    const { marks } = await readWorkbook();
    await highlight('申报表', [{ severity: 'error', ranges: [fromA1('B3')] }], marks['申报表']);
    expect((await formats('申报表')).map(([formula, , areas]) => [formula, areas])).toEqual([
      ['=LEN("heji:error")>0', 'B3'],
      ['=$B1>20', 'B1:B4'],
    ]);
    await highlight('申报表', []);
    expect(await formats('申报表')).toEqual(untouched);
  });

  it('looks again when the marks it knew of are gone', async () => {
    await highlight('申报表', [{ severity: 'warning', ranges: [fromA1('B2')] }]);
    const { marks } = await readWorkbook();
    await clearHighlights();
    await highlight('申报表', [{ severity: 'error', ranges: [fromA1('B3')] }], marks['申报表']);
    expect((await formats('申报表')).map(([formula]) => formula)).toEqual(['=LEN("heji:error")>0']);
  });

  it('clears all sheets', async () => {
    for (const sheet of ['申报表', '说明']) await highlight(sheet, [{ severity: 'error', ranges: [fromA1('B1')] }]);
    expect([await formats('申报表'), await formats('说明')].map((f) => f.length)).toEqual([1, 1]);
    await clearHighlights();
    expect([await formats('申报表'), await formats('说明')]).toEqual([[], []]);
  });

  it('is a format for each range where Excel knows no areas', async () => {
    excel.close();
    excel = await openExcel({ sheets, excelApi: '1.8' });
    await highlight('申报表', [{ severity: 'error', ranges: [fromA1('B2'), fromA1('B4')] }]);
    const { marks } = await readWorkbook();
    expect(marks['申报表']).toHaveLength(2);
    await clearHighlights();
    expect((await readWorkbook()).marks['申报表']).toEqual([]);
  });

  it('says that a protected sheet cannot be marked', async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('申报表').protection.protect();
      await context.sync();
    });
    const { marks } = await readWorkbook();
    const mark = [{ severity: 'error' as const, ranges: [fromA1('B1')] }];
    await expect(highlight('申报表', mark)).rejects.toMatchObject({ code: 'protected' });
    await expect(highlight('申报表', mark, marks['申报表'])).rejects.toMatchObject({ code: 'protected' });
    await expect(highlight('改了名', mark)).rejects.toMatchObject({ code: 'noSheet' });
    await expect(highlight('改了名', mark, [])).rejects.toMatchObject({ code: 'noSheet' });
  });

  it('keeps address lists within what Excel takes', () => {
    expect(chunks(['A1', 'B2:C3', 'D4'], 8)).toEqual(['A1,B2:C3', 'D4']);
    const addresses = Array.from({ length: 5000 }, (_, i) => `AA${String(i + 1)}`);
    expect(chunks(addresses).every((list) => list.length <= 8192)).toBe(true);
    expect(chunks(addresses).join(',')).toBe(addresses.join(','));
  });
});

describe('colours of the marks', () => {
  const channel = (hex: string): number => {
    const c = Number.parseInt(hex, 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (color: string): number =>
    0.2126 * channel(color.slice(1, 3)) + 0.7152 * channel(color.slice(3, 5)) + 0.0722 * channel(color.slice(5, 7));

  it.each(Object.entries(markColors))('%s is readable (WCAG AAA)', (_severity, { fill, font }) => {
    const [dark, light] = [luminance(font), luminance(fill)];
    expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(7);
  });
});
