import { Button, Checkbox, Field, makeStyles, mergeClasses, Select, Switch } from '@fluentui/react-components';
import { explainedRules } from '../../core/rules/explanations';
import { Disclosure } from '../components/disclosure';
import { ProfileSelect } from '../components/profile-select';
import { usePane } from '../pane-context';
import { knowsComments, type Preferences } from '../../hosts/excel';
import { localeNames } from '../../locales';
import { settingsOf } from '../state/selectors';
import { About } from './about';
import { Keys } from './keys';
import { OfficeSettings } from './office-settings';
import { useViewStyles } from './view-styles';

// Under the words of the switch, not under the switch.
const useStyles = makeStyles({ below: { paddingInlineStart: '60px' } });

type ExplainedRule = (typeof explainedRules)[number];

const families = [...new Set(explainedRules.map(({ id }) => id.split('/')[0]!))];

function Rules() {
  const { actions, state, t } = usePane();
  const view = useViewStyles();
  const inForce = settingsOf(state).rules;
  const isOff = (id: string) => inForce[id] === 'off';
  const turn = ({ id, severity }: ExplainedRule, on: boolean) => {
    const { [id]: _, ...others } = state.rules;
    const offForAll = state.office.ok && state.office.settings.rules[id] === 'off';
    if (!on) void actions.setRules({ ...others, [id]: 'off' });
    else void actions.setRules(offForAll ? { ...others, [id]: severity } : others);
  };
  const label = ({ id, title, severity }: ExplainedRule): string => {
    const grade = inForce[id];
    const name = title[state.locale];
    return grade === undefined || grade === 'off' || grade === severity
      ? name
      : `${name}${t.settings.graded(t.severity[grade])}`;
  };
  return (
    <section className={view.block} aria-labelledby="rules">
      <h2 id="rules" className={view.heading}>
        {t.settings.rules}
      </h2>
      <p className={view.hint}>{t.settings.rulesHint}</p>
      {families.map((family) => {
        const members = explainedRules.filter(({ id }) => id.startsWith(`${family}/`));
        const off = members.filter(({ id }) => isOff(id)).length;
        return (
          <Disclosure
            key={family}
            label={t.ruleFamilies[family as keyof typeof t.ruleFamilies] ?? family}
            aside={off ? t.settings.rulesOff(off) : undefined}
          >
            <ul className={view.list}>
              {members.map((rule) => (
                <li key={rule.id}>
                  <Checkbox
                    label={label(rule)}
                    checked={!isOff(rule.id)}
                    onChange={(_event, { checked }) => turn(rule, checked === true)}
                  />
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}

/** Profile and rules travel with the workbook, the rest is the person's own. */
export function SettingsView() {
  const { actions, state, t } = usePane();
  const styles = useStyles();
  const view = useViewStyles();
  const { preferences } = state;
  return (
    <div className={view.view}>
      <section className={view.block} aria-label={t.settings.heading}>
        <Switch
          label={t.settings.live}
          checked={preferences.live}
          onChange={(_event, { checked }) => void actions.setPreferences({ live: checked })}
        />
        <Switch
          label={t.settings.markOnCheck}
          checked={preferences.mark}
          onChange={(_event, { checked }) => void actions.setPreferences({ mark: checked })}
        />
        <div>
          <Switch
            label={t.settings.comments}
            checked={preferences.comments && knowsComments()}
            disabled={!knowsComments()}
            aria-describedby="comments-hint"
            onChange={(_event, { checked }) => void actions.setPreferences({ comments: checked })}
          />
          <p id="comments-hint" className={mergeClasses(view.hint, styles.below)}>
            {knowsComments() ? t.settings.commentsHint : t.settings.noComments}
          </p>
        </div>
        <ProfileSelect label={t.settings.profile} />
        <Field label={t.settings.language}>
          <Select
            value={preferences.language}
            onChange={(_event, { value }) =>
              void actions.setPreferences({ language: value as Preferences['language'] })
            }
          >
            <option value="auto">{t.settings.languageAuto}</option>
            {Object.entries(localeNames).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </section>
      <Keys />
      <OfficeSettings />
      <Rules />
      <div className={view.buttons}>
        <Button size="small" onClick={() => void actions.restoreDefaults()}>
          {t.settings.restore}
        </Button>
      </div>
      <About />
    </div>
  );
}
