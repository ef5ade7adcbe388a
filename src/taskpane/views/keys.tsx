import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { Disclosure } from '../components/disclosure';
import { usePane } from '../pane-context';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  keys: {
    margin: 0,
    display: 'grid',
    alignItems: 'baseline',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  key: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});

/** Which key does what in the pane, and the switch for all of them. */
export function Keys() {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const keys = [
    ['N', t.keys.next],
    ['P', t.keys.previous],
    ['W', t.findings.why],
    ['F', t.findings.fix],
    ['I', t.findings.ignore],
    ['Esc', t.keys.close],
    ['C', t.check.check],
    ['U', t.check.undo],
    ['S', t.library.search],
  ];
  return (
    <Disclosure label={t.keys.heading}>
      <div className={view.block}>
        <Switch
          label={t.keys.use}
          checked={state.preferences.keys}
          onChange={(_event, { checked }) => void actions.setPreferences({ keys: checked })}
        />
        <p className={view.hint}>{t.keys.hint}</p>
        <dl className={styles.keys}>
          {keys.map(([key, does]) => [
            <dt key={key} className={styles.key}>
              {key}
            </dt>,
            <dd key={`${key}:`} className={styles.does}>
              {does}
            </dd>,
          ])}
        </dl>
      </div>
    </Disclosure>
  );
}
