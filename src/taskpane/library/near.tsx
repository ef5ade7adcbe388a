import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../core/declaration/declaration';
import type { NewIndicator } from '../../core/edits/insertion/new-indicator';
import { usePane } from '../pane-context';
import { useViewStyles } from '../views/view-styles';

const useStyles = makeStyles({
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface NearProps {
  /** New indicators, and the row of the table that says much the same. */
  readonly pairs: readonly { readonly indicator: NewIndicator; readonly there: Indicator }[];
  /** Names of those to be inserted all the same. */
  readonly anyway: ReadonlySet<string>;
  readonly onChange: (anyway: ReadonlySet<string>) => void;
}

const valuesOf = ({ targets }: Indicator): string => targets.map(({ raw }) => raw).find((raw) => raw !== '') ?? '';

/** What the table measures already under other words: left out unless the user says otherwise. */
export function Near({ pairs, anyway, onChange }: NearProps) {
  const { t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const toggle = (name: string, wanted: boolean): void => {
    const next = new Set(anyway);
    if (wanted) next.add(name);
    else next.delete(name);
    onChange(next);
  };
  return (
    <>
      <p className={view.hint}>{t.library.near}</p>
      <ul className={view.list}>
        {pairs.map(({ indicator: { name }, there }) => (
          <li key={name}>
            <Checkbox
              checked={anyway.has(name)}
              onChange={(_event, { checked }) => toggle(name, checked === true)}
              label={
                <>
                  {t.library.insertAnyway(name)}
                  <span className={styles.detail}>
                    {t.library.nearRow(there.row + 1, there.name.value, valuesOf(there))}
                  </span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}
