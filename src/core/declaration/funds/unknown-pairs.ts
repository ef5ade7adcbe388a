import Big from 'big.js';
import type { Range } from '../../sheet/address';
import type { Declaration, Term } from '../declaration';
import { fundColumnGuess } from '../labels/dictionary';
import type { Cell, View } from '../view';
import { amountOf, looksLikeAmount } from './amount';
import type { UnknownHead } from './unknown-head';

/** What of a table is looked at for what to ask. */
export type Asking = Pick<Declaration, 'funds' | 'unread' | 'indicatorRegion'>;

/** Terms of which one says what there is to spend. */
const budgets: ReadonlySet<Term> = new Set<Term>(['annual', 'midterm', 'total', 'budget', 'adjusted']);

const saysBudget = ({ funds }: Asking): boolean =>
  funds.some(({ columns, lines }) =>
    columns.some(({ term }, i) => budgets.has(term) && lines.some(({ amounts }) => amounts[i]?.value !== undefined)),
  );

/** A label of money is short and has no figures; one character is a mark. */
const isLabel = ({ text, value }: Cell): boolean =>
  typeof value === 'string' && /^[^\d\n]{2,16}$/.test(text) && /\p{Script=Han}/u.test(text);

interface Pair {
  readonly label: Cell;
  readonly amount: Cell;
}

/** The pairs above the indicators of which neither cell was understood. */
function pairsAmong(view: View, { unread, indicatorRegion }: Asking): Pair[] {
  const bottom = (indicatorRegion?.header.top ?? view.area.bottom + 1) - 1;
  const key = ({ top, left }: Range): string => `${top} ${left}`;
  const open = new Set(unread.map(key));
  return unread.flatMap(({ top, left }): Pair[] => {
    const label = view.at(top, left);
    const amount = view.at(top, label.range.right + 1);
    const isPair = top <= bottom && isLabel(label) && open.has(key(amount.range)) && /\d/.test(amount.text);
    return isPair && looksLikeAmount(amount) ? [{ label, amount }] : [];
  });
}

const leastParts = 2;

/** Known pieces of its label, or that those below it come to it: a total is the year's where nothing says another term. */
function guessOf({ label, amount }: Pair, below: readonly Pair[]): Term | undefined {
  const guess = fundColumnGuess(label.label);
  if (guess && budgets.has(guess.meaning)) return guess.meaning;
  const sum = below.reduce((total, pair) => total.plus(amountOf(pair.amount).value ?? 0), new Big(0));
  return below.length >= leastParts && amountOf(amount).value?.eq(sum) ? 'annual' : undefined;
}

/**
 * Where a table says nowhere what there is to spend: labels beside amounts under words nobody knows, of those one below the other the first.
 */
export function unknownPairs(view: View, table: Asking): UnknownHead[] {
  if (saysBudget(table)) return [];
  const pairs = pairsAmong(view, table);
  const columns = [...new Set(pairs.map(({ label }) => label.range.left))];
  return columns.flatMap((column): UnknownHead[] => {
    const [first, ...below] = pairs.filter(({ label }) => label.range.left === column);
    return first ? [{ column, label: first.label.text, example: first.amount.text, guess: guessOf(first, below) }] : [];
  });
}
