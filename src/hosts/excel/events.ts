import type { Range } from '../../core/sheet/address';
import { HostError } from './errors';

/**
 * - `changed`: cells, rows or columns; `range` is undefined when Excel does not say where; `own` when Heji did it (where Excel says so).
 * - `activated`, `added`, `deleted`: sheets. `selected`: another selection.
 * `sheetId` is Excel's id of the sheet, undefined where Excel does not tell.
 */
export interface WorkbookChange {
  readonly kind: 'changed' | 'activated' | 'added' | 'deleted' | 'selected';
  readonly sheetId: string | undefined;
  readonly range: Range | undefined;
  readonly own: boolean;
}

/** Listens to the workbook; the function it gives back stops that. */
export async function onWorkbookChange(_listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  throw new HostError('unsupported');
}
