import type { Edit } from '../../../src/core/edits/edit';
import { followed } from '../../../src/core/edits/outside';

/** Two rows put under the last of rows 5 to 8, a third among them. */
const edits: readonly Edit[] = [
  { kind: 'insertRows', row: 8, count: 1 },
  { kind: 'extendReferences', row: 8, before: 8 },
  { kind: 'insertRows', row: 5, count: 1 },
  { kind: 'extendReferences', row: 5, before: 5 },
  { kind: 'insertRows', row: 10, count: 1 },
  { kind: 'extendReferences', row: 10, before: 10 },
];

describe('what other sheets and names say of rows', () => {
  it.each([
    ['=SUM(申报表!E5:E8)', '=SUM(申报表!E5:E11)'],
    ["=SUM('申报表'!$E$5:$E$8)/2", "=SUM('申报表'!$E$5:$E$11)/2"],
    ['=申报表!$A$1:$H$8', '=申报表!$A$1:$H$11'],
  ])('%s reaches over new rows at its end', (formula, after) => {
    expect(followed(formula, '申报表', edits)).toBe(after);
  });

  it.each([
    ['=申报表!E8', 'one cell is that cell'],
    ['=SUM(E5:E8)', 'of its own sheet'],
    ['=SUM(别的表!E5:E8)', 'of a third sheet'],
    ['=SUM(申报表!E1:E3)', 'of rows above'],
    ['=SUM(申报表!E5:E12)', 'Excel carries it along'],
    ['="申报表!E5:E8"', 'a text'],
    ['=申报表!5:8', 'whole rows'],
  ])('%s stays as Excel leaves it: %s', (formula) => {
    expect(followed(formula, '申报表', edits)).toBeUndefined();
  });
});
