/**
 * What can go wrong between Heji and Excel, as the user would tell it apart. The texts live in src/locales.
 * - `protected`: the sheet or the workbook's structure is protected. `readOnly`: the file is.
 * - `cellEditing`: a cell is being edited. `otherWorkbook`: another workbook has the focus.
 * - `lost`: no answer from Excel (offline, closed, restarted). `tooLarge`: more than Excel moves in one request.
 * - `changedMeanwhile`: the sheet no longer holds what a plan was made from. `noSheet`: it was renamed or deleted.
 * - `unsupported`: this Excel lacks the function.
 * - `selection`: what is selected or in front is no cells (a chart sheet, a shape), or belongs to another workbook.
 * - `conflict`: rows or cells meet a table, a pivot table or an array that does not give way. `filtered`: filtered rows do.
 * - `sheetFull`: filled cells would be pushed off the end of the sheet. `memory`: Excel has none left.
 */
export type HostErrorCode =
  | 'protected'
  | 'readOnly'
  | 'cellEditing'
  | 'otherWorkbook'
  | 'lost'
  | 'tooLarge'
  | 'changedMeanwhile'
  | 'noSheet'
  | 'unsupported'
  | 'selection'
  | 'conflict'
  | 'filtered'
  | 'sheetFull'
  | 'memory'
  | 'unknown';

/** What became of the sheet: `untouched` (nothing done, or all of it undone) or `partlyChanged` (undoing failed too). */
export type Outcome = 'untouched' | 'partlyChanged';

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly outcome: Outcome = 'untouched',
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'HostError';
  }
}
