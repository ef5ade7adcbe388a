import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useState } from 'react';
import type { Texts } from '../../locales/texts';
import { Button } from '../components/button';
import { deferred } from '../components/deferred';
import { useKeptFocus } from '../components/kept-focus';
import { useKey } from '../components/use-key';
import { useNow, usePane } from '../pane-context';
import type { Work } from '../state/state';
import { undoable } from '../state/undoable';

const Progress = deferred(async () => (await import('../components/progress')).Progress);

const useStyles = makeStyles({
  line: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    // Room for two lines, so that a longer sentence moves nothing.
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  status: { flexGrow: 1, minWidth: 0 },
  progress: { position: 'absolute', top: '-1px', left: 0, right: 0 },
  undo: { maxWidth: '60%', flexShrink: 0 },
});

/** Work shorter than this is not announced: a flicker tells nobody anything. */
const SHOW_AFTER_MS = 400;

function useLasting(active: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(active), active ? SHOW_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [active]);
  return lasting && active;
}

function workWords(work: Work, t: Texts): string {
  switch (work.kind) {
    case 'idle':
      return '';
    case 'reading':
      return t.check.reading;
    case 'applying':
      return t.check.applying;
    case 'marking':
      return t.check.marking;
    case 'waiting':
      return t.check.waitingForCell;
    case 'checking':
      return `${t.check.checking} ${t.check.progress(work.done + 1, work.total)}`;
  }
}

const restWords = (live: boolean, stale: boolean, t: Texts): string =>
  live ? t.verdict.live : stale ? t.verdict.stale : t.verdict.liveOff;

/** What goes on now, how to stop it, and how to take back what was done last. Always there, so nothing jumps. */
export function StatusLine() {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const work = useNow('work');
  const stale = useNow('stale');
  const busy = useLasting(work.kind !== 'idle') || work.kind === 'waiting';
  const last = undoable(state);
  const undoKey = useKey()('U');
  useKeptFocus(`tab-${state.view}`);
  return (
    <div className={styles.line}>
      {busy && (
        <div className={styles.progress}>
          <Progress
            label={workWords(work, t)}
            {...(work.kind === 'checking' && { done: work.done, total: work.total })}
          />
        </div>
      )}
      <span className={styles.status} role="status">
        {busy ? workWords(work, t) : restWords(state.preferences.live, stale, t)}
      </span>
      {busy && work.kind !== 'applying' && work.kind !== 'marking' ? (
        <Button size="small" onClick={() => actions.cancel()}>
          {t.check.cancel}
        </Button>
      ) : (
        last && (
          <Button
            size="small"
            className={styles.undo}
            icon={<ArrowUndo16Regular />}
            {...undoKey}
            title={[t.check.undoOf(last.title[state.locale]), undoKey.title].filter(Boolean).join(' · ')}
            onClick={() => void actions.undo()}
          >
            {t.check.undo}
          </Button>
        )
      )}
    </div>
  );
}
