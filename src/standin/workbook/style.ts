/** A cell's looks, between the file's words and Univer's. */
import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type ITextRotation,
} from '@univerjs/presets';
import type { CellStyle } from 'hucre/xlsx';
import { xlsxColour, type Palette } from './colours';

type Font = NonNullable<CellStyle['font']>;
type Border = NonNullable<CellStyle['border']>;
type BorderLine = NonNullable<Border['top']>['style'];
type Alignment = NonNullable<CellStyle['alignment']>;

const borderLines: Record<BorderLine, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const borderSides = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

const horizontals: Partial<Record<NonNullable<Alignment['horizontal']>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Partial<Record<NonNullable<Alignment['vertical']>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const keyOf = <K extends string, V>(table: Partial<Record<K, V>>, value: V): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

/** One step of Excel's indent. */
const INDENT_PIXELS = 9;
/** Excel counts turns to the left from 0 to 90 and turns to the right from 91 on; 255 is letters one under another. */
const STACKED = 255;

const rotation = (turn: number): ITextRotation =>
  turn === STACKED ? { a: 0, v: BooleanNumber.TRUE } : { a: turn > 90 ? turn - 90 : -turn };

const turnOf = ({ a, v }: ITextRotation): number => {
  if (v === BooleanNumber.TRUE) return STACKED;
  return a > 0 ? a + 90 : -a;
};

const yes = BooleanNumber.TRUE;

function fontStyle(font: Font, colours: Palette): IStyleData {
  const colour = colours(font.color);
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: yes }),
    ...(font.italic && { it: yes }),
    ...(font.underline && {
      ul: { s: yes, t: /double/i.test(String(font.underline)) ? TextDecoration.DOUBLE : TextDecoration.SINGLE },
    }),
    ...(font.strikethrough && { st: { s: yes } }),
    ...(font.vertAlign && {
      va: font.vertAlign === 'superscript' ? BaselineOffset.SUPERSCRIPT : BaselineOffset.SUBSCRIPT,
    }),
    ...(colour && { cl: { rgb: colour } }),
  };
}

function borderStyle(border: Border, colours: Palette): IBorderData {
  const sides = Object.entries(borderSides).flatMap(([side, name]) => {
    const line = border[name];
    return line ? [[side, { s: borderLines[line.style], cl: { rgb: colours(line.color) ?? '#000000' } }]] : [];
  });
  return Object.fromEntries(sides) as IBorderData;
}

/** Excel's solid fill has its colour in front in a cell's style, behind in a conditional format's. */
function fillColour(fill: NonNullable<CellStyle['fill']>, colours: Palette): string | undefined {
  if (fill.type === 'gradient') return colours(fill.stops[0]?.color);
  if (fill.pattern === 'none') return undefined;
  return colours(fill.fgColor) ?? colours(fill.bgColor);
}

/** A file's style in Univer's words. What Univer cannot show (patterns, gradients beyond one colour) is left out. */
export function toUniverStyle(style: CellStyle, colours: Palette): IStyleData {
  const { font, fill, border, alignment, numFmt } = style;
  const background = fill && fillColour(fill, colours);
  const horizontal = alignment?.horizontal && horizontals[alignment.horizontal];
  const vertical = alignment?.vertical && verticals[alignment.vertical];
  const borders = border && borderStyle(border, colours);
  return {
    ...(font && fontStyle(font, colours)),
    ...(background && { bg: { rgb: background } }),
    ...(borders && Object.keys(borders).length > 0 && { bd: borders }),
    ...(horizontal && { ht: horizontal }),
    ...(vertical && { vt: vertical }),
    ...(alignment?.wrapText && { tb: WrapStrategy.WRAP }),
    ...(alignment?.textRotation && { tr: rotation(alignment.textRotation) }),
    ...(alignment?.indent && { pd: { l: alignment.indent * INDENT_PIXELS } }),
    ...(numFmt && numFmt !== 'General' && { n: { pattern: numFmt } }),
  };
}

function xlsxFont(style: IStyleData): Font {
  const colour = xlsxColour(style.cl?.rgb);
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: style.ul.t === TextDecoration.DOUBLE ? 'double' : true }),
    ...(style.st?.s && { strikethrough: true }),
    ...(style.va === BaselineOffset.SUPERSCRIPT && { vertAlign: 'superscript' as const }),
    ...(style.va === BaselineOffset.SUBSCRIPT && { vertAlign: 'subscript' as const }),
    ...(colour && { color: colour }),
  };
}

function xlsxBorder(border: IBorderData): Border {
  const sides = Object.entries(borderSides).flatMap(([side, name]) => {
    const line = border[side as keyof typeof borderSides];
    const style = line && keyOf(borderLines, line.s);
    return style ? [[name, { style, color: xlsxColour(line.cl.rgb) }]] : [];
  });
  return Object.fromEntries(sides) as Border;
}

function xlsxAlignment(style: IStyleData): Alignment {
  const horizontal = style.ht && keyOf(horizontals, style.ht);
  const vertical = style.vt && keyOf(verticals, style.vt);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...((style.tr?.a || style.tr?.v) && { textRotation: turnOf(style.tr) }),
    ...(style.pd?.l && { indent: Math.round(style.pd.l / INDENT_PIXELS) }),
  };
}

const some = <T extends object>(part: T): T | undefined => (Object.keys(part).length > 0 ? part : undefined);

/** Univer's style in a file's words. */
export function toXlsxStyle(style: IStyleData): CellStyle {
  const font = some(xlsxFont(style));
  const border = style.bd && some(xlsxBorder(style.bd));
  const alignment = some(xlsxAlignment(style));
  const background = xlsxColour(style.bg?.rgb);
  return {
    ...(font && { font }),
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: background } }),
    ...(border && { border }),
    ...(alignment && { alignment }),
    ...(style.n?.pattern && { numFmt: style.n.pattern }),
  };
}
