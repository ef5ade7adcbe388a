import { applyToSheet } from '../../../src/core/edits/simulate';
import type { Edit } from '../../../src/core/edits/edit';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { formulaAt, hasFormula, numberFormatAt, textAt } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';

const table = grid(
  [
    ['产出指标', '数量指标', 8],
    ['', '质量指标', 12],
    ['合计', '', 20],
  ],
  { merges: ['A1:A2'], formulas: { C3: '=SUM(C1:C2)' }, formats: { C2: '0.0' } },
);
const after = (...edits: Edit[]) => applyToSheet({ edits }, table);

describe('the picture of a sheet after a plan', () => {
  it('grows merges and sums that a new row is put into, and moves what is below', () => {
    const sheet = after({ kind: 'insertRows', row: 1, count: 2 });
    expect(sheet.merges.map(toA1)).toEqual(['A1:A4']);
    expect(formulaAt(sheet, 4, 2)).toBe('=SUM(C1:C4)');
    expect(textAt(sheet, 3, 1)).toBe('质量指标');
  });

  it('leaves merges alone that end above the new row, and takes the number format from above', () => {
    const sheet = after({ kind: 'insertRows', row: 2, count: 1 });
    expect(sheet.merges.map(toA1)).toEqual(['A1:A2']);
    expect(numberFormatAt(sheet, 2, 2)).toBe('0.0');
    expect(formulaAt(sheet, 3, 2)).toBe('=SUM(C1:C2)');
  });

  it('writes a text that starts with = as text', () => {
    const sheet = after({ kind: 'setValues', range: fromA1('B3'), values: [['=0%']] });
    expect(textAt(sheet, 2, 1)).toBe('=0%');
    expect(hasFormula(sheet, 2, 1)).toBe(false);
  });

  it('keeps only the corner of what is merged', () => {
    const sheet = after({ kind: 'merge', range: fromA1('B1:B2') });
    expect([textAt(sheet, 0, 1), textAt(sheet, 1, 1)]).toEqual(['数量指标', '']);
  });

  it('reaches below the used range', () => {
    const sheet = after({ kind: 'setValues', range: fromA1('D5'), values: [['附注']] });
    expect([textAt(sheet, 4, 3), textAt(sheet, 3, 3), formulaAt(sheet, 2, 2)]).toEqual(['附注', '', '=SUM(C1:C2)']);
  });

  it('drops merges of which one cell is left', () => {
    expect(after({ kind: 'deleteRows', row: 1, count: 1 }).merges).toEqual([]);
  });
});
