import type { Declaration, FundBlock, FundColumn, Indicator } from '../../../../src/core/declaration/declaration';
import { budgetOf } from '../../../../src/core/money/budgets';
import type { Reading } from './form';

const short = (level: Indicator['level1']): string => level?.value.replace(/指标$/, '') ?? '–';

const column = (cell: Indicator['weight']): string => (cell === undefined || cell.value === '' ? '-' : cell.value);

interface Shown {
  readonly terms: boolean;
  readonly columns: boolean;
  readonly results: boolean;
}

const rowOf = (indicator: Indicator, { terms, columns, results }: Shown): string => {
  const { level1, level2, name, targets, operator, unit, weight, completion, score } = indicator;
  const beside = columns ? ` [${[operator, unit, weight].map(column).join(' ')}]` : '';
  const done = results ? ` → ${[completion, score].map(column).join(' ')}` : '';
  const values = targets.filter(({ raw }) => raw !== '');
  const printed = values.map(({ term, raw }) => `${terms ? `${term} ` : ''}${raw}`).join(' | ');
  return `${short(level1)} ${short(level2)} ${name.value} = ${printed}`.replaceAll('\n', '↵').trim() + beside + done;
};

const compact = (text: string): string => text.replaceAll(/\s/g, '');

/** Rates, weights and points beside the money are none. */
const isMoney = ({ label }: FundColumn): boolean => !/率|分|权重/.test(label?.value ?? '');

const linesOf = (block: FundBlock, lines = block.lines): string[] =>
  lines.flatMap(({ label, amounts, children }) => {
    const money = amounts.filter((_, i) => isMoney(block.columns[i]!));
    const printed = money.flatMap((amount) => amount?.value?.toString() ?? []);
    return [`${compact(label.value)} = ${printed.join(' | ')}`.trim(), ...linesOf(block, children)];
  });

/** What only forms that are told in full state. */
const inFull = (table: Declaration | undefined, { header, money, goals }: Reading): Reading => ({
  ...(header && {
    header: table?.header
      .filter(({ key, value }) => value && header.some((field) => field.startsWith(`${key} `)))
      .map(({ key, value }) => `${key} ${value?.value}`)
      .sort(),
  }),
  ...(money && { money: table?.funds.flatMap((block) => linesOf(block)).sort() }),
  ...(goals && { goals: table?.goals.map(({ term, text }) => `${term} ${text.value}`) }),
  rows: [],
});

/** Reads the first table's head and the indicators of all. */
export function readingOf(tables: readonly Declaration[], reads: Reading): Reading {
  const { rows } = reads;
  const [first] = tables;
  const shown = {
    terms: rows.some((row) => / = (?:midterm|annual|previous|total) /.test(row)),
    columns: rows.some((row) => /\](?: → .+)?$/.test(row)),
    results: rows.some((row) => row.includes(' → ')),
  };
  const yuan = (term: 'annual' | 'midterm') => first && budgetOf(first, term)?.yuan.toNumber();
  const amounts = { annual: yuan('annual'), midterm: yuan('midterm') };
  return {
    ...inFull(first, reads),
    project: first?.project?.value,
    year: first?.year?.value,
    unit: first?.unit?.value,
    ...amounts,
    rows: tables.flatMap(({ indicators }) => indicators.map((indicator) => rowOf(indicator, shown))),
  };
}
