import type { IStyleData } from '@univerjs/presets';
import type { Range } from '../../../core/sheet/address';
import { invalidArgument, notImplemented } from '../errors';
import { pascal } from '../remote';
import type { RangeRef } from '../references';
import type { Workspace } from '../workspace';
import { address, isUnbounded } from './area';
import { readBorder, SIDES } from './borders';
import { columnsHidden, rowsHidden } from './hidden';
import { toPoints } from './sizes';
import { alignmentProperties, fillProperties, fontProperties, type StyleProperty } from './style';

type Wanted = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

/** Range.getCellProperties: for each cell the properties that were asked for, in the shape they were asked in. */
export function cellProperties(workspace: Workspace, ref: RangeRef, wanted: Wanted): Answer[][] {
  if (isUnbounded(ref.at)) throw invalidArgument();
  const { top, left, bottom, right } = ref.at;
  return lines(top, bottom, (row) =>
    lines(left, right, (column) => oneCell(workspace, ref.sheetId, row, column, wanted)),
  );
}

/** Range.getRowProperties: one answer per row. */
export const rowProperties = (workspace: Workspace, ref: RangeRef, wanted: Wanted): Answer[] =>
  lines(ref.at.top, ref.at.bottom, (row) => oneLine(workspace, ref, { ...ref.at, top: row, bottom: row }, wanted));

/** Range.getColumnProperties: one answer per column. */
export const columnProperties = (workspace: Workspace, ref: RangeRef, wanted: Wanted): Answer[] =>
  lines(ref.at.left, ref.at.right, (column) =>
    oneLine(workspace, ref, { ...ref.at, left: column, right: column }, wanted),
  );

const lines = <T>(from: number, to: number, give: (i: number) => T): T[] =>
  Array.from({ length: to - from + 1 }, (_, i) => give(from + i));

function oneCell(workspace: Workspace, sheetId: string, row: number, column: number, wanted: Wanted): Answer {
  const at = { top: row, bottom: row, left: column, right: column };
  const answer: Answer = {};
  for (const [name, part] of asked(wanted)) {
    if (name === 'address') answer[name] = address(workspace.book.sheet(sheetId).getSheetName(), at);
    else if (name === 'format')
      answer[name] = format(workspace, workspace.references.track(sheetId, at), part as Wanted);
    else throw notImplemented(`Range.getCellProperties with ${name}`);
  }
  return answer;
}

function oneLine(workspace: Workspace, ref: RangeRef, at: Range, wanted: Wanted): Answer {
  const { book } = workspace;
  const answer: Answer = {};
  for (const [name, part] of asked(wanted)) {
    if (name === 'address') answer[name] = address(book.sheet(ref.sheetId).getSheetName(), at);
    else if (name === 'rowHidden') answer[name] = rowsHidden(book, ref.sheetId, at);
    else if (name === 'columnHidden') answer[name] = columnsHidden(book, ref.sheetId, at);
    else if (name === 'rowIndex') answer[name] = at.top;
    else if (name === 'columnIndex') answer[name] = at.left;
    else if (name === 'format')
      answer[name] = format(workspace, workspace.references.track(ref.sheetId, at), part as Wanted);
    else throw notImplemented(`Range.getRowProperties with ${name}`);
  }
  return answer;
}

const asked = (wanted: Wanted) => Object.entries(wanted).filter(([, part]) => part !== false && part !== undefined);

function format(workspace: Workspace, ref: RangeRef, wanted: Wanted): Answer {
  const { book } = workspace;
  const model = book.model(ref.sheetId);
  const { top, left } = ref.at;
  const held = book.held(ref.sheetId, { top, left, bottom: top, right: left });
  const style: IStyleData = held ? model.getComposedCellStyle(top, left) : {};
  const answer: Answer = {};
  for (const [name, part] of asked(wanted)) {
    if (name === 'fill') answer[name] = styled(style, fillProperties, part as Wanted);
    else if (name === 'font') answer[name] = styled(style, fontProperties, part as Wanted);
    else if (name === 'rowHeight') answer[name] = toPoints(model.getRowHeight(top));
    else if (name === 'columnWidth') answer[name] = toPoints(model.getColumnWidth(left));
    else if (name === 'borders') answer[name] = borders(workspace, ref, part as Wanted);
    else answer[name] = styled(style, alignmentProperties, { [name]: part })[name];
  }
  return answer;
}

function styled(style: IStyleData, table: Readonly<Record<string, StyleProperty>>, wanted: Wanted): Answer {
  return Object.fromEntries(
    asked(wanted).map(([name]) => {
      const property = table[pascal(name)];
      if (!property) throw notImplemented(`a cell's format property ${name}`);
      return [name, property.get(style)];
    }),
  );
}

/** Borders by side ("top", "bottom", "left", "right"), each with style, weight and color. */
function borders(workspace: Workspace, ref: RangeRef, wanted: Wanted): Answer {
  const answer: Answer = {};
  for (const [name, part] of asked(wanted)) {
    const side = SIDES.find((s) => s === `Edge${pascal(name)}`);
    if (!side) throw notImplemented(`a cell's border ${name}`);
    answer[name] = Object.fromEntries(
      asked(part as Wanted).map(([property]) => [
        property,
        readBorder(workspace, { areas: [ref], side }, property as 'style' | 'weight' | 'color'),
      ]),
    );
  }
  return answer;
}
