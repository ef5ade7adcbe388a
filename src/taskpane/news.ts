import { savePreferences } from '../hosts/excel';
import type { PaneStore } from './state/run';

/** Says once that Heji is another one than last time; not at the first time, and not over something more urgent. */
export function tellNews(store: PaneStore, version: string): void {
  const { preferences, locale, notice } = store.get();
  const before = preferences.version;
  if (before === version) return;
  const kept = { ...preferences, version };
  savePreferences(kept);
  store.dispatch({ type: 'preferences', preferences: kept, locale });
  if (before !== '' && !notice) store.dispatch({ type: 'notice', notice: { kind: 'updated', version } });
}
