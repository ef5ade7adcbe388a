export { openXlsx, readXlsx } from './read';
export { WorkbookError } from './workbook-error';
export { writeXlsx } from './write';
