import Big from 'big.js';
import type { Amount, FundBlock, FundColumn, Term } from '../declaration';
import { fundBlockKind, fundMeaning, saysMoney, termOf } from '../labels/dictionary';
import { sourced, type Cell, type View } from '../view';
import { amountOf, looksLikeAmount, statedUnit } from './amount';
import { amountIn, pairEntries, type Entry } from './pair-entries';
import type { RawBlock } from './raw-block';
import type { FundRows } from './rows';
import type { Slot } from './node';
import { totalOf, unitBeside } from './told-money';
import { fundTree, meaningOf } from './tree';

/** One term's lines (the left or the right half of L2 and L3). */
interface Half {
  readonly term: Term | undefined;
  readonly label: Cell | undefined;
  readonly entries: readonly Entry[];
}

/** Labels with their amount right beside them, in one or more halves (L2, L3, single fields). */
export function readLabelAmountPairs(view: View, rows: FundRows): RawBlock[] {
  const halves = partsAcross(underTerms(view, withoutBlank(halvesOf(view, pairEntries(view, rows))))).flatMap(
    sortedTwice,
  );
  const spending = halves.filter((half) => spends(half) || standsUnderSpending(view, rows, half));
  if (spending.length === 0 || spending.length === halves.length)
    return halves.length > 0 ? [withUnit(view, pairBlock(halves), halves)] : [];
  return [
    pairBlock(halves.filter((half) => !spending.includes(half))),
    { ...pairBlock(spending), kind: 'expenditure' },
  ];
}

const withUnit = (view: View, block: RawBlock, halves: readonly Half[]): RawBlock => {
  const beside = halves.flatMap(({ label }) => (label && unitBeside(view, label)) ?? []);
  return beside.length > 0 ? { ...block, used: [...block.used, ...beside] } : block;
};

const isSpending = ({ path }: Entry): boolean => /支出$/.test(path.at(-1)!.label.bare);

/** A total with its sources, then 基本支出 and 项目支出: the same money sorted a second time, by what it is spent on. */
function sortedTwice(half: Half): Half[] {
  const at = half.entries.findLastIndex((entry) => !isSpending(entry)) + 1;
  const spending = half.entries.slice(at);
  const sources = half.entries.slice(0, at);
  const isTwice = half.label && spending.length > 1 && sources.some((entry) => !isTotal(entry));
  return isTwice
    ? [
        { ...half, entries: sources },
        { term: undefined, label: undefined, entries: spending },
      ]
    : [half];
}

/** 支出合计, or 基本支出 and 项目支出 without a total of their own: what the money is spent on. */
const spends = (half: Half): boolean =>
  half.label ? /^(?:本年)?支出(?:合计|总额|总计)/.test(half.label.label.bare) : half.entries.every(isSpending);

/** 收入构成 | 支出构成, each over its own half. */
function standsUnderSpending(view: View, rows: FundRows, { entries }: Half): boolean {
  const first = entries[0];
  if (!first) return false;
  const above = Array.from({ length: first.row - rows.top }, (_, i) =>
    view.at(rows.top + i, first.path[0]!.range.left),
  );
  // 支出总计 | 1862.4 is a line, not the head of those below.
  const isHead = ({ range }: Cell): boolean => !looksLikeAmount(view.at(range.top, range.right + 1));
  return above.some((cell) => fundBlockKind(cell.label) === 'expenditure' && isHead(cell));
}

function pairBlock(halves: readonly Half[]): RawBlock {
  const entries = halves.flatMap((half) => half.entries).sort((a, b) => a.row - b.row);
  const used = entries.flatMap(({ path, amount, unit }) => [...path, amount, ...(unit ? [unit] : [])]);
  const heads = halves.flatMap((half) => half.label ?? []);
  const distinct = new Set(halves.map((half) => half.term)).size === halves.length;
  const abreast = new Set(heads.map(({ range }) => range.top)).size === 1;
  if (halves.length > 1 && heads.length === halves.length && (distinct || abreast))
    return { layout: 'pairs', ...sideBySide(oneOfEachTerm(halves)), used };
  const slots = entries.map((entry): Slot => ({ path: entry.path, amounts: [amountIn(entry)] }));
  const head = halves.find((half) => half.label);
  const column: FundColumn = {
    // A lone 项目资金总额 with nothing beside it is the year's amount in an annual form; what is invested never is.
    term: head?.term === undefined || (head.term === 'total' && !isInvested(head.label)) ? 'annual' : head.term,
    label: head?.label && head.term ? sourced(head.label) : undefined,
    unit: undefined,
  };
  return { layout: 'pairs', columns: [column], lines: fundTree(slots), used };
}

const isInvested = (label: Cell | undefined): boolean => label?.label.bare.includes('总投资') ?? false;

/** 计划 | 到位 | 使用 abreast: of two amounts of one term the last one stands for it. */
const oneOfEachTerm = (halves: readonly Half[]): Half[] =>
  halves.map((half, i) =>
    halves.slice(i + 1).some(({ term }) => term === half.term) ? { ...half, term: 'other' } : half,
  );

function halvesOf(view: View, entries: readonly Entry[]): readonly Half[] {
  const byColumn = new Map<number, Entry[]>();
  for (const entry of entries) {
    const column = entry.amount.range.left;
    const list = byColumn.get(column);
    if (list) list.push(entry);
    else byColumn.set(column, [entry]);
  }
  const columns = [...byColumn.entries()].sort(([a], [b]) => a - b);
  const halves = besideTotals(columns.flatMap(([, list]) => atTotals(view, list).map((part) => halfOf(view, part))));
  const missing = halves.filter((half) => half.label && half.term === undefined);
  if (halves.length < 2 || missing.length !== 1) return halves;
  const term: Term = halves.some((half) => half.term === 'annual') ? 'total' : 'annual';
  return halves.map((half) => (half.term === undefined ? { ...half, term } : half));
}

/** The blank 小计 of a list below stands in no half of the money. */
function withoutBlank(halves: readonly Half[]): readonly Half[] {
  const filled = halves.filter(({ label, entries }) => label ?? entries.some(({ amount }) => amount.text !== ''));
  return filled.length > 1 && filled.every(({ label }) => label) ? filled : halves;
}

/** 中期资金 | 年度资金, each over its own half whose total says no term. */
function underTerms(view: View, halves: readonly Half[]): readonly Half[] {
  if (halves.length < 2 || halves.some(({ label, term }) => !label || term !== undefined)) return halves;
  const heads = halves.map(({ label }) => view.at(label!.range.top - 1, label!.range.left));
  const terms = heads.map(({ label }) => (fundBlockKind(label) || saysMoney(label.bare) ? termOf(label) : undefined));
  const apart = new Set(heads).size === halves.length && new Set(terms).size === halves.length;
  return apart && !terms.includes(undefined) ? halves.map((half, i) => ({ ...half, term: terms[i] })) : halves;
}

const isTotal = ({ path }: Entry): boolean => meaningOf(path.at(-1)!)?.role === 'total';
const valueOf = (entry: Entry): Big => amountOf(entry.amount).value ?? new Big(0);

/**
 * 总预算 | 1860 | 当年预算 | 1860 over 财政拨款 | 1800 | 其他 | 60: where no part stands in both halves, the parts go across. They are those of
 * the total that they add up to.
 */
function partsAcross(halves: readonly Half[]): readonly Half[] {
  const parts = halves.map(({ entries }) => entries.filter((entry) => !isTotal(entry)));
  const all = parts.flat();
  const isSplit = halves.length === 2 && parts.every((own) => own.length > 0);
  if (!isSplit || new Set(all.map(lineKey)).size < all.length) return halves;
  const sum = all.reduce((total, entry) => total.plus(valueOf(entry)), new Big(0));
  const whole = halves.find(({ entries }) => entries.some((entry) => isTotal(entry) && valueOf(entry).eq(sum)));
  if (!whole) return halves;
  return halves.map((half) => ({
    ...half,
    entries: [...half.entries.filter(isTotal), ...(half === whole ? all : [])],
  }));
}

/** A label nobody knows on top of a half, in the row of the other half's total, is the total of its own. */
const besideTotals = (halves: readonly Half[]): readonly Half[] =>
  halves.map((half) => {
    const [first] = half.entries;
    const label = first?.path.at(-1);
    if (half.label || !label || label.label.part || meaningOf(label)) return half;
    const isBeside = halves.some((other) => other.label && other.label.range.top === label.range.top);
    return isBeside && half.entries.length > 1 ? { ...half, label } : half;
  });

/** A new total of another term under the first one begins a half of its own, and so does 收入总计 under 支出总计. */
function atTotals(view: View, entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let term: Term | undefined;
  let kind: FundBlock['kind'] | undefined;
  for (const entry of entries) {
    const { label } = entry.path.at(-1)!;
    const total = totalOf(view, entry.path.at(-1)!);
    const own = total && isRowOfKind(label.bare) ? fundBlockKind(label) : undefined;
    const otherTerm = total?.term !== undefined && term !== undefined && total.term !== term;
    const otherKind = own !== undefined && kind !== undefined && own !== kind;
    if (parts.length === 0 || otherTerm || otherKind) parts.push([]);
    term = total?.term ?? term;
    kind = own ?? kind;
    parts.at(-1)!.push(entry);
  }
  return parts;
}

/** 收入总计, 本年支出合计: a total that says of which side it is. */
const isRowOfKind = (label: string): boolean => /(?:收入|支出)(?:合计|总额|总计)$/.test(label);

function halfOf(view: View, entries: readonly Entry[]): Half {
  const label = entries.map(({ path }) => path.at(-1)!).find((cell) => totalOf(view, cell));
  return { term: label && totalOf(view, label)?.term, label, entries };
}

/** Halves become columns: lines of the same meaning are one line. */
function sideBySide(halves: readonly Half[]): Pick<RawBlock, 'columns' | 'lines'> {
  const merged: { readonly key: string; path: readonly Cell[]; amounts: (Amount | undefined)[] }[] = [];
  halves.forEach((half, column) => {
    let at = 0;
    for (const entry of half.entries) {
      const key = entry.path.at(-1) === half.label ? 'total' : lineKey(entry);
      const known = merged.findIndex((line, i) => i >= at && line.key === key && line.amounts[column] === undefined);
      if (known >= 0) {
        const line = merged[known]!;
        line.amounts[column] = amountIn(entry);
        if (!meaningOf(line.path.at(-1)!)) line.path = entry.path;
        at = known + 1;
      } else {
        const amounts = halves.map((_, i) => (i === column ? amountIn(entry) : undefined));
        merged.splice(at, 0, { key, path: entry.path, amounts });
        at += 1;
      }
    }
  });
  const columns = halves.map((half): FundColumn => {
    const label = half.label;
    return { term: half.term ?? 'annual', label: label && sourced(label), unit: label && statedUnit(label.text) };
  });
  return { columns, lines: fundTree(merged) };
}

const lineKey = ({ path }: Entry): string => {
  const label = path.at(-1)!;
  const meaning = fundMeaning(label.label) ?? meaningOf(label);
  if (!meaning) return label.label.bare;
  return meaning.role === 'item' ? `item ${label.label.bare}` : meaning.role;
};
