import type { Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { applyEdit } from '../simulate';
import type { NewIndicator } from './new-indicator';
import type { Place } from './place';
import type { Series } from './serials';
import type { Slot } from './slots';

/** The plan so far, with the sheet and its rows as they stand after it. */
export interface Draft {
  readonly sheet: Sheet;
  readonly slots: readonly Slot[];
  readonly edits: readonly Edit[];
  readonly places: ReadonlyMap<NewIndicator, Place>;
  readonly series: readonly Series[];
  /** The slot the user points at, or the last of those put under it. */
  readonly here: number | undefined;
}

/** Edits made looking at the sheet as the earlier ones leave it. */
export type Making = (sheet: Sheet) => readonly Edit[];

export const run = (draft: Draft, makings: readonly Making[]): Draft =>
  makings.reduce((state, make) => {
    const edits = make(state.sheet);
    const sheet = edits.reduce((s, edit) => applyEdit(edit, s), state.sheet);
    return { ...state, sheet, edits: [...state.edits, ...edits] };
  }, draft);
