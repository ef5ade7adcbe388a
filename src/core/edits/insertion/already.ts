import type { Declaration, Indicator } from '../../declaration/declaration';
import { compactLabel } from '../../declaration/labels/normalise';
import { plainName } from '../../knowledge/measures';
import { ownTopic } from '../../matching/own-topic';
import { topic } from '../../matching/similarity';
import type { NewIndicator } from './new-indicator';
import { level2Key } from './slots';

/** 指标2： before the name is the form's own number. */
const bare = (name: string): string => plainName(compactLabel(name).replace(/^指标\d+[:：]?/, ''));

/** Counts of one category that differ in light words only (专项督查开展次数, 专项督查次数). */
function sameCount(indicator: Indicator, wanted: NewIndicator, subject: string): boolean {
  const counts =
    wanted.targets.annual.unit !== '%' && /[数次量]$/.test(wanted.name) && /[数次量]$/.test(bare(indicator.name.value));
  if (!counts || !indicator.level2 || level2Key(indicator.level2.value) !== level2Key(wanted.level2)) return false;
  const [one, other] = [indicator.name.value, wanted.name].map((name) => ownTopic(bare(name), subject));
  return one!.length >= 2 && one === other;
}

/** Has the table the indicator, by this name or one that says the same? */
export const isAlreadyIn = ({ indicators, project }: Declaration, wanted: NewIndicator): boolean => {
  const subject = topic(project?.value ?? '');
  return indicators.some(
    (indicator) => bare(indicator.name.value) === bare(wanted.name) || sameCount(indicator, wanted, subject),
  );
};
