import { fromA1 } from '../../../src/core/sheet/address';
import { crop } from '../../../src/core/sheet/crop';
import { textAt, usedRange } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';

const sheet = grid(
  [
    ['说明', '', ''],
    ['项目名称', '湿地修复', ''],
    ['年度', '', '2026'],
  ],
  { at: 'B2', merges: ['B2:D2', 'C3:D3'] },
);

describe('crop', () => {
  it('keeps the coordinates of the worksheet', () => {
    const part = crop(sheet, fromA1('B3:D4'));
    expect(usedRange(part)).toEqual(fromA1('B3:D4'));
    expect(textAt(part, 2, 2)).toBe('湿地修复');
    expect(textAt(part, 1, 1)).toBe('');
    expect(part.merges).toEqual([fromA1('C3:D3')]);
  });

  it('reaches no further than the used range', () => {
    expect(usedRange(crop(sheet, fromA1('A1:Z99')))).toEqual(fromA1('B2:D4'));
  });

  it('gives an empty sheet for a range beside the content', () => {
    expect(usedRange(crop(sheet, fromA1('H1:K9')))).toBeUndefined();
  });
});
