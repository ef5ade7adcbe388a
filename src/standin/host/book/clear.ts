import type { ICellData } from '@univerjs/presets';
import type { RangeRef } from '../references';
import type { Workspace } from '../workspace';
import { notImplemented } from '../errors';
import { isUnbounded } from './area';
import { clearRules } from './formats';
import { unmergeCells } from './merges';
import { setCells } from './write';

/** Range.clear: "Contents" keeps the formats, "Formats" keeps the contents (and takes merges apart), "All" clears both. */
export async function clearCells(workspace: Workspace, ref: RangeRef, applyTo: string): Promise<void> {
  const { book } = workspace;
  if (!['All', 'Contents', 'Formats'].includes(applyTo)) throw notImplemented(`Range.clear("${applyTo}")`);
  workspace.guard(ref.sheetId, applyTo === 'Formats' ? 'allowFormatCells' : undefined);
  if (applyTo !== 'Formats') workspace.structures.guardContents(ref.sheetId, ref.at);
  const area = isUnbounded(ref.at) ? book.held(ref.sheetId, ref.at) : ref.at;
  if (!area) return;
  if (applyTo !== 'Contents') {
    await workspace.keepSelection(() => unmergeCells(book, ref.sheetId, area));
    await clearRules(book, ref.sheetId, [area]);
  }
  book.grow(ref.sheetId, area);
  const blank: ICellData = {
    ...(applyTo === 'Formats' ? {} : { v: null, t: null, f: null, si: null, p: null }),
    ...(applyTo === 'Contents' ? {} : { s: null }),
  };
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Record<number, ICellData> = (cells[row] = {});
    for (let column = area.left; column <= area.right; column++) line[column] = { ...blank };
  }
  await setCells(book, ref.sheetId, cells);
}
