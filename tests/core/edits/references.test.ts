import { afterDeletion, afterInsertion, mapReferences } from '../../../src/core/edits/references';

const inserted = (formula: string, row: number, count = 1): string =>
  mapReferences(formula, '目标表', ({ range }) => afterInsertion(range, row - 1, count));
const deleted = (formula: string, row: number, count = 1): string =>
  mapReferences(formula, '目标表', ({ range }) => afterDeletion(range, row - 1, count));

describe('references of a formula when rows come in', () => {
  it.each([
    ['=C8+C9', 9, '=C8+C10'],
    ['=SUM($G$14:$G$23)', 20, '=SUM($G$14:$G$24)'],
    ['=SUM(G14:G23)', 24, '=SUM(G14:G23)'],
    ['=SUM(14:23)', 15, '=SUM(14:24)'],
    ['=IF(A5="见A9",LOG10(A9),A9)', 9, '=IF(A5="见A9",LOG10(A10),A10)'],
    ["='目标表'!B9+其他表!B9+目标表!$B9", 3, "='目标表'!B10+其他表!B9+目标表!$B10"],
    ['=[旧账.xlsx]目标表!B9', 3, '=[旧账.xlsx]目标表!B9'],
  ])('%s, a row before row %i', (formula, row, expected) => expect(inserted(formula, row)).toBe(expected));
});

describe('references of a formula when rows go', () => {
  it.each([
    ['=C8+C9', 9, 1, '=C8+#REF!'],
    ['=SUM(G14:G23)', 20, 2, '=SUM(G14:G21)'],
    ['=SUM(G14:G23)', 13, 4, '=SUM(G13:G19)'],
    ['=SUM(G14:G23)', 14, 10, '=SUM(#REF!)'],
    ['=SUM(G14:G23)', 22, 5, '=SUM(G14:G21)'],
  ])('%s, from row %i on %i rows', (formula, row, count, expected) =>
    expect(deleted(formula, row, count)).toBe(expected),
  );
});
