import type { Declaration } from './declaration/declaration';
import type { ToldColumns } from './declaration/indicators/told';
import { recognise } from './declaration/recognise';
import { chooseProfile, type ProfileChoice } from './profiles/choose';
import type { ProfileId } from './profiles/profile';
import { rules } from './rules';
import type { Finding, Severity } from './rules/finding';
import type { Sheet } from './sheet/sheet';

export interface CheckOptions {
  /** Used for every table instead of the one the table itself shows. */
  readonly profile?: ProfileId;
  /** Rules switched off or re-graded, by id. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Report the tables of this sheet only; the other sheets still serve for comparison. */
  readonly sheet?: string;
  /** What the user said the columns of a sheet's table hold, by sheet name. */
  readonly columns?: Readonly<Record<string, ToldColumns>>;
}

/** Sheets read or tables checked so far, of all there are. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

export interface TableReport {
  readonly declaration: Declaration;
  readonly profile: ProfileChoice;
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly tables: readonly TableReport[];
}

const severityOrder: Record<Severity, number> = { error: 0, warning: 1, advice: 2 };

/** By severity, then down the sheet. */
const byPlace = (a: Finding, b: Finding): number =>
  severityOrder[a.severity] - severityOrder[b.severity] ||
  (a.cells[0]?.top ?? 0) - (b.cells[0]?.top ?? 0) ||
  (a.cells[0]?.left ?? 0) - (b.cells[0]?.left ?? 0);

/**
 * Recognises and checks every table of a workbook: the one door the shells use.
 * @throws RangeError when `options.profile` names no profile.
 */
export function check(workbook: readonly Sheet[], options: CheckOptions = {}): Report {
  const steps = checkInSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a sheet or a table at a time, so that a shell can show progress, stay responsive and stop in between. */
export function* checkInSteps(
  workbook: readonly Sheet[],
  options: CheckOptions = {},
): Generator<CheckProgress, Report, void> {
  const graded = (finding: Finding): Finding[] => {
    const grade = options.rules?.[finding.rule];
    if (grade === 'off') return [];
    return [grade ? { ...finding, severity: grade } : finding];
  };
  const active = rules.filter((rule) => options.rules?.[rule.id] !== 'off');

  const read: { readonly sheet: Sheet; readonly declaration: Declaration }[] = [];
  for (const [done, sheet] of workbook.entries()) {
    yield { done, total: workbook.length };
    for (const declaration of recognise(sheet, options.columns?.[sheet.name])) read.push({ sheet, declaration });
  }

  const tables = read.map(({ declaration }) => declaration);
  const reports: TableReport[] = [];
  const wanted = read.filter(({ sheet }) => options.sheet === undefined || sheet.name === options.sheet);
  for (const [done, { sheet, declaration }] of wanted.entries()) {
    yield { done, total: wanted.length };
    const profile = chooseProfile(declaration, options.profile);
    const context = { declaration, profile: profile.profile, sheet, tables };
    const findings = active
      .flatMap((rule) => rule.run(context))
      .flatMap(graded)
      .sort(byPlace);
    reports.push({ declaration, profile, findings });
  }
  return { tables: reports };
}
