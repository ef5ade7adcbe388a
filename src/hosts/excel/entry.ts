import type { CellValue } from '../../core/sheet/sheet';

/**
 * Excel reads what is written into a cell as if it were typed: "90%" becomes 0.9, "12月31日" a date, "=0%" a formula.
 * A text that could be taken for anything but text is therefore written with the apostrophe that says so.
 */
const couldBeMoreThanText =
  /^[\s'=＝+＋\-－@＠.．,，(（$￥¥€£%％#\d０-９]|^(?:true|false)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:上午|下午|星期|周)/i;

/** A value as `Range.values` must be given it so that it stays as it is. */
export const asValue = (value: CellValue): CellValue =>
  typeof value === 'string' && couldBeMoreThanText.test(value) ? `'${value}` : value;

/** The same for `Range.formulas`: formulas stay formulas. */
export const asFormula = (content: CellValue): CellValue =>
  typeof content === 'string' && content.startsWith('=') ? content : asValue(content);
