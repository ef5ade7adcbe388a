import type { Declaration, Term } from '../declaration/declaration';
import type { Plan } from '../edits/edit';
import type { NewIndicator, Placement, Refusal } from '../edits/insertion/new-indicator';
import { nearlyIn } from '../edits/insertion/near';
import { planInsertion } from '../edits/insertion/plan-insertion';
import type { Profile } from '../profiles/profile';
import type { Sheet } from '../sheet/sheet';
import { TO_FILL } from '../text/to-fill';
import type { Block, LibraryIndicator } from './block';
import { fillBlock, keyOf } from './fill';
import { prefill } from './prefill';
import { unitOf } from '../money/money-cells';
import type { Entry } from './entry';
import { loadBlock } from './load';
import { plainlyCalledBy } from './suggest';

/** What can be put into a table without asking anything, or why nothing can. */
export type Best =
  | {
      readonly kind: 'ready';
      readonly block: Block;
      readonly plan: Plan;
      readonly placements: readonly Placement[];
      /** Indicators of the block whose figures only the user knows. */
      readonly asking: number;
    }
  | { readonly kind: 'noBlock' | 'asks' | 'already' | Refusal };

/** The terms whose values the form asks for. */
function termsOf({ indicatorRegion, otherRegions }: Declaration): Term[] {
  const columns = [...(indicatorRegion?.columns ?? []), ...otherRegions.flatMap((region) => region.columns)];
  const asked = columns
    .filter(({ role }) => role === 'target')
    .map(({ term }) => (term === 'total' ? 'midterm' : term));
  return ['annual', ...(['half', 'midterm'] as const).filter((term) => asked.includes(term))];
}

/** Is every value of the indicator fixed by its nature or said in the table, for every term of the form? */
const isKnown =
  (terms: readonly Term[]) =>
  ({ targets }: NewIndicator): boolean =>
    terms.every((term) => {
      const { value, guessed } = targets[term] ?? targets.annual;
      return value !== TO_FILL && !guessed;
    });

/** What the table says of 200 people it says of those, not of all else that is usually done for as many. */
const isFirstWithItsFigure = (indicator: LibraryIndicator, i: number, all: readonly LibraryIndicator[]): boolean =>
  keyOf(indicator) === undefined || all.findIndex((other) => keyOf(other) === keyOf(indicator)) === i;

function planBlock(block: Block, sheet: Sheet, declaration: Declaration, profile: Profile): Best {
  const known = prefill(block, declaration);
  const money = unitOf(declaration);
  const all = fillBlock(block, known, profile, money);
  const knows = isKnown(termsOf(declaration));
  const first = block.indicators.filter(({ extra }) => !extra);
  const ready = block.indicators
    .filter((indicator, i) => first.includes(indicator) && knows(all[i]!))
    .filter(isFirstWithItsFigure);
  if (ready.length === 0) return { kind: 'asks' };
  const filled = fillBlock(block, known, profile, money, ready).filter((each) => !nearlyIn(declaration, each));
  if (filled.length === 0) return { kind: 'already' };
  const { plan, placements, refused, reweighed, placesLeft, unplaced } = planInsertion(
    sheet,
    declaration,
    profile,
    filled,
  );
  if (refused) return { kind: refused };
  if (!plan) return { kind: unplaced.length > 0 ? 'asks' : 'already' };
  if (reweighed > 0 || placesLeft.length > 0) return { kind: 'asks' };
  return { kind: 'ready', block, plan, placements, asking: first.length - ready.length };
}

/**
 * Those indicators offered first in the field the project's name plainly calls for that need no figure from the user:
 * nothing is written that she did not ask for or that the table does not say, and no weight of the table's own changes.
 * @throws {Error} where the field cannot be loaded
 */
export async function planBest(
  entries: readonly Entry[],
  sheet: Sheet,
  declaration: Declaration,
  profile: Profile,
): Promise<Best> {
  const entry = plainlyCalledBy(entries, declaration.project?.value ?? '');
  return entry ? planBlock(await loadBlock(entry), sheet, declaration, profile) : { kind: 'noBlock' };
}
