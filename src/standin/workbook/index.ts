export { readXlsx } from './read';
export { WorkbookError, type WorkbookErrorCode } from './workbook-error';
export { writeXlsx } from './write';
