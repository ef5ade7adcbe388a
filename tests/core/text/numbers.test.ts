import fc from '../../support/random';
import Big from 'big.js';
import { dateOfSerial, parseDate } from '../../../src/core/text/dates';
import { convert, formatMoney, parseAmount, toYuan, type MoneyUnit } from '../../../src/core/text/money';
import { withoutBlanks, halfWidth } from '../../../src/core/text/normalise';
import { findNumerals, parseNumber, parseSpelled } from '../../../src/core/text/numerals';

describe('halfWidth', () => {
  it('knows every full-width sign, wherever it stands, and leaves all others', () => {
    const marks: Record<string, string> = { '﹦': '=', '═': '=', '﹥': '>', '﹤': '<', '﹪': '%' };
    const blanks = '\t\u00a0\u3000';
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      const isFullWidth = sign >= '！' && sign <= '～' && sign !== '，';
      const half = isFullWidth ? String.fromCharCode(code - 0xfee0) : blanks.includes(sign) ? ' ' : sign;
      const expected = marks[sign] ?? half;
      if (halfWidth(`修${sign}路`) !== `修${expected}路`) expect([code, halfWidth(sign)]).toEqual([code, expected]);
    }
  });

  it('keeps every character in its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => halfWidth(text).length === text.length));
    expect(halfWidth('（１）５５０元×６次／月，共')).toBe('(1)550元×6次/月，共');
    expect(halfWidth('１，０００元')).toBe('1,000元');
  });
  it('compact drops blanks and line breaks', () => expect(withoutBlanks('项　目\n名 称：')).toBe('项目名称:'));
});

describe('numerals', () => {
  it.each([
    ['三百二十一', 321],
    ['十二', 12],
    ['两', 2],
    ['一千零五', 1005],
    ['一亿二千万', 120_000_000],
    ['叁拾万', 300_000],
  ])('spelled %s', (text, value) => expect(parseSpelled(text)?.toNumber()).toBe(value));
  it.each(['一二三', '百三', '万', '', '三三'])('does not take %s for a number', (text) =>
    expect(parseSpelled(text)).toBeUndefined(),
  );
  it('finds printed and spelled numbers with their places', () => {
    const found = findNumerals('发放1,234.50元、三百人,12,34');
    expect(found.map((n) => n.value.toFixed())).toEqual(['1234.5', '300', '12', '34']);
    expect(found[0]).toMatchObject({ span: { start: 2, end: 10 }, decimals: 2, spelled: false });
  });
  it.each(['-1,234.50', '１２'])('parseNumber reads %s', (text) => expect(parseNumber(text)).toBeDefined());
  it.each(['1,23', '12元', '', '1 2'])('parseNumber refuses "%s"', (text) => expect(parseNumber(text)).toBeUndefined());
});

describe('money', () => {
  const units: MoneyUnit[] = ['元', '千元', '万元', '百万元', '亿元'];
  it.each([
    ['22,614.51万元', '226145100'],
    ['250万', '2500000'],
    ['￥300,000.00', '300000'],
    ['三十万元', '300000'],
    ['1.5 亿元', '150000000'],
    ['300000元；', '300000'],
    ['-5', '-5'],
  ])('parses %s', (text, yuan) => {
    const amount = parseAmount(text)!;
    expect(toYuan(amount.value, amount.unit ?? '元').toFixed()).toBe(yuan);
  });
  it.each(['约30万元', '30万元以上', '12次', '2023年', '—', ''])('does not take "%s" for an amount', (text) =>
    expect(parseAmount(text)).toBeUndefined(),
  );
  it('prints and parses back the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.constantFrom(...units), (cents, unit) => {
        const value = new Big(cents.toString()).div(100);
        const amount = parseAmount(formatMoney(value) + unit)!;
        expect([amount.value.toFixed(), amount.unit]).toEqual([value.toFixed(), unit]);
      }),
    );
  });
  it('converts exactly', () => {
    expect(convert(new Big(8), '万元', '元').toFixed()).toBe('80000');
    expect(convert(new Big('226145100'), '元', '万元').toFixed()).toBe('22614.51');
  });
  it('shows more than two decimals only where there are more', () => {
    expect(formatMoney(new Big('89.974'))).toBe('89.974');
    expect(formatMoney(new Big('900000'))).toBe('900,000.00');
  });
});

describe('dates', () => {
  it('reads a day number of Excel', () => {
    expect(dateOfSerial(44_561)).toBe('2021-12-31');
    expect(dateOfSerial(3_000)).toBeUndefined();
    expect(dateOfSerial(44_561.5)).toBeUndefined();
  });
  it.each(['12月', '2023年3人', '13月1日', '开展', '9.31'])('does not take %s for a date', (text) =>
    expect(parseDate(text)).toBeUndefined(),
  );
  it('reads a period over the year', () => {
    expect(parseDate('2026年1月1日至2027年12月31日')).toMatchObject({ from: '2026-01-01', to: '2027-12-31' });
  });
});
