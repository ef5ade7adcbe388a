import { recognise } from '../../../src/core/declaration/recognise';
import type { Plan } from '../../../src/core/edits/edit';
import type { NewIndicator } from '../../../src/core/edits/insertion/new-indicator';
import { planInsertion } from '../../../src/core/edits/insertion/plan-insertion';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { applyPlan, readWorkbook } from '../../../src/hosts/excel';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { openExcel, type OpenExcel } from '../../support/excel';
import { pictureOf } from '../../support/workbook-picture';

jest.setTimeout(60_000);

const rows = [
  ['项目支出绩效目标申报表'],
  ['项目名称', '业务培训经费'],
  ['年度目标', '开展业务培训。'],
  ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位'],
  ['产出指标', '数量指标', '培训班次', '≥', 2, '期'],
  ['', '质量指标', '合格率', '≥', 95, '%'],
];

let excel: OpenExcel;
afterEach(() => excel.close());

/** Fonts, lines, height and lists of the first row, as a form has them. */
const dress = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('申报表');
    sheet.getRange('A4:F4').format.fill.color = '#DDEBF7';
    sheet.getRange('A4:F4').format.rowHeight = 20;
    const first = sheet.getRange('A5:F6').format;
    first.font.name = '仿宋';
    first.font.size = 12;
    first.horizontalAlignment = 'Center';
    first.wrapText = true;
    first.rowHeight = 36;
    for (const side of [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const)
      first.borders.getItem(side).style = 'Continuous';
    sheet.getRange('D5:D6').dataValidation.rule = { list: { inCellDropDown: true, source: '≥,≤,=' } };
    await context.sync();
  });

const looksOf = (address: string) =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('申报表').getRange(address);
    cell.load('format/font/name,format/font/size,format/fill/color,format/horizontalAlignment,format/wrapText');
    cell.load('format/rowHeight');
    cell.format.borders.load('items/sideIndex,items/style');
    cell.dataValidation.load('rule');
    await context.sync();
    const { font, fill, horizontalAlignment, wrapText, rowHeight, borders } = cell.format;
    return {
      ...{ name: font.name, size: font.size, fill: fill.color, horizontalAlignment, wrapText, rowHeight },
      lines: borders.items.filter(({ style }) => style === 'Continuous').map(({ sideIndex }) => sideIndex),
      rule: cell.dataValidation.rule,
    };
  });

describe.each<RequirementSet>(['1.8', '1.9', '1.15'])('a row put before the first (ExcelApi %s)', (excelApi) => {
  it('looks like the row it comes before, lists and height included, and comes out without a trace', async () => {
    excel = await openExcel({ sheets: { 申报表: { rows, merges: ['A5:A6'] } }, excelApi });
    await dress();
    const picture = () => pictureOf(excel.univerAPI.getActiveWorkbook()!.save());
    const before = picture();
    const wanted = { C: await looksOf('C5'), D: await looksOf('D5') };
    expect(wanted.D.rule).toEqual({ list: { inCellDropDown: true, source: '≥,≤,=' } });

    const [sheet] = (await readWorkbook()).sheets;
    const declaration = recognise(sheet!)[0]!;
    const cost: NewIndicator = {
      level1: '成本指标',
      level2: '经济成本指标',
      name: '人均培训成本',
      direction: 'negative',
      weight: 5,
      targets: { annual: { operator: '≤', value: '400', unit: '元/人' } },
    };
    const { plan } = planInsertion(sheet!, declaration, chooseProfile(declaration, 'national-2021').profile, [cost]);
    const undo = await applyPlan(plan!);
    const after = (await readWorkbook()).sheets[0]!;
    expect(after.texts[4]).toEqual(['成本指标', '经济成本指标', '人均培训成本', '≤', '400', '元/人']);
    expect(await looksOf('C5')).toEqual(wanted.C);
    expect(await looksOf('D5')).toEqual(wanted.D);

    await applyPlan(undo);
    await readWorkbook();
    expect(picture()).toEqual(before);
  });

  it('a new row is as high as its texts need, and no lower than its neighbour', async () => {
    excel = await openExcel({ sheets: { 申报表: { rows, merges: ['A5:A6'] } }, excelApi });
    await dress();
    const picture = () => pictureOf(excel.univerAPI.getActiveWorkbook()!.save());
    const before = picture();
    const [sheet] = (await readWorkbook()).sheets;
    const declaration = recognise(sheet!)[0]!;
    const long: NewIndicator = {
      level1: '产出指标',
      level2: '质量指标',
      name: '参加业务培训、考核合格并且回到原单位继续工作的人员所占的比例',
      direction: 'positive',
      weight: 5,
      targets: { annual: { operator: '≥', value: '95', unit: '%' } },
    };
    const short = { ...long, name: '出勤率' };
    const { plan } = planInsertion(sheet!, declaration, chooseProfile(declaration, 'national-2021').profile, [
      long,
      short,
    ]);
    const undo = await applyPlan(plan!);
    const names = (await readWorkbook()).sheets[0]!.texts.map((row) => row[2]!);
    const heightOf = async (name: string) => (await looksOf(`C${String(names.indexOf(name) + 1)}`)).rowHeight;
    expect(await heightOf(long.name)).toBeGreaterThan(60);
    expect([await heightOf('出勤率'), await heightOf('合格率')]).toEqual([36, 36]);
    await applyPlan(undo);
    await readWorkbook();
    expect(picture()).toEqual(before);
  });

  describe('rows of the form’s own that are taken', () => {
    const rate = (name: string): NewIndicator => ({
      level1: '产出指标',
      level2: '质量指标',
      name,
      direction: 'positive',
      weight: 5,
      targets: { annual: { operator: '≥', value: '95', unit: '%' } },
    });
    const long = '参加业务培训、考核合格并且回到原单位继续工作的人员所占的比例';
    const picture = () => pictureOf(excel.univerAPI.getActiveWorkbook()!.save());

    /** A form with two spare rows, 18 points high, and the plan that fills them. */
    async function taken(...names: readonly string[]): Promise<Plan> {
      const spare = [...rows, ['', '', '指标2：', '', '', ''], ['', '', '指标3：', '', '', '']];
      excel = await openExcel({ sheets: { 申报表: { rows: spare, merges: ['A5:A8', 'B6:B8'] } }, excelApi });
      await dress();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('申报表');
        sheet.getRange('A7:F8').format.wrapText = true;
        sheet.getRange('A7:F8').format.rowHeight = 18;
        await context.sync();
      });
      const [sheet] = (await readWorkbook()).sheets;
      const declaration = recognise(sheet!)[0]!;
      const { profile } = chooseProfile(declaration, 'national-2021');
      return planInsertion(sheet!, declaration, profile, names.map(rate)).plan!;
    }

    it('grow with their text, and have their height again when they are taken back', async () => {
      const plan = await taken(long, '出勤');
      const before = picture();
      const undo = await applyPlan(plan);
      expect((await looksOf('C7')).rowHeight).toBeGreaterThan(60);
      expect((await looksOf('C8')).rowHeight).toBe(18);
      await applyPlan(undo);
      await readWorkbook();
      expect(picture()).toEqual(before);
    });

    it('have their height again, after whichever change an insertion is broken off', async () => {
      const plan = await taken(long, `${long}（年度）`);
      const before = picture();
      let write = 0;
      let failed: unknown;
      do {
        write += 1;
        excel.host.faults.failInside = { sync: excel.syncs() + 2, write, code: 'GeneralException' };
        failed = await applyPlan(plan).then(
          () => undefined,
          (error: unknown) => error,
        );
        excel.host.faults.failInside = undefined;
        await readWorkbook();
        if (failed) expect([write, picture()]).toEqual([write, before]);
      } while (failed);
      expect((await looksOf('C8')).rowHeight).toBeGreaterThan(60);
    });
  });

  it('that takes over the merged label of the rows below leaves them as they were when it is taken back', async () => {
    const lacking = [
      ...rows.slice(0, 4),
      ['产出指标', '质量指标', '合格率', '≥', 95, '%'],
      ['', '时效指标', '按期率', '=', 100, '%'],
    ];
    excel = await openExcel({ sheets: { 申报表: { rows: lacking, merges: ['A5:A6'] } }, excelApi });
    await dress();
    const picture = () => pictureOf(excel.univerAPI.getActiveWorkbook()!.save());
    const before = picture();
    const [sheet] = (await readWorkbook()).sheets;
    const declaration = recognise(sheet!)[0]!;
    const count: NewIndicator = {
      level1: '产出指标',
      level2: '数量指标',
      name: '培训班次',
      direction: 'positive',
      weight: 5,
      targets: { annual: { operator: '≥', value: '2', unit: '期' } },
    };
    const { plan } = planInsertion(sheet!, declaration, chooseProfile(declaration, 'national-2021').profile, [count]);
    const undo = await applyPlan(plan!);
    const after = (await readWorkbook()).sheets[0]!;
    expect(after.texts[4]).toEqual(['产出指标', '数量指标', '培训班次', '≥', '2', '期']);
    expect(after.merges).toEqual([{ top: 4, left: 0, bottom: 6, right: 0 }]);
    await applyPlan(undo);
    await readWorkbook();
    expect(picture()).toEqual(before);
  });
});

// Before 1.9 Excel copies no formats: the row has those of the one above.
it.each<RequirementSet>(['1.9', '1.15'])(
  'a level of its own looks as the label above, not as the cells that this one hides (ExcelApi %s)',
  async (excelApi) => {
    const three = [...rows, ['', '', '到课率', '≥', 90, '%']];
    excel = await openExcel({ sheets: { 申报表: { rows: three, merges: ['A5:A7', 'B6:B7'] } }, excelApi });
    // As some programs write them: hidden cells of a merge have looks of their own.
    const univer = excel.univerAPI.getActiveWorkbook()!;
    const drawn = univer.getSheetByName('申报表')!;
    drawn.getRange('B6').setHorizontalAlignment('center');
    drawn.getRange('B7').setHorizontalAlignment('normal');
    const picture = () => pictureOf(univer.save());
    const before = picture();
    const [sheet] = (await readWorkbook()).sheets;
    const declaration = recognise(sheet!)[0]!;
    const timely: NewIndicator = {
      level1: '产出指标',
      level2: '时效指标',
      name: '按期开班率',
      direction: 'positive',
      weight: 5,
      targets: { annual: { operator: '=', value: '100', unit: '%' } },
    };
    const { plan } = planInsertion(sheet!, declaration, chooseProfile(declaration, 'national-2021').profile, [timely]);
    const undo = await applyPlan(plan!);
    expect((await readWorkbook()).sheets[0]!.texts[7]!.slice(1, 3)).toEqual(['时效指标', '按期开班率']);
    expect((await looksOf('B8')).horizontalAlignment).toBe('Center');
    await applyPlan(undo);
    await readWorkbook();
    expect(picture()).toEqual(before);
  },
);
