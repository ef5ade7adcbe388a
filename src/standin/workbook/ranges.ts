import type { IRange } from '@univerjs/presets';
import { columnIndex, fromA1, type Range } from '../../core/sheet/address';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function parseRange(text: string): Range {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) return { top: 0, bottom: LAST_ROW, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) };
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  return fromA1(text);
}

/** "A1:B2 D4 F:F", as files list the cells of a rule. Throws RangeError for anything else. */
export const parseRanges = (text: string): Range[] => text.trim().split(/\s+/).map(parseRange);

export const toUniverRange = ({ top, left, bottom, right }: Range): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

export const fromUniverRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Range => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});
