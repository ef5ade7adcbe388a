import fc from '../../../support/random';
import { moneyUnits, type MoneyUnit } from '../../../../src/core/text/money';

/** What a generated form says; amounts in hundredths of its unit, so that they are exact. */
export interface Model {
  readonly project: string;
  readonly year: number;
  readonly unit: MoneyUnit;
  readonly midterm: Money;
  readonly annual: Money;
  readonly midtermGoal: string;
  readonly annualGoal: string;
  readonly indicators: readonly Row[];
}

export interface Money {
  readonly fiscal: number;
  readonly other: number;
}

export interface Row {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly value: string;
  /** For forms with two value columns. */
  readonly second: string;
  readonly number: number;
  readonly weight: number;
}

/** How it is drawn. */
export interface Look {
  readonly row: number;
  readonly column: number;
  readonly levels: 'merged' | 'blank' | 'repeated';
  /** The way labels are typed. */
  readonly typing: Typing;
  readonly extraColumn: boolean;
  readonly swapped: boolean;
  /** After how many indicators the head is printed again; 0 for never. */
  readonly pageBreak: number;
  readonly amountsAsText: boolean;
  readonly spareRows: number;
}

export type Typing = 'plain' | 'spaced' | 'broken' | 'fullWidth';

const syllable = fc.constantFrom(...'河道清淤养护路灯村林场渠库堤桥校园馆站港湾坡'.split(''));
const word = (suffix: string): fc.Arbitrary<string> =>
  fc.array(syllable, { minLength: 2, maxLength: 7 }).map((s) => `${s.join('')}${suffix}`);

const value = fc.oneof(
  fc
    .tuple(fc.constantFrom('≥', '≤', '='), fc.nat(9999), fc.constantFrom('次', '%', '人', '公里', '万元'))
    .map((v) => v.join('')),
  fc.constantFrom('充分', '12月31日前', '98%以上', '不少于2次', '有效提升', '2次以上', '=100.00(%)'),
);

const categories: readonly (readonly [string, readonly string[]])[] = [
  ['产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']],
  ['效益指标', ['经济效益指标', '社会效益指标', '可持续影响指标']],
  ['满意度指标', ['服务对象满意度指标']],
];

const rows: fc.Arbitrary<readonly Row[]> = fc
  .tuple(
    ...categories.flatMap(([, level2]) =>
      level2.map(() =>
        fc.array(
          fc.record({
            name: word('数'),
            value,
            second: value,
            number: fc.nat(99999),
            weight: fc.integer({ min: 1, max: 30 }),
          }),
          { maxLength: 3 },
        ),
      ),
    ),
  )
  .map((lists) => {
    const kinds = categories.flatMap(([level1, level2s]) => level2s.map((level2) => ({ level1, level2 })));
    return lists.flatMap((list, i) =>
      list.map((row, k): Row => ({ ...kinds[i]!, ...row, name: `${row.name}${i}${k}` })),
    );
  })
  .filter((all) => all.length > 0);

const money = fc.record({ fiscal: fc.nat(99999999), other: fc.nat(999999) });

export const model: fc.Arbitrary<Model> = fc.record({
  project: word('经费'),
  year: fc.integer({ min: 2016, max: 2030 }),
  unit: fc.constantFrom(...moneyUnits),
  midterm: money,
  annual: money,
  midtermGoal: word('三年全部完成。'),
  annualGoal: word('当年完成一半。'),
  indicators: rows,
});

export const look: fc.Arbitrary<Look> = fc.record({
  row: fc.constantFrom(0, 0, 3, 16),
  column: fc.constantFrom(0, 0, 1, 6),
  levels: fc.constantFrom('merged', 'blank', 'repeated'),
  typing: fc.constantFrom('plain', 'spaced', 'broken', 'fullWidth'),
  extraColumn: fc.boolean(),
  swapped: fc.boolean(),
  pageBreak: fc.constantFrom(0, 0, 1, 3),
  amountsAsText: fc.boolean(),
  spareRows: fc.integer({ min: 0, max: 2 }),
});
