import type { Range } from '../../core/sheet/address';
import type { Layout } from './layout';
import type { Mark } from './mark-format';
import type { Size } from './merges';

/** Which part of which sheet to read. */
export interface WantedSheet {
  readonly worksheet: Excel.Worksheet;
  /** All of it where none is given. */
  readonly region?: Range | undefined;
  /** Where its filled cells lie, where that is known already: then neither merges nor cells far away cost another round trip. */
  readonly bounds?: readonly Range[] | undefined;
  /** Marks of an earlier reading, of which is asked where they lie now. */
  readonly marked?: readonly Mark[] | undefined;
}

/** What was asked of Excel about a part of a sheet. */
export interface QueuedPart {
  readonly used: Excel.Range;
  readonly size: Size | undefined;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | undefined;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

export interface LoadedPart extends QueuedPart {
  readonly merges: readonly Excel.RangeAreas[];
}

export interface QueuedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly marked: readonly Mark[];
  readonly parts: readonly QueuedPart[];
  /** What lies beyond them, where that was not known. */
  readonly far: readonly Excel.Range[];
  /** Filled parts that are not read, because there is too much between them. */
  readonly left: number;
}

export interface LoadedSheet extends QueuedSheet {
  readonly parts: readonly LoadedPart[];
  /** Heji's. */
  readonly marks: readonly Mark[];
  /** Where Excel does not tell merges (before 1.13): from a copy of the workbook. */
  readonly layout?: Layout;
}
