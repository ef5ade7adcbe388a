import { mergeTexts } from '../../../src/core/edits/merge-texts';
import fc from '../../support/random';

describe('changes of one text', () => {
  it('are made together where they do not meet', () => {
    expect(
      mergeTexts('全年培训 2次，覆盖率≥≥95%。。', ['全年培训2次，覆盖率≥≥95%。。', '全年培训 2次，覆盖率≥95%。。']),
    ).toBe('全年培训2次，覆盖率≥95%。。');
    expect(mergeTexts('台帐', ['台账'])).toBe('台账');
    expect(mergeTexts('台帐', [])).toBe('台帐');
  });

  it('are not made where they meet', () => {
    expect(mergeTexts('台帐', ['台账', '帐'])).toBeUndefined();
    expect(mergeTexts('甲', ['甲乙', '甲丙'])).toBeUndefined();
  });

  it('keep what each of them wrote, in any order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d, e) => {
        const text = `${a}<1>${b}<2>${c}`;
        const changed = [`${a}<${d}>${b}<2>${c}`, `${a}<1>${b}<${e}>${c}`];
        const merged = mergeTexts(text, changed);
        expect(mergeTexts(text, [...changed].reverse())).toBe(merged);
        if (merged !== undefined) expect(merged).toBe(`${a}<${d}>${b}<${e}>${c}`);
      }),
    );
  });
});
