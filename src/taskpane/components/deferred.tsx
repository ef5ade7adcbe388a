import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { loadTexts } from '../../locales';
import { usePane } from '../pane-context';

/** The server the pane came from may be out of reach by now; the rest of the pane goes on, and a second look tries again. */
function NotLoaded() {
  const { t } = usePane();
  return <p role="alert">{t.crash.notLoaded}</p>;
}

/**
 * A part of the pane that loads when it is first shown, and with the first of them the texts that were not needed
 * before. `meanwhile` stands in its place for that moment; where the part appears by itself, not at the user's wish, it
 * should be as high, so that nothing jumps.
 */
export function deferred<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Deferred(props) {
    const [Part, setPart] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    const { locale } = usePane().state;
    useEffect(() => {
      if (loaded) return;
      Promise.all([load(), loadTexts(locale)]).then(
        ([part]) => {
          loaded = part;
          setPart(() => part);
        },
        () => setFailed(true),
      );
    }, [locale]);
    if (Part) return <Part {...props} />;
    return failed ? <NotLoaded /> : meanwhile;
  };
}
