import { fromA1, type Range } from '../../core/sheet/address';
import { intersection } from './book/area';
import type { Book } from './book/book';
import { insertDeleteConflict, mergedRangeConflict, pivotTableRangeConflict } from './errors';
import type { RangeRef, References } from './references';

type Kind = 'table' | 'pivotTable';

interface Structure {
  readonly kind: Kind;
  readonly place: RangeRef;
}

/**
 * What Excel lays over cells and Univer has no place for: tables (ListObjects), pivot tables, filters. They move with
 * their cells, and refuse what would tear them apart.
 */
export class Structures {
  private readonly all: Structure[] = [];
  private readonly filtered = new Set<string>();

  constructor(
    private readonly book: Book,
    private readonly references: References,
  ) {}

  /** Lays one over cells ("A3:D9") of a sheet. */
  add(kind: Kind, sheet: string, address: string): void {
    this.all.push({ kind, place: this.references.anchor(this.idOf(sheet), fromA1(address)) });
  }

  /** From now on the sheet's hidden rows are hidden by a filter. */
  filter(sheet: string): void {
    this.filtered.add(this.idOf(sheet));
  }

  isFiltered(sheetId: string): boolean {
    return this.filtered.has(sheetId);
  }

  /** Cells of a pivot table are its own. */
  guardContents(sheetId: string, area: Range): void {
    if (this.touching(sheetId, area, 'pivotTable').length > 0) throw pivotTableRangeConflict();
  }

  /** No cells are merged in a table. */
  guardMerge(sheetId: string, area: Range): void {
    this.guardContents(sheetId, area);
    if (this.touching(sheetId, area, 'table').length > 0) throw mergedRangeConflict();
  }

  /** Rows come and go in one table, not in two abreast; in no pivot table, unless all of it goes. */
  guardRows(sheetId: string, { top, bottom }: Range, change: 'insert' | 'delete'): void {
    const isCut = ({ place: { at } }: Structure): boolean =>
      change === 'insert' ? at.top < top && at.bottom >= top : at.top <= bottom && at.bottom >= top;
    const cut = this.on(sheetId).filter(isCut);
    const isGone = ({ place: { at } }: Structure): boolean => at.top >= top && at.bottom <= bottom;
    if (cut.some((one) => one.kind === 'pivotTable' && !(change === 'delete' && isGone(one))))
      throw pivotTableRangeConflict();
    if (cut.filter(({ kind }) => kind === 'table').length > 1) throw insertDeleteConflict();
  }

  private idOf(sheet: string): string {
    return this.book.findSheet(sheet)!.getSheetId();
  }

  private on(sheetId: string): Structure[] {
    return this.all.filter(({ place }) => !place.isGone && place.sheetId === sheetId);
  }

  private touching(sheetId: string, area: Range, kind: Kind): Structure[] {
    return this.on(sheetId).filter((one) => one.kind === kind && intersection(one.place.at, area));
  }
}
