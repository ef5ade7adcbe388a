import type { Range } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { HostError } from './errors';

export interface WorkbookReading {
  /** In tab order; with `readActiveSheet` the active one alone. */
  readonly sheets: readonly Sheet[];
  /** Name of the active sheet. */
  readonly active: string;
  /** Ids of Heji's marks by sheet name: `highlight` takes them, to save a round trip. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

export interface Selection {
  readonly sheet: string;
  readonly ranges: readonly Range[];
}

/** All worksheets in two round trips, however many there are. */
export async function readWorkbook(): Promise<WorkbookReading> {
  throw new HostError('unsupported');
}

/** The active worksheet in one round trip. */
export async function readActiveSheet(): Promise<WorkbookReading> {
  throw new HostError('unsupported');
}

/** What is selected; undefined when it is not cells (a chart, a picture). */
export async function readSelection(): Promise<Selection | undefined> {
  throw new HostError('unsupported');
}
