import Big from 'big.js';
import type { Page, PageCell } from '../../hosts/file/write/sheet-xml';
import type { TableFacts } from '../facts';
import { moneyOf } from '../across/money-of';
import type { Review } from '../review';
import type { UnitFacts } from '../units';
import { count, FROZEN, linkTo, money, text, textsOf, top, total, totalText } from './cells';
import { ruleTitle } from './findings-page';

const errorsOf = (tables: readonly TableFacts[]): number => tables.reduce((sum, { counts }) => sum + counts.error, 0);

const unitNumbers = ({ tables, others }: UnitFacts): number[] => [
  tables.length,
  others.length,
  tables.filter(({ verdict }) => verdict === 'errors').length,
  errorsOf(tables),
  tables.reduce((sum, { counts }) => sum + counts.warning, 0),
  tables.reduce((sum, { counts }) => sum + counts.advice, 0),
];

/** A total for each column of numbers. */
const totalsOf = (numbers: readonly (readonly number[])[], from: number, width: number): PageCell[] =>
  Array.from({ length: width }, (_, i) =>
    total(from + i, String(numbers.reduce((sum, one) => sum + one[i]!, 0)), numbers.length, 'totalCount'),
  );

/** A row a unit, with a link to its letter. */
export function unitsPage(review: Review): Page {
  const t = textsOf(review);
  const { units } = review;
  const { columns, severity } = t;
  const numbers = units.map(unitNumbers);
  const sums = units.map(({ tables }) => moneyOf(tables).sum);
  const heading = [
    ...[
      columns.unit,
      columns.tables,
      columns.notReviewed,
      columns.toCorrect,
      severity.error,
      severity.warning,
      severity.advice,
    ],
    ...[columns.annualOnce, columns.letter],
  ];
  const totals = [
    totalText(`${t.total} ${String(units.length)}`),
    ...totalsOf(numbers, 1, 6),
    total(7, sums.reduce((sum, one) => sum.plus(one), new Big(0)).toFixed(), units.length, 'totalMoney'),
    totalText(''),
  ];
  const rows = units.map((unit, i) => ({
    cells: [text(unit.name), ...numbers[i]!.map(count), money(sums[i]), text(columns.letter, linkTo(unit.letter))],
  }));
  return {
    name: t.sheets.units,
    widths: [36, 9, 11, 9, 9, 9, 9, 26, 14],
    rows: [...top(review, t.sheets.units, totals, heading), ...rows],
    frozen: FROZEN,
    filterColumns: heading.length,
  };
}

interface RuleNumbers {
  readonly rule: string;
  readonly findings: number;
  readonly tables: number;
  readonly units: number;
}

/** How often each rule found something, the most frequent first. */
export function ruleNumbers(tables: readonly TableFacts[]): RuleNumbers[] {
  const rules = new Map<string, { findings: number; tables: number; units: Set<string> }>();
  for (const { rules: own, unitKey } of tables) {
    for (const [rule, findings] of own) {
      const known = rules.get(rule) ?? { findings: 0, tables: 0, units: new Set<string>() };
      known.findings += findings;
      known.tables += 1;
      known.units.add(unitKey);
      rules.set(rule, known);
    }
  }
  return [...rules]
    .map(([rule, { findings, tables: of, units }]) => ({ rule, findings, tables: of, units: units.size }))
    .sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}

/** A row a rule. */
export function rulesPage(review: Review): Page {
  const t = textsOf(review);
  const { columns } = t;
  const rules = ruleNumbers(review.tables);
  const heading = [columns.rule, 'ID', columns.findings, columns.tables, columns.units];
  const totals = [
    totalText(t.total),
    totalText(''),
    ...totalsOf(
      rules.map(({ findings }) => [findings]),
      2,
      1,
    ),
    ...[totalText(''), totalText('')],
  ];
  const rows = rules.map(({ rule, findings, tables, units }) => ({
    cells: [text(ruleTitle(rule, review)), text(rule), count(findings), count(tables), count(units)],
  }));
  return {
    name: t.sheets.rules,
    widths: [44, 38, 10, 10, 10],
    rows: [...top(review, t.sheets.rules, totals, heading), ...rows],
    frozen: FROZEN,
    filterColumns: heading.length,
  };
}
