import { rules } from '../core/rules';
import type { Locale } from '../core/localized';
import { loadTexts } from '../locales';
import { version } from '../version';
import type { PaneStore } from './state/run';

/**
 * Brings what the next clicks in the list of findings need, once the first check is shown: the clicks are answered at
 * once, also when the server is out of reach by then. What fails here is loaded, or complained of, when it is needed.
 * Keys are looked up in the preferences whenever one is pressed.
 */
export const preload = (locale: Locale, store: PaneStore): Promise<unknown> =>
  Promise.allSettled([
    import('./shortcuts').then(({ listen }) => listen(() => store.get().preferences.keys)),
    Promise.all([import('./news'), loadTexts(locale)]).then(([{ tellNews }]) => tellNews(store, version)),
    import('../hosts/excel/comments'),
    import('./state/after-edit'),
    import('./state/marking'),
    import('./state/fixing'),
    import('./views/notice-bar'),
    import('./views/overview'),
    import('./views/fix-all'),
    import('./views/fix-panel'),
    import('./views/filters'),
    import('./views/table-map'),
    import('./views/table-list'),
    import('./views/to-fill'),
    import('./views/put-aside'),
    import('./views/stale-columns'),
    import('./views/adjust-reading'),
    import('./views/ignore-form'),
    import('./views/why'),
    import('./views/completeness'),
    import('./components/progress'),
    ...rules.map((rule) => rule.load?.()),
  ]);
