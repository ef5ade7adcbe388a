import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { cellsLabel } from '../model/cells-label';
import { isLit, linesOf } from '../model/lines';
import type { Entry } from '../model/listing';
import { usePane } from '../pane-context';
import type { Sorted } from '../state/selectors';
import type { Table } from '../state/state';
import { FindingItem } from './finding-item';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  ignored: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
});

/** Findings that were ignored, with their reasons, and the way back. */
export function Ignored({ ignored }: Pick<Sorted, 'ignored'>) {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <Disclosure label={t.findings.group(t.findings.ignored, ignored.length)}>
      <ul className={view.list}>
        {ignored.map(({ entry, record }) => (
          <li key={entry.key} className={styles.ignored}>
            <div className={styles.line}>
              <span className={styles.words}>
                {cellsLabel(entry.finding.cells).text} {entry.finding.message[state.locale]}
              </span>
              <Button size="small" appearance="transparent" onClick={() => void actions.restore(record)}>
                {t.fixes.restore}
              </Button>
            </div>
            <p className={view.hint}>{t.fixes.reason(record.reason)}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Lines that were fixed before the last edit: out of the way, and there to be looked up. */
export function Settled({ entries, table }: { entries: readonly Entry[]; table: Table }) {
  const { state, t } = usePane();
  const view = useViewStyles();
  return (
    <Disclosure label={t.findings.settled(entries.length)}>
      <ul className={view.list}>
        {linesOf(entries).map((line) => (
          <FindingItem key={line.key} line={line} table={table} lit={isLit(line, state.lit)} />
        ))}
      </ul>
    </Disclosure>
  );
}
