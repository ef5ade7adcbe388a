import type { Range } from '../../core/sheet/address';
import { HostError } from './errors';

/** Brings the sheet to the front and selects the cells (the first range only, where Excel cannot select several). */
export async function selectCells(_sheet: string, _ranges: readonly Range[]): Promise<void> {
  throw new HostError('unsupported');
}
