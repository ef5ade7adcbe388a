import Big from 'big.js';
import { memoizeText } from '../memoize';
import { withoutBlanks } from './normalise';
import { parseNumber, parseSpelled } from './numerals';

/** Units in which Chinese budget tables print money. */
export const moneyUnits = ['元', '千元', '万元', '百万元', '亿元'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

const yuan: Readonly<Record<MoneyUnit, Big>> = {
  元: new Big(1),
  千元: new Big('1e3'),
  万元: new Big('1e4'),
  百万元: new Big('1e6'),
  亿元: new Big('1e8'),
};

declare const measure: unique symbol;

/** Decimal money that only meets its like: adding or comparing amounts of different measures does not compile. */
interface Money<Measure extends string> extends Big {
  readonly [measure]: Measure;
  plus(other: Money<Measure>): Money<Measure>;
  minus(other: Money<Measure>): Money<Measure>;
  times(factor: number | Big): Money<Measure>;
  div(divisor: number): Money<Measure>;
  div(divisor: Big): Big;
  abs(): Money<Measure>;
  neg(): Money<Measure>;
  eq(other: Money<Measure> | 0): boolean;
  gt(other: Money<Measure> | 0): boolean;
  gte(other: Money<Measure> | 0): boolean;
  lt(other: Money<Measure> | 0): boolean;
  lte(other: Money<Measure> | 0): boolean;
}

/** In 元. */
export type Yuan = Money<'yuan'>;
/** As a cell prints it, in the unit that counts there. */
export type Printed = Money<'printed'>;
/** Comparable within one table: in 元, or, where the table states no unit, as printed. */
export type Scaled = Money<'scaled'>;

/** No yuan yet: a bare number, or a printed amount. */
type NotYuan = Big & { readonly [measure]?: 'printed' };

export const toYuan = (value: NotYuan, unit: MoneyUnit): Yuan => value.times(yuan[unit]) as Yuan;

export const sumMoney = <M extends Yuan | Printed | Scaled>(amounts: readonly M[]): M =>
  amounts.reduce<Big>((sum, amount) => sum.plus(amount), new Big(0)) as M;

/** How many of `to` one `from` is: 10,000 for 万元 and 元. */
export const unitFactor = (from: MoneyUnit, to: MoneyUnit): Big => yuan[from].div(yuan[to]);

/** The amount in another unit, exactly. */
export const convert = (value: NotYuan, from: MoneyUnit, to: MoneyUnit): Printed =>
  value.times(unitFactor(from, to)) as Printed;

/** A printed amount; `unit` is undefined when the text states none. */
export interface ParsedAmount {
  readonly value: Big;
  readonly unit: MoneyUnit | undefined;
}

const shape =
  /^([-+]?[\d.,]+|[零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]+)(百万|亿|万|千)?(元)?(?:整|人民币)?$/;

/**
 * The amount a whole text is: "22,614.51万元", "250万", "￥300,000.00", "三十万元", "-5"; undefined for anything else.
 * 万 and 亿 without 元 mean 万元 and 亿元 here; use it where money stands.
 */
export const parseAmount = memoizeText((text): ParsedAmount | undefined => {
  const match = shape.exec(
    withoutBlanks(text)
      .replace(/^(?:[¥￥]|人民币)/, '')
      .replace(/[;。]$/, ''),
  );
  if (!match) return undefined;
  const value = parseNumber(match[1]!) ?? parseSpelled(match[1]!);
  if (!value) return undefined;
  const scale = match[2];
  return { value, unit: scale ? (`${scale}元` as MoneyUnit) : match[3] ? '元' : undefined };
});

/** "900,000.00": thousands separators and at least two decimals; more where the value has them. */
export function formatMoney(value: Big, decimals = 2): string {
  const fixed = value.toFixed();
  const printed = (fixed.split('.')[1]?.length ?? 0) > decimals ? fixed : value.toFixed(decimals);
  const [whole, fraction] = printed.split('.');
  return whole!.replace(/\B(?=(?:\d{3}){1,12}(?!\d))/g, ',') + (fraction ? `.${fraction}` : '');
}
