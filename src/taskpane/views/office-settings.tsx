import { useState } from 'react';
import { parseSettings, printSettings } from '../../core/settings-file';
import { Button } from '../components/button';
import { saveFile } from '../components/files';
import { OpenFileButton } from '../components/open-file-button';
import { LiveRegion, type Announcement } from '../components/live-region';
import { usePane } from '../pane-context';
import { settingsOf } from '../state/selectors';
import { useViewStyles } from './view-styles';

/** The settings file an office shares: what was published, reading another one, and making one of what holds now. */
export function OfficeSettings() {
  const { actions, state, t } = usePane();
  const view = useViewStyles();
  const [announced, announce] = useState<Announcement>();
  const { office, locale } = state;
  const published =
    office.ok && (office.settings.profile !== undefined || Object.keys(office.settings.rules).length > 0);

  const read = async (text: string): Promise<void> => {
    const file = parseSettings(text);
    if (!file.ok) return announce({ failed: true, words: t.settings.wrong(file.problem[locale]) });
    if (await actions.useSettings(file.settings)) announce({ failed: false, words: t.settings.read });
  };
  return (
    <section className={view.block} aria-labelledby="office-settings">
      <h2 id="office-settings" className={view.heading}>
        {t.settings.office}
      </h2>
      <p className={view.hint}>{t.settings.officeHint}</p>
      {published && <p className={view.hint}>{t.settings.officeInUse}</p>}
      {!office.ok && <LiveRegion failed words={t.notices.officeWrong(office.problem[locale])} />}
      <div className={view.buttons}>
        <OpenFileButton
          label={t.settings.open}
          onText={(text) => void read(text)}
          onProblem={(words) => announce({ failed: true, words })}
        />
        <Button size="small" onClick={() => saveFile(t.settings.fileName, printSettings(settingsOf(state)))}>
          {t.settings.save}
        </Button>
      </div>
      {announced && <LiveRegion {...announced} />}
    </section>
  );
}
