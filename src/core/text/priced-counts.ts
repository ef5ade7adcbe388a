import { toYuan, type Yuan } from './money';
import type { Span } from './normalise';
import type { Quantity } from './quantities';
import type { Reading } from './statements';
import { headUnits, isMoneyUnit, moneyPart, usualUnit } from './units';
import { priceWords } from './phrases';

/** A count with the price of one right behind it: 购置水泵12台，每台8.5万元; 聘用20名，每人每月4000元. */
export interface PricedCount {
  readonly count: Quantity;
  readonly price: Quantity;
  /** 12 for a price by the month. */
  readonly times: number;
  readonly yuan: Yuan;
  readonly span: Span;
}

const lead = new RegExp(
  String.raw`^[^\d，,。；;]{0,12}[，,、（(]?\s{0,2}(?:按|标准为?)?(?:每(\p{Script=Han}{1,2}?)(?:每(月|年))?|单价)${priceWords}?(?:约|为|需)?$`,
  'u',
);
const isCounted = ({ unit, operator }: Quantity): boolean =>
  unit !== '' && operator === undefined && unit !== '%' && !isMoneyUnit(unit) && !/[/·年月日天]/.test(unit);

function pricedBy({ text }: Reading, count: Quantity, price: Quantity): PricedCount | undefined {
  const money = moneyPart(price.unit);
  const match = lead.exec(text.slice(count.span.end, price.span.start));
  if (!money || !match || price.operator) return undefined;
  const [, piece, period] = match;
  const parts = price.unit.split(/[/·]/).slice(1);
  const isSame = (unit: string): boolean =>
    usualUnit(unit) === usualUnit(count.unit) || (headUnits.includes(unit) && headUnits.includes(count.unit));
  if (piece !== undefined && !isSame(piece)) return undefined;
  if (!parts.every((part) => isSame(part) || /^(?:个?月|年)$/.test(part))) return undefined;
  const monthly = period === '月' || parts.some((part) => /月$/.test(part));
  // 每人每月4000元，共6个月: how long is said elsewhere.
  if (monthly && /\d{1,2}\s?个?月/.test(text.slice(price.span.end, price.span.end + 12))) return undefined;
  const times = monthly ? 12 : 1;
  return {
    ...{ count, price, times },
    yuan: toYuan(price.value, money).times(count.value).times(times),
    span: { start: count.span.start, end: price.span.end },
  };
}

export const pricedCounts = (reading: Reading): PricedCount[] =>
  reading.quantities.flatMap((count, i) => {
    const price = reading.quantities[i + 1];
    const found = price && isCounted(count) ? pricedBy(reading, count, price) : undefined;
    return found ? [found] : [];
  });
