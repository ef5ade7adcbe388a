import { fromA1, toA1 } from '../../../src/core/sheet/address';

describe('addresses, as Excel gives them', () => {
  it.each([
    ['Sheet1!A1:H1', 'A1:H1'],
    ["'2024, 申报表'!A1:H1", 'A1:H1'],
    ["'张三''s A1:B2'!C3:D4", 'C3:D4'],
    ["'真的!'!C3", 'C3'],
    ['申报表!$AA$10:$AB$12', 'AA10:AB12'],
  ])('%s', (address, range) => expect(toA1(fromA1(address))).toBe(range));

  it.each(['', 'A', '3:5', 'A1:B2,C3'])('"%s" is none', (address) => expect(() => fromA1(address)).toThrow(RangeError));
});
