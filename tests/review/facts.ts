import { factsOf, type TableFacts } from '../../src/review/facts';
import type { FindingRecord, TableRecord } from '../../src/review/record';

export const finding = (key: string, severity: FindingRecord['severity'] = 'error'): FindingRecord => ({
  ...{ rule: 'text/typo', severity, cells: ['A1'], message: `问题${key}`, key },
});

export const record = (of: Partial<TableRecord> = {}): TableRecord => ({
  ...{
    sheet: '申报表',
    range: 'A1:F20',
    form: 'L2/national-2021/申报',
    organisation: '青禾县司法局',
    project: '普法宣传经费',
  },
  ...{ year: 2025, annual: '600000', notRead: [], indicators: 4, goals: 'goals', values: 'values', findings: [] },
  ...of,
});

/** The facts of the tables of a file. */
export function factsOfFile(file: string, ...tables: readonly Partial<TableRecord>[]): TableFacts[] {
  const place = { source: 'records', offset: 0, length: 0 };
  return factsOf({ version: 1, file, stamp: '', notes: [], tables: tables.map((of) => record(of)) }, place);
}

/** Those of a table that alone stands in a file. */
export const facts = (file: string, of: Partial<TableRecord> = {}): TableFacts => factsOfFile(file, of)[0]!;
