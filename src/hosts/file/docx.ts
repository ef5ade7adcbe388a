import type { Range } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { FileError } from './file-error';
import { MAX_CELLS } from './limits';
import { textSheet } from './text-sheet';
import { unescapeXml, xmlAttributes, xmlTags } from './xml';

/** Word's own limit is 63 columns. */
const MAX_SPAN = 63;
/** Lines above a table that may belong to it: its title, the year, the unit of money. */
const MAX_ABOVE = 8;

interface Cell {
  readonly paragraphs: string[];
  span: number;
  merge: 'first' | 'next' | undefined;
}

interface Row {
  before: number;
  readonly cells: Cell[];
}

interface Table {
  readonly above: readonly string[];
  readonly rows: Row[];
}

/** Ticked and empty boxes are letters of symbol fonts. */
const symbols: Readonly<Record<string, string>> = { F0FE: '☑', F052: '☑', F053: '☑', F0A8: '□', F0A3: '□', F06F: '□' };

/** What is there twice, or is not shown: an older reader's copy, deleted text, how a paragraph is laid out. */
const skipped = new Set(['Fallback', 'del', 'pPr', 'rPr']);

/** Walks once over the document; tables inside a cell are text of the cell. */
class DocumentReader {
  readonly tables: Table[] = [];
  private above: string[] = [];
  private readonly open: string[] = [];
  private depth = 0;
  private line = '';
  private cells = 0;

  private get table(): Table | undefined {
    return this.depth > 0 ? this.tables.at(-1) : undefined;
  }

  private get cell(): Cell | undefined {
    return this.table?.rows.at(-1)?.cells.at(-1);
  }

  private endParagraph(): void {
    if (this.depth > 0) this.cell?.paragraphs.push(this.line);
    else if (this.line.trim() !== '') this.above = [...this.above, this.line.trim()].slice(-MAX_ABOVE);
    this.line = '';
  }

  private begin(local: string): void {
    if (local === 'tbl') {
      this.depth += 1;
      if (this.depth > 1) return;
      this.tables.push({ above: this.above, rows: [] });
      this.above = [];
    }
    if (this.depth !== 1) return;
    if (local === 'tr') this.table?.rows.push({ before: 0, cells: [] });
    if (local !== 'tc') return;
    if (++this.cells > MAX_CELLS) throw new FileError('too-large');
    this.table?.rows.at(-1)?.cells.push({ paragraphs: [], span: 1, merge: undefined });
  }

  private end(local: string): void {
    if (local === 'p') this.endParagraph();
    if (local === 'tbl') this.depth -= 1;
  }

  /** An element without content: a property of the cell, or a mark in the text. */
  private mark(local: string, attributes: () => ReadonlyMap<string, string>): void {
    const { cell } = this;
    const row = this.table?.rows.at(-1);
    const count = (): number => Math.min(MAX_SPAN, Math.max(0, Number(attributes().get('val') ?? 1) || 0));
    if (local === 'p') this.endParagraph();
    if (local === 'tab') this.line += '\t';
    if (local === 'br' || local === 'cr') this.line += '\n';
    if (local === 'noBreakHyphen') this.line += '-';
    if (local === 'sym') this.line += symbols[(attributes().get('char') ?? '').toUpperCase()] ?? '';
    if (this.depth !== 1) return;
    if (local === 'gridBefore' && row) row.before = count();
    if (local === 'gridSpan' && cell) cell.span = Math.max(1, count());
    if (local === 'vMerge' && cell) cell.merge = attributes().get('val') === 'restart' ? 'first' : 'next';
  }

  read(xml: string): void {
    let text: number | undefined;
    for (const { kind, local, start, end } of xmlTags(xml)) {
      if (text !== undefined) this.line += unescapeXml(xml.slice(text, start));
      text = undefined;
      if (kind === 'close') {
        this.open.pop();
        if (!this.isSkipped) this.end(local);
        continue;
      }
      if (kind === 'open') this.open.push(local);
      if (this.isSkipped) continue;
      if (kind === 'empty') this.mark(local, () => xmlAttributes(xml.slice(start, end)));
      else if (local === 't') text = end;
      else this.begin(local);
    }
  }

  private get isSkipped(): boolean {
    return this.open.some((name) => skipped.has(name));
  }
}

/** Where the cells of a table stand, its lines above it over its whole width. */
function sheetOf({ above, rows }: Table, name: string): Sheet {
  const texts: string[][] = above.map((line) => [line]);
  const merges: Range[] = [];
  const growing = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  let width = 1;
  for (const { before, cells } of rows) {
    const row = texts.length;
    const line: string[] = [];
    let column = before;
    for (const { paragraphs, span, merge } of cells) {
      const known = merge === 'next' ? growing.get(column) : undefined;
      if (known) known.bottom = row;
      else {
        line[column] = paragraphs.join('\n');
        growing.set(column, { top: row, left: column, bottom: row, right: column + span - 1 });
        merges.push(growing.get(column)!);
      }
      column += span;
    }
    width = Math.max(width, column);
    texts.push(Array.from({ length: column }, (_, i) => line[i] ?? ''));
  }
  const lines = above.map((_, row) => ({ top: row, left: 0, bottom: row, right: width - 1 }));
  const areas = [...lines, ...merges].filter(({ top, left, bottom, right }) => bottom > top || right > left);
  return textSheet(name, texts, areas);
}

/**
 * The tables of a Word document, each as a sheet with the lines above it. `xml` is its word/document.xml.
 * @throws FileError `broken`, `too-large`
 */
export function wordTables(xml: string): Sheet[] {
  const reader = new DocumentReader();
  reader.read(xml);
  return reader.tables.map((table, i) => sheetOf(table, `表${String(i + 1)}`));
}
