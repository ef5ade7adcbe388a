import type { Severity } from '../../core/severity';
import { moneyText } from '../money-text';
import type { UnitFacts } from '../units';
import type { AcrossFinding, AcrossKind } from './across';
import { moneyOf } from './money-of';
import type { Totals } from './totals-list';

/**
 * Whether each unit's tables come to what was approved for it. A unit with an amount or a file that was not read is not compared.
 */
export function unitTotals(all: readonly UnitFacts[], totals: Totals): AcrossFinding[] {
  const units = new Map(all.map((unit) => [unit.key, unit]));
  const found: AcrossFinding[] = [];
  const tell = (kind: AcrossKind, severity: Severity, key: string, data: Record<string, string>): void => {
    found.push({ kind, severity, units: [key], tables: units.get(key)?.tables ?? [], data });
  };
  for (const [key, { unit, yuan }] of totals) {
    const data = { unit, approved: moneyText(yuan) };
    const own = units.get(key);
    if (!own) {
      tell('not-received', 'warning', key, data);
      continue;
    }
    const { sum, count, unknown } = moneyOf(own.tables);
    const unread = own.others.filter(({ kind }) => kind === 'failed' || kind === 'other-format').length;
    const more = {
      ...data,
      count: String(count),
      unknown: String(unknown),
      unread: String(unread),
      sum: moneyText(sum),
      difference: moneyText(sum.minus(yuan)),
    };
    if (unknown > 0) tell('total-unknown', 'advice', key, more);
    else if (sum.eq(yuan)) continue;
    else if (unread > 0) tell('total-unread', 'advice', key, more);
    else tell('total', 'error', key, more);
  }
  for (const [key, { name }] of units) if (!totals.has(key)) tell('not-listed', 'advice', key, { unit: name });
  return found;
}
