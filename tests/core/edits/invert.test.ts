import fc from '../../support/random';
import type { Edit, Plan } from '../../../src/core/edits/edit';
import { unmet } from '../../../src/core/edits/contents';
import { invert } from '../../../src/core/edits/invert';
import { applyToSheet } from '../../../src/core/edits/simulate';
import { fromA1, overlaps, type Range } from '../../../src/core/sheet/address';
import { arbitrarySheet, cellContent, essence } from '../../support/arbitrary-sheet';
import { grid } from '../../support/grid';

const plan = (edits: readonly Edit[]): Plan => ({
  title: { 'zh-CN': '试', 'en-US': 'try' },
  sheet: 'Sheet1',
  expects: [],
  edits,
});

const range = fc
  .record({ top: fc.nat(8), left: fc.nat(4), height: fc.nat(2), width: fc.nat(2) })
  .map(({ top, left, height, width }): Range => ({ top, left, bottom: top + height, right: left + width }));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('setValues' as const),
    range,
    values: fc.array(fc.array(cellContent, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('setFormulas' as const),
    range,
    formulas: fc.constant([
      ['=SUM(B1:B4)', '', 5],
      ['文字', '=A1', ''],
      ['', '', ''],
    ]),
  }),
  fc.record({
    kind: fc.constant('setNumberFormats' as const),
    range,
    formats: fc.constant([
      ['0.0', '@', 'General'],
      ['0%', '0', '0'],
      ['@', '@', '@'],
    ]),
  }),
  fc.record({ kind: fc.constant('insertRows' as const), row: fc.nat(9), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('deleteRows' as const), row: fc.nat(6), count: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('merge' as const), range }),
  fc.record({ kind: fc.constant('unmerge' as const), range }),
  fc.record({ kind: fc.constant('copyFormat' as const), from: range, to: range }),
);

describe('invert', () => {
  it('takes any plan back exactly: contents, number formats, merges, formulas elsewhere', () => {
    fc.assert(
      fc.property(arbitrarySheet, fc.array(edit, { maxLength: 6 }), (sheet, edits) => {
        // Arrange: a merge that cuts another in two is refused by Excel itself.
        const forward = plan(edits.filter((e) => e.kind !== 'merge' || !cuts(e.range, sheet.merges)));
        // Act
        const after = applyToSheet(forward, sheet);
        const back = applyToSheet(invert(forward, sheet), after);
        // Assert: values of cells that held formulas are Excel's business.
        expect(contents(back)).toEqual(contents(sheet));
      }),
      { numRuns: 300 },
    );
  });

  it('expects the cells it takes back to be as the plan left them', () => {
    const sheet = grid([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
    const forward = plan([
      { kind: 'setValues', range: fromA1('B2'), values: [['≥200人']] },
      { kind: 'insertRows', row: 1, count: 1 },
    ]);
    const after = applyToSheet(forward, sheet);
    const undo = invert(forward, sheet);
    expect(unmet(undo.expects, after)).toEqual([]);
    const edited = applyToSheet({ edits: [{ kind: 'setValues', range: fromA1('B3'), values: [['≥300人']] }] }, after);
    expect(unmet(undo.expects, edited)).toEqual([fromA1('B3')]);
    const typedIntoNewRow = applyToSheet(
      { edits: [{ kind: 'setValues', range: fromA1('A2'), values: [['新']] }] },
      after,
    );
    expect(unmet(undo.expects, typedIntoNewRow)).toEqual([fromA1('A2:B2')]);
  });

  it('removes merges before rows, so that no row deletion has to take a merge apart', () => {
    const undo = invert(
      plan([
        { kind: 'insertRows', row: 2, count: 1 },
        { kind: 'merge', range: fromA1('A2:A3') },
      ]),
      grid([['甲'], ['乙']]),
    );
    expect(undo.edits.map((e) => e.kind)).toEqual(['unmerge', 'deleteRows']);
  });
});

const cuts = (range: Range, merges: readonly Range[]): boolean => merges.some((merge) => overlaps(merge, range));

function contents(sheet: Parameters<typeof essence>[0]) {
  const { cells, ...rest } = essence(sheet);
  return {
    ...rest,
    cells: Object.fromEntries(Object.entries(cells).map(([k, [formula, , format]]) => [k, [formula, format]])),
  };
}
