import type { Declaration, Indicator, Target } from '../../declaration/declaration';
import { isSpareName } from '../../declaration/indicators/spare';
import {
  isCountName,
  isCountUnit,
  isMoneyName,
  isPercentUnit,
  isRateName,
  isSatisfactionName,
  isSizeUnit,
  plainName,
} from '../../knowledge/measures';
import { memoize } from '../../memoize';
import type { Range } from '../../sheet/address';
import { formatQuantity, type IndicatorValue } from '../../text/indicator-value';
import { isNoUnit, moneyPart } from '../../text/units';

export type Quantity = Extract<IndicatorValue, { kind: 'quantity' }>;
export type MeasureKind = 'satisfaction' | 'rate' | 'count' | 'money' | 'other';

/** Rows of the evaluation framework (决策, 过程) judge how a project is run and have words of their own. */
export const isFramework = (indicator: Indicator): boolean =>
  ['决策', '过程', '投入', '管理指标'].includes(indicator.level1?.value ?? '');

/** Sections of the framework that hold no outputs. */
export const isProcess = (indicator: Indicator): boolean => ['决策', '过程'].includes(indicator.level1?.value ?? '');

export { isSpareName };

export const isBlankValue = (target: Target): boolean =>
  target.value.kind === 'blank' || /^(?:[/／\\—–-]+|[…⋯]+)$/.test(target.raw.trim());

/** What is aimed at; the figures of past years beside it are facts. */
export const planned = ({ targets }: Indicator): readonly Target[] =>
  targets.filter(({ term }) => term !== 'previous' && term !== 'executed');

export const filled = memoize((indicator: Indicator): readonly Target[] =>
  planned(indicator).filter((t) => !isBlankValue(t)),
);

export const quantities = memoize((indicator: Indicator): readonly (Target & { readonly value: Quantity })[] =>
  planned(indicator).flatMap((t) => (t.value.kind === 'quantity' ? [{ ...t, value: t.value }] : [])),
);

/** What the unit column says; "" when it is blank, holds a filler or is not there. */
export const columnUnit = ({ unit }: Indicator): string => {
  const text = unit?.value.trim() ?? '';
  return isNoUnit(text) ? '' : text;
};

/** The unit a value has, from its own cell or the unit column; "" when nothing says one. */
export const unitOf = (indicator: Indicator, value: Quantity): string => value.unit || columnUnit(indicator);

/** What kind of thing a row measures, by its name first and its unit second. */
export const kindOf = memoize((indicator: Indicator): MeasureKind => {
  const name = plainName(indicator.name.value);
  if (isSatisfactionName(name)) return 'satisfaction';
  const units = quantities(indicator).map((t) => unitOf(indicator, t.value));
  if (units.some(isPercentUnit) || isRateName(name)) return 'rate';
  if (units.some((unit) => moneyPart(unit) !== undefined)) return 'money';
  if (units.some(isCountUnit)) return 'count';
  if (units.some(isSizeUnit)) return isCountName(name) ? 'count' : 'other';
  if (isMoneyName(name)) return 'money';
  return isCountName(name) ? 'count' : 'other';
});

/** Name and value cells, and what stands beside them per term, in reading order. */
export const cellsOf = (indicator: Indicator): readonly Range[] => [
  indicator.name.cell,
  ...planned(indicator).map((t) => t.cell),
];

/** The rows that stand in the form, spare ones left out. */
export const realIndicators = memoize((declaration: Declaration): readonly Indicator[] =>
  declaration.indicators.filter((indicator) => !isSpareName(indicator.name.value) || filled(indicator).length > 0),
);

/** Fewer rows may each have been forgotten. */
const templateRows = 5;

/** Numbers in row after row and not one name: the form as it came. Empty where any row is named. */
export const unnamedRows = memoize(({ indicators }: Declaration): readonly Indicator[] => {
  const rows = indicators.filter((i) => isSpareName(i.name.value) && quantities(i).length > 0);
  return rows.length >= templateRows && rows.length === indicators.length ? rows : [];
});

const shown = (indicator: Indicator, { raw, value }: Target): string =>
  value.kind === 'quantity' && value.prefix === '' && value.suffix === ''
    ? formatQuantity(value.operator, value.number, unitOf(indicator, value))
    : raw.trim();

/** "≥2次 / ≥1次": the values of a row for a message. */
export const shownValues = (indicator: Indicator): string =>
  [...new Set(filled(indicator).map((t) => shown(indicator, t)))].join(' / ');
