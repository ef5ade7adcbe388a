import { groupBy } from '../../core/group';
import type { TableFacts } from '../facts';
import { moneyText } from '../money-text';
import type { AcrossFinding, AcrossKind } from './across';

const projectOf = ({ unitKey, projectStem, form }: TableFacts): string | undefined =>
  projectStem === '' ? undefined : JSON.stringify([unitKey, projectStem, form]);

function* compared(now: TableFacts, before: TableFacts): Generator<AcrossFinding, void, void> {
  const found = (
    kind: AcrossKind,
    severity: AcrossFinding['severity'],
    data: Record<string, string>,
  ): AcrossFinding => ({
    ...{ kind, severity, units: [now.unitKey], tables: [now] },
    data: { project: now.project, before: before.file, ...data },
  });
  if (now.year !== undefined && now.year === before.year)
    yield found('year-unchanged', 'warning', { year: String(now.year) });
  if (now.goals !== undefined && now.goals === before.goals) yield found('goal-copied', 'advice', {});
  const { annual } = now;
  const moved = annual && before.annual && !annual.eq(before.annual);
  if (moved && now.values !== undefined && now.values === before.values)
    yield found('values-unchanged', 'warning', { from: moneyText(before.annual), to: moneyText(annual) });
}

/** What was taken over from last year's table of the same project: the goals, the values though the money changed, the year. */
export function sinceLastYear(tables: readonly TableFacts[], previous: readonly TableFacts[]): AcrossFinding[] {
  const known = groupBy(previous, projectOf);
  return tables.flatMap((now) => {
    const key = projectOf(now);
    const before = key === undefined ? undefined : known.get(key);
    // Several of the same name: which one it continues cannot be told.
    return before?.length === 1 ? [...compared(now, before[0]!)] : [];
  });
}
