import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Locale } from '../core/localized';
import type { Texts } from '../locales/texts';
import type { Actions } from './state/actions';
import type { PaneStore } from './state/run';
import type { PaneState } from './state/state';

/** What changes with each step of the work, and is shown in a few places: `useNow` gives it. */
export type Passing = 'work' | 'stale';

export interface Pane {
  readonly state: Omit<PaneState, Passing>;
  readonly actions: Actions;
  readonly t: Texts;
}

/** What hardly ever changes: what needs no more is not drawn again with each step of the work. */
export interface SteadyPane {
  readonly actions: Actions;
  readonly t: Texts;
  readonly locale: Locale;
  /** Buttons have keys. */
  readonly keys: boolean;
  readonly store: PaneStore;
}

export const PaneContext = createContext<Pane | undefined>(undefined);
export const SteadyContext = createContext<SteadyPane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('no PaneContext');
  return pane;
}

export function useSteady(): SteadyPane {
  const pane = useContext(SteadyContext);
  if (!pane) throw new Error('no SteadyContext');
  return pane;
}

/** What passes, as it is now: only what shows it is drawn again when it changes. */
export function useNow<Key extends Passing>(key: Key): PaneState[Key] {
  const { store } = useSteady();
  return useSyncExternalStore(store.subscribe, () => store.get()[key]);
}
