import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { nameOf } from '../../core/declaration/parts';
import { useLineButton } from '../components/line-button';
import { SeverityIcon } from '../components/severity-icon';
import { countsOf } from '../model/verdict';
import { usePane } from '../pane-context';
import { sorted } from '../state/selectors';
import type { Outcome } from '../state/state';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  // Two lines of it are always seen, some of the next one show that there are more.
  list: { maxHeight: '104px', overflowY: 'auto' },
  table: { alignItems: 'center', gap: tokens.spacingHorizontalXS, padding: tokens.spacingVerticalXS },
  current: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  counts: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Counts = ReturnType<typeof countsOf>;

const worstFirst = (a: Counts, b: Counts): number =>
  b.errors - a.errors || b.warnings - a.warnings || b.advice - a.advice || b.toFill - a.toFill;

/** The tables that were checked with what was found in each, worst first; choosing one brings it forward. */
export function TableList({ outcome }: { outcome: Extract<Outcome, { kind: 'tables' }> }) {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const lineButton = useLineButton();
  const tables = outcome.tables
    .map((table, index) => {
      const { open, ignored } = sorted(table, state.ignored);
      return { table, index, counts: countsOf(table.report, open, ignored.length) };
    })
    .sort((a, b) => worstFirst(a.counts, b.counts));
  return (
    <ul className={mergeClasses(view.list, styles.list)} aria-label={t.reading.table}>
      {tables.map(({ table, index, counts }) => (
        <li key={index}>
          <button
            type="button"
            className={mergeClasses(lineButton, styles.table, index === outcome.current && styles.current)}
            aria-current={index === outcome.current}
            onClick={() => void actions.selectTable(index)}
          >
            <SeverityIcon severity={counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : 'advice'} />
            <span className={styles.name}>
              {t.reading.tableName(table.sheet.name, nameOf(table.report.declaration) ?? t.recognised.noProject)}
            </span>
            <span className={styles.counts}>{t.reading.tableCounts(counts)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
