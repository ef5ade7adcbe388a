/** The page's Excel: the spreadsheet, and the frames in which the add-in's own pages talk to it. */
import type { Spreadsheet } from './spreadsheet';

export interface Excel {
  /** Gives office.js in a frame its host; called from the frame before office.js loads. */
  attach(frame: Window): void;
}

/** The stand-in's own window, as its frames see it. */
export type StandinWindow = Window & { standin: Excel };

export function createExcel(_spreadsheet: Spreadsheet): Excel {
  return { attach: () => undefined };
}
