import { HostError, type HostErrorCode } from './errors';

/** How long Excel may take for an answer before it counts as lost. Slow answers of large workbooks are far below. */
export const patience = { answerMs: 30_000 };

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling and Excel.ErrorCodes */
export const codes: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cellEditing',
  InactiveWorkbook: 'otherWorkbook',
  RequestAborted: 'lost',
  ServiceNotAvailable: 'lost',
  HostRestartNeeded: 'lost',
  ConnectionFailure: 'lost',
  ConnectionFailureWithStatus: 'lost',
  ConnectionFailureWithDetails: 'lost',
  Timeout: 'lost',
  Unauthenticated: 'lost',
  ItemNotFound: 'noSheet',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedSheet: 'selection',
  InvalidSelection: 'selection',
  InsertDeleteConflict: 'conflict',
  MergedRangeConflict: 'conflict',
  PivotTableRangeConflict: 'conflict',
  FilteredRangeConflict: 'filtered',
  NonBlankCellOffSheet: 'sheetFull',
  MemoryLimitReached: 'memory',
  FormulaLengthExceedsLimit: 'tooLarge',
  // Somebody else writes at the same moment, or too much is asked at once: the sentence says to try again.
  Conflict: 'lost',
  ActivityLimitReached: 'lost',
};

/** Office.js's error code, or undefined for an error that is not Excel's. Its errors may come from another frame. */
export const officeCode = (error: unknown): string | undefined => {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
};

export const toHostError = (error: unknown): HostError =>
  error instanceof HostError
    ? error
    : new HostError(codes[officeCode(error) ?? ''] ?? 'unknown', 'untouched', { cause: error });

/**
 * Whether a change by an add-in leaves the user's undo stack as it is. Before 1.19 it empties it.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export const keepsUndo = (): boolean => supports('1.19');

export const supports = (set: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', set);

/** A read-only file and a protected sheet give the same error; only the workbook tells them apart. */
async function isReadOnly(): Promise<boolean> {
  if (!supports('1.8')) return false;
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('readOnly');
      await context.sync();
      return workbook.readOnly;
    });
  } catch {
    return false;
  }
}

/**
 * The answer, if it comes in time.
 * @throws HostError `lost` when it does not.
 */
export function withTimeout<T>(work: Promise<T>, within = patience.answerMs): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new HostError('lost')), within);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
const ungrouped: Run = (batch) => Excel.run(batch);
/** All that the batch changes is one step of the user's undo list, where Excel can (1.20). */
export const oneUndoStep: Run = (batch) =>
  supports('1.20') ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);

/**
 * Runs a batch in a request context of its own.
 * @throws HostError, and nothing else.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  within = 2 * patience.answerMs,
  run: Run = ungrouped,
): Promise<T> {
  try {
    return await withTimeout(run(batch), within);
  } catch (error) {
    const known = toHostError(error);
    if (known.code === 'protected' && (await isReadOnly()))
      throw new HostError('readOnly', known.outcome, { cause: error });
    throw known;
  }
}
