import type { Big } from 'big.js';
import type { Declaration, Indicator } from '../../declaration/declaration';
import type { Range } from '../../sheet/address';
import { parseIndicatorValue, type IndicatorValue } from '../../text/indicator-value';
import { isFloor, type Operator } from '../../text/operators';
import { usualUnit } from '../../text/units';

/** What one cell of a row says. */
interface Said {
  readonly number: Big;
  readonly unit: string;
  readonly operator: Operator | undefined;
  readonly cell: Range;
}

/** A row with the rows 其中… right below it, in one column that they all fill in one unit. */
interface PartRows {
  readonly name: string;
  readonly whole: Said;
  readonly parts: readonly Said[];
  readonly sum: Big;
}

const isPart = ({ name }: Indicator): boolean => /^(?:指标\s*\d{0,2}\s*[:：]?)?其中/.test(name.value.trim());

const said = (value: IndicatorValue | undefined, cell: Range, { unit }: Indicator): Said | undefined =>
  value?.kind === 'quantity'
    ? { number: value.number, unit: value.unit || (unit?.value.trim() ?? ''), operator: value.operator, cell }
    : undefined;

/** The targets of a row term by term, and what was done. */
const columnsOf = (row: Indicator): readonly (Said | undefined)[] => [
  ...row.targets.map(({ value, cell }) => said(value, cell, row)),
  row.completion && said(parseIndicatorValue(row.completion.value), row.completion.cell, row),
];

function* groups({ indicators }: Declaration): Generator<{ whole: Indicator; parts: readonly Indicator[] }> {
  for (const [i, whole] of indicators.entries()) {
    if (isPart(whole)) continue;
    const next = indicators.slice(i + 1).findIndex((row) => !isPart(row));
    const parts = indicators.slice(i + 1, next < 0 ? undefined : i + 1 + next);
    if (parts.length > 0) yield { whole, parts };
  }
}

const added = ({ whole, parts }: { whole: Indicator; parts: readonly Indicator[] }): PartRows[] => {
  const columns = parts.map(columnsOf);
  return columnsOf(whole).flatMap((total, i): PartRows[] => {
    const items = columns.flatMap((column) => column[i] ?? []);
    const alike = items.every(({ unit }) => usualUnit(unit) === usualUnit(total?.unit ?? ''));
    if (!total || total.unit === '%' || items.length < parts.length || !alike) return [];
    const sum = items.reduce((all, { number }) => all.plus(number), total.number.minus(total.number));
    return [{ name: whole.name.value.trim(), whole: total, parts: items, sum }];
  });
};

/**
 * Rows 其中… that come to more than the row above them; to less only where they come to it in another column, and so claim to be
 * all of it.
 */
export function* missedPartRows(declaration: Declaration): Generator<PartRows> {
  for (const group of groups(declaration)) {
    const columns = added(group);
    const areAll = group.parts.length > 1 && columns.some(({ whole, sum }) => sum.eq(whole.number));
    for (const column of columns) {
      const { whole, sum } = column;
      // A floor may be passed by its parts.
      if (isFloor(whole.operator) || sum.eq(whole.number)) continue;
      if (sum.gt(whole.number) || areAll) yield column;
    }
  }
}
