import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { DraftColumn } from '../../core/declaration/indicators/draft';
import { columnName } from '../../core/sheet/address';
import { columnChoices, type ColumnChoice } from '../model/columns';
import { usePane } from '../pane-context';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  what: { minWidth: 0 },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  choice: { minWidth: 0 },
});

interface ColumnLineProps {
  readonly column: DraftColumn;
  /** Undefined where nothing was chosen yet. */
  readonly choice: ColumnChoice | undefined;
  readonly onChoose: (choice: ColumnChoice) => void;
}

/** A column with the first thing that stands in it, and what it holds, to be chosen. */
export function ColumnLine({ column: { column, label, example }, choice, onChoose }: ColumnLineProps) {
  const { t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const name = t.columns.column(columnName(column), label || t.columns.noLabel);
  return (
    <div className={styles.line}>
      <div className={styles.what}>
        <div className={styles.label}>{name}</div>
        <div className={view.hint}>
          <div className={styles.label}>{example && t.columns.example(example)}</div>
        </div>
      </div>
      <Select
        className={styles.choice}
        aria-label={name}
        value={choice ?? ''}
        onChange={(_event, { value }) => onChoose(value as ColumnChoice)}
      >
        {choice === undefined && <option value="">{t.columns.choose}</option>}
        {columnChoices.map((one) => (
          <option key={one} value={one}>
            {t.columns.choices[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}
