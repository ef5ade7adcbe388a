import type { Declaration, Term } from '../declaration/declaration';
import type { Plan } from '../edits/edit';
import type { Placement, Refusal } from '../edits/insertion/new-indicator';
import { planInsertion } from '../edits/insertion/plan-insertion';
import type { Profile } from '../profiles/profile';
import type { Sheet } from '../sheet/sheet';
import type { Block, LibraryIndicator } from './block';
import { fillBlock, halfKey, keyOf, midtermKey, YEARS, type Answers } from './fill';
import { moneyUnitOf, prefill } from './prefill';
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

function hasTerm({ indicatorRegion, otherRegions }: Declaration, ...terms: Term[]): boolean {
  const columns = [...(indicatorRegion?.columns ?? []), ...otherRegions.flatMap((region) => region.columns)];
  return columns.some(({ role, term }) => role === 'target' && terms.includes(term));
}

/** Is every value of the indicator fixed by its nature or said in the table, for every term of the form? */
function isKnown(indicator: LibraryIndicator, known: Answers, declaration: Declaration): boolean {
  const key = keyOf(indicator);
  if (key === undefined) return true;
  if (known[key] === undefined) return false;
  if (indicator.half !== 'half') return true;
  const half = !hasTerm(declaration, 'half') || known[halfKey(key)] !== undefined;
  const midterm =
    !hasTerm(declaration, 'midterm', 'total') || known[midtermKey(key)] !== undefined || known[YEARS] !== undefined;
  return half && midterm;
}

/** What the table says of 200 people it says of those, not of all else that is usually done for as many. */
const isFirstWithItsFigure = (indicator: LibraryIndicator, i: number, all: readonly LibraryIndicator[]): boolean =>
  keyOf(indicator) === undefined || all.findIndex((other) => keyOf(other) === keyOf(indicator)) === i;

/**
 * Those indicators of the field the project's name plainly calls for that need no figure from the user: nothing is
 * written that she did not ask for or that the table does not say, and no weight of the table's own changes.
 */
export function planBest(blocks: readonly Block[], sheet: Sheet, declaration: Declaration, profile: Profile): Best {
  const block = plainlyCalledBy(blocks, declaration.project?.value ?? '');
  if (!block) return { kind: 'noBlock' };
  const known = prefill(block, declaration);
  const ready = block.indicators
    .filter((indicator) => isKnown(indicator, known, declaration))
    .filter(isFirstWithItsFigure);
  if (ready.length === 0) return { kind: 'asks' };
  const filled = fillBlock(block, known, profile, moneyUnitOf(declaration), ready);
  const { plan, placements, refused, reweighed, placesLeft } = planInsertion(sheet, declaration, profile, filled);
  if (refused) return { kind: refused };
  if (!plan) return { kind: 'already' };
  if (reweighed > 0 || placesLeft.length > 0) return { kind: 'asks' };
  return { kind: 'ready', block, plan, placements, asking: block.indicators.length - ready.length };
}
