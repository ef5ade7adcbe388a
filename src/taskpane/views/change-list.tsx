import { makeStyles, tokens } from '@fluentui/react-components';
import { toA1 } from '../../core/sheet/address';
import type { Texts } from '../../locales/texts';
import type { Edit } from '../../core/edits/edit';
import type { Sheet } from '../../core/sheet/sheet';
import { changes, type Change, type Shown } from '../model/changes';
import { difference, type Piece } from '../model/difference';
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
      return t.fixes.insertRows(change.count, change.row + 1);
    case 'deleteRows':
      return t.fixes.deleteRows(change.count, change.row + 1);
    case 'merge':
      return `${toA1(change.cell)} ${t.fixes.mergeCells}`;
    case 'unmerge':
      return `${toA1(change.cell)} ${t.fixes.unmergeCells}`;
    case 'format':
      return `${toA1(change.cell)} ${t.fixes.formatOnly}`;
  }
}

/** What a cell shows before or after, the characters marked that are not in the other. */
function Text({ shown, pieces, side }: { shown: Shown; pieces: readonly Piece[]; side: 'removed' | 'added' }) {
  const { t } = usePane();
  const styles = useStyles();
  if (shown.text === '') return <span className={styles.value}>{t.fixes.blank}</span>;
  return (
    <span className={styles.value}>
      {pieces.map((piece, i) => {
        if ('same' in piece) return piece.same;
        if (side === 'removed') return <del key={i}>{piece.removed}</del>;
        return (
          <ins key={i} className={styles.added}>
            {piece.added}
          </ins>
        );
      })}
      {shown.as && ` ${t.fixes.kept[shown.as]}`}
    </span>
  );
}

function CellChange({ change: { cell, before, after } }: { change: Extract<Change, { kind: 'cell' }> }) {
  const { t } = usePane();
  const styles = useStyles();
  const pieces = difference(before.text, after.text);
  return (
    <>
      <span className={styles.cell}>{toA1(cell)}</span>
      <span className={styles.term}>{t.fixes.before}</span>
      <Text shown={before} pieces={pieces} side="removed" />
      <span className={styles.term}>{t.fixes.after}</span>
      <Text shown={after} pieces={pieces} side="added" />
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
