import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Locale } from '../../core/localized';
import type { Texts } from '../../locales/texts';
import { Button } from '../components/button';
import { ProblemDetails } from '../components/problem-details';
import { cellsLabel } from '../model/cells-label';
import { usePane } from '../pane-context';
import type { Notice, Problem } from '../state/state';

// As Fluent's MessageBar looks, which weighs 4 KB for reflowing what here always needs several lines.
const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    maxHeight: '40vh',
    overflow: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    minWidth: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderTopColor: tokens.colorStatusDangerBorder1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, borderTopColor: tokens.colorStatusWarningBorder1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, borderTopColor: tokens.colorStatusSuccessBorder1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  info: {},
  infoIcon: {},
});

function problemWords({ code, partlyChanged }: Problem, t: Texts): string {
  if (!partlyChanged) return t.problems[code];
  return `${code === 'lost' ? t.problems.lostHalfway : t.problems[code]}${t.problems.partlyChanged}`;
}

function words(notice: Notice, t: Texts, locale: Locale): string {
  switch (notice.kind) {
    case 'cancelled':
      return t.notices.cancelled;
    case 'marksCleared':
      return t.notices.marksCleared;
    case 'marksOld':
      return t.notices.marksOld;
    case 'reportMade':
      return t.report.done(notice.sheet);
    case 'formMade':
      return t.forms.made(notice.sheet);
    case 'nothingSelected':
      return t.nothing.nothingSelected;
    case 'notRead':
      return [
        notice.tooLarge.length ? t.notices.sheetsTooLarge(notice.tooLarge) : '',
        notice.failed.length ? t.notices.sheetsFailed(notice.failed) : '',
        notice.far.length ? t.notices.cellsFar(notice.far) : '',
        notice.manual ? t.notices.manual : '',
      ]
        .filter(Boolean)
        .join('\n');
    case 'notMarked':
      return t.notices.notMarked(notice.sheets);
    case 'unseen':
      return t.notices.unseen(notice.hidden);
    case 'stuck':
      return notice.rule ? t.notices.stuck(notice.sheet, notice.rule) : t.notices.stuckReading(notice.sheet);
    case 'undone':
      return t.notices.undone(notice.title[locale]);
    case 'fixed':
      return [
        t.fixes.fixed(notice.count),
        notice.left ? t.fixes.someLeft(notice.left) : '',
        notice.narrow?.length ? t.fixes.tooNarrow(cellsLabel(notice.narrow).text) : '',
      ]
        .filter(Boolean)
        .join('\n');
    case 'tooNarrow':
      return t.fixes.tooNarrow(cellsLabel(notice.cells).text);
    case 'inserted':
      return t.notices.inserted(notice.count, notice.toFill);
    case 'updated':
      return t.about.updated(notice.version);
    case 'officeWrong':
      return t.notices.officeWrong(notice.problem[locale]);
    case 'deaf':
      return t.notices.deaf;
    case 'problem':
      return problemWords(notice.problem, t);
  }
}

type Intent = 'error' | 'warning' | 'success' | 'info';

const intents: Partial<Record<Notice['kind'], Intent>> = {
  problem: 'error',
  officeWrong: 'warning',
  deaf: 'warning',
  notRead: 'warning',
  notMarked: 'warning',
  stuck: 'warning',
  tooNarrow: 'warning',
  cancelled: 'info',
  updated: 'info',
  marksOld: 'info',
  unseen: 'info',
  nothingSelected: 'info',
};

const icons: Record<Intent, typeof Info20Filled> = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  success: CheckmarkCircle20Filled,
  info: Info20Filled,
};

/** What the last action did, or why it could not be done. Stands above the footer, so that the list keeps its place. */
export function NoticeBar() {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const { notice } = state;
  if (!notice) return null;
  const failed = notice.kind === 'problem';
  const intent = intents[notice.kind] ?? 'success';
  const Icon = icons[intent];
  return (
    <div className={mergeClasses(styles.bar, styles[intent])}>
      <Icon className={mergeClasses(styles.icon, styles[`${intent}Icon`])} aria-hidden />
      <div className={styles.body}>
        <div role={failed ? 'alert' : 'status'}>{words(notice, t, state.locale)}</div>
        {failed && notice.problem.code === 'unexpected' && <ProblemDetails details={notice.problem.details} t={t} />}
        {
          // The sentence asks for it; without a first check there is no other place for it.
          failed && notice.problem.code === 'tooLarge' && (
            <Button size="small" onClick={() => void actions.useSelection()}>
              {t.reading.useSelection}
            </Button>
          )
        }
        {notice.kind === 'marksOld' && (
          <Button size="small" onClick={() => void actions.updateMarks()}>
            {t.notices.updateMarks}
          </Button>
        )}
      </div>
      <Button
        size="small"
        appearance="transparent"
        aria-label={t.notices.dismiss}
        icon={<Dismiss16Regular />}
        onClick={() => actions.dismissNotice()}
      />
    </div>
  );
}
