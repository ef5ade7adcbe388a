import Big from 'big.js';
import { memoizeText } from '../memoize';
import { withoutBlanks } from './normalise';
import { parseNumber, parseSpelled } from './numerals';

/** Units in which Chinese budget tables print money. */
export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

const yuan: Readonly<Record<MoneyUnit, Big>> = {
  元: new Big(1),
  千元: new Big('1e3'),
  万元: new Big('1e4'),
  百万元: new Big('1e6'),
  亿元: new Big('1e8'),
};

export const toYuan = (value: Big, unit: MoneyUnit): Big => (unit === '元' ? value : value.times(yuan[unit]));

/** The amount in another unit, exactly. */
export const convert = (value: Big, from: MoneyUnit, to: MoneyUnit): Big =>
  toYuan(value, from).times(new Big(1).div(yuan[to]));

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
