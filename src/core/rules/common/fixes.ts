import type { Edit } from '../../edits/edit';
import type { LocalizedText } from '../../localized';
import type { Range } from '../../sheet/address';
import type { Fix } from '../finding';
import { anchorCell } from './cells';

/** Writes one text into a cell. */
export const setText = (cell: Range, text: string): Edit => ({
  kind: 'setValues',
  range: anchorCell(cell),
  values: [[text]],
});

/** A fix that writes texts into cells. */
export const rewrite = (
  title: LocalizedText,
  cells: readonly { readonly cell: Range; readonly text: string }[],
): Fix => ({
  title,
  edits: cells.map(({ cell, text }) => setText(cell, text)),
});
