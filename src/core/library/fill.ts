import { Big } from 'big.js';
import type { NewIndicator, NewTarget } from '../edits/insertion/new-indicator';
import { apportion, sumOf } from '../edits/insertion/apportion';
import { level1Key } from '../edits/insertion/slots';
import type { Profile } from '../profiles/profile';
import type { MoneyUnit } from '../text/money';
import { TO_FILL } from '../text/to-fill';
import type { Block, LibraryIndicator } from './block';
import { levelsIn, levelsOf } from './levels';
import { SUBJECT, withSubject } from './subject';

/** Figures for a block's placeholders, by key, in the placeholder's own unit, and its subject. What is missing is written as 〔待填〕. */
export type Answers = Readonly<Record<string, string>>;

/** Under this key an answer says what holds for the half year, where that is not half of the year. */
export const halfKey = (key: string): string => `${key}/half`;

/** Under this key an answer says what holds for the whole term, where that is not the year's value for every year. */
export const midtermKey = (key: string): string => `${key}/midterm`;

/** Under this key stands how many years' work the whole term is, where the table's money says so; 1 for a year's project. */
export const YEARS = '/years';

const yuan: Readonly<Record<MoneyUnit, string>> = {
  元: '1',
  千元: '1000',
  万元: '10000',
  百万元: '1000000',
  亿元: '100000000',
};

/** 万元 → the table's unit, exactly: 1.5 → "15000" where the table is in 元. */
export const inUnit = (value: string, from: MoneyUnit, to: MoneyUnit): string =>
  from === to ? value : new Big(value).times(yuan[from]).div(yuan[to]).toFixed();

const isMissing = ({ value }: NewTarget): boolean => value === TO_FILL;

function halfOf(target: NewTarget, how: LibraryIndicator['half']): NewTarget {
  if (how === 'schedule') return { operator: undefined, value: '序时进度', unit: '' };
  if (how === 'same' || isMissing(target)) return target;
  const half = new Big(target.value).div(2);
  const whole = /^\d+$/.test(target.value) && !/元$/.test(target.unit);
  return { ...target, value: whole ? half.round(0, Big.roundUp).toFixed() : half.toFixed(), guessed: true };
}

const missing = (target: NewTarget): NewTarget => ({
  ...target,
  value: TO_FILL,
  ...(target.whole !== undefined && { whole: `${TO_FILL}前` }),
});

/**
 * What adds up over the years does so, as far as the table tells how many there are; rates, standards and states stay.
 * A day of this year says nothing of a term of several.
 */
function midtermOf(target: NewTarget, how: LibraryIndicator['half'], years: string | undefined): NewTarget {
  if (years === '1' || isMissing(target)) return target;
  if (how === 'same') return /[%‰/]/.test(target.unit) ? target : { ...target, guessed: true };
  if (how === 'schedule' || years === undefined) return missing(target);
  return { ...target, value: new Big(target.value).times(years).toFixed(), guessed: true };
}

/** The placeholder that an indicator's value is; undefined for a fixed value. */
export const keyOf = ({ value }: LibraryIndicator): string | undefined => /^\{(\w+)\}$/.exec(value)?.[1];

function targetOf({ operator, unit }: LibraryIndicator, value: string, money: MoneyUnit | undefined): NewTarget {
  if (unit === '日期') return { operator, value, unit: '', whole: `${value}前` };
  if (unit !== '万元' || money === undefined) return { operator, value, unit };
  return { operator, value: value === TO_FILL ? value : inUnit(value, '万元', money), unit: money };
}

/**
 * What an indicator counts for beside the others of its level: cost has a level of its own in the hierarchy that the library's
 * points are of, and under output it counts for what an output does on average.
 */
function proportionsIn(level1: string, members: readonly LibraryIndicator[]): number[] {
  const isAtHome = ({ category }: LibraryIndicator): boolean =>
    level1Key(levelsIn(category, '2021').level1) === level1Key(level1);
  const own = members.filter(isAtHome).map(({ weight }) => weight);
  const most = own.length > 0 ? sumOf(own) / own.length : Infinity;
  return members.map((each) => (isAtHome(each) ? each.weight : Math.min(each.weight, most)));
}

/** Points by the profile's shares for each level 1, where it fixes them; else the library's own. */
function weightsOf(indicators: readonly LibraryIndicator[], profile: Profile): ReadonlyMap<LibraryIndicator, number> {
  const weights = new Map(indicators.map((each) => [each, each.weight]));
  for (const [name, total] of Object.entries(profile.weights?.level1 ?? {})) {
    const members = indicators.filter(({ category }) => levelsOf(category, profile).level1 === name);
    const shares = apportion(total, proportionsIn(name, members));
    members.forEach((each, i) => weights.set(each, shares?.[i] ?? each.weight));
  }
  return weights;
}

/**
 * Indicators of a block as they go into a table.
 * @param money the unit the table states; where it states none, amounts say theirs (万元) as the user was asked for them
 * @param chosen indicators of that block; all of them where left out
 */
export function fillBlock(
  block: Block,
  answers: Answers,
  profile: Profile,
  money: MoneyUnit | undefined,
  chosen: readonly LibraryIndicator[] = block.indicators,
): NewIndicator[] {
  // What is picked of a block keeps the points that it has in the whole of it.
  const whole = [...new Set([...block.indicators.filter(({ extra }) => !extra), ...chosen])];
  const weights = weightsOf(whole, profile);
  const said = (text: string): string => withSubject(text, answers[SUBJECT]);
  return chosen.map((indicator) => {
    const key = keyOf(indicator);
    const value = key === undefined ? indicator.value : (answers[key] ?? TO_FILL);
    const annual = targetOf(indicator, value, money);
    const told = (keyFor: (key: string) => string): NewTarget | undefined => {
      const answer = key === undefined ? undefined : answers[keyFor(key)];
      return answer === undefined ? undefined : targetOf(indicator, answer, money);
    };
    return {
      ...levelsOf(indicator.category, profile),
      name: said(indicator.name),
      targets: {
        annual,
        half: told(halfKey) ?? halfOf(annual, indicator.half),
        midterm: told(midtermKey) ?? midtermOf(annual, indicator.half, answers[YEARS]),
      },
      explanation: said(indicator.explanation),
      formula: said(indicator.formula),
      direction: indicator.direction,
      weight: weights.get(indicator),
    };
  });
}
