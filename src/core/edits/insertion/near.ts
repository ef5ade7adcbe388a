import type { Declaration, Indicator } from '../../declaration/declaration';
import { isSatisfactionName } from '../../knowledge/measures';
import { measureTheSame } from '../../matching/same-measurand';
import { satisfySame } from '../../matching/satisfied';
import { isAlreadyIn } from './already';
import { measuredBy, measuredByNew, sameCategory } from './measured';
import type { NewIndicator } from './new-indicator';

/**
 * The row of the table that measures what a new indicator would, under other words: in the same category, the same kind
 * of figure of the same thing. A person has to look at both. Undefined where the table has it by its name
 * (`isAlreadyIn`) or has nothing like it.
 */
export function nearlyIn(declaration: Declaration, wanted: NewIndicator): Indicator | undefined {
  if (isAlreadyIn(declaration, wanted)) return undefined;
  const project = declaration.project?.value ?? '';
  const own = measuredByNew(wanted);
  return declaration.indicators.find((indicator) => {
    const other = measuredBy(indicator);
    const satisfied = [own, other].filter(({ name }) => isSatisfactionName(name)).length;
    if (satisfied > 0) return satisfied === 2 && satisfySame(own.name, other.name);
    return sameCategory(indicator, wanted) && measureTheSame(own, other, project);
  });
}
