import type { IndicatorRegion } from '../../declaration/declaration';
import { isSpareName } from '../../declaration/indicators/spare';
import { textAt, type Sheet } from '../../sheet/sheet';
import type { Edit } from '../edit';
import { numberedText, numberEdits, type NumberedRow } from './numbering';
import { columnsOf, type Slot } from './slots';

const rowsOf = (sheet: Sheet, top: number, slots: readonly Slot[], column: number): NumberedRow[] =>
  slots.flatMap(({ filled, placed, level1 = '', level2 = '' }, i): NumberedRow[] => {
    const text = textAt(sheet, top + i, column);
    const numbered = numberedText(text);
    const isOpen = !numbered && isSpareName(text);
    return filled && !isOpen
      ? [{ rows: [top + i], text, numbered, isNew: placed !== undefined, category: `${level1}/${level2}` }]
      : [];
  });

/**
 * A form that numbers the names of its rows (指标1：, 指标2：) numbers new ones as well: on from those of their category, in
 * a category of their own from one on. @param slots the rows as they stand now
 */
export const nameNumberEdits = (sheet: Sheet, region: IndicatorRegion, slots: readonly Slot[]): Edit[] =>
  columnsOf(region, 'name').flatMap(({ column }) => numberEdits(rowsOf(sheet, region.rows.top, slots, column), column));
