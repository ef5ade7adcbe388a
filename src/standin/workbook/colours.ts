import type { Nullable } from '@univerjs/presets';
import { resolveThemeColor, type CellStyle } from 'hucre/xlsx';

export type XlsxColour = NonNullable<NonNullable<CellStyle['font']>['color']>;

/** Colour of a file → "#RRGGBB"; undefined for "automatic" and for what is not in the palette. */
export type Palette = (colour: XlsxColour | undefined) => string | undefined;

/** The colours 8 to 63 that old files name by number (ECMA-376 part 1, 18.8.27). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Cells count light 1 before dark 1 and light 2 before dark 2, the theme's own list the other way round. */
const themeSlot = (index: number): number => (index < 4 ? index ^ 1 : index);

export function palette(themeColours: readonly string[]): Palette {
  return (colour) => {
    if (!colour) return undefined;
    if (colour.rgb) return `#${colour.rgb.slice(-6).toUpperCase()}`;
    if (colour.theme !== undefined && themeColours.length > 0) {
      return `#${resolveThemeColor([...themeColours], themeSlot(colour.theme), colour.tint)}`;
    }
    if (colour.indexed === undefined) return undefined;
    const rgb = INDEXED[colour.indexed < 8 ? colour.indexed : colour.indexed - 8];
    return rgb && `#${rgb}`;
  };
}

/** Univer's "#RRGGBB", "#RGB" or "rgb(r, g, b)" → a file's colour. */
export function xlsxColour(text: Nullable<string>): XlsxColour | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text ?? '');
  if (short)
    return {
      rgb: short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
        .toUpperCase(),
    };
  const hex = /^#([0-9a-f]{6})/i.exec(text ?? '');
  if (hex) return { rgb: hex[1]!.toUpperCase() };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text ?? '');
  if (!parts) return undefined;
  return {
    rgb: parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase(),
  };
}
