import { ExcelError } from './errors';
import type { Reply } from './reply';
import type { ActionResult, Request, Response } from './wire';

/** What can go wrong with a real Excel, on demand. All off at first. */
export interface Faults {
  /** Somebody is typing into a cell: every request fails until that ends. */
  cellEditMode: boolean;
  /** The file may not be changed. */
  readOnly: boolean;
  /** `select` and `activate` throw while another workbook has the focus. */
  otherWorkbookInFocus: boolean;
  /** Every answer takes this long (milliseconds). */
  delay: number;
  /** Largest request and answer in bytes; Excel on the web takes 5 MB. */
  payloadLimit: number;
  /** Largest request alone, in bytes: what a large change meets while every sheet can still be read. */
  requestLimit: number;
  /** The request with this number (as `counters.syncs` counts) is carried out, but no answer ever comes. */
  dropAnswerOf: number | undefined;
  /** The request with this number, or as many from there on, fails with this code before any of it is done. */
  failAt:
    { readonly sync: number; readonly code: string; readonly message?: string; readonly times?: number } | undefined;
  /** The request with this number fails at its n-th action that changes something; those before are done. */
  failInside: { readonly sync: number; readonly write: number; readonly code: string } | undefined;
  /** A chart sheet is in front, or another workbook: asking for the active worksheet, or what is selected, fails so. */
  noActiveSheet: string | undefined;
  /** Conditional formats with these formulas cannot be read: whoever asks for a property is answered ItemNotFound. */
  unreadableFormats: readonly string[];
  /** The address of merged areas names only their first cells. */
  mergesAsCorners: boolean;
  /** Nothing is told of a dialog that the user closed. */
  silentDialogs: boolean;
  /** Excel makes no copies of the workbook for `Document.getFileAsync`. */
  noDocumentCopies: boolean;
  /** Called before a request is carried out: a second author may change the workbook here, through Univer. */
  before: ((sync: number) => void | Promise<void>) | undefined;
  clear(): void;
}

const off = {
  cellEditMode: false,
  readOnly: false,
  otherWorkbookInFocus: false,
  delay: 0,
  payloadLimit: Infinity,
  requestLimit: Infinity,
  dropAnswerOf: undefined,
  failAt: undefined,
  failInside: undefined,
  noActiveSheet: undefined,
  unreadableFormats: [],
  mergesAsCorners: false,
  silentDialogs: false,
  noDocumentCopies: false,
  before: undefined,
} satisfies Omit<Faults, 'clear'>;

export const noFaults = (): Faults => ({
  ...off,
  clear() {
    Object.assign(this, off);
  },
});

const CELL_EDITING = new ExcelError(
  'InvalidOperationInCellEditMode',
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
);

/** Office's codes for requests and answers above the limit; the client turns them into errors of its own. */
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** Carries out a request with the faults that are on. */
export async function withFaults(
  faults: Faults,
  body: string,
  sync: number,
  answer: (request: Request) => Promise<Response>,
): Promise<Reply> {
  if (bytes(body) > Math.min(faults.payloadLimit, faults.requestLimit))
    return { errorCode: REQUEST_TOO_LARGE, body: '' };
  await faults.before?.(sync);
  if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, faults.delay));
  const request = JSON.parse(body) as Request;
  const failure = failureOf(faults, sync);
  const reply = JSON.stringify(failure ? refused(failure) : await answer(request));
  // The work is done, the answer is lost on the way.
  if (faults.dropAnswerOf === sync) return { errorCode: 0, body: '', lost: true };
  if (bytes(reply) > faults.payloadLimit) return { errorCode: RESPONSE_TOO_LARGE, body: '' };
  return { errorCode: 0, body: reply };
}

function failureOf({ cellEditMode, failAt }: Faults, sync: number): ExcelError | undefined {
  if (cellEditMode) return CELL_EDITING;
  const isHit = failAt && sync >= failAt.sync && sync < failAt.sync + (failAt.times ?? 1);
  return isHit ? new ExcelError(failAt.code, failAt.message ?? failAt.code) : undefined;
}

const NOTHING: readonly ActionResult[] = [];

const refused = ({ code, message }: ExcelError): Response => ({
  Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
  ProcessedResults: { Results: NOTHING, TraceIds: [] },
});

const bytes = (text: string): number => new TextEncoder().encode(text).length;
