import type { Locale } from '../../core/localized';
import type { IgnoredFinding } from '../../core/ignoring';
import type { Named } from './renamed';
import type { Preferences } from '../../hosts/excel';
import type { Notice, Outcome, PaneState, ViewId, Work } from './state';
import { undone } from './undoable';

/** What of the state the workbook remembers. */
type Remembered = Pick<PaneState, 'profile' | 'rules' | 'ignored' | 'regions' | 'columns'>;

/** The lines of before as they are by now, in their places. */
export type Follow = (before: Outcome | undefined, after: Outcome) => Outcome;

export type Action =
  | { readonly type: 'view'; readonly view: ViewId }
  | { readonly type: 'work'; readonly work: Work }
  /** `follow`: after an edit; lines keep their place. Otherwise the list starts anew. */
  | { readonly type: 'checked'; readonly outcome: Outcome; readonly follow?: Follow | undefined }
  | { readonly type: 'edited' }
  | { readonly type: 'selectTable'; readonly index: number }
  /** The line that goes with the selected cell. */
  | { readonly type: 'lit'; readonly key: string | undefined }
  | { readonly type: 'notice'; readonly notice: Notice | undefined }
  | { readonly type: 'marked'; readonly sheets: readonly string[] }
  | { readonly type: 'did'; readonly inverse: PaneState['undo'][number]; readonly notice: Notice }
  | { readonly type: 'undone'; readonly inverse: PaneState['undo'][number] }
  | { readonly type: 'ignored'; readonly records: readonly IgnoredFinding[] }
  | { readonly type: 'restored'; readonly record: IgnoredFinding }
  | { readonly type: 'remember'; readonly remembered: Partial<Remembered> }
  /** Sheets have other names. */
  | { readonly type: 'renamed'; readonly named: Named }
  | { readonly type: 'office'; readonly office: PaneState['office'] }
  | { readonly type: 'preferences'; readonly preferences: Preferences; readonly locale: Locale };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'view':
      return { ...state, view: action.view };
    case 'work':
      return { ...state, work: action.work };
    case 'checked': {
      const outcome = action.follow?.(state.outcome, action.outcome) ?? action.outcome;
      return {
        ...state,
        outcome,
        gone: undone({ ...state, outcome }),
        notice: state.notice && isBack(state.notice) ? undefined : state.notice,
        stale: false,
        lit: action.follow ? state.lit : undefined,
      };
    }
    case 'edited':
      return { ...state, stale: true };
    case 'selectTable':
      return state.outcome?.kind === 'tables'
        ? { ...state, outcome: { ...state.outcome, current: action.index }, lit: undefined }
        : state;
    case 'lit':
      return { ...state, lit: action.key };
    case 'notice':
      return { ...state, notice: action.notice, problems: withProblem(state.problems, action.notice) };
    case 'marked':
      return sameNames(state.marked, action.sheets) ? state : { ...state, marked: action.sheets };
    case 'did':
      return { ...state, undo: [...state.undo, action.inverse], notice: action.notice };
    case 'undone':
      return {
        ...state,
        undo: state.undo.filter((inverse) => inverse !== action.inverse),
        notice: { kind: 'undone', title: action.inverse.title },
      };
    case 'ignored':
      return { ...state, ignored: [...state.ignored, ...action.records] };
    case 'restored':
      return { ...state, ignored: state.ignored.filter((record) => record !== action.record) };
    case 'remember':
      return { ...state, ...action.remembered };
    case 'renamed':
      return { ...state, ...action.named };
    case 'office':
      return { ...state, office: action.office };
    case 'preferences':
      return { ...state, preferences: action.preferences, locale: action.locale };
  }
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, i) => name === b[i]);

/** Excel did not answer then; by now it has. What it was asked to change, the user must still hear that it did not. */
const isBack = (notice: Notice): boolean =>
  notice.kind === 'problem' && notice.during !== 'applying' && ['lost', 'otherWorkbook'].includes(notice.problem.code);

/** How many problems a support person gets to see. */
const KEPT_PROBLEMS = 5;

const withProblem = (problems: PaneState['problems'], notice: Notice | undefined): PaneState['problems'] =>
  notice?.kind === 'problem' || notice?.kind === 'deaf'
    ? [...problems, notice.problem].slice(-KEPT_PROBLEMS)
    : problems;
