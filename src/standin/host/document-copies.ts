import type { Book } from './book/book';
import type { Faults } from './faults';

/** The number by which the client asks for the file as .xlsx. */
const COMPRESSED = 5;
/** Documented: while two copies are held, asking for another fails. */
const MOST_COPIES = 2;

/**
 * Copies of the workbook as it is now, for `Document.getFileAsync`: made, read in slices, given back.
 * https://learn.microsoft.com/javascript/api/office/office.file
 */
export class DocumentCopies {
  private readonly held = new Map<number, Uint8Array>();
  /** Copies made so far. */
  made = 0;

  constructor(
    private readonly book: Book,
    private readonly faults: Faults,
  ) {}

  /** Copies not given back yet. */
  get open(): number {
    return this.held.size;
  }

  /** Undefined when Excel makes none: another type of file, a cell being edited, two copies held already. */
  async make(fileType: number): Promise<{ readonly handle: number; readonly size: number } | undefined> {
    const { cellEditMode, noDocumentCopies } = this.faults;
    if (fileType !== COMPRESSED || cellEditMode || noDocumentCopies || this.open >= MOST_COPIES) return undefined;
    // Only who asks for a copy needs what writes files.
    const { writeXlsx } = await import('../workbook');
    const bytes = await writeXlsx(this.book.workbook.save());
    const handle = ++this.made;
    this.held.set(handle, bytes);
    return { handle, size: bytes.length };
  }

  /** Undefined when there is no such copy. */
  slice(handle: number, offset: number, size: number): number[] | undefined {
    const copy = this.held.get(handle);
    return copy && Array.from(copy.subarray(offset, offset + size));
  }

  /** False when there is no such copy. */
  release(handle: number): boolean {
    return this.held.delete(handle);
  }
}
