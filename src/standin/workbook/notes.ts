/** Notes on cells, between a file's comments and the resource in which Univer's plugin keeps its own. */
import type { Sheet } from 'hucre/xlsx';

export const NOTES = 'SHEET_NOTE_PLUGIN';

interface Note {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly note: string;
  readonly width: number;
  readonly height: number;
  readonly show: boolean;
}

/** By row, then by column. */
export type SheetNotes = Record<number, Record<number, Note>>;

const SIZE = { width: 160, height: 80 };

export function toUniverNotes(sheet: Sheet): SheetNotes {
  const notes: SheetNotes = {};
  sheet.cells?.forEach((cell, key) => {
    if (!cell.comment) return;
    const [row = 0, col = 0] = key.split(',').map(Number);
    (notes[row] ??= {})[col] = { id: `note-${row}-${col}`, row, col, note: cell.comment.text, show: false, ...SIZE };
  });
  return notes;
}

/** Text by "row,column". */
export function toXlsxNotes(notes: SheetNotes | undefined): Map<string, string> {
  const rows = Object.values(notes ?? {}).flatMap((row) => Object.values(row));
  return new Map(rows.map(({ row, col, note }) => [`${row},${col}`, note]));
}
