import { parseAreas } from '../../../src/hosts/excel/merges';
import { toA1 } from '../../../src/core/sheet/address';

describe('addresses of several areas, as Excel gives them', () => {
  it.each([
    ['Sheet1!A1:H1', ['A1:H1']],
    ['Sheet1!A1:H1,Sheet1!B14:B18', ['A1:H1', 'B14:B18']],
    ['Sheet1!A1:B4, Sheet1!D1', ['A1:B4', 'D1']],
    ["'2024, 申报表'!A1:H1,'2024, 申报表'!A2:H2", ['A1:H1', 'A2:H2']],
    ["'张三''s A1:B2'!C3:D4", ['C3:D4']],
    ['申报表!$A$1:$C$1,申报表!AA10:AB12', ['A1:C1', 'AA10:AB12']],
  ])('%s', (address, ranges) => expect(parseAreas(address).map(toA1)).toEqual(ranges));
});
