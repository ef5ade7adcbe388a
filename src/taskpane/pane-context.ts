import { createContext, useContext } from 'react';
import type { Texts } from '../locales/texts';
import type { Actions } from './state/actions';
import type { PaneState } from './state/state';

export interface Pane {
  readonly state: PaneState;
  readonly actions: Actions;
  readonly t: Texts;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('no PaneContext');
  return pane;
}
