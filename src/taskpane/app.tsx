import { FluentProvider, makeStyles, Tab, TabList, tokens, type Theme } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore, lazy, Suspense } from 'react';
import { text } from '../locales';
import { ErrorBoundary } from './components/error-boundary';
import { PaneContext } from './pane-context';
import type { Actions } from './state/actions';
import type { PaneStore } from './state/run';
import type { ViewId } from './state/state';
import { CheckView } from './views/check-view';
import { Footer } from './views/footer';
import { NoticeBar } from './views/notice-bar';
import { SettingsView } from './views/settings-view';

const LibraryView = lazy(() => import('./views/library-view').then((module) => ({ default: module.LibraryView })));

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
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

function View({ view }: { view: ViewId }) {
  if (view === 'library') return <LibraryView />;
  return view === 'settings' ? <SettingsView /> : <CheckView />;
}

interface AppProps {
  readonly store: PaneStore;
  readonly actions: Actions;
  readonly theme: Theme;
}

export function App({ store, actions, theme }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const t = text(state.locale);
  const styles = useStyles();
  const pane = useMemo(() => ({ state, actions, t }), [state, actions, t]);
  return (
    <FluentProvider theme={theme} lang={state.locale}>
      <ErrorBoundary t={t}>
        <PaneContext value={pane}>
          <div className={styles.pane}>
            <TabList
              selectedValue={state.view}
              onTabSelect={(_event, { value }) => actions.show(value as ViewId)}
              aria-label={t.views.label}
            >
              {views.map((view) => (
                <Tab key={view} value={view} id={`tab-${view}`} aria-controls="view">
                  {t.views[view]}
                </Tab>
              ))}
            </TabList>
            <main className={styles.main}>
              <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
                <Suspense fallback={<p role="status">{t.library.loading}</p>}>
                  <View view={state.view} />
                </Suspense>
              </div>
            </main>
            <NoticeBar />
            <Footer />
          </div>
        </PaneContext>
      </ErrorBoundary>
    </FluentProvider>
  );
}
