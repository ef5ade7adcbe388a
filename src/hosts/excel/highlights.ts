import type { Highlight } from '../../core/edits/edit';
import { HostError } from './errors';

/**
 * Replaces Heji's marks on a sheet, as conditional formats; an empty list takes them away.
 * @param known ids of the marks there are, from the reading: with them it takes one round trip, else two.
 */
export async function highlight(
  _sheet: string,
  _marks: readonly Highlight[],
  _known?: readonly string[],
): Promise<void> {
  throw new HostError('unsupported');
}

/** Takes every mark of Heji away: on one sheet, or on all of them. */
export async function clearHighlights(_sheet?: string): Promise<void> {
  throw new HostError('unsupported');
}
