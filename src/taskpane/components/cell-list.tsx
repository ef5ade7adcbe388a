import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Range } from '../../core/sheet/address';
import { Button } from './button';
import { cellsLabel } from '../model/cells-label';
import { useFocusRing } from './focus-ring';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  address: { flexShrink: 0, minWidth: '48px', color: tokens.colorNeutralForeground3 },
  text: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** Lines drawn at first: a table of thousands of cells must not keep the pane from answering. */
const FIRST = 50;

interface CellListProps {
  readonly label: string;
  readonly items: readonly { readonly cells: readonly Range[]; readonly text: string }[];
  readonly onSelect: (cells: readonly Range[]) => void;
  readonly more: (next: number, left: number) => string;
}

/** Cells with what stands in them, each a line that selects it. */
export function CellList({ label, items, onSelect, more }: CellListProps) {
  const styles = useStyles();
  const focusRing = useFocusRing();
  const [limit, setLimit] = useState(FIRST);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, limit).map(({ cells, text }, index) => (
          <li key={index}>
            <button type="button" className={mergeClasses(styles.line, focusRing)} onClick={() => onSelect(cells)}>
              <span className={styles.address}>{cellsLabel(cells, 1).text}</span>
              <span className={styles.text}>{text}</span>
            </button>
          </li>
        ))}
      </ul>
      {items.length > limit && (
        <Button size="small" onClick={() => setLimit(limit + FIRST)}>
          {more(Math.min(FIRST, items.length - limit), items.length - limit)}
        </Button>
      )}
    </>
  );
}
