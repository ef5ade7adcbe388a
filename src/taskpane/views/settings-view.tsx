import { Field, makeStyles, mergeClasses, Select, Switch } from '@fluentui/react-components';
import { Button } from '../components/button';
import { ProfileSelect } from '../components/profile-select';
import { usePane } from '../pane-context';
import { knowsComments, type Preferences } from '../../hosts/excel';
import { localeNames } from '../../locales';
import { About } from './about';
import { Keys } from './keys';
import { OfficeSettings } from './office-settings';
import { RulesSettings } from './rules-settings';
import { useViewStyles } from './view-styles';

// Under the words of the switch, not under the switch.
const useStyles = makeStyles({ below: { paddingInlineStart: '60px' } });

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
      <RulesSettings />
      <div className={view.buttons}>
        <Button size="small" onClick={() => void actions.restoreDefaults()}>
          {t.settings.restore}
        </Button>
      </div>
      <About />
    </div>
  );
}
