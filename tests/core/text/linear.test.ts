import { growth } from '../../support/counted-work';
import fc from '../../support/random';
import { findAllocations } from '../../../src/core/text/allocation';
import { parseDate } from '../../../src/core/text/dates';
import { joinIndicatorValue, parseIndicatorValue } from '../../../src/core/text/indicator-value';
import { listSums } from '../../../src/core/text/item-amounts';
import { parseAmount } from '../../../src/core/text/money';
import { parseNumber } from '../../../src/core/text/numerals';
import { findOutline } from '../../../src/core/text/outline';
import { findRateStatements } from '../../../src/core/text/rates';
import { readText } from '../../../src/core/text/statements';

function readEverything(text: string): void {
  parseIndicatorValue(text);
  joinIndicatorValue(text, text, text);
  parseAmount(text);
  parseNumber(text);
  parseDate(text);
  const reading = readText(text);
  findRateStatements(reading);
  findAllocations(reading);
  listSums(reading, findOutline(text));
}

const pieces = [
  '1',
  '9,999',
  ',',
  '.',
  '。',
  '；',
  '、',
  '，',
  ' ',
  '\n',
  '(',
  '（1）',
  ')',
  '1.',
  '一、',
  '①',
  '×',
  '*',
  'x',
  '=',
  '+',
  '-',
  '/',
  '·',
  '元',
  '万元',
  '30万元',
  '每人',
  '每月',
  '共计',
  '其中：',
  '人',
  '次',
  '%',
  '≥',
  '以上',
  '前',
  '年',
  '月',
  '12月31日',
  '2023年',
  '三百',
  '万',
  '亿',
  '甲',
  '$\\geq',
  '〔',
  '“',
  '：',
  '—',
];

describe('the grammar', () => {
  it('never throws', () => {
    const budgetText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((p) => p.join(''));
    fc.assert(fc.property(budgetText, readEverything), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), readEverything));
  });

  const repeated = [
    ...pieces,
    '1×',
    '(1×',
    '1,111,',
    '每人1元，',
    '1元、',
    '（1）1元；',
    '1人每人1元共计',
    '1×1=',
    '12月-',
    '=1',
    '三千',
    '1 ',
  ];
  const text = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
  const growthOf = (...some: readonly string[]): number =>
    growth(
      10_000,
      (length) => some.map((piece) => text(piece, length)),
      (texts) => texts.forEach(readEverything),
    );

  it('reads cells of 10,000 characters in steps that grow as they do', () => {
    // Nearer to 4 than LINEAR is: one piece in steps that grow faster must show among all the others.
    const limit = 4.5;
    const together = growthOf(...repeated);
    expect(together < limit ? [] : repeated.filter((piece) => growthOf(piece) >= limit)).toEqual([]);
    expect(together).toBeLessThan(limit);
  });
});
