/** What is opened at most. Real workbooks are far below; what is above is refused, never half read. */
export const MAX_FILE_BYTES = 64 * 2 ** 20;
export const MAX_UNPACKED_BYTES = 96 * 2 ** 20;
/** An archive of workbooks, what its files come to, and how many there can be. */
export const MAX_ARCHIVE_BYTES = 128 * 2 ** 20;
export const MAX_ARCHIVE_UNPACKED_BYTES = 2 ** 30;
export const MAX_MEMBERS = 20_000;
/** Archives in archives: the outer one counts. */
export const MAX_DEPTH = 2;

/** Cells with content, in all sheets together. */
export const MAX_CELLS = 400_000;
export const MAX_MERGES = 200_000;

/** What is read of one sheet: rows times columns between its first and its last cell. Of more, the largest part. */
export const MAX_AREA = 2_000_000;

/** Excel's own: the cell XFD1048576 is the last. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;
