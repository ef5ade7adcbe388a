import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { NewIndicator, NewTarget, Placement } from '../../core/edits/insertion/new-indicator';
import { TO_FILL } from '../../core/text/to-fill';
import { usePane } from '../pane-context';
import { useViewStyles } from '../views/view-styles';
import { isValidTold, suggested, toldKey, writtenOf, type OtherTerm, type Told } from './selection';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  term: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 84px 72px',
    '@media (max-width: 280px)': { gridTemplateColumns: 'max-content minmax(0, 1fr) 72px' },
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { textAlign: 'end' },
  wide: { gridColumn: 'span 2' },
  input: { minWidth: 0 },
  error: { gridColumn: '1 / -1', color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

const inWords = ({ operator, value, unit, whole }: NewTarget): string => whole ?? `${operator ?? ''}${value}${unit}`;

interface Telling {
  readonly told: Told;
  readonly onTell: (key: string, value: string) => void;
}

/** The value of another term, as suggested from that of the year; the user may write another. */
function Term({ indicator, term, told, onTell }: Telling & { indicator: NewIndicator; term: OtherTerm }) {
  const { t } = usePane();
  const styles = useStyles();
  const id = useId();
  const key = toldKey(indicator, term);
  const target = suggested(indicator, term);
  const written = told[key] ?? writtenOf(target);
  const valid = isValidTold(target, written);
  return (
    <div className={styles.term}>
      <label htmlFor={id} className={styles.label}>
        {t.library.terms[term]} {target.whole === undefined && target.operator}
        {target.guessed && told[key] === undefined && <span className={styles.detail}> {t.library.guessed}</span>}
      </label>
      <Input
        id={id}
        size="small"
        className={target.unit ? styles.input : styles.wide}
        aria-label={`${indicator.name} ${t.library.terms[term]}`}
        aria-invalid={!valid}
        aria-describedby={valid ? undefined : `${id}-error`}
        placeholder={TO_FILL}
        value={written}
        onChange={(_event, { value }) => onTell(key, value)}
      />
      {target.unit && <span className={styles.detail}>{target.unit}</span>}
      {!valid && (
        <span id={`${id}-error`} role="alert" className={styles.error}>
          {t.library.numberWanted}
        </span>
      )}
    </div>
  );
}

interface PreviewProps extends Telling {
  readonly placements: readonly Placement[];
  /** Columns of the form beside that of the year. */
  readonly terms: readonly OtherTerm[];
}

/** What goes where; the values of other terms can be changed here. */
export function Preview({ placements, terms, ...telling }: PreviewProps) {
  const { t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  return (
    <ul className={view.list}>
      {placements.map(({ indicator, row, block, how, newLevels, weight }) => (
        <li key={row} className={styles.row}>
          {indicator.name} {block === 'year' && inWords(indicator.targets.annual)}
          <div className={styles.detail}>
            {[
              indicator.level2,
              weight === '' ? '' : t.library.weight(weight),
              how === 'newRow' ? t.library.newRow(row + 1) : t.library.blankRow(row + 1),
              newLevels.length ? t.library.newLevels(newLevels.join('、')) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
          {(block === 'midterm' ? (['midterm'] as const) : terms).map((term) => (
            <Term key={term} indicator={indicator} term={term} {...telling} />
          ))}
        </li>
      ))}
    </ul>
  );
}
