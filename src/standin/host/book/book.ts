import type { FUniver, IRange, Worksheet } from '@univerjs/presets';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-node-core';
import type { Range } from '../../../core/sheet/address';
import { itemNotFound } from '../errors';

/** The open workbook in Univer: the one place that knows how its parts are reached. */
export class Book {
  private isClosed = false;

  constructor(readonly api: FUniver) {}

  /** What is still asked of it from now on fails, and is not done to the workbook that is opened next. */
  close(): void {
    this.isClosed = true;
  }

  get workbook(): FWorkbook {
    const workbook = this.isClosed ? null : this.api.getActiveWorkbook();
    if (!workbook) throw itemNotFound();
    return workbook;
  }

  get sheets(): FWorksheet[] {
    return this.workbook.getSheets();
  }

  /** Throws ItemNotFound for a sheet that is gone. */
  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** By name as Excel compares them: without regard to case. */
  findSheet(idOrName: string): FWorksheet | undefined {
    const wanted = idOrName.toLocaleLowerCase();
    return this.sheets.find((s) => s.getSheetId() === idOrName || s.getSheetName().toLocaleLowerCase() === wanted);
  }

  /** The engine's own model of a sheet. */
  model(id: string): Worksheet {
    return this.sheet(id).getSheet();
  }

  /** The part of a sheet that the engine holds; beyond it every cell is blank. */
  held(id: string, area: Range): Range | undefined {
    const model = this.model(id);
    const held = {
      ...area,
      bottom: Math.min(area.bottom, model.getRowCount() - 1),
      right: Math.min(area.right, model.getColumnCount() - 1),
    };
    return held.top <= held.bottom && held.left <= held.right ? held : undefined;
  }

  /** Makes the engine's sheet large enough to hold the area. */
  grow(id: string, area: { readonly bottom: number; readonly right: number }): void {
    const sheet = this.sheet(id);
    if (sheet.getMaxRows() <= area.bottom) sheet.setRowCount(area.bottom + 1);
    if (sheet.getMaxColumns() <= area.right) sheet.setColumnCount(area.right + 1);
  }

  /** Scrolls to an area that is not to be seen; without a window there is nothing to scroll. */
  reveal(id: string, area: Range): void {
    if ('scrollToCell' in this.sheet(id))
      void this.command('sheet.operation.scroll-to-range', id, { range: toUniver(area) });
  }

  /** Runs one of Univer's commands on a sheet and waits for it. */
  async command(id: string, sheetId: string, params: Record<string, unknown>): Promise<boolean> {
    return this.api.executeCommand(id, { unitId: this.workbook.getId(), subUnitId: sheetId, ...params });
  }
}

export const toUniver = (area: Range): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

export const fromUniver = (range: IRange): Range => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});
