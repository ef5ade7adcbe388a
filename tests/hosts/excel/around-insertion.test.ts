import { check } from '../../../src/core/check';
import { recognise } from '../../../src/core/declaration/recognise';
import { planInsertion } from '../../../src/core/edits/insertion/plan-insertion';
import { blocks } from '../../support/library';
import { fillBlock } from '../../../src/core/library/fill';
import { prefill } from '../../../src/core/library/prefill';
import { unitOf } from '../../../src/core/money/money-cells';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { applyPlan, readWorkbook } from '../../../src/hosts/excel';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { openExcel, type OpenExcel } from '../../support/excel';
import { pictureOf } from '../../support/workbook-picture';

jest.setTimeout(60_000);

/** One card, its total, its signature right under it, and a second card right under that. */
const card = (project: string, top: number) => [
  ['项目支出绩效目标申报表', '', '', '', ''],
  ['项目名称', project, '', '', ''],
  ['年度目标', '完成年度任务。', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
  ['产出指标', '数量指标', '培训班次', '≥2期', 40],
  ['', '质量指标', '合格率', '≥95%', 20],
  ['效益指标', '社会效益指标', '提升率', '≥80%', 20],
  ['满意度指标', '服务对象满意度指标', '学员满意', '≥90%', 10],
  ['合计', '', '', '', `=SUM(E${top + 4}:E${top + 7})`],
  ['填表人：', '', '联系电话：', '', ''],
];
const rows = [...card('业务培训经费', 1), ...card('会议经费', 11)];

let excel: OpenExcel;
afterEach(() => excel.close());

const texts = (name: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load('text,formulas');
    await context.sync();
    return [range.text[0]![0], range.formulas[0]![0] as unknown];
  });

const printed = () =>
  Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem('申报表').pageLayout.getPrintAreaOrNullObject();
    area.load('address');
    await context.sync();
    return area.address;
  });

describe.each<RequirementSet>(['1.8', '1.15'])('what stands around an insertion (ExcelApi %s)', (excelApi) => {
  it('stays right: sums, other sheets, names, rules, signatures and the table below; and 撤销 brings all of it back', async () => {
    const other = [
      ['《申报表》分值合计', '=申报表!E9'],
      ['逐行相加', '=SUM(申报表!E5:E8)'],
      ['第二张表', '=申报表!E19'],
      ['第一张表', '=SUM(申报表!E5:E8)+SUM(E20:E23)'],
    ];
    excel = await openExcel({
      sheets: { 申报表: { rows, merges: ['A5:A6', 'A15:A16', 'B2:E2', 'B12:E12'] }, 汇总: { rows: other } },
      excelApi,
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('申报表');
      context.workbook.names.add('分值', sheet.getRange('E5:E8'));
      sheet.names.add('本表分值', sheet.getRange('E5:E8'));
      if (excelApi !== '1.8') sheet.pageLayout.setPrintArea('A1:E8');
      sheet.getRange('B5:B8').dataValidation.rule = { list: { inCellDropDown: true, source: '数量指标,质量指标' } };
      const rule = sheet.getRange('E5:E8').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$E5>30';
      rule.custom.format.fill.color = '#FFC000';
      await context.sync();
    });
    const picture = () => pictureOf(excel.univerAPI.getActiveWorkbook()!.save());
    await readWorkbook();
    const before = picture();

    const sheet = (await readWorkbook()).sheets[0]!;
    const declaration = recognise(sheet)[0]!;
    expect(declaration.project?.value).toBe('业务培训经费');
    const { profile } = chooseProfile(declaration);
    const block = blocks.find(({ id }) => id === 'training')!;
    const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
    const { plan, placements } = planInsertion(sheet, declaration, profile, indicators);
    const added = placements.length;
    expect(added).toBeGreaterThan(10);
    const undo = await applyPlan(plan!);

    const at = (row: number): string => String(row + added);
    expect(await texts('申报表', `E${at(9)}`)).toEqual(['90', `=SUM(E5:E${at(8)})`]);
    expect(await texts('申报表', `A${at(10)}`)).toEqual(['填表人：', '填表人：']);
    expect(await texts('申报表', `E${at(19)}`)).toEqual(['90', `=SUM(E${at(15)}:E${at(18)})`]);
    expect((await texts('汇总', 'B1'))[0]).toBe('90');
    expect((await texts('汇总', 'B3'))[0]).toBe('90');
    expect((await texts('汇总', 'B2'))[1]).toBe(`=SUM(申报表!E5:E${at(8)})`);
    expect((await texts('汇总', 'B4'))[1]).toBe(`=SUM(申报表!E5:E${at(8)})+SUM(E20:E23)`);
    const name = excel.univerAPI.getActiveWorkbook()!.getDefinedNames()[0]!;
    expect(name.getFormulaOrRefString()).toBe(`申报表!$E$5:$E$${at(8)}`);
    const own = excel.univerAPI.getActiveWorkbook()!.getSheetByName('申报表')!.getDefinedNames()[0]!;
    expect(own.getFormulaOrRefString()).toBe(`申报表!$E$5:$E$${at(8)}`);
    if (excelApi !== '1.8') expect(await printed()).toBe(`申报表!A1:E${at(8)}`);
    const after = (await readWorkbook()).sheets;
    const tables = check(after).tables.filter((table) => table.declaration.indicators.length > 0);
    expect(tables.map((table) => table.declaration.project?.value)).toEqual(['业务培训经费', '会议经费']);
    expect(tables.map((table) => table.declaration.indicators.length)).toEqual([4 + added, 4]);

    await applyPlan(undo);
    await readWorkbook();
    expect(picture()).toEqual(before);
    const book = excel.univerAPI.getActiveWorkbook()!;
    expect(book.getDefinedNames().map((item) => item.getFormulaOrRefString())).toEqual([
      '申报表!$E$5:$E$8',
      '申报表!$E$5:$E$8',
    ]);
    if (excelApi !== '1.8') expect(await printed()).toBe('申报表!A1:E8');
  });
});
