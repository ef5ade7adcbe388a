import type { Reply } from './host';

/** What can be wrong with a real Excel, on demand. All off at first; set what a test needs, `clear()` takes all back. */
export interface Faults {
  readOnly: boolean;
  /** `select` and `activate` throw while another workbook has the focus. */
  otherWorkbookInFocus: boolean;
  apply(body: string, sync: number, answer: () => Promise<Reply>): Promise<Reply>;
}

export const noFaults = (): Faults => ({
  readOnly: false,
  otherWorkbookInFocus: false,
  apply: (_body, _sync, answer) => answer(),
});
