import { groupBy } from '../../core/group';
import type { TableFacts } from '../facts';
import type { AcrossFinding } from './across';

/** Where both tables name unit and project; where they do not, tables of the same content are the same. */
const projectOf = ({ projectKey, unitKey, namesUnit, year, form, goals, values }: TableFacts): string | undefined => {
  if (namesUnit && projectKey !== '') return JSON.stringify([projectKey, year, form, unitKey]);
  return goals !== undefined && values !== undefined
    ? JSON.stringify([projectKey, year, form, namesUnit && unitKey, goals, values])
    : undefined;
};

const sameContent = (tables: readonly TableFacts[]): boolean => {
  const [first] = tables;
  return tables.every(
    ({ goals, values, annual }) =>
      goals === first!.goals && values === first!.values && String(annual) === String(first!.annual),
  );
};

/** The same project of the same unit, year and form in several tables. */
export function handedInTwice(tables: readonly TableFacts[]): AcrossFinding[] {
  return [...groupBy(tables, projectOf).values()].flatMap((same) => {
    if (same.length < 2) return [];
    const identical = sameContent(same);
    return [
      {
        kind: identical ? 'twice-same' : 'twice',
        severity: identical ? 'error' : 'warning',
        units: [...new Set(same.map(({ unitKey }) => unitKey))],
        tables: same,
        data: {
          project: same[0]!.project || same[0]!.sheet,
          count: String(same.length),
          files: same.map(({ file, sheet }) => `${file} ${sheet}`).join('、'),
        },
      } satisfies AcrossFinding,
    ];
  });
}
