/**
 * An error as Excel answers it. Codes and messages are those of
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** "WorksheetCollection.getItem"; the interpreter fills it in where it is left out. */
    readonly location?: string,
  ) {
    super(message);
  }
}

export const accessDenied = () => new ExcelError('AccessDenied', 'You cannot perform the requested operation.');
export const generalException = () =>
  new ExcelError('GeneralException', 'There was an internal error while processing the request.');
export const invalidArgument = () =>
  new ExcelError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
export const invalidReference = () =>
  new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
export const itemNotFound = () => new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
export const itemAlreadyExists = () =>
  new ExcelError('ItemAlreadyExists', 'The resource being created already exists.');
export const invalidOperation = () =>
  new ExcelError('InvalidOperation', 'The operation attempted is invalid on the object.');
export const invalidSelection = () =>
  new ExcelError('InvalidSelection', 'The current selection is invalid for this operation.');
export const insertDeleteConflict = () =>
  new ExcelError('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.');
export const mergedRangeConflict = () =>
  new ExcelError(
    'MergedRangeConflict',
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  );
export const pivotTableRangeConflict = () =>
  new ExcelError('PivotTableRangeConflict', 'The attempted operation causes a conflict with a PivotTable range.');
/** What this Excel is too old for. */
export const apiNotFound = (member: string) =>
  new ExcelError(
    'ApiNotFound',
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${member})`,
    member,
  );
/** What the stand-in does not know is named, never made up. */
export const notImplemented = (member: string) =>
  new ExcelError('NotImplemented', `The Excel stand-in does not know ${member}.`, member);
