import type { Edit } from '../../src/core/edits/edit';
import { fromA1 } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/sheet';
import { changes } from '../../src/taskpane/model/changes';
import { grid } from '../support/grid';

const sheet = grid(
  [
    ['总投入', 248000],
    ['省级财政', '60000'],
    ['完成时限', 44561],
  ],
  { formulas: { B1: '=B2+B3' }, formats: { B1: '#,##0.00', B3: '#,##0' } },
);
const write = (cell: string, value: CellValue): Edit => ({ kind: 'setValues', range: fromA1(cell), values: [[value]] });
const format = (cell: string, code: string): Edit => ({
  kind: 'setNumberFormats',
  range: fromA1(cell),
  formats: [[code]],
});

describe('what a person sees before a fix', () => {
  it('names each cell that changes, in what it shows', () => {
    const edit: Edit = { kind: 'setValues', range: fromA1('A1:B1'), values: [['总投入', 238000]] };
    expect(changes(sheet, [edit])).toEqual([
      {
        kind: 'cell',
        cell: fromA1('B1'),
        before: { text: expect.any(String) },
        after: { text: '238,000.00' },
      },
    ]);
  });

  it('shows a date as the cell will show it', () => {
    expect(changes(sheet, [format('B3', 'yyyy"年"m"月"d"日"')])).toEqual([
      {
        kind: 'cell',
        cell: fromA1('B3'),
        before: { text: expect.any(String) },
        after: { text: '2021年12月31日' },
      },
    ]);
  });

  it('of a text that becomes a number says that, in one entry for the cell and its format', () => {
    expect(changes(sheet, [format('B2', 'General'), write('B2', 60000)])).toEqual([
      {
        kind: 'cell',
        cell: fromA1('B2'),
        before: { text: '60000', as: 'text' },
        after: { text: '60000', as: 'number' },
      },
    ]);
  });

  it('shows a formula as it is written', () => {
    const edit: Edit = { kind: 'setFormulas', range: fromA1('B2'), formulas: [['=B1-B3']] };
    expect(changes(sheet, [edit])).toMatchObject([{ after: { text: '=B1-B3' } }]);
  });

  it('says that a format changes where what it shows is not known', () => {
    expect(changes(sheet, [format('B1', 'h:mm')])).toEqual([{ kind: 'format', cell: fromA1('B1') }]);
  });

  it('names no cell that stays as it is', () => {
    expect(changes(sheet, [write('B3', 44561), write('A1', '总投入')])).toEqual([]);
  });

  it('names rows that come or go', () => {
    expect(changes(sheet, [{ kind: 'insertRows', row: 1, count: 2 }])).toEqual([
      { kind: 'insertRows', row: 1, count: 2 },
    ]);
  });

  it('leaves out the looks that come with new rows', () => {
    expect(changes(sheet, [{ kind: 'copyFormat', from: fromA1('A1'), to: fromA1('A2') }])).toEqual([]);
  });
});
