import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle24Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning24Filled } from '@fluentui/react-icons/svg/warning';
import { isWhole, type LeftOut } from '../../core/left-out';
import type { Texts } from '../../locales/texts';
import { headline, leftOutWords, verdictOf, type Counts, type VerdictKind } from '../model/verdict';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
  },
  icon: { flexShrink: 0 },
  errors: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  warnings: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  filling: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  clean: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  words: { minWidth: 0, color: tokens.colorNeutralForeground1 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  detail: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const icons: Record<VerdictKind, typeof ErrorCircle24Filled> = {
  errors: ErrorCircle24Filled,
  filling: Info20Filled,
  warnings: Warning24Filled,
  clean: CheckmarkCircle24Filled,
};

function detail(kind: VerdictKind, counts: Counts, whole: boolean, t: Texts): string | undefined {
  if (kind === 'errors' || kind === 'filling')
    return counts.warning + counts.advice ? t.verdict.counts(counts.warning, counts.advice) : undefined;
  if (counts.advice) return t.verdict.adviceDetail(counts.advice);
  return kind === 'clean' && whole ? t.verdict.cleanDetail : undefined;
}

interface VerdictProps {
  /** How many tables it is about. */
  readonly tables: number;
  readonly counts: Counts;
  readonly leftOut: LeftOut;
}

/** Whether what was checked can be submitted, in one line and one picture, and what that does not speak of. */
export function Verdict({ tables, counts, leftOut }: VerdictProps) {
  const { t } = usePane();
  const styles = useStyles();
  const kind = verdictOf(counts, leftOut);
  const Icon = icons[kind];
  const words = headline(counts, leftOut, t);
  const more = [
    detail(kind, counts, isWhole(leftOut), t),
    kind === 'errors' && leftOut.toFill > 0 && t.verdict.alsoToFill(leftOut.toFill),
    ...leftOutWords(leftOut, t),
  ].filter(Boolean);
  return (
    <section className={mergeClasses(styles.box, styles[kind])} role="status" aria-label={t.verdict.heading}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <p className={styles.heading}>{tables > 1 ? t.verdict.ofTables(tables, words) : words}</p>
        {more.length > 0 && <p className={styles.detail}>{more.join(' · ')}</p>}
      </div>
    </section>
  );
}
