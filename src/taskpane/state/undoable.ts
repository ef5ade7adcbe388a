import { unmet } from '../../core/edits/contents';
import { own } from '../../core/own';
import type { Sheet } from '../../core/sheet/sheet';
import type { PaneState } from './state';

type Inverse = PaneState['undo'][number];

/** Whether cells as they were read last still are as this deed left them: the user's own Ctrl+Z may have taken it back. */
function stands(inverse: Inverse, sheets: readonly Sheet[], regions: PaneState['regions']): boolean {
  if ('made' in inverse) return true;
  const sheet = sheets.find(({ name }) => name === inverse.sheet);
  // Of a sheet that is not listed, or of which a part is, nothing is known.
  if (!sheet || own(regions, sheet.name)) return true;
  return unmet(inverse.expects, sheet).length === 0;
}

/** The deeds that 撤销 would refuse to take back, by what was read last. Excel's own redo brings them back. */
export function undone({
  undo,
  outcome,
  regions,
}: Pick<PaneState, 'undo' | 'outcome' | 'regions'>): readonly Inverse[] {
  const sheets = outcome?.kind === 'tables' ? outcome.tables.map(({ sheet }) => sheet) : [];
  return undo.filter((inverse) => !stands(inverse, sheets, regions));
}

/** What 撤销 takes back: the last of Heji's deeds that still stands. */
export const undoable = ({ undo, gone }: Pick<PaneState, 'undo' | 'gone'>): Inverse | undefined =>
  undo.findLast((inverse) => !gone.includes(inverse));
