import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { columnName } from '../../core/sheet/address';
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

/** A column by its head and the first thing that stands in it. */
export interface ShownColumn {
  readonly column: number;
  readonly label: string;
  readonly example: string;
}

interface ColumnLineProps<Choice extends string> {
  readonly column: ShownColumn;
  /** What it can be, by the words for it, in the order they are offered. */
  readonly choices: Readonly<Record<Choice, string>>;
  /** Undefined where nothing was chosen yet. */
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** A column with the first thing that stands in it, and what it holds, to be chosen. */
export function ColumnLine<Choice extends string>({
  column: { column, label, example },
  choices,
  choice,
  onChoose,
}: ColumnLineProps<Choice>) {
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
        onChange={(_event, { value }) => onChoose(value as Choice)}
      >
        {choice === undefined && <option value="">{t.columns.choose}</option>}
        {(Object.keys(choices) as Choice[]).map((one) => (
          <option key={one} value={one}>
            {choices[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}
