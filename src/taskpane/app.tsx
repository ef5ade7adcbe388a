import { FluentProvider, makeStaticStyles, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { text } from '../locales';
import { deferred } from './components/deferred';
import { ErrorBoundary } from './components/error-boundary';
import { Tabs } from './components/tabs';
import { PaneContext, SteadyContext, usePane, type Passing } from './pane-context';
import type { Actions } from './state/actions';
import type { PaneStore } from './state/run';
import type { PaneState, ViewId } from './state/state';
import { CheckView } from './views/check-view';
import { StatusLine } from './views/status-line';

const Loading = () => {
  const { t } = usePane();
  return <p role="status">{t.views.opening}</p>;
};
const SettingsView = deferred(async () => (await import('./views/settings-view')).SettingsView, <Loading />);
const NoticeBar = deferred(async () => (await import('./views/notice-bar')).NoticeBar);
const LibraryView = deferred(async () => (await import('./library/library-view')).LibraryView, <Loading />);

const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  // A field is as wide as its longest choice, or as twenty letters, unless told otherwise; at 200 % zoom there is no room.
  'select, input': { width: '100%', minWidth: 0 },
});

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    // The list is kept in place by the browser when lines above it come or go.
    overflowAnchor: 'auto',
  },
});

const views: readonly ViewId[] = ['check', 'library', 'settings'];
const keys = { library: 'S' };

/** Each view is found again where it was left. */
function useScrollPlaces(view: ViewId) {
  const main = useRef<HTMLElement>(null);
  const places = useRef<Partial<Record<ViewId, number>>>({});
  useLayoutEffect(() => {
    const element = main.current;
    const left = places.current;
    if (!element) return undefined;
    element.scrollTop = left[view] ?? 0;
    return () => {
      left[view] = element.scrollTop;
    };
  }, [view]);
  return main;
}

function View({ view }: { view: ViewId }) {
  if (view === 'library') return <LibraryView />;
  return view === 'settings' ? <SettingsView /> : <CheckView />;
}

interface AppProps {
  readonly store: PaneStore;
  readonly actions: Actions;
  readonly theme: Theme;
}

const passing: Readonly<Record<Passing, true>> = { work: true, stale: true };

/** The state, the same one as long as nothing but what passes has changed in it. */
function lasting(get: PaneStore['get']): () => Omit<PaneState, Passing> {
  let last = get();
  return () => {
    const now = get();
    const keys = Object.keys(now) as (keyof PaneState)[];
    if (keys.some((key) => !(key in passing) && now[key] !== last[key])) last = now;
    return last;
  };
}

function Pane({ store, actions }: Pick<AppProps, 'store' | 'actions'>) {
  const state = useSyncExternalStore(
    store.subscribe,
    useMemo(() => lasting(store.get), [store]),
  );
  const t = text(state.locale);
  const styles = useStyles();
  const main = useScrollPlaces(state.view);
  const pane = useMemo(() => ({ state, actions, t }), [state, actions, t]);
  const { locale } = state;
  const { keys: hasKeys } = state.preferences;
  const steady = useMemo(() => ({ actions, t, locale, keys: hasKeys, store }), [actions, t, locale, hasKeys, store]);
  return (
    <SteadyContext.Provider value={steady}>
      <PaneContext.Provider value={pane}>
        <div className={styles.pane}>
          <header>
            <h1 className={styles.unseen}>{t.product}</h1>
            <Tabs
              label={t.views.label}
              ids={views}
              names={t.views}
              selected={state.view}
              controls="view"
              keys={keys}
              onSelect={actions.show}
            />
          </header>
          <main ref={main} className={styles.main}>
            <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
              <View view={state.view} />
            </div>
          </main>
          <footer>
            {state.notice && <NoticeBar />}
            <StatusLine />
          </footer>
        </div>
      </PaneContext.Provider>
    </SteadyContext.Provider>
  );
}

export function App({ store, actions, theme }: AppProps) {
  const locale = useSyncExternalStore(store.subscribe, () => store.get().locale);
  useStaticStyles();
  return (
    <FluentProvider theme={theme} lang={locale}>
      <ErrorBoundary t={text(locale)}>
        <Pane store={store} actions={actions} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
