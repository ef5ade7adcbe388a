import type { IRange } from '@univerjs/presets';
import { columnName, toA1, type Range } from '../../core/sheet/address';
import { fromUniver, type Book } from './book/book';
import { movePrintSetup } from './book/print-setup';
import type { Shift } from './book/shift';
import type { Comments } from './comments';
import { EventType, type Events } from './events';
import type { References } from './references';

interface Executed {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: { readonly fromFormula?: boolean; readonly onlyLocal?: boolean };
}

interface SheetParams {
  readonly subUnitId: string;
  readonly trigger?: string;
}
interface RowsParams extends SheetParams {
  readonly range: IRange;
}
interface MoveParams {
  readonly trigger?: string;
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
}
interface ValuesParams extends SheetParams {
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null>> | null>>;
}

const LINES: Readonly<Record<string, Pick<Shift, 'axis' | 'kind'> & { readonly changeType: string }>> = {
  'sheet.mutation.insert-row': { axis: 'row', kind: 'insert', changeType: 'RowInserted' },
  'sheet.mutation.remove-rows': { axis: 'row', kind: 'delete', changeType: 'RowDeleted' },
  'sheet.mutation.insert-col': { axis: 'column', kind: 'insert', changeType: 'ColumnInserted' },
  'sheet.mutation.remove-col': { axis: 'column', kind: 'delete', changeType: 'ColumnDeleted' },
};

/** A block of cells that pushes its neighbours away, or whose place they take. */
const BLOCKS: Readonly<Record<string, { readonly changeType: string; readonly shiftDirection: string }>> = {
  'sheet.command.insert-range-move-down': { changeType: 'CellInserted', shiftDirection: 'ShiftCellDown' },
  'sheet.command.insert-range-move-right': { changeType: 'CellInserted', shiftDirection: 'ShiftCellRight' },
  'sheet.command.delete-range-move-up': { changeType: 'CellDeleted', shiftDirection: 'ShiftCellUp' },
  'sheet.command.delete-range-move-left': { changeType: 'CellDeleted', shiftDirection: 'ShiftCellLeft' },
};

/**
 * Watches the engine and tells Office.js' events of it, whoever made the change: the user in the grid, undo, or a request.
 * Also moves the ranges that clients hold.
 */
export class Changes {
  private readonly subscriptions;
  private active: string | undefined;
  /** True while a request runs: its changes carry the add-in as their source. */
  byRequest = false;
  /** Univer moves the selection when it inserts or merges; Excel does not, and so says nothing. */
  quietSelection = false;

  constructor(
    private readonly book: Book,
    private readonly events: Events,
    private readonly references: References,
    private readonly comments: Comments,
    /** Whether events say whose change it was, as they do since 1.14. */
    private readonly tellsSource: boolean,
  ) {
    const { api } = book;
    this.active = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    this.subscriptions = [api.addEvent(api.Event.CommandExecuted, (event) => this.take(event as Executed))];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private take({ id, params, options }: Executed): void {
    const lines = LINES[id];
    if (lines) return this.linesChanged(lines, params as RowsParams);
    const block = BLOCKS[id];
    if (block) return this.blockShifted(block, params as RowsParams);
    switch (id) {
      case 'sheet.mutation.move-range':
        return this.cellsMoved(params as MoveParams);
      case 'sheet.mutation.set-range-values':
        if (!options?.fromFormula) this.cellsChanged(params as ValuesParams);
        return;
      case 'sheet.operation.set-selections':
        return this.selected(params as SheetParams & { readonly selections?: readonly { readonly range: IRange }[] });
      case 'sheet.operation.set-worksheet-active':
        return this.activated((params as SheetParams).subUnitId);
      case 'sheet.mutation.insert-sheet':
        return this.events.raise(EventType.added, (params as { sheet: { id: string } }).sheet.id, {});
      case 'sheet.mutation.remove-sheet': {
        const { subUnitId } = params as SheetParams;
        this.events.raise(EventType.deleted, subUnitId, {});
        this.comments.forget(subUnitId);
        return this.events.forget(subUnitId);
      }
      case 'sheet.mutation.set-worksheet-name': {
        const { subUnitId, name } = params as SheetParams & { readonly name: string };
        return this.events.raise(EventType.nameChanged, subUnitId, { nameAfter: name });
      }
      case 'sheet.mutation.set-row-hidden':
      case 'sheet.mutation.set-row-visible':
        return this.rowsHidden(id.endsWith('hidden'), params as SheetParams & { readonly ranges: readonly IRange[] });
      case 'sheet.mutation.add-worksheet-merge':
      case 'sheet.mutation.remove-worksheet-merge': {
        const { subUnitId, ranges } = params as SheetParams & { readonly ranges: readonly IRange[] };
        for (const range of ranges) this.formatChanged(subUnitId, toA1(fromUniver(range)));
      }
    }
  }

  private linesChanged(lines: (typeof LINES)[string], { subUnitId, range, trigger = '' }: RowsParams): void {
    const rows = lines.axis === 'row';
    // Univer's sheets grow and shrink at their end when a block of cells is moved; Excel's have no end to move.
    if (trigger in BLOCKS || (isUndo(trigger) && this.isAtEnd(rows, subUnitId, range))) return;
    const at = rows ? range.startRow : range.startColumn;
    const last = rows ? range.endRow : range.endColumn;
    const shift = { ...lines, at, count: last - at + 1 };
    this.references.move(subUnitId, shift);
    movePrintSetup(this.book, subUnitId, shift);
    const address = rows ? `${at + 1}:${last + 1}` : `${columnName(at)}:${columnName(last)}`;
    this.changed(subUnitId, address, lines.changeType);
  }

  private isAtEnd(rows: boolean, sheetId: string, range: IRange): boolean {
    const model = this.book.model(sheetId);
    const last = rows ? range.endRow : range.endColumn;
    return last >= (rows ? model.getRowCount() : model.getColumnCount()) - 1;
  }

  private blockShifted(
    { changeType, shiftDirection }: (typeof BLOCKS)[string],
    { subUnitId, range }: RowsParams,
  ): void {
    this.changed(subUnitId, toA1(fromUniver(range)), changeType, shiftDirection);
  }

  /** Cells that were dragged away, or that undo brings back to their place. */
  private cellsMoved({ trigger = '', fromRange, toRange, from, to }: MoveParams): void {
    if (trigger in BLOCKS) return;
    this.changed(from.subUnitId, toA1(fromUniver(fromRange)), 'RangeEdited');
    this.changed(to.subUnitId, toA1(fromUniver(toRange)), 'RangeEdited');
  }

  private cellsChanged({ subUnitId, cellValue = {}, trigger = '' }: ValuesParams): void {
    // What comes along with inserted and deleted rows: formulas that follow moved cells, formats of new ones.
    if (/^sheet\.command\.(insert|remove|delete)-/.test(trigger)) return;
    let contents: Range | undefined;
    let formats: Range | undefined;
    for (const [row, columns] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const keys = Object.keys(cell ?? { v: null });
        if (!trigger && keys.every((key) => key === 'f' || key === 'si')) continue;
        const at = { top: +row, bottom: +row, left: +column, right: +column };
        if (keys.some((key) => key === 'v' || key === 'f' || key === 'p')) contents = grown(contents, at);
        else if (keys.includes('s')) formats = grown(formats, at);
      }
    }
    if (contents) this.changed(subUnitId, toA1(contents), 'RangeEdited');
    else if (formats) this.formatChanged(subUnitId, toA1(formats));
  }

  private changed(sheetId: string, address: string, changeType: string, shiftDirection = 'None'): void {
    const source = { triggerSource: this.byRequest ? 'ThisLocalAddin' : 'Unknown' };
    const detail = { address, changeType, shiftDirection };
    this.events.raise(EventType.changed, sheetId, { ...detail, ...(this.tellsSource && source) });
  }

  private formatChanged(sheetId: string, address: string): void {
    this.events.raise(EventType.formatChanged, sheetId, { address });
  }

  private selected({ subUnitId, selections }: SheetParams & { selections?: readonly { range: IRange }[] }): void {
    if (this.quietSelection || !selections?.length) return;
    const address = selections.map(({ range }) => toA1(clean(range, this.book, subUnitId))).join(',');
    this.events.raise(EventType.selectionChanged, subUnitId, { address });
  }

  private activated(sheetId: string): void {
    if (sheetId === this.active) return;
    const before = this.active;
    this.active = sheetId;
    if (before) this.events.raise(EventType.deactivated, before, {});
    this.events.raise(EventType.activated, sheetId, {});
  }

  private rowsHidden(hidden: boolean, { subUnitId, ranges }: SheetParams & { ranges: readonly IRange[] }): void {
    for (const range of ranges) {
      const address = `${range.startRow + 1}:${range.endRow + 1}`;
      this.events.raise(EventType.rowHiddenChanged, subUnitId, { address, changeType: hidden ? 'Hidden' : 'Unhidden' });
    }
  }
}

const isUndo = (trigger: string): boolean => /^univer\.command\.(?:un|re)do$/.test(trigger);

function grown(area: Range | undefined, cell: Range): Range {
  if (!area) return cell;
  return {
    top: Math.min(area.top, cell.top),
    bottom: Math.max(area.bottom, cell.bottom),
    left: Math.min(area.left, cell.left),
    right: Math.max(area.right, cell.right),
  };
}

/** Univer gives NaN for the open ends of whole rows and columns. */
function clean(range: IRange, book: Book, sheetId: string): Range {
  const area = fromUniver(range);
  const model = book.model(sheetId);
  return {
    top: Number.isFinite(area.top) ? area.top : 0,
    left: Number.isFinite(area.left) ? area.left : 0,
    bottom: Number.isFinite(area.bottom) ? area.bottom : model.getRowCount() - 1,
    right: Number.isFinite(area.right) ? area.right : model.getColumnCount() - 1,
  };
}
