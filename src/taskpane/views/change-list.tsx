import { makeStyles, tokens } from '@fluentui/react-components';
import { toA1 } from '../../core/sheet/address';
import type { Texts } from '../../locales';
import type { Change } from '../model/changes';
import { usePane } from '../pane-context';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  change: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
  },
  cell: { fontWeight: tokens.fontWeightSemibold },
  pair: { margin: 0, display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  before: { textDecorationLine: 'line-through' },
});

function otherChange(change: Exclude<Change, { kind: 'cell' }>, t: Texts): string {
  switch (change.kind) {
    case 'insertRows':
      return t.findings.insertRows(change.count, change.row + 1);
    case 'deleteRows':
      return t.findings.deleteRows(change.count, change.row + 1);
    case 'merge':
      return `${toA1(change.cell)} ${t.findings.mergeCells}`;
    case 'unmerge':
      return `${toA1(change.cell)} ${t.findings.unmergeCells}`;
    case 'format':
      return `${toA1(change.cell)} ${t.findings.formatOnly}`;
  }
}

/** What will change, cell by cell, before and after. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <ul className={view.list}>
      {changes.map((change, index) => (
        <li key={index} className={styles.change}>
          {change.kind === 'cell' ? (
            <>
              <span className={styles.cell}>{toA1(change.cell)}</span>
              <dl className={styles.pair}>
                <dt className={styles.term}>{t.findings.before}</dt>
                <dd className={`${styles.value} ${change.before ? styles.before : ''}`}>
                  {change.before || t.findings.blank}
                </dd>
                <dt className={styles.term}>{t.findings.after}</dt>
                <dd className={styles.value}>{change.after || t.findings.blank}</dd>
              </dl>
            </>
          ) : (
            otherChange(change, t)
          )}
        </li>
      ))}
    </ul>
  );
}
