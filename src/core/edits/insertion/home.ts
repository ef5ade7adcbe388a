import {
  holdsAllOf,
  isFirstLevel,
  isOfEvaluation,
  isSatisfaction,
  isUsualLevel2,
  saysBroadly,
  saysLevel1,
  saysLevel2,
} from './kin';
import type { FormLevel } from './new-indicator';
import type { Slot } from './slots';

/** Levels as a form has them: keys as slots hold them. */
export interface Home extends FormLevel {
  /** The form's second level holds what is a first level elsewhere (实施效果指标 › 产出指标 › …). */
  readonly lowered?: true;
}

const distinct = (keys: readonly (string | undefined)[]): string[] => [
  ...new Set(keys.filter((key) => key !== undefined)),
];

type Under = (level1: string) => readonly string[];

/** The second level of the form under one of its first levels; "new" may be one that the form has not got yet. */
function below(level1: string, meaning: string, level2: string, under: Under): Home | undefined {
  const children = under(level1);
  const own = children.find((key) => key === level2) ?? children.find((key) => saysLevel2(key, level2));
  if (own !== undefined || children.length === 0) return { level1, level2: own ?? level2 };
  // 满意度 has one second level, whatever the form calls it.
  if (isSatisfaction(meaning)) return { level1, level2: children.length === 1 ? children[0]! : level2 };
  if (children.some(isUsualLevel2)) return { level1, level2 };
  const all = children.filter((key) => !isSatisfaction(key));
  if (all.length === 0) return { level1, level2 };
  return all.length === 1 && holdsAllOf(all[0]!, meaning) ? { level1, level2: all[0]! } : undefined;
}

/** A form that has no such first level may print the second under another one (满意度 under 效益指标): the only one that does. */
function elsewhere(printed: readonly string[], level2: string, under: Under): Home | undefined | 'several' {
  const found = printed.flatMap((level1) =>
    under(level1)
      .filter((key) => key === level2 || (isSatisfaction(key) && isSatisfaction(level2)))
      .map((key) => ({ level1, level2: key })),
  );
  return found.length > 1 ? 'several' : found[0];
}

/** Where a department's framework has what it puts out and what comes of it. */
function broadly(printed: readonly string[], level1: string, level2: string, under: Under): Home | undefined {
  const pairs = printed.flatMap((key) =>
    under(key)
      .filter((child) => saysLevel1(child, level1) || saysBroadly(child, level1))
      .map((child) => ({ level1: key, level2: child })),
  );
  if (pairs.length === 1) return pairs[0];
  // 社会效应 holds the effects on society alone.
  const [only, ...others] = printed.filter((key) => saysBroadly(key, level1) && !isUsualLevel2(key));
  return only !== undefined && others.length === 0 && pairs.length === 0
    ? below(only, level1, level2, under)
    : undefined;
}

/**
 * Where a category stands in a form, by the form's own names for the levels, so that no second hierarchy is put beside
 * its own; undefined where nothing in the form has its meaning and only the user knows.
 */
export function homeOf(slots: readonly Slot[], level1: string, level2: string): Home | undefined {
  const printed = distinct(slots.map((slot) => slot.level1));
  const under: Under = (key) => distinct(slots.filter((slot) => slot.level1 === key).map((slot) => slot.level2));
  const usual: Home = { level1, level2 };
  if (printed.length === 0) return usual;
  const [only] = printed;
  if (only !== undefined && printed.length === 1 && !isFirstLevel(only)) {
    const lower = under(only);
    if (lower.length > 0 && lower.every(isFirstLevel)) return { level1: only, level2: level1, lowered: true };
  }
  const own = printed.find((key) => key === level1) ?? printed.find((key) => saysLevel1(key, level1));
  const found = own === undefined ? undefined : below(own, level1, level2, under);
  if (found && (found.level2 !== level2 || under(own!).includes(level2))) return found;
  // 社会效应, 可持续发展能力: a first level for what is a second one elsewhere.
  const raised = printed.find((key) => key !== own && !isFirstLevel(key) && saysLevel2(key, level2));
  if (raised !== undefined) return below(raised, level2, level2, under);
  if (own !== undefined) return found;
  const there = elsewhere(printed, level2, under);
  if (there !== undefined) return there === 'several' ? undefined : there;
  const like = broadly(printed, level1, level2, under);
  if (like) return like;
  const effects = printed.find((key) => saysLevel1(key, '效益指标'));
  if (isSatisfaction(level1) && effects !== undefined && printed.some(isOfEvaluation))
    return below(effects, '效益指标', level2, under);
  const isUsual = printed.some((key) => saysLevel1(key, '产出指标') || saysLevel1(key, '效益指标'));
  return (isUsual || printed.every(isFirstLevel)) && !printed.some((key) => saysBroadly(key, level1))
    ? usual
    : undefined;
}

/** The levels a form has, each once, for a user to choose from: what stands under a first level, or that itself. */
export function levelsToChoose(slots: readonly Slot[]): FormLevel[] {
  const found = slots.filter(({ level1, level2 }) => level1 !== undefined || level2 !== undefined);
  const isFirst = (slot: Slot, i: number): boolean =>
    found.findIndex(({ level1, level2 }) => level1 === slot.level1 && level2 === slot.level2) === i;
  return found.filter(isFirst).map(({ level1, level2 }) => ({ level1, level2 }));
}
