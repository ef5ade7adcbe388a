import fc from '../../support/random';
import { creditCheck, findIdentifiers, organisationCheck } from '../../../src/core/knowledge/identifiers';

const creditCharacter = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
const body = (length: number) =>
  fc.array(creditCharacter, { minLength: length, maxLength: length }).map((a) => a.join(''));
const label = '统一社会信用代码：';

/** GB 32100—2015, 5: the weight of the i-th place is 3^(i-1) mod 31. */
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const powersOfThree = Array.from({ length: 17 }).reduce<number[]>(
  (powers) => [...powers, powers.length === 0 ? 1 : (powers.at(-1)! * 3) % 31],
  [],
);
const places = (length: number) => Array.from({ length }, (_, i) => i);
/** Nothing but zeros, and one at a place. */
const oneAt = (place: number, length: number): string => '0'.repeat(place) + '1' + '0'.repeat(length - place - 1);

describe('check characters', () => {
  it('are those of the standards’ own examples', () => {
    expect(creditCheck('91350100M000100Y4')).toBe('3');
    expect(organisationCheck('D2143569')).toBe('X');
  });

  it.each(places(17))('weigh place %i of a credit code as the standard says', (place) => {
    expect(creditAlphabet.indexOf(creditCheck(oneAt(place, 17)))).toBe(31 - powersOfThree[place]!);
  });

  // GB 11714—1997: 11 less the weights 3, 7, 9, 10, 5, 8, 4, 2.
  it.each([8, 4, 2, 1, 6, 3, 7, 9].map((check, place) => [place, check] as const))(
    'weigh place %i of an organisation code as the standard says',
    (place, check) => {
      expect(organisationCheck(oneAt(place, 8))).toBe(String(check));
    },
  );

  it('are 0 where nothing remains', () => {
    expect([creditCheck('0'.repeat(17)), organisationCheck('0'.repeat(8))]).toEqual(['0', '0']);
  });
});

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

  it.each<[string, string, string]>([
    ['words after the label', `${label}正在办理，待补`, ''],
    ['letters that spell a word', `${label}ABCDEFGHJ`, ''],
    ['a masked code', `${label}1153****5678`, ''],
    ['an account number beside another label', '530121240000012345', '银行账号'],
    ['another length where a label asks for an organisation code', '组织机构代码：1234567890123456', ''],
    ['small letters', `${label}91350100m000100y43`, ''],
    ['full-width figures', `${label}９１３５０１００Ｍ０００１００Ｙ４３`, ''],
  ])('are not found in %s', (_name, text, left) => {
    expect(findIdentifiers(text, left)).toEqual([]);
  });

  it('say what is wrong with them', () => {
    expect(findIdentifiers('91350100M000100Y44', '统一社会信用代码')).toEqual([
      { problem: 'check', code: '91350100M000100Y44', expected: '3', actual: '4' },
    ]);
    expect(findIdentifiers(`${label}91350100M000100O43`, '')).toEqual([
      { problem: 'character', code: '91350100M000100O43', expected: '', actual: 'O' },
    ]);
    expect(findIdentifiers(`${label}91350100M000100Y4`, '')).toEqual([
      { problem: 'length', code: '91350100M000100Y4', expected: '18', actual: '17' },
    ]);
    expect(findIdentifiers('组织机构代码：D2143569-1', '')).toEqual([
      { problem: 'check', code: 'D2143569-1', expected: 'X', actual: '1' },
    ]);
  });
});
