import { Big } from 'big.js';
import type { NewIndicator, NewTarget } from '../edits/insertion/new-indicator';
import { apportion } from '../edits/insertion/apportion';
import type { Profile } from '../profiles/profile';
import type { MoneyUnit } from '../text/money';
import type { Block, LibraryIndicator } from './block';
import { levelsOf } from './levels';

/** Figures for a block's placeholders, by key, in the placeholder's own unit. What is missing keeps its example. */
export type Answers = Readonly<Record<string, string>>;

/** Under this key an answer says what holds for the half year, where that is not half of the year. */
export const halfKey = (key: string): string => `${key}/half`;

/** Under this key an answer says what holds for the whole term, where that is not the year's value for every year. */
export const midtermKey = (key: string): string => `${key}/midterm`;

/** Under this key stands how many years' work the whole term is, where the table's money says so. */
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

function halfOf(target: NewTarget, how: LibraryIndicator['half']): NewTarget {
  if (how === 'same') return target;
  if (how === 'schedule') return { operator: undefined, value: '序时进度', unit: '' };
  const half = new Big(target.value).div(2);
  const whole = /^\d+$/.test(target.value) && !/元$/.test(target.unit);
  return { ...target, value: whole ? half.round(0, Big.roundUp).toFixed() : half.toFixed() };
}

/** What adds up over the years does so; rates, standards and states stay. */
const midtermOf = (target: NewTarget, how: LibraryIndicator['half'], years: string): NewTarget =>
  how === 'half' ? { ...target, value: new Big(target.value).times(years).toFixed() } : target;

/** The placeholder that an indicator's value is; undefined for a fixed value. */
export const keyOf = ({ value }: LibraryIndicator): string | undefined => /^\{(\w+)\}$/.exec(value)?.[1];

function targetOf({ operator, unit }: LibraryIndicator, value: string, money: MoneyUnit): NewTarget {
  if (unit === '日期') return { operator, value, unit: '', whole: `${value}前` };
  return unit === '万元' ? { operator, value: inUnit(value, '万元', money), unit: money } : { operator, value, unit };
}

/** Points by the profile's shares for each level 1, where it fixes them; else the library's own. */
function weightsOf(indicators: readonly LibraryIndicator[], profile: Profile): number[] {
  const weights = indicators.map(({ weight }) => weight);
  const level1 = indicators.map(({ category }) => levelsOf(category, profile).level1);
  for (const [name, total] of Object.entries(profile.weights?.level1 ?? {})) {
    const members = level1.flatMap((level, i) => (level === name ? [i] : []));
    const shares = apportion(
      total,
      members.map((i) => weights[i]!),
    );
    members.forEach((i, n) => (weights[i] = shares?.[n] ?? weights[i]!));
  }
  return weights;
}

/**
 * Indicators of a block as they go into a table.
 * @param chosen indicators of that block; all of them where left out
 */
export function fillBlock(
  block: Block,
  answers: Answers,
  profile: Profile,
  money: MoneyUnit,
  chosen: readonly LibraryIndicator[] = block.indicators,
): NewIndicator[] {
  const weights = weightsOf(chosen, profile);
  return chosen.map((indicator, i) => {
    const key = keyOf(indicator);
    const value = key === undefined ? indicator.value : (answers[key] ?? block.placeholders[key]!.example);
    const annual = targetOf(indicator, value, money);
    const told = (keyFor: (key: string) => string): NewTarget | undefined => {
      const answer = key === undefined ? undefined : answers[keyFor(key)];
      return answer === undefined ? undefined : targetOf(indicator, answer, money);
    };
    const years = answers[YEARS];
    const midterm = told(midtermKey) ?? (years === undefined ? undefined : midtermOf(annual, indicator.half, years));
    return {
      ...levelsOf(indicator.category, profile),
      name: indicator.name,
      targets: { annual, half: told(halfKey) ?? halfOf(annual, indicator.half), ...(midterm && { midterm }) },
      direction: indicator.direction,
      weight: weights[i],
    };
  });
}
