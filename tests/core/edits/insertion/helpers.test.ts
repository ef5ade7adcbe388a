import { recognise } from '../../../../src/core/declaration/recognise';
import { planInsertion } from '../../../../src/core/edits/insertion/plan-insertion';
import { copiedDown, relativeForm } from '../../../../src/core/edits/references';
import { applyToSheet } from '../../../../src/core/edits/simulate';
import { fillBlock } from '../../../../src/core/library/fill';
import { unitOf } from '../../../../src/core/money/money-cells';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import { cellRange, toA1 } from '../../../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { blocks } from '../../../support/library';

describe('a formula copied down', () => {
  it.each([
    ['=D5*E5', 2, '=D7*E7'],
    ['=E5/E$9', 1, '=E6/E$9'],
    ['=SUM(E$5:E5)&"见E5"', 3, '=SUM(E$5:E8)&"见E5"'],
    ["=VLOOKUP(C5,'指标 库'!A:C,2,0)+'指标 库'!B5", 1, "=VLOOKUP(C6,'指标 库'!A:C,2,0)+'指标 库'!B6"],
    ['=ROW()-4', 1, '=ROW()-4'],
  ])('%s by %i rows', (formula, rows, expected) => {
    expect(copiedDown(formula, rows)).toBe(expected);
    expect(relativeForm(copiedDown(formula, rows), 4 + rows)).toBe(relativeForm(formula, 4));
  });
});

/** Rows 4 to 7 of a form with three columns of formulas beside the indicators. */
const formulas = (column: (row: number, i: number) => CellValue): CellValue[][] => [
  ['项目支出绩效目标申报表', '', '', '', '', ''],
  ['项目名称', '业务培训经费', '', '', '', ''],
  ['序号', '一级指标', '二级指标', '三级指标', '指标值', ''],
  ...[
    ['产出指标', '数量指标', '培训班次', '≥2期'],
    ['产出指标', '质量指标', '合格率', '≥95%'],
    ['效益指标', '社会效益指标', '提升率', '≥80%'],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
  ].map((row, i): CellValue[] => [column(i + 4, i), ...row, `=LEN(D${String(i + 4)})`]),
];

const inserted = (rows: CellValue[][]): Sheet => {
  const isFormula = (cell: CellValue): cell is string => String(cell).startsWith('=');
  const formulas = rows.flatMap((row, r) =>
    row.flatMap((cell, c): [string, string][] => (isFormula(cell) ? [[toA1(cellRange(r, c)), cell]] : [])),
  );
  const values = rows.map((row, r) => row.map((cell) => (isFormula(cell) ? r : cell)));
  const sheet = grid(values, { formulas: Object.fromEntries(formulas) });
  const declaration = recognise(sheet)[0]!;
  const { profile } = chooseProfile(declaration);
  const indicators = fillBlock(
    blocks.find(({ id }) => id === 'training')!,
    {},
    profile,
    unitOf(declaration),
  );
  return applyToSheet(planInsertion(sheet, declaration, profile, indicators).plan!, sheet);
};
const column = (sheet: Sheet, c: number): CellValue[] => sheet.formulas.slice(3).map((row) => row[c]!);
const numbers = (sheet: Sheet): number[] => sheet.formulas.slice(3).map((_, i) => i + 4);

describe('columns of formulas beside the rows', () => {
  it('go on in every new row', () => {
    const sheet = inserted(formulas((row) => `=ROW()-3+0*E${String(row)}`));
    expect(sheet.formulas.length).toBeGreaterThan(15);
    expect(column(sheet, 0)).toEqual(numbers(sheet).map((row) => `=ROW()-3+0*E${String(row)}`));
    expect(column(sheet, 5)).toEqual(numbers(sheet).map((row) => `=LEN(D${String(row)})`));
  });

  it('that count from the row above go on counting, through old and new rows', () => {
    const sheet = inserted(formulas((row, i) => (i === 0 ? 1 : `=A${String(row - 1)}+1`)));
    expect(column(sheet, 0)).toEqual(numbers(sheet).map((row, i) => (i === 0 ? 1 : `=A${String(row - 1)}+1`)));
  });

  it('that differ from row to row are a person’s and stay as they are', () => {
    const sheet = inserted(formulas((row, i) => (i % 2 ? `=E${String(row)}` : `=D${String(row)}`)));
    expect(column(sheet, 0).filter((content) => content !== '')).toHaveLength(4);
  });
});
