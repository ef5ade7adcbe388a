import type { FundBlock, Sourced, Term } from '../declaration';
import { fundColumnGuess, fundColumnTerm } from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';
import { isBlank, viewOf, type View } from '../view';
import type { Sheet } from '../../sheet/sheet';
import { looksLikeAmount } from './amount';
import type { UnknownHead } from './unknown-head';
import { unknownPairs, type Asking } from './unknown-pairs';

/** Below this a word in pieces says nothing. */
const SURE = 0.5;

const termOf = (label: string): Term | undefined => fundColumnTerm(normaliseLabel(label));

/** What known pieces of the label say, then where it stands: between 年初预算 and 执行数 stands what was adjusted, behind the budget what was spent. */
function guessOf({ columns }: FundBlock, { value, cell }: Sourced<string>): Term | undefined {
  const pieces = fundColumnGuess(normaliseLabel(value));
  if (pieces && pieces.confidence >= SURE) return pieces.meaning;
  const known = columns.flatMap(({ label }) => (label ? [{ at: label.cell, term: termOf(label.value) }] : []));
  const has = (term: Term): boolean => known.some((column) => column.term === term);
  const before = known.findLast(({ at }) => at.right < cell.left)?.term;
  if (before === 'budget' && has('executed') && !has('adjusted')) return 'adjusted';
  const isBudget = before === 'budget' || before === 'adjusted' || before === 'annual';
  return isBudget && !has('executed') ? 'executed' : undefined;
}

/** Heads of a table's money, and labels beside an amount, that nobody knows. */
export function unknownHeads(sheet: Sheet, table: Asking): UnknownHead[] {
  const view = viewOf(sheet);
  if (!view) return [];
  return [...headsOf(view, table.funds), ...unknownPairs(view, table)];
}

const headsOf = (view: View, funds: readonly FundBlock[]): UnknownHead[] =>
  funds.flatMap((block) =>
    (block.unknown ?? []).map((head): UnknownHead => {
      const { bottom, left, right, top } = head.cell;
      const places = [view.at(bottom + 1, left), view.at(top, right + 1)];
      const example = places.find((cell) => !isBlank(cell) && looksLikeAmount(cell))?.text ?? '';
      return { column: left, label: head.value, example, guess: guessOf(block, head) };
    }),
  );
