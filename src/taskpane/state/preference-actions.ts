import { speak } from '../../core/rules/speak';
import { defaultPreferences, localeFor, type Preferences, savePreferences } from '../../hosts/excel';
import { loadTexts } from '../../locales';
import type { Engine } from './engine';
import { problemOf } from './problem';

/** What this computer's user likes, in every workbook. */
export function preferenceActions({ store, run, tell, keepAnd, refresh, reviewTask }: Engine) {
  /** False when the texts of another language could not be loaded; then everything stays as it was. */
  const prefer = async (change: Partial<Preferences>): Promise<boolean> => {
    const locale = localeFor(change.language ?? store.get().preferences.language);
    try {
      await Promise.all([loadTexts(locale), speak(locale)]);
    } catch (error) {
      tell({ kind: 'problem', problem: problemOf(error) });
      return false;
    }
    const preferences = { ...store.get().preferences, ...change };
    store.dispatch({ type: 'preferences', preferences, locale });
    savePreferences(preferences);
    return true;
  };

  return {
    setPreferences: async (change: Partial<Preferences>): Promise<void> => {
      if (!(await prefer(change))) return;
      if (change.live && store.get().stale) void refresh();
      if (change.comments !== undefined)
        void run({ kind: 'marking' }, async () => (await import('./commenting')).followPreference(store));
    },
    restoreDefaults: async (): Promise<boolean> => {
      if (!(await prefer(defaultPreferences))) return false;
      store.dispatch({ type: 'remember', remembered: { profile: undefined, rules: {} } });
      return keepAnd(reviewTask);
    },
  };
}
