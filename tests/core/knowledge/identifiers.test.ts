import fc from '../../support/random';
import { creditCheck, findIdentifiers, organisationCheck } from '../../../src/core/knowledge/identifiers';

const creditCharacter = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
const body = (length: number) =>
  fc.array(creditCharacter, { minLength: length, maxLength: length }).map((a) => a.join(''));
const label = '统一社会信用代码：';

describe('identifiers', () => {
  it('with their check character are right', () => {
    fc.assert(
      fc.property(
        body(17),
        (code) => findIdentifiers(`${label}${code}${creditCheck(code)}`, '').length === 0 || !/\d/.test(code),
      ),
    );
    fc.assert(
      fc.property(
        body(8),
        (code) =>
          findIdentifiers(`组织机构代码：${code}-${organisationCheck(code)}`, '').length === 0 || !/\d/.test(code),
      ),
    );
  });

  it('with any one character changed are wrong', () => {
    const at = fc.nat(17);
    fc.assert(
      fc.property(body(16), at, creditCharacter, (start, place, other) => {
        const code = `1${start}`;
        const whole = code + creditCheck(code);
        fc.pre(whole[place] !== other);
        const changed = whole.slice(0, place) + other + whole.slice(place + 1);
        fc.pre(/\d/.test(changed));
        return findIdentifiers(label + changed, '').length === 1;
      }),
    );
  });

  it('without a label are any number', () => {
    expect(findIdentifiers('项目编号 530121240000012345', '')).toEqual([]);
  });
});
