import type { Declaration } from './declaration/declaration';
import type { UserColumns } from './declaration/user-column';
import { createCheckCache, type CheckCache } from './check-cache';
import { justBegun } from './just-begun';
import type { LocalizedText } from './localized';
import { chooseProfile } from './profiles/choose';
import type { ProfileId } from './profiles/profile';
import { own } from './own';
import { rules } from './rules';
import type { Severity } from './severity';
import type { Finding } from './rules/finding';
import { recognise } from './declaration/recognise';
import type { Report, TableReport } from './report';
import type { Rule, RuleContext } from './rules/rule';
import { leaveLabels } from './rules/leave-labels';
import { withoutLostLines } from './rules/without-lost-lines';
import { withoutSubsumed } from './rules/without-subsumed';
import type { Sheet } from './sheet/sheet';
import { withSummaries, type Placed } from './summaries';

export interface CheckOptions {
  /** Used for every table instead of the one the table itself shows. */
  readonly profile?: ProfileId;
  /** Rules switched off or re-graded, by id. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Report the tables of this sheet only; the other sheets still serve for comparison. */
  readonly sheet?: string;
  /** A form that was just begun is told what is still to be filled in (`toFill`) instead of what it lacks. */
  readonly guide?: boolean;
  /** What the user said the columns of a sheet's table hold, by sheet name. */
  readonly columns?: Readonly<Record<string, UserColumns>>;
  /** Of earlier checks of the workbook: what they found out of sheets that are the same objects still is not found out again. */
  readonly cache?: CheckCache;
}

/** Sheets read or tables checked so far, of all there are. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
  /** What comes next: reading this sheet, or trying this rule on a table of it. */
  readonly sheet: string;
  readonly rule?: string;
  /** To be waited for before it: the rule loads only now. */
  readonly loading?: Promise<void>;
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

/** The same where rules may have to be loaded first. */
export async function checkWhenLoaded(workbook: readonly Sheet[], options: CheckOptions = {}): Promise<Report> {
  const steps = checkInSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value.loading) await step.value.loading;
  }
}

/** The same, a sheet or a rule at a time, so that a shell can show progress, stay responsive and stop in between. */
export function* checkInSteps(
  workbook: readonly Sheet[],
  options: CheckOptions = {},
): Generator<CheckProgress, Report, void> {
  const { cache = createCheckCache() } = options;
  const found: Placed[] = [];
  const looked: Sheet[] = [];
  const failed: string[] = [];
  for (const [done, sheet] of workbook.entries()) {
    yield { done, total: workbook.length, sheet: sheet.name };
    const tables = readAlone(() => cache.tablesOf(sheet, own(options.columns, sheet.name), recognise));
    if (!tables) {
      failed.push(sheet.name);
      continue;
    }
    looked.push(sheet);
    for (const declaration of tables) found.push({ sheet, declaration });
  }

  const read = withSummaries(looked, found);
  const isWanted = (sheet: Sheet): boolean => options.sheet === undefined || sheet.name === options.sheet;
  const tables = read.map(({ declaration }) => declaration);
  const settings = JSON.stringify([options.profile, options.rules, options.guide]);
  const reports: TableReport[] = [];
  const wanted = read.filter(({ sheet }) => isWanted(sheet));
  for (const [done, { sheet, declaration }] of wanted.entries()) {
    const known = cache.reportOf(declaration, settings);
    if (known) reports.push(known);
    else {
      const steps = checkTable({ declaration, sheet, tables }, options);
      let step = steps.next();
      for (; !step.done; step = steps.next()) yield { done, total: wanted.length, sheet: sheet.name, ...step.value };
      const { report, alone } = step.value;
      if (alone) cache.keep(report, settings);
      reports.push(report);
    }
  }
  const elsewhere = read.filter(({ sheet }) => !isWanted(sheet)).map(({ sheet }) => sheet.name);
  return { tables: reports, elsewhere: [...new Set(elsewhere)], failed };
}

/** One sheet at which the reading fails takes no other along. */
function readAlone(read: () => readonly Declaration[]): readonly Declaration[] | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** One rule that fails takes no other along, and does not look as if it had found nothing. */
function runAlone(rule: Rule, context: RuleContext): readonly Finding[] {
  try {
    return rule.run(context);
  } catch {
    const message: LocalizedText = {
      'zh-CN': '校验这张表时，这条规则出错，没有按它校验；其他规则不受影响。',
      'en-US': 'An error occurred in this rule, so it was not applied to this table; the other rules were.',
    };
    return [
      { rule: rule.id, kind: 'failed', data: {}, severity: 'advice', cells: [context.declaration.range], message },
    ];
  }
}

/** A step before each rule. `alone`: no rule looked at the other tables, so the report holds whatever becomes of them. */
function* checkTable(
  { declaration, sheet, tables }: Pick<RuleContext, 'declaration' | 'sheet' | 'tables'>,
  options: CheckOptions,
): Generator<Pick<CheckProgress, 'rule' | 'loading'>, { readonly report: TableReport; readonly alone: boolean }, void> {
  const profile = chooseProfile(declaration, options.profile);
  let alone = true;
  const context: RuleContext = {
    declaration,
    profile: profile.profile,
    sheet,
    get tables() {
      alone = false;
      return tables;
    },
  };
  const findings: Finding[] = [];
  for (const rule of rules) {
    const grade = options.rules?.[rule.id];
    if (grade === 'off') continue;
    const loading = rule.load?.(context);
    yield { rule: rule.id, ...(loading && { loading }) };
    for (const finding of runAlone(rule, context)) findings.push(grade ? { ...finding, severity: grade } : finding);
  }
  const told = leaveLabels(declaration, withoutLostLines(declaration, withoutSubsumed(findings))).sort(byPlace);
  return {
    report: { declaration, profile, findings: told, ...(options.guide && justBegun(declaration, told)) },
    alone,
  };
}
