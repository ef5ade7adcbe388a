import { makeStyles, tokens } from '@fluentui/react-components';
import { toA1 } from '../../core/sheet/address';
import type { Texts } from '../../locales/texts';
import type { Edit } from '../../core/edits/edit';
import type { Sheet } from '../../core/sheet/sheet';
import { changes, type Change } from '../model/changes';
import { difference } from '../model/difference';
import { usePane } from '../pane-context';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  change: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
  },
  cell: { gridColumn: '1 / -1', fontWeight: tokens.fontWeightSemibold },
  term: { color: tokens.colorNeutralForeground3 },
  value: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  added: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
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

function CellChange({ change }: { change: Extract<Change, { kind: 'cell' }> }) {
  const { t } = usePane();
  const styles = useStyles();
  const { lead, removed, added, tail } = difference(change.before, change.after);
  return (
    <>
      <span className={styles.cell}>{toA1(change.cell)}</span>
      <span className={styles.term}>{t.findings.before}</span>
      <span className={styles.value}>
        {change.before ? [lead, <del key="del">{removed}</del>, tail] : t.findings.blank}
      </span>
      <span className={styles.term}>{t.findings.after}</span>
      <span className={styles.value}>
        {change.after
          ? [
              lead,
              <ins key="ins" className={styles.added}>
                {added}
              </ins>,
              tail,
            ]
          : t.findings.blank}
      </span>
    </>
  );
}

/** What will change, cell by cell, before and after. */
export function ChangeList({ sheet, edits }: { sheet: Sheet; edits: readonly Edit[] }) {
  const { t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <ul className={view.list}>
      {changes(sheet, edits).map((change, index) => (
        <li key={index} className={styles.change}>
          {change.kind === 'cell' ? (
            <CellChange change={change} />
          ) : (
            <span className={styles.cell}>{otherChange(change, t)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
