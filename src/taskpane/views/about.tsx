import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { officeFacts } from '../../hosts/excel/office-facts';
import { news } from '../../locales/news';
import { version } from '../../version';
import { Button } from '../components/button';
import { diagnostics } from '../model/diagnostics';
import { usePane } from '../pane-context';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({ text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'all' } });

/** Which Heji this is, what changed in it, and what a support person asks for. */
export function About() {
  const { state, t } = usePane();
  const view = useViewStyles();
  const styles = useStyles();
  const [copied, setCopied] = useState<string>();
  const copy = () => {
    const text = diagnostics(version, officeFacts(), navigator.userAgent, state);
    // Where the clipboard is closed to add-ins, the text is there to be selected.
    setCopied(text);
    void navigator.clipboard?.writeText(text).catch(() => undefined);
  };
  const changes = news[version]?.[state.locale] ?? [];
  return (
    <section className={view.block} aria-labelledby="about">
      <h2 id="about" className={view.heading}>
        {t.about.heading}
      </h2>
      <p className={view.hint}>{t.about.version(version)}</p>
      {changes.length > 0 && (
        <ul className={view.list}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <p className={view.hint}>{t.settings.privacy}</p>
      <div className={view.buttons}>
        <Button size="small" onClick={copy}>
          {t.about.copy}
        </Button>
      </div>
      {copied !== undefined && (
        <>
          <p role="status" className={view.hint}>
            {t.about.copied}
          </p>
          <pre className={mergeClasses(view.hint, styles.text)} tabIndex={0} aria-label={t.about.diagnostics}>
            {copied}
          </pre>
        </>
      )}
    </section>
  );
}
