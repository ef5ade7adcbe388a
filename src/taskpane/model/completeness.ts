import { memoizeText } from '../../core/memoize';
import type { Declaration, Indicator } from '../../core/declaration/declaration';
import type { Profile } from '../../core/profiles/profile';
import type { TableReport } from '../../core/report';
import type { Settings } from '../../core/settings';

export interface LevelTwo {
  readonly name: string;
  readonly count: number;
  readonly state: 'present' | 'missing' | 'optional';
}

export interface LevelOne {
  readonly name: string;
  readonly state: 'present' | 'missing' | 'optional';
  readonly children: readonly LevelTwo[];
}

const bare = memoizeText((name) => name.replace(/\s/g, '').replace(/指标$/, ''));
const counts = (indicator: Indicator): boolean => indicator.name.value.trim() !== '';

const RULE = 'complete/required-category';

/**
 * The categories that a table must have and has not got, as the list of its findings says it: a project of works owes its
 * cost, a framework of the form's own owes nothing. Of a form that was just begun, and where the rule is off, the profile's word.
 */
export function lackedCategories(
  { findings, profile: { profile }, toFill }: Pick<TableReport, 'findings' | 'profile' | 'toFill'>,
  { rules }: Settings,
): readonly string[] {
  if (toFill || rules[RULE] === 'off') return profile.required;
  return findings.flatMap(({ rule, data }) => (rule === RULE ? (data.name ?? '').split('”、“') : []));
}

/**
 * Which categories of the profile have indicators, and which of those without any are lacked. Undefined where the form prints no levels at all, so that
 * nothing is called missing that the form has no place for.
 */
export function completeness(
  declaration: Declaration,
  profile: Profile,
  lacked: readonly string[],
): LevelOne[] | undefined {
  const indicators = declaration.indicators.filter(counts);
  if (!declaration.categories.length && !indicators.some((i) => i.level1 ?? i.level2)) return undefined;

  const required = new Set(lacked.map(bare));
  const within = (level1: string, level2?: string): number =>
    indicators.filter(
      (i) =>
        (i.level1 === undefined || bare(i.level1.value) === bare(level1)) &&
        (level2 === undefined || (i.level2 !== undefined && bare(i.level2.value) === bare(level2))) &&
        (i.level1 !== undefined || i.level2 !== undefined),
    ).length;
  const state = (count: number, name: string) =>
    count > 0 ? 'present' : required.has(bare(name)) ? 'missing' : 'optional';

  return profile.hierarchy.map(({ level1, level2 }) => {
    const known = new Set(level2.map(bare));
    const others = indicators
      .filter((i) => i.level1 && i.level2 && bare(i.level1.value) === bare(level1) && !known.has(bare(i.level2.value)))
      .map((i) => i.level2!.value);
    const children = [...level2, ...new Set(others)].map((name): LevelTwo => {
      const count = within(level1, name);
      return { name, count, state: state(count, name) };
    });
    const total = children.reduce((sum, child) => sum + child.count, 0) || within(level1);
    return { name: level1, state: state(total, level1), children };
  });
}
