import { createContext, useContext } from 'react';
import type { Locale } from '../core/localized';
import type { Texts } from '../locales/texts';
import type { Actions } from './state/actions';
import type { PaneState } from './state/state';

export interface Pane {
  readonly state: PaneState;
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
