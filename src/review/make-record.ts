import { createHash } from 'node:crypto';
import type { Declaration } from '../core/declaration/declaration';
import { organisationOf } from '../core/declaration/organisation';
import { partsNotRead } from '../core/declaration/parts';
import type { Locale } from '../core/localized';
import { budgetOf } from '../core/money/budgets';
import type { TableReport } from '../core/report';
import { toA1 } from '../core/sheet/address';
import { wordsOf } from './keys';
import type { TableRecord } from './record';

/** Shorter goals, and fewer indicators, are the same by chance. */
const MIN_GOAL_LETTERS = 15;
const MIN_INDICATORS = 3;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function goalsOf({ goals }: Declaration): string | undefined {
  const words = goals.map(({ text }) => wordsOf(text.value)).join('|');
  return words.length >= MIN_GOAL_LETTERS ? digest(words) : undefined;
}

function valuesOf({ indicators }: Declaration): string | undefined {
  const filled = indicators.filter(({ targets }) => targets.some(({ raw }) => raw.trim() !== ''));
  if (filled.length < MIN_INDICATORS) return undefined;
  return digest(
    JSON.stringify(filled.map(({ name, targets }) => [wordsOf(name.value), targets.map(({ raw }) => raw.trim())])),
  );
}

/** What the title calls the form: 申报表 and 自评表 of a project are two hand-ins. */
const purpose = /自评|评价|监控|批复|调整|申报/;

const formOf = ({ declaration, profile }: TableReport): string =>
  [declaration.family, profile.profile.id, purpose.exec(declaration.title?.value ?? '')?.[0] ?? ''].join('/');

/** What a review keeps of a table; `keys` are those of its findings, in their order. */
export function makeRecord(report: TableReport, keys: readonly string[], locale: Locale): TableRecord {
  const { declaration, findings } = report;
  const organisation = organisationOf(declaration);
  // A list repeats the money of the tables it lists.
  const budget = (term: 'annual' | 'midterm') => (declaration.list ? undefined : budgetOf(declaration, term)?.yuan);
  const [annual, midterm] = [budget('annual'), budget('midterm')];
  const [goals, values] = [goalsOf(declaration), valuesOf(declaration)];
  const project = declaration.project?.value.trim();
  return {
    sheet: declaration.sheet,
    range: toA1(declaration.range),
    form: formOf(report),
    ...(organisation && { organisation }),
    ...(project && { project }),
    ...(declaration.year && { year: declaration.year.value }),
    ...(annual && { annual: annual.toFixed() }),
    ...(midterm && { midterm: midterm.toFixed() }),
    notRead: partsNotRead(declaration),
    indicators: declaration.indicators.length,
    ...(goals && { goals }),
    ...(values && { values }),
    findings: findings.map(({ rule, severity, cells, message }, i) => ({
      rule,
      severity,
      cells: cells.map(toA1),
      message: message[locale],
      key: keys[i]!,
    })),
  };
}
