import type { TableReport } from '../../core/report';
import type { CheckOptions } from '../../core/check';
import type { Plan } from '../../core/edits/edit';
import type { NewSheet } from '../../core/forms/new-sheet';
import type { Locale, LocalizedText } from '../../core/localized';
import type { Range } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import type { IgnoredFinding } from '../../core/ignoring';
import type { SettingsFile } from '../../core/settings';
import type { HostErrorCode, Preferences } from '../../hosts/excel';
import type { Entry } from '../model/listing';

export type ViewId = 'check' | 'library' | 'settings';

/** What runs at the moment. `waiting`: Excel is in cell-edit mode and answers only afterwards. */
export type Work =
  | { readonly kind: 'idle' | 'reading' | 'applying' | 'marking' | 'waiting' }
  | { readonly kind: 'checking'; readonly done: number; readonly total: number };

/** A table of the last check with the sheet it was read from. */
export interface Table {
  readonly report: TableReport;
  readonly sheet: Sheet;
  readonly entries: readonly Entry[];
}

export type Scope = 'sheet' | 'workbook';

export type Outcome =
  | {
      readonly kind: 'tables';
      readonly scope: Scope;
      readonly tables: readonly Table[];
      readonly current: number;
    }
  | {
      readonly kind: 'nothing';
      readonly sheet: string;
      /** `failed`: the reading did, and nothing is known of the sheet. */
      readonly reason: 'emptySheet' | 'noTable' | 'failed';
      /** What was read; undefined when the sheet is gone or empty. */
      readonly content: Sheet | undefined;
      /** Other sheets of the workbook that hold a table. */
      readonly elsewhere: readonly string[];
    };

/** Tells what an action did, in data, so that it can be said in any language. */
export type Notice =
  | { readonly kind: 'cancelled' | 'marksCleared' | 'marksOld' | 'nothingSelected' }
  | { readonly kind: 'reportMade' | 'formMade'; readonly sheet: string }
  /** Names of sheets that could not be read or at which the reading failed, and of those of which cells far from all others were not read. */
  | {
      readonly kind: 'notRead';
      readonly tooLarge: readonly string[];
      readonly failed: readonly string[];
      readonly far: readonly string[];
      /** Excel calculates only when told, and there are formulas. */
      readonly manual: boolean;
    }
  /** The cells that were selected stand in rows or columns that nobody sees. */
  | { readonly kind: 'unseen'; readonly hidden: 'rows' | 'columns' }
  /** Protected sheets among several. */
  | { readonly kind: 'notMarked'; readonly sheets: readonly string[] }
  /** A rule (or the reading of the sheet) did not come to an end there and was ended. */
  | { readonly kind: 'stuck'; readonly sheet: string; readonly rule?: string }
  | { readonly kind: 'undone'; readonly title: LocalizedText }
  /** `narrow`: cells that were left as they were, see `tooNarrow`. */
  | { readonly kind: 'fixed'; readonly count: number; readonly left: number; readonly narrow?: readonly Range[] }
  /** Nothing was fixed, because these would have shown #### in columns as narrow as theirs. */
  | { readonly kind: 'tooNarrow'; readonly cells: readonly Range[] }
  | { readonly kind: 'inserted'; readonly count: number; readonly toFill: number }
  | { readonly kind: 'updated'; readonly version: string }
  | { readonly kind: 'officeWrong'; readonly problem: LocalizedText }
  /** Excel did not let us listen: what is edited is not checked by itself. */
  | { readonly kind: 'deaf'; readonly problem: Problem }
  /** `during`: what did not come to its end. */
  | { readonly kind: 'problem'; readonly problem: Problem; readonly during?: Work['kind'] };

export interface Problem {
  readonly code: Exclude<HostErrorCode, 'unknown'> | 'notLoaded' | 'unexpected';
  /** True when the sheet could not be brought back to what it was. */
  readonly partlyChanged: boolean;
  /** For the maintainer: name, message, stack; shown on demand only. */
  readonly details: string;
}

/** A sheet that Heji made; it can be taken away while it is as it was made. */
interface MadeSheet {
  readonly title: LocalizedText;
  readonly sheet: string;
  readonly made: NewSheet;
}

export interface PaneState {
  readonly locale: Locale;
  readonly view: ViewId;
  readonly work: Work;
  readonly outcome: Outcome | undefined;
  /** Key of the line whose cells are selected. */
  readonly lit: string | undefined;
  /** The workbook was edited since the last check and nothing re-checked it. */
  readonly stale: boolean;
  readonly notice: Notice | undefined;
  /** The last few that were told, the latest last, for a support person. */
  readonly problems: readonly Problem[];
  /** Sheets that carry marks of Heji. */
  readonly marked: readonly string[];
  /** How what was done in this session is taken back, the latest last. */
  readonly undo: readonly (Plan | MadeSheet)[];
  /** Those of them that do not stand any more, by what was read last. */
  readonly gone: readonly (Plan | MadeSheet)[];
  readonly preferences: Preferences;
  /** What the office published for everybody; the workbook's own profile and rules go before it. */
  readonly office: SettingsFile;
  readonly profile: CheckOptions['profile'];
  readonly rules: NonNullable<CheckOptions['rules']>;
  readonly ignored: readonly IgnoredFinding[];
  /** The part of a sheet the user pointed out as the table, by sheet name. */
  readonly regions: Readonly<Record<string, Range>>;
  readonly columns: NonNullable<CheckOptions['columns']>;
}

export const initialState = (locale: Locale, preferences: Preferences, view: ViewId = 'check'): PaneState => ({
  locale,
  view,
  work: { kind: 'idle' },
  outcome: undefined,
  lit: undefined,
  stale: false,
  notice: undefined,
  problems: [],
  marked: [],
  undo: [],
  gone: [],
  preferences,
  office: { ok: true, settings: { rules: {} } },
  profile: undefined,
  rules: {},
  ignored: [],
  regions: {},
  columns: {},
});
