import type { CellValue } from '../../../../src/core/sheet/sheet';
import { formulaAt, usedRange, valueAt, type Sheet } from '../../../../src/core/sheet/sheet';
import { grid, type GridOptions } from '../../../support/grid';
import { head, insertInto, quality, quantity, satisfied } from '../../../support/insertion';

/** A card that numbers its indicators in the first column, from row 5 on. */
const form = (numbers: readonly CellValue[], options: GridOptions = {}, label = '序号'): Sheet =>
  grid(
    [
      ...head,
      [label, '一级指标', '二级指标', '三级指标', '指标值'],
      [numbers[0]!, '产出指标', '数量指标', '培训班次', '≥2期'],
      [numbers[1]!, '产出指标', '时效指标', '按期完成率', '=100%'],
      [numbers[2]!, '效益指标', '社会效益指标', '业务提升率', '≥80%'],
      [numbers[3]!, '满意度指标', '服务对象满意度指标', '', ''],
    ],
    options,
  );
const numbersOf = (sheet: Sheet): CellValue[] =>
  Array.from({ length: usedRange(sheet)!.bottom - 3 }, (_, i) => valueAt(sheet, 4 + i, 0));

describe('serial numbers', () => {
  it('run on over rows put between', () => {
    expect(numbersOf(insertInto(form([1, 2, 3, 4]), [quantity, quality]).after)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('stay where a blank row is taken that has its number already', () => {
    const { after, plan } = insertInto(form([1, 2, 3, 4]), [satisfied]);
    expect(numbersOf(after)).toEqual([1, 2, 3, 4]);
    expect(plan!.edits.some((edit) => edit.kind === 'setValues' && edit.range.left === 0)).toBe(false);
  });

  it('are given to a blank row that has none', () => {
    expect(numbersOf(insertInto(form([1, 2, 3, '']), [satisfied]).after)).toEqual([1, 2, 3, 4]);
  });

  it('stay texts where they are kept as texts', () => {
    expect(numbersOf(insertInto(form(['1', '2', '3', '4']), [quality]).after)).toEqual(['1', '2', '3', '4', '5']);
  });

  it.each([
    ['that are no plain series', [1, 2, 2, 3]],
    ['with a gap', [1, 2, 4, 5]],
    ['with words', ['1.1', '1.2', '2.1', '3.1']],
    ['that an indicator lacks', [1, '', 2, 3]],
  ])('%s are left alone', (_title, numbers) => {
    const { plan } = insertInto(form(numbers), [quality]);
    expect(plan!.edits.some((edit) => edit.kind === 'setValues' && edit.range.left === 0)).toBe(false);
  });

  it('that are formulas go on in the new row', () => {
    const formulas = { A5: '=ROW()-4', A6: '=ROW()-4', A7: '=ROW()-4', A8: '=ROW()-4' };
    const { after } = insertInto(form([1, 2, 3, 4], { formulas }), [quality]);
    expect([0, 1, 2, 3, 4].map((i) => formulaAt(after, 4 + i, 0))).toEqual(Array(5).fill('=ROW()-4'));
  });

  it('of another column are no serial numbers', () => {
    const { plan } = insertInto(form([1, 2, 3, 4], {}, '重要程度'), [quality]);
    expect(plan!.edits.some((edit) => edit.kind === 'setValues' && edit.range.left === 0)).toBe(false);
  });

  it('run on into the projects that an export lists below', () => {
    const header = ['序号', '项目名称', '预算数', '一级指标', '二级指标', '三级指标', '指标值'];
    const row = (n: number, project: string, level2: string, name: string): CellValue[] => [
      ...[n, project, 50000, '产出指标', level2, name],
      '≥90%',
    ];
    const sheet = grid([
      ['部门预算项目绩效目标表'],
      ['单位：元'],
      header,
      row(1, '培训经费', '数量指标', '培训计划完成率'),
      row(2, '培训经费', '时效指标', '培训按期率'),
      row(3, '宣传经费', '数量指标', '宣传计划完成率'),
      row(4, '宣传经费', '质量指标', '宣传品合格率'),
    ]);
    const { after } = insertInto(sheet, [quality]);
    expect(Array.from({ length: 5 }, (_, i) => [valueAt(after, 3 + i, 0), valueAt(after, 3 + i, 5)])).toEqual([
      [1, '培训计划完成率'],
      [2, '培训合格率'],
      [3, '培训按期率'],
      [4, '宣传计划完成率'],
      [5, '宣传品合格率'],
    ]);
  });
});
