import { fromA1 } from '../../src/core/sheet/address';
import { changes } from '../../src/taskpane/model/changes';
import { grid } from '../support/grid';

const sheet = grid(
  [
    ['总投入', 248000],
    ['省级财政', 60000],
  ],
  { formulas: { B1: '=B2+B3' } },
);

describe('what a person sees before a mend', () => {
  it('names each cell that changes, a formula as a formula', () => {
    const edits = [
      {
        kind: 'setValues',
        range: fromA1('A1:B2'),
        values: [
          ['总投入', 238000],
          ['省级财政', 60000],
        ],
      },
    ] as const;
    expect(changes(sheet, edits)).toEqual([{ kind: 'cell', cell: fromA1('B1'), before: '=B2+B3', after: '238000' }]);
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
