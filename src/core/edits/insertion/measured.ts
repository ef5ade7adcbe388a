import type { Indicator } from '../../declaration/declaration';
import { compactLabel } from '../../declaration/labels/normalise';
import { plainName } from '../../knowledge/measures';
import type { Measured } from '../../matching/same-measurand';
import { dimensionOfUnit } from '../../matching/units';
import type { NewIndicator } from './new-indicator';
import { level2Key } from './slots';

/** 指标2： before the name is the form's own number. */
export const bareName = (name: string): string => plainName(compactLabel(name).replace(/^指标\d+[:：]?/, ''));

/** What a row measures, by its name and the unit of its first figure. */
export function measuredBy({ name, targets, unit }: Indicator): Measured {
  const units = targets.map(({ value }) => (value.kind === 'quantity' ? value.unit : '')).find((each) => each !== '');
  return { name: bareName(name.value), dimension: dimensionOfUnit(units ?? unit?.value ?? '') };
}

export const measuredByNew = ({ name, targets: { annual } }: NewIndicator): Measured => ({
  name: bareName(name),
  dimension: annual.whole === undefined ? dimensionOfUnit(annual.unit) : undefined,
});

export const sameCategory = ({ level2 }: Indicator, wanted: NewIndicator): boolean =>
  level2 !== undefined && level2Key(level2.value) === level2Key(wanted.level2);
