import type { FundBlock, Sourced, Term } from '../declaration';
import { fundColumnGuess, fundColumnTerm } from '../labels/dictionary';
import { compactLabel, normaliseLabel } from '../labels/normalise';
import { isBlank, viewOf, type Cell, type View } from '../view';
import type { Sheet } from '../../sheet/sheet';
import { looksLikeAmount } from './amount';

/** What the user said the amounts under a head, or beside it, are. */
export const toldMoney = ({ told }: View, { range, text }: Cell): Term | undefined =>
  told?.find(({ money, column, label }) => money && column === range.left && compactLabel(label) === compactLabel(text))
    ?.money;

/** A head of money that nobody knows, as it is put before the user. */
export interface UnknownHead {
  readonly column: number;
  readonly label: string;
  /** The first amount below it, or beside it. */
  readonly example: string;
  /** What it probably means; undefined where nothing tells. */
  readonly guess: Term | undefined;
}

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

/** The heads of a table's money that nobody knows. */
export function unknownHeads(sheet: Sheet, funds: readonly FundBlock[]): UnknownHead[] {
  const view = viewOf(sheet);
  return funds.flatMap((block) =>
    (block.unknown ?? []).map((head): UnknownHead => {
      const { bottom, left, right, top } = head.cell;
      const places = view ? [view.at(bottom + 1, left), view.at(top, right + 1)] : [];
      const example = places.find((cell) => !isBlank(cell) && looksLikeAmount(cell))?.text ?? '';
      return { column: left, label: head.value, example, guess: guessOf(block, head) };
    }),
  );
}
