import { makeStyles, tokens } from '@fluentui/react-components';
import { explainedRules } from '../../core/rules/explanations';
import { usePane } from '../pane-context';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
  term: { color: tokens.colorNeutralForeground3 },
  definition: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** Why a rule matters, what it rests on, and how it looks wrong and right. */
export function Why({ rule: id }: { rule: string }) {
  const { state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const rule = explainedRules.find((candidate) => candidate.id === id);
  if (!rule) return null;
  const facts = [
    [t.fixes.basis, rule.basis.join('\n')],
    [t.fixes.bad, rule.example.bad],
    [t.fixes.good, rule.example.good],
  ].filter(([, text]) => text);
  return (
    <div className={styles.box}>
      <p className={view.line}>{rule.why[state.locale]}</p>
      <dl className={styles.facts}>
        {facts.map(([term, text]) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term}:`} className={styles.definition}>
            {text}
          </dd>,
        ])}
      </dl>
    </div>
  );
}
