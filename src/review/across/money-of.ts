import Big from 'big.js';
import { groupBy } from '../../core/group';
import type { TableFacts } from '../facts';

/** A text about a project beside its table: it names no project, and tells no other amount than a table of its file that does. */
const goesWith = (table: TableFacts, beside: readonly TableFacts[]): boolean =>
  table.projectKey === '' &&
  beside.some(
    ({ projectKey, form, annual }) =>
      projectKey !== '' &&
      form !== table.form &&
      (table.annual === undefined || (annual !== undefined && annual.eq(table.annual))),
  );

export interface MoneyOf {
  readonly sum: Big;
  /** Projects. */
  readonly count: number;
  /** Of them those whose amount was not read. */
  readonly unknown: number;
}

/** What tables of a unit come to: a project's money counts once, in however many tables it stands; a table without a project counts by itself. */
export function moneyOf(tables: readonly TableFacts[]): MoneyOf {
  const files = groupBy(tables, ({ file }) => file);
  const counted = tables.filter((table) => !goesWith(table, files.get(table.file)!));
  const projects = groupBy(counted, (table) =>
    table.projectKey === '' ? table : `${table.projectKey} ${String(table.year)}`,
  );
  const amounts = [...projects.values()].map((own) => own.find(({ annual }) => annual !== undefined)?.annual);
  return {
    sum: amounts.reduce<Big>((sum, annual) => sum.plus(annual ?? 0), new Big(0)),
    count: amounts.length,
    unknown: amounts.filter((annual) => annual === undefined).length,
  };
}
