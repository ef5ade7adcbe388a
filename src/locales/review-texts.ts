import type { Severity } from '../core/severity';
import type { AcrossKind } from '../review/across/across';
import type { Verdict } from '../review/facts';
import type { Standing } from '../review/hand-in';

type Data = Readonly<Record<string, string>>;

export interface ReviewTexts {
  /** Names of what is written, without what a file system refuses. */
  readonly files: { readonly copies: string; readonly letters: string; readonly summary: string };
  readonly title: string;
  readonly made: (date: string, version: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly families: Readonly<Record<string, string>>;
  readonly sheets: {
    readonly tables: string;
    readonly findings: string;
    readonly units: string;
    readonly rules: string;
    readonly across: string;
    readonly corrected: string;
    readonly others: string;
    readonly missing: string;
  };
  readonly columns: {
    readonly unit: string;
    readonly project: string;
    readonly year: string;
    readonly annual: string;
    /** Of a unit, each project's once. */
    readonly annualOnce: string;
    readonly notReviewed: string;
    readonly midterm: string;
    readonly verdict: string;
    readonly file: string;
    readonly sheet: string;
    readonly cells: string;
    readonly severity: string;
    readonly rule: string;
    readonly message: string;
    readonly standing: string;
    readonly kind: string;
    readonly tables: string;
    readonly toCorrect: string;
    readonly letter: string;
    readonly units: string;
    readonly findings: string;
    readonly corrected: string;
    readonly reason: string;
    readonly number: string;
    readonly basis: string;
  };
  readonly total: string;
  readonly colon: string;
  readonly noTable: string;
  readonly across: Readonly<Record<AcrossKind, { readonly title: string; readonly message: (data: Data) => string }>>;
  readonly copy: {
    readonly sheetName: string;
    readonly table: (project: string, sheet: string, range: string) => string;
    readonly none: string;
    /** For a copy that was made of a file that is no .xlsx. */
    readonly rebuilt: (file: string) => string;
    readonly notRead: string;
  };
  readonly letter: {
    readonly title: string;
    readonly to: (unit: string) => string;
    readonly asked: (tables: number, wrong: number, errors: number, warnings: number) => string;
    readonly clean: (tables: number) => string;
    readonly nothingReviewed: (files: number) => string;
    /** Tables of the hand-in before that were to correct and were not handed in again; and what heads their list. */
    readonly missing: (tables: number) => string;
    readonly missingTables: string;
    readonly alsoFailed: (files: number) => string;
    readonly by: (due: string | undefined) => string;
    readonly corrected: (corrected: number, still: number, added: number) => string;
    readonly acrossTitle: string;
    readonly where: (file: string, sheet: string) => string;
    readonly noFindings: string;
    /** Heads the list of them. */
    readonly cleanTables: (tables: number) => string;
    readonly adviceNote: string;
    readonly office: string;
  };
  readonly index: {
    readonly search: string;
    readonly all: string;
    readonly shown: (shown: string, all: string) => string;
    readonly more: string;
    readonly byVerdict: string;
    readonly byRule: string;
    readonly byUnit: string;
    readonly openSummary: string;
    readonly facts: (files: number, tables: number, units: number) => string;
    readonly others: (files: number) => string;
    readonly open: string;
    readonly needsScript: string;
  };
  readonly done: (tables: number, others: number, folder: string) => string;
  readonly shardDone: (files: number, folder: string) => string;
  readonly missingShards: (missing: string) => string;
  readonly noRecords: (folder: string) => string;
  readonly mixedShards: string;
  readonly notAFolder: (folder: string) => string;
  readonly totalsProblem: Readonly<Record<'no-list' | 'no-unit', string>>;
  /** Why a file was not read that was found beside the tables. */
  readonly passedOver: Readonly<Record<'word' | 'workbook' | 'scan' | 'link' | 'other', string>>;
  readonly notCopied: string;
  readonly copyBroken: string;
}
