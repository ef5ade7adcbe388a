import Big from 'big.js';
import type { Declaration } from '../declaration/declaration';
import { memoize } from '../memoize';
import { isBlank, viewOf, type Cell, type View } from '../declaration/view';
import type { Range } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import { moneyUnits, unitFactor, type MoneyUnit } from '../text/money';
import { parseNumber } from '../text/numerals';
import { withoutBlanks } from '../text/normalise';

interface Place {
  readonly value: Big;
  readonly cell: Range;
}

/** A row of a list of purchases: how many, for how much each, what they come to. */
interface Item {
  readonly name: string;
  readonly count: Place;
  readonly price: Place;
  readonly amount: Place;
  /** count × price, in the unit of the amounts. */
  readonly product: Big;
  readonly holds: boolean;
}

/** 品名 | 数量 | 单价 | 金额 with its rows, and the row 合计 below them. */
export interface ItemList {
  readonly items: readonly Item[];
  readonly total: Place | undefined;
  readonly sum: Big;
}

const heads = {
  count: /^(?:采购|购置|拟购|计划)?数量(?:[(（].{1,6}[)）])?$/,
  price: /^(?:预算|采购|参考|预计|平均)?单价(?:[(（].{1,6}[)）])?$/,
  amount: /^(?:预算|采购|预计)?(?:金额|总价|小计|合计|总金额|经费)(?:[(（].{1,6}[)）])?$/,
};
/** A third factor: what a row comes to is no longer count × price. */
const further = /次数|天数|频次|月数|人数|期数|时长|折/;
const totalLabel = /^(?:合计|总计|共计|小计|总额)$/;

interface Columns {
  readonly row: number;
  readonly count: Cell;
  readonly price: Cell;
  readonly amount: Cell;
}

function columnsIn(view: View, row: number): Columns | undefined {
  const cells = view.row(row).filter((cell) => cell.range.top === row && !isBlank(cell));
  // Hardly a row is a head: the word that all of them have is looked for first.
  if (!cells.some(({ text }) => /单\s*价/.test(text))) return undefined;
  const find = (head: RegExp): Cell | undefined => cells.find(({ text }) => head.test(withoutBlanks(text)));
  const [count, price, amount] = [find(heads.count), find(heads.price), find(heads.amount)];
  if (!count || !price || !amount || cells.some(({ text }) => further.test(text))) return undefined;
  return { row, count, price, amount };
}

const unitIn = ({ text }: Cell): MoneyUnit | undefined =>
  moneyUnits.find((unit) => text.normalize('NFKC').trim().endsWith(`(${unit})`));

const placeIn = (view: View, row: number, column: Cell): Place | undefined => {
  const cell = view.at(row, column.range.left);
  const value = cell.range.top === row ? parseNumber(cell.text) : undefined;
  return value && { value, cell: cell.range };
};

/** Half of the last place that an amount prints. */
const stepOf = (text: string): Big => new Big(`1e-${/\.(\d+)/.exec(text)?.[1]?.length ?? 0}`).div(2);

function listBelow(view: View, columns: Columns, bottom: number): ItemList | undefined {
  const { count, price, amount } = columns;
  const [from, to] = [unitIn(price), unitIn(amount)];
  const factor = from && to ? unitFactor(from, to) : new Big(1);
  const items: Item[] = [];
  let total: Place | undefined;
  for (let row = columns.row + 1; row <= bottom && !total; row += 1) {
    const stated = placeIn(view, row, amount);
    if (!stated) break;
    const labels = view.row(row).filter(({ range, text }) => range.right < amount.range.left && text !== '');
    const [many, each] = [placeIn(view, row, count), placeIn(view, row, price)];
    if (labels.some(({ text }) => totalLabel.test(withoutBlanks(text)))) total = stated;
    else if (!many || !each) return undefined;
    else {
      const product = many.value.times(each.value).times(factor);
      const printed = view.at(row, amount.range.left).text;
      const holds = product.minus(stated.value).abs().lte(stepOf(printed));
      const named = labels.findLast(({ range, text }) => range.right < count.range.left && !/^\d+$/.test(text));
      items.push({ name: named?.text.trim() ?? '', count: many, price: each, amount: stated, product, holds });
    }
  }
  const sum = items.reduce((all, item) => all.plus(item.amount.value), new Big(0));
  return { items, total, sum };
}

const leastItems = 2;

/** The lists of purchases of a table whose rows are count × price: most of them have to hold, or they are worked out in another way. */
export const itemLists = (declaration: Declaration, sheet: Sheet): readonly ItemList[] => listsIn(declaration)(sheet);

const listsIn = memoize((declaration: Declaration) => memoize((sheet: Sheet) => read(declaration, sheet)));

function read({ range }: Declaration, sheet: Sheet): readonly ItemList[] {
  const view = viewOf(sheet);
  if (!view) return [];
  const lists: ItemList[] = [];
  for (let row = range.top; row < range.bottom; row += 1) {
    const columns = columnsIn(view, row);
    const list = columns && listBelow(view, columns, range.bottom);
    if (!list || list.items.length < leastItems) continue;
    if (list.items.filter(({ holds }) => holds).length * 2 > list.items.length) lists.push(list);
  }
  return lists;
}
