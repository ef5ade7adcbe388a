import Big from 'big.js';
import { groupBy } from '../../core/group';
import type { Severity } from '../../core/severity';
import type { TableFacts } from '../facts';
import { moneyText } from '../money-text';
import type { AcrossFinding, AcrossKind } from './across';
import type { Totals } from './totals-list';

/** A project's money counts once, in however many tables it stands; a table without a project counts by itself. */
function moneyOf(tables: readonly TableFacts[]): {
  readonly sum: Big;
  readonly count: number;
  readonly unknown: number;
} {
  const projects = groupBy(tables, (table) =>
    table.projectKey === '' ? table : `${table.projectKey} ${String(table.year)}`,
  );
  const amounts = [...projects.values()].map((own) => own.find(({ annual }) => annual !== undefined)?.annual);
  return {
    sum: amounts.reduce<Big>((sum, annual) => sum.plus(annual ?? 0), new Big(0)),
    count: amounts.length,
    unknown: amounts.filter((annual) => annual === undefined).length,
  };
}

/** Whether each unit's tables come to what was approved for it. A unit with an amount that was not read is not compared. */
export function unitTotals(tables: readonly TableFacts[], totals: Totals): AcrossFinding[] {
  const units = groupBy(tables, ({ unitKey }) => unitKey);
  const found: AcrossFinding[] = [];
  const tell = (kind: AcrossKind, severity: Severity, key: string, data: Record<string, string>): void => {
    found.push({ kind, severity, units: [key], tables: units.get(key) ?? [], data });
  };
  for (const [key, { unit, yuan }] of totals) {
    const data = { unit, approved: moneyText(yuan) };
    const own = units.get(key);
    if (!own) {
      tell('not-received', 'warning', key, data);
      continue;
    }
    const { sum, count, unknown } = moneyOf(own);
    const more = {
      ...data,
      count: String(count),
      unknown: String(unknown),
      sum: moneyText(sum),
      difference: moneyText(sum.minus(yuan)),
    };
    if (unknown > 0) tell('total-unknown', 'advice', key, more);
    else if (!sum.eq(yuan)) tell('total', 'error', key, more);
  }
  for (const [key, own] of units) if (!totals.has(key)) tell('not-listed', 'advice', key, { unit: own[0]!.unit });
  return found;
}
