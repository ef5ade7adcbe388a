import { toA1, type Range } from '../../core/sheet/address';

/** "C9", "E14:H14", "C9、D9"; long lists are cut. Separated by a mark that reads well in both languages. */
export function cellsLabel(cells: readonly Range[], limit = 3): { readonly text: string; readonly more: number } {
  return {
    text: cells.slice(0, limit).map(toA1).join(', '),
    more: Math.max(0, cells.length - limit),
  };
}
