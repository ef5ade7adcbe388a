import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { Locale } from '../../core/localized';
import type { Texts } from '../../locales';
import { ProblemDetails } from '../components/problem-details';
import { usePane } from '../pane-context';
import type { Notice, Problem } from '../state/state';

const useStyles = makeStyles({
  // Sentences of a pane this narrow always need several lines.
  bar: {
    flexShrink: 0,
    borderRadius: 0,
    maxHeight: '40vh',
    overflow: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  body: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

function problemWords({ code, partlyChanged }: Problem, t: Texts): string {
  if (!partlyChanged) return t.problems[code];
  return `${code === 'lost' ? t.problems.lostHalfway : t.problems[code]}${t.problems.partlyChanged}`;
}

function words(notice: Notice, t: Texts, locale: Locale): string {
  switch (notice.kind) {
    case 'cancelled':
      return t.check.cancelled;
    case 'marksCleared':
      return t.check.marksCleared;
    case 'reportMade':
      return t.report.done(notice.sheet);
    case 'formMade':
      return t.forms.made(notice.sheet);
    case 'nothingSelected':
      return t.nothing.nothingSelected;
    case 'sheetsTooLarge':
      return t.check.sheetsTooLarge(notice.sheets);
    case 'undone':
      return t.check.undone(notice.title[locale]);
    case 'fixed':
      return notice.left
        ? `${t.findings.fixed(notice.count)} ${t.findings.someLeft(notice.left)}`
        : t.findings.fixed(notice.count);
    case 'inserted':
      return t.library.inserted(notice.count);
    case 'officeWrong':
      return t.settings.officeWrong(notice.problem[locale]);
    case 'problem':
      return problemWords(notice.problem, t);
  }
}

const intents: Partial<Record<Notice['kind'], 'error' | 'warning' | 'info'>> = {
  problem: 'error',
  officeWrong: 'warning',
  sheetsTooLarge: 'warning',
  cancelled: 'info',
  nothingSelected: 'info',
};

/** What the last action did, or why it could not be done. Stands above the footer, so that the list keeps its place. */
export function NoticeBar() {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const { notice } = state;
  if (!notice) return null;
  const failed = notice.kind === 'problem';
  return (
    <MessageBar
      className={styles.bar}
      layout="multiline"
      intent={intents[notice.kind] ?? 'success'}
      politeness={failed ? 'assertive' : 'polite'}
    >
      <MessageBarBody className={styles.body}>
        {words(notice, t, state.locale)}
        {failed && notice.problem.code === 'unexpected' && <ProblemDetails details={notice.problem.details} t={t} />}
      </MessageBarBody>
      <MessageBarActions
        // The sentence asks for it; without a first check there is no other place for it.
        {...(failed &&
          notice.problem.code === 'tooLarge' && {
            children: (
              <Button size="small" onClick={() => void actions.useSelection()}>
                {t.recognised.useSelection}
              </Button>
            ),
          })}
        containerAction={
          <Button
            appearance="transparent"
            aria-label={t.check.dismiss}
            icon={<Dismiss16Regular />}
            onClick={() => actions.dismissNotice()}
          />
        }
      />
    </MessageBar>
  );
}
