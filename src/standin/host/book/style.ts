import { BooleanNumber, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/presets';
import type { RangeRef } from '../references';
import type { Workspace } from '../workspace';
import { invalidArgument } from '../errors';
import { cellCount, isUnbounded } from './area';
import type { Book } from './book';
import { mapCells } from './cells';
import { restyle } from './write';

/** How one Office.js format property is found in, and put into, a Univer style. */
export interface StyleProperty {
  readonly get: (style: IStyleData) => unknown;
  readonly set: (value: never, own: IStyleData) => IStyleData;
}

const ALIGNMENT = ['General', 'Left', 'Center', 'Right', 'Justify', 'Justify', 'Distributed'];
const VERTICAL = ['Bottom', 'Top', 'Center', 'Bottom'];

/** "#RRGGBB" in capitals, as Excel gives colours, from "#abc", "#aabbcc" or "rgb(1,2,3)". */
export function hexColor(color: Nullable<string>): string | undefined {
  const text = color?.trim() ?? '';
  const rgb = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((n) => Number(n).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return `#${short[1]!.repeat(2)}${short[2]!.repeat(2)}${short[3]!.repeat(2)}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;
}

/** Takes "#RRGGBB" or an HTML colour name, as `fill.color` does. */
export const inputColor = (color: string): string => {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const named = HTML_COLORS[color.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
};
const HTML_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const fillProperties: Readonly<Record<string, StyleProperty>> = {
  // Excel answers white for a cell without fill.
  Color: {
    get: (s) => hexColor(s.bg?.rgb) ?? '#FFFFFF',
    set: (value: string) => ({ bg: value === '' ? null : { rgb: inputColor(value) } }),
  },
};

export const fontProperties: Readonly<Record<string, StyleProperty>> = {
  Bold: { get: (s) => s.bl === BooleanNumber.TRUE, set: (value: boolean) => ({ bl: flag(value) }) },
  Color: {
    get: (s) => hexColor(s.cl?.rgb) ?? '#000000',
    set: (value: string) => ({ cl: { rgb: inputColor(value) } }),
  },
  Italic: { get: (s) => s.it === BooleanNumber.TRUE, set: (value: boolean) => ({ it: flag(value) }) },
  Name: { get: (s) => s.ff ?? 'Arial', set: (value: string) => ({ ff: value }) },
  Size: { get: (s) => s.fs ?? 11, set: (value: number) => ({ fs: value }) },
  Strikethrough: { get: (s) => s.st?.s === BooleanNumber.TRUE, set: (value: boolean) => ({ st: { s: flag(value) } }) },
  Underline: {
    get: (s) => (s.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
    set: (value: string) => ({ ul: { s: flag(value !== 'None') } }),
  },
};

export const alignmentProperties: Readonly<Record<string, StyleProperty>> = {
  HorizontalAlignment: {
    get: (s) => ALIGNMENT[s.ht ?? 0],
    set: (value: string) => ({ ht: Math.max(0, ALIGNMENT.indexOf(value)) }),
  },
  VerticalAlignment: {
    get: (s) => VERTICAL[s.vt ?? 0],
    set: (value: string) => ({ vt: Math.max(0, VERTICAL.indexOf(value, 1)) }),
  },
  WrapText: {
    get: (s) => s.tb === WrapStrategy.WRAP,
    set: (value: boolean) => ({ tb: value ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  },
};

/** The value that all cells share, or null where they differ, as Office.js answers for a range's format. */
export function uniform(book: Book, areas: readonly RangeRef[], get: StyleProperty['get']): unknown {
  const values = new Set<unknown>();
  for (const { sheetId, at } of areas) {
    const area = isUnbounded(at) ? book.held(sheetId, at) : at;
    if (area)
      for (const row of mapCells(book, sheetId, area, (cell) => get(cell.style))) row.forEach((v) => values.add(v));
  }
  return values.size === 1 ? [...values][0] : values.size === 0 ? get({}) : null;
}

/** Sets a format property on every cell of the areas. */
export async function applyStyle(
  workspace: Workspace,
  areas: readonly RangeRef[],
  change: (own: IStyleData, row: number, column: number) => IStyleData,
): Promise<void> {
  const { book } = workspace;
  for (const { sheetId, at } of areas) {
    workspace.guard(sheetId, 'allowFormatCells');
    const area = isUnbounded(at) ? book.held(sheetId, at) : at;
    if (!area || cellCount(area) === 0) continue;
    await restyle(book, sheetId, area, (row, column, own) => ({ ...own, ...change(own, row, column) }));
  }
}
