import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/presets';
import type { Range } from '../../../core/sheet/address';
import type { RangeRef } from '../references';
import type { BorderRef, Workspace } from '../workspace';
import { invalidArgument } from '../errors';
import { hexColor, inputColor } from './style';
import { restyle } from './write';

export const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];

type Key = 't' | 'b' | 'l' | 'r';
interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}
const NONE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** Univer's line kinds by number, as Office.js names them. */
const LINES: readonly (readonly [style: string, weight: string])[] = [
  ['None', 'Thin'],
  ['Continuous', 'Thin'],
  ['Continuous', 'Hairline'],
  ['Dot', 'Thin'],
  ['Dash', 'Thin'],
  ['DashDot', 'Thin'],
  ['DashDotDot', 'Thin'],
  ['Double', 'Thick'],
  ['Continuous', 'Medium'],
  ['Dash', 'Medium'],
  ['DashDot', 'Medium'],
  ['DashDotDot', 'Medium'],
  ['SlantDashDot', 'Medium'],
  ['Continuous', 'Thick'],
];

const kindOf = ({ style, weight }: Line): number => {
  const exact = LINES.findIndex(([s, w]) => s === style && w === weight);
  const kind = exact >= 0 ? exact : LINES.findIndex(([s]) => s === style);
  if (kind < 0) throw invalidArgument();
  return kind;
};

/** The cell borders that make up a side of a range. */
function* edges(area: Range, side: string): Generator<{ row: number; column: number; key: Key }> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (side === 'EdgeTop' && row === area.top) yield { row, column, key: 't' };
      if (side === 'EdgeBottom' && row === area.bottom) yield { row, column, key: 'b' };
      if (side === 'EdgeLeft' && column === area.left) yield { row, column, key: 'l' };
      if (side === 'EdgeRight' && column === area.right) yield { row, column, key: 'r' };
      if (side === 'InsideHorizontal' && row < area.bottom) yield { row, column, key: 'b' };
      if (side === 'InsideVertical' && column < area.right) yield { row, column, key: 'r' };
    }
  }
}

/** The neighbour that shares a cell's border, and what the border is called there. */
function neighbour({ row, column, key }: { row: number; column: number; key: Key }) {
  if (key === 't') return { row: row - 1, column, key: 'b' as const };
  if (key === 'b') return { row: row + 1, column, key: 't' as const };
  if (key === 'l') return { row, column: column - 1, key: 'r' as const };
  return { row, column: column + 1, key: 'l' as const };
}

const toLine = (border: Nullable<IBorderStyleData>): Line | undefined => {
  const [style, weight] = LINES[border?.s ?? 0] ?? LINES[0]!;
  return style === 'None' ? undefined : { style, weight, color: hexColor(border?.cl?.rgb) ?? '#000000' };
};

function lineAt({ book }: Workspace, sheetId: string, at: { row: number; column: number; key: Key }): Line | undefined {
  const model = book.model(sheetId);
  if (at.row < 0 || at.column < 0 || at.row >= model.getRowCount() || at.column >= model.getColumnCount())
    return undefined;
  return toLine(model.getComposedCellStyle(at.row, at.column).bd?.[at.key]);
}

/** One property of a side's line, null where the cells differ. */
export function readBorder(workspace: Workspace, { areas, side }: BorderRef, property: keyof Line): string | null {
  const found = new Set<string>();
  for (const { sheetId, at } of areas) {
    for (const edge of edges(at, side)) {
      const line = lineAt(workspace, sheetId, edge) ?? lineAt(workspace, sheetId, neighbour(edge)) ?? NONE;
      found.add(line[property]);
    }
  }
  return found.size <= 1 ? ([...found][0] ?? NONE[property]) : null;
}

export async function writeBorder(workspace: Workspace, ref: BorderRef, change: Partial<Line>): Promise<void> {
  for (const area of ref.areas) await writeSide(workspace, area, ref.side, change);
}

async function writeSide(workspace: Workspace, ref: RangeRef, side: string, change: Partial<Line>): Promise<void> {
  const { sheetId, at } = ref;
  workspace.guard(sheetId, 'allowFormatCells');
  const cells = new Map<string, Key[]>();
  for (const { row, column, key } of edges(at, side)) {
    const id = `${row} ${column}`;
    cells.set(id, [...(cells.get(id) ?? []), key]);
  }
  await restyle(workspace.book, sheetId, at, (row, column, own): IStyleData => {
    const keys = cells.get(`${row} ${column}`);
    if (!keys) return own;
    const bd: IBorderData = { ...own.bd };
    for (const key of keys) {
      const before = toLine(bd[key]) ?? NONE;
      // Colouring or weighing a border that is not there draws one, as in Excel.
      const line = {
        ...before,
        ...(change.style ? {} : { style: before.style === 'None' ? 'Continuous' : before.style }),
        ...change,
      };
      bd[key] = line.style === 'None' ? null : { s: kindOf(line), cl: { rgb: inputColor(line.color) } };
    }
    return { ...own, bd };
  });
}
