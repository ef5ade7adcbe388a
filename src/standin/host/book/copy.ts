import type { ICellData } from '@univerjs/presets';
import type { Range } from '../../../core/sheet/address';
import { notImplemented } from '../errors';
import type { RangeRef } from '../references';
import type { Workspace } from '../workspace';
import { columnCount, intersection, isEntireRow, isUnbounded, rowCount } from './area';
import { toUniver } from './book';
import { mapCells, type Cell } from './cells';
import { rulesIn, setRule } from './formats';
import { mergeCells, mergesTouching, unmergeCells } from './merges';
import { setCells } from './write';

interface Options {
  readonly skip: boolean | null;
  readonly flip: boolean | null;
}

/**
 * Range.copyFrom. Formats bring merges and conditional formats along, as pasting formats does in Excel; entire rows bring
 * their height. The source is repeated over a target that is a multiple of it; a smaller target grows.
 */
export async function copyCells(workspace: Workspace, to: RangeRef, from: RangeRef, type: string, options: Options) {
  if (options.flip) throw notImplemented('Range.copyFrom with transpose');
  if (!['All', 'Formats', 'Formulas', 'Values'].includes(type)) throw notImplemented(`Range.copyFrom("${type}")`);
  const { book } = workspace;
  workspace.guard(to.sheetId, type === 'Formats' ? 'allowFormatCells' : undefined);
  if (type !== 'Formats') workspace.structures.guardContents(to.sheetId, to.at);
  const source = isUnbounded(from.at) ? (book.held(from.sheetId, from.at) ?? from.at) : from.at;
  const formats = type === 'All' || type === 'Formats';
  const cells = mapCells(book, from.sheetId, source, (cell) => cell);
  const merges = mergesTouching(book, from.sheetId, source);
  const sourceFormats = mapCells(book, from.sheetId, source, ({ raw }) => raw?.s ?? null);
  const heights = Array.from({ length: rowCount(source) }, (_, i) =>
    book.model(from.sheetId).getRowHeight(source.top + i),
  );

  for (const tile of tiles(source, to.at)) {
    book.grow(to.sheetId, tile);
    const shift = { rows: tile.top - source.top, columns: tile.left - source.left };
    if (formats) await workspace.keepSelection(() => unmergeCells(book, to.sheetId, tile));
    const written: Record<number, Record<number, ICellData>> = {};
    cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const content = type === 'Formats' ? {} : copied(workspace, cell, type, shift);
        if (options.skip && cell.value === '' && !cell.formula) return;
        const style = formats ? { s: sourceFormats[r]![c] ?? null } : {};
        (written[tile.top + r] ??= {})[tile.left + c] = { ...content, ...style };
      });
    });
    // The engine adds a style to the one a cell has; a pasted format replaces it.
    if (formats) await setCells(book, to.sheetId, withoutStyles(written));
    await setCells(book, to.sheetId, written);
    if (!formats) continue;
    for (const merge of merges) {
      const moved = move(merge, shift);
      if (within(moved, tile)) await workspace.keepSelection(() => mergeCells(book, to.sheetId, moved, false));
    }
    await copyRules(workspace, from.sheetId, source, to.sheetId, shift);
    if (isEntireRow(from.at)) heights.forEach((h, i) => book.sheet(to.sheetId).setRowHeight(tile.top + i, h));
  }
}

const withoutStyles = (cells: Record<number, Record<number, ICellData>>): typeof cells =>
  Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(Object.keys(line).map((column) => [column, { s: null }])),
    ]),
  );

function copied({ book }: Workspace, cell: Cell, type: string, shift: { rows: number; columns: number }): ICellData {
  const { raw, formula } = cell;
  const plain = { v: raw?.v ?? null, t: raw?.t ?? null, p: raw?.p ?? null, f: null, si: null };
  if (type === 'Values' || !formula) return plain;
  const f = book.api.getFormula().moveFormulaRefOffset(formula, shift.columns, shift.rows);
  return { f, v: null, t: null, si: null, p: null };
}

/** Where copies of the source go: once, or over and over where the target is a multiple of it. */
function tiles(source: Range, target: Range): Range[] {
  const [rows, columns] = [rowCount(source), columnCount(source)];
  const times = (have: number, one: number) => (have > one && have % one === 0 && have < 10_000 ? have / one : 1);
  const down = times(rowCount(target), rows);
  const across = columnCount(target) >= 16_384 ? 1 : times(columnCount(target), columns);
  return Array.from({ length: down }, (_, i) =>
    Array.from({ length: across }, (__, j) => {
      const [top, left] = [target.top + i * rows, target.left + j * columns];
      return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    }),
  ).flat();
}

const move = (area: Range, { rows, columns }: { rows: number; columns: number }): Range => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

const within = (inner: Range, outer: Range): boolean => {
  const common = intersection(inner, outer);
  return common !== undefined && rowCount(common) === rowCount(inner) && columnCount(common) === columnCount(inner);
};

/** A rule that covers source cells comes to cover the copies too. */
async function copyRules(
  { book }: Workspace,
  fromSheet: string,
  source: Range,
  toSheet: string,
  shift: { rows: number; columns: number },
): Promise<void> {
  if (fromSheet !== toSheet) return;
  for (const rule of rulesIn(book, fromSheet, [source])) {
    const common = rule.areas.flatMap((area) => intersection(area, source) ?? []).map((area) => move(area, shift));
    const fresh = common.filter((area) => !rule.areas.some((own) => within(area, own)));
    if (fresh.length > 0) await setRule(book, fromSheet, rule, { ranges: [...rule.areas, ...fresh].map(toUniver) });
  }
}
