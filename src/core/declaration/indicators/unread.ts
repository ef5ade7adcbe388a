import type { Range } from '../../sheet/address';
import { columnMeaning } from '../labels/dictionary';
import { normaliseLabel } from '../labels/normalise';
import { isBlank, type View } from '../view';
import type { HeaderColumn } from './indicator-header';
import type { Region } from './region';

/** Nobody knows what it holds: neither its label nor what stands in it told. */
export const isUnknown = ({ role, label }: Pick<HeaderColumn, 'role' | 'label'>): boolean =>
  role === 'other' && columnMeaning(normaliseLabel(label)) === undefined;

/** The columns of a region that hold something nobody understood, each from its head to its last row; none where the user said what they hold. */
export const unreadColumns = (view: View, { header, rows }: Region, columns: readonly HeaderColumn[]): Range[] =>
  (header.told ? [] : columns)
    .filter((column) => isUnknown(column) && rows.some((row) => !isBlank(view.at(row, column.column))))
    .map(({ column, right }) => ({
      top: header.top,
      left: column,
      bottom: Math.max(header.top, rows.at(-1)!),
      right: Math.max(column, right),
    }));
