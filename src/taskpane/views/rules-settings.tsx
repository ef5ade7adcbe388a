import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { explainedRules } from '../../core/rules/explanations';
import { own } from '../../core/own';
import type { Severity } from '../../core/severity';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { usePane } from '../pane-context';
import { settingsOf } from '../state/selectors';
import { useViewStyles } from './view-styles';
import { Why } from './why';

type ExplainedRule = (typeof explainedRules)[number];
type Grade = Severity | 'off';

const grades: readonly Grade[] = ['error', 'warning', 'advice', 'off'];
const families = [...new Set(explainedRules.map(({ id }) => id.split('/')[0]!))];

const useStyles = makeStyles({
  // Where there is no room for a few words beside its grade, a rule stands above it.
  rule: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  title: { flex: '1 1 7em', minWidth: 0, overflowWrap: 'anywhere' },
  grade: { '> select': { width: 'auto' } },
  why: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  whole: { flexBasis: '100%', minWidth: 0 },
});

/** One rule: the grade it is reported by, and why there is such a rule. */
function RuleLine({ rule }: { rule: ExplainedRule }) {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const [explained, setExplained] = useState(false);
  const whyId = useId();
  const { id, severity } = rule;
  const title = rule.title[state.locale];
  const published = state.office.ok ? own(state.office.settings.rules, id) : undefined;
  const usual = published ?? severity;
  const regrade = (grade: Grade) => {
    const { [id]: _, ...others } = state.rules;
    void actions.setRules(grade === usual ? others : { ...others, [id]: grade });
  };
  const nameOf = (grade: Grade): string => (grade === 'off' ? t.settings.off : t.severity[grade]);
  return (
    <li className={styles.rule}>
      <span className={styles.title}>{title}</span>
      <Select
        size="small"
        className={styles.grade}
        aria-label={title}
        value={own(settingsOf(state).rules, id) ?? severity}
        onChange={(_event, { value }) => regrade(value as Grade)}
      >
        {grades.map((grade) => (
          <option key={grade} value={grade}>
            {grade === usual ? t.settings.usual(nameOf(grade)) : nameOf(grade)}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="transparent"
        className={styles.why}
        aria-label={`${t.findings.why}${t.report.colon}${title}`}
        aria-expanded={explained}
        aria-controls={explained ? whyId : undefined}
        onClick={() => setExplained(!explained)}
      >
        {t.findings.why}
      </Button>
      {explained && (
        <div id={whyId} className={styles.whole}>
          <Why rule={id} />
        </div>
      )}
    </li>
  );
}

/** Every rule with its grade, family by family. */
export function RulesSettings() {
  const { state, t } = usePane();
  const view = useViewStyles();
  const inForce = settingsOf(state).rules;
  const isChanged = ({ id, severity }: ExplainedRule): boolean => (own(inForce, id) ?? severity) !== severity;
  return (
    <section className={view.block} aria-labelledby="rules">
      <h2 id="rules" className={view.heading}>
        {t.settings.rules}
      </h2>
      <p className={view.hint}>{t.settings.rulesHint}</p>
      {families.map((family) => {
        const members = explainedRules.filter(({ id }) => id.startsWith(`${family}/`));
        const changed = members.filter(isChanged).length;
        return (
          <Disclosure
            key={family}
            label={t.ruleFamilies[family as keyof typeof t.ruleFamilies] ?? family}
            aside={changed ? t.settings.rulesChanged(changed) : undefined}
          >
            <ul className={view.list}>
              {members.map((rule) => (
                <RuleLine key={rule.id} rule={rule} />
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
