import { Button, Checkbox, Field, Select, Switch } from '@fluentui/react-components';
import { profiles } from '../../core/profiles';
import { rules } from '../../core/rules';
import { Disclosure } from '../components/disclosure';
import { usePane } from '../pane-context';
import { localeNames, type Preferences } from '../state/settings';
import { useViewStyles } from './view-styles';

const families = [...new Set(rules.map(({ id }) => id.split('/')[0]!))];

function Rules() {
  const { actions, state, t } = usePane();
  const view = useViewStyles();
  const isOff = (id: string) => state.rules[id] === 'off';
  const turn = (id: string, on: boolean) => {
    const { [id]: _, ...others } = state.rules;
    void actions.setRules(on ? others : { ...others, [id]: 'off' });
  };
  return (
    <section className={view.block} aria-labelledby="rules">
      <h2 id="rules" className={view.heading}>
        {t.settings.rules}
      </h2>
      <p className={view.hint}>{t.settings.rulesHint}</p>
      {families.map((family) => {
        const members = rules.filter(({ id }) => id.startsWith(`${family}/`));
        const off = members.filter(({ id }) => isOff(id)).length;
        return (
          <Disclosure
            key={family}
            label={t.ruleFamilies[family as keyof typeof t.ruleFamilies] ?? family}
            aside={off ? t.settings.rulesOff(off) : undefined}
          >
            <ul className={view.list}>
              {members.map(({ id, title }) => (
                <li key={id}>
                  <Checkbox
                    label={title[state.locale]}
                    checked={!isOff(id)}
                    onChange={(_event, { checked }) => turn(id, checked === true)}
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
  const view = useViewStyles();
  const { preferences } = state;
  return (
    <div className={view.view}>
      <section className={view.block} aria-label={t.settings.heading}>
        <Switch
          label={t.settings.live}
          checked={preferences.live}
          onChange={(_event, { checked }) => actions.setPreferences({ live: checked })}
        />
        <Switch
          label={t.settings.markOnCheck}
          checked={preferences.mark}
          onChange={(_event, { checked }) => actions.setPreferences({ mark: checked })}
        />
        <Field label={t.settings.profile}>
          <Select
            value={state.profile ?? ''}
            onChange={(_event, { value }) => void actions.setProfile(value || undefined)}
          >
            <option value="">{t.recognised.profileByTable}</option>
            {profiles.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[state.locale]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.settings.language}>
          <Select
            value={preferences.language}
            onChange={(_event, { value }) => actions.setPreferences({ language: value as Preferences['language'] })}
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
      <Rules />
      <div className={view.buttons}>
        <Button size="small" onClick={() => void actions.restoreDefaults()}>
          {t.settings.restore}
        </Button>
      </div>
      <p className={view.hint}>{t.settings.privacy}</p>
    </div>
  );
}
