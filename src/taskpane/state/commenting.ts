import { clearComments } from '../../hosts/excel/comments';
import { markListed } from './marking';
import type { PaneStore } from './run';

/** Marks that are shown get their comments, or lose them, as the user now wishes. */
export async function followPreference(store: PaneStore): Promise<void> {
  const { preferences, marked } = store.get();
  if (!preferences.comments) return clearComments();
  if (marked.length > 0) await markListed(store);
}
