import type { Locale } from '../core/localized';
import { loadTexts } from '../locales';

/**
 * Brings what the next clicks in the list of findings need, once the first check is shown: the clicks are answered at
 * once, also when the server is out of reach by then. What fails here is loaded, or complained of, when it is needed.
 * `keysAreOn` is asked whenever a key is pressed.
 */
export const preload = (locale: Locale, keysAreOn: () => boolean): Promise<unknown> =>
  Promise.allSettled([
    import('./shortcuts').then(({ listen }) => listen(keysAreOn)),
    loadTexts(locale),
    import('../hosts/excel/comments'),
    import('./state/mending'),
    import('./views/change-list'),
    import('./views/adjust-reading'),
    import('./views/ignore-form'),
    import('./views/why'),
    import('./components/progress'),
  ]);
