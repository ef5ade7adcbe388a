import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, use } from 'react';
import type * as RuleExplanations from '../../core/rules/explanations';
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

let asked: Promise<typeof RuleExplanations> | undefined;
const explanations = () => (asked ??= import('../../core/rules/explanations'));

function Explained({ rule: id }: { rule: string }) {
  const { state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const rule = use(explanations()).explainedRules.find((candidate) => candidate.id === id);
  if (!rule) return null;
  const facts = [
    [t.findings.basis, rule.basis.join('\n')],
    [t.findings.bad, rule.example.bad],
    [t.findings.good, rule.example.good],
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

/** Why a rule matters, what it rests on, and how it looks wrong and right; loaded when it is first asked for. */
export function Why({ rule }: { rule: string }) {
  return (
    <Suspense>
      <Explained rule={rule} />
    </Suspense>
  );
}
