import Big from 'big.js';
import { moneyUnits, parseAmount, type MoneyUnit } from '../../text/money';
import { fundMeaning } from '../labels/dictionary';
import { compactLabel, normaliseLabel } from '../labels/normalise';
import type { Amount } from '../declaration';
import type { Cell } from '../view';

/** Excel keeps 15 digits; the rest of a double is noise. What is no finite number (a damaged file may hold such) is none. */
export const exact = (number: number): Big | undefined =>
  Number.isFinite(number) ? new Big(number.toPrecision(15)) : undefined;

/** The amount a cell holds; its value is undefined when it is blank or not a number. */
export function amountOf(cell: Cell): Amount {
  const { range, value, text } = cell;
  const number = typeof value === 'number' ? exact(value) : undefined;
  if (number) return { cell: range, value: number, text, unit: undefined };
  const parsed = amountIn(text);
  if (parsed) return { cell: range, value: parsed.value, text, unit: parsed.unit };
  const behind = amountBehindWords(text);
  if (!behind) return { cell: range, value: undefined, text, unit: undefined };
  return { cell: range, value: behind.value, text: behind.text, unit: behind.unit, inSentence: true };
}

const longestAmount = 40;

/** 854万元, or 854万元（甲400万元、乙454万元): what it is made of may follow in brackets. */
function amountIn(text: string): ReturnType<typeof parseAmount> {
  const plain = text.length <= longestAmount ? parseAmount(text) : undefined;
  const made = plain
    ? null
    : /^([\d,，.]+\s*(?:亿元?|百万元?|万元?|千元|元))\s*[（(](?!其中).*[）)]$/.exec(text.trim());
  return made ? parseAmount(made[1]!) : plain;
}

type Behind = { readonly text: string } & NonNullable<ReturnType<typeof parseAmount>>;

/** 一般公共预算安排77300万元: an amount with its unit behind the words for a kind of money. */
function amountBehindWords(text: string): Behind | undefined {
  if (text.length > longestAmount || !text.trimEnd().endsWith('元')) return undefined;
  const [, words, amount] = /^([\p{Script=Han}]{2,16})([\d,，.]+(?:亿|百万|万|千)?元)$/u.exec(compactLabel(text)) ?? [];
  const parsed = words && fundMeaning(normaliseLabel(words)) ? parseAmount(amount!.replaceAll('，', ',')) : undefined;
  return parsed && { ...parsed, text: amount! };
}

/** Whether a cell can stand where an amount stands: a number, printed or typed, or a dash. */
export const looksLikeAmount = (cell: Cell): boolean =>
  typeof cell.value === 'number' ||
  /^[-—–/]+$/.test(cell.text) ||
  amountIn(cell.text) !== undefined ||
  amountBehindWords(cell.text) !== undefined;

/** The money unit a label states in brackets, after 单位 or at its end: 项目资金(万元), 金额单位:元. */
export function statedUnit(text: string): MoneyUnit | undefined {
  if (text.length > 60 || !text.includes('元')) return undefined;
  const label = compactLabel(text);
  const stated =
    /[([](?:金额|货币)?(?:单位)?[:为]?(?:人民币)?((?:亿|百万|万|千)?元)[)\]]|单位[:为]?(?:人民币)?((?:亿|百万|万|千)?元)|[^\d](万元|亿元|千元)[:]?$/.exec(
      label,
    );
  const unit = stated?.[1] ?? stated?.[2] ?? stated?.[3];
  return moneyUnits.find((known) => known === unit);
}
