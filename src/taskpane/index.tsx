import { createRoot } from 'react-dom/client';
import { speak } from '../core/rules/speak';
import { displayLocale, loadPreferences, localeFor } from '../hosts/excel';
import { loadFirstTexts } from '../locales';
import { App } from './app';
import { preload } from './preload';
import { createActions } from './state/actions';
import { reduce } from './state/reducer';
import { initialState, type ViewId } from './state/state';
import { createStore } from './state/store';
import { problemOf } from './state/problem';
import { themeFor } from './theme';

/** Everything the add-in cannot do without; which Excel has it says docs/excel-versions.md. */
const REQUIRED = ['ExcelApi', '1.8'] as const;

const container = document.getElementById('root')!;

/** The ribbon's 插入指标 opens the pane at the library. */
const firstView = (): ViewId =>
  new URLSearchParams(window.location.search).get('view') === 'library' ? 'library' : 'check';

/** A landmark and a heading, so that a screen reader finds the one sentence there is. */
const say = (sentence: string): void => {
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = sentence;
  Object.assign(heading.style, { font: 'inherit', margin: '0' });
  main.append(heading);
  // Without the pane there is no theme: at least not a white page in a dark Office.
  const { bodyBackgroundColor: backgroundColor, bodyForegroundColor: color } = Office.context.officeTheme ?? {};
  Object.assign(document.body.style, { backgroundColor, color });
  container.replaceChildren(main);
};

void Office.onReady(async ({ host }) => {
  const { start } = await loadFirstTexts(displayLocale());
  if (host !== Office.HostType.Excel) return say(start.notExcel);
  if (!Office.context.requirements.isSetSupported(...REQUIRED)) return say(start.oldExcel);

  const preferences = loadPreferences();
  const locale = localeFor(preferences.language);
  await Promise.all([loadFirstTexts(locale), speak(locale)]);
  const store = createStore(reduce, initialState(locale, preferences, firstView()));
  const actions = createActions(store);
  // What no action caught must not go unseen; the workbook is not touched.
  window.addEventListener('unhandledrejection', ({ reason }) =>
    store.dispatch({ type: 'notice', notice: { kind: 'problem', problem: problemOf(reason) } }),
  );
  const theme = await themeFor(Office.context.officeTheme?.bodyBackgroundColor);
  container.replaceChildren();
  createRoot(container).render(<App store={store} actions={actions} theme={theme} />);
  await actions.start();
  void preload(locale, store);
});
