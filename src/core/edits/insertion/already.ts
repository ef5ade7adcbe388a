import type { Declaration, Indicator } from '../../declaration/declaration';
import { ownTopic } from '../../matching/own-topic';
import { measureTheSame } from '../../matching/same-measurand';
import { topic } from '../../matching/similarity';
import { bareName, measuredBy, measuredByNew, sameCategory } from './measured';
import type { NewIndicator } from './new-indicator';

/** Counts of one category that differ in light words only (专项督查开展次数, 专项督查次数). */
function sameCount(indicator: Indicator, wanted: NewIndicator, project: string): boolean {
  const [own, other] = [measuredByNew(wanted), measuredBy(indicator)];
  const counts = wanted.targets.annual.unit !== '%' && [own, other].every(({ name }) => /[数次量]$/.test(name));
  if (!counts || !sameCategory(indicator, wanted)) return false;
  const subject = topic(project);
  const [one, two] = [own, other].map(({ name }) => ownTopic(name, subject));
  return one!.length >= 2 && one === two && measureTheSame(own, other, project);
}

/** Has the table the indicator, by this name or one that says the same? */
export const isAlreadyIn = ({ indicators, project }: Declaration, wanted: NewIndicator): boolean =>
  indicators.some(
    (indicator) =>
      bareName(indicator.name.value) === bareName(wanted.name) || sameCount(indicator, wanted, project?.value ?? ''),
  );
