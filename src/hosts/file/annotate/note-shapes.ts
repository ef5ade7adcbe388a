import { FileError } from '../file-error';
import { placeOf, type CellNote } from './comments';

/** VML is not always well-formed XML: it is cut at its own words only. */
const BLANK =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const END = '</xml>';
const FIRST_ID = 1025;
/** How many letters of a note go into one of its lines, and the lines it shows at most. */
const LINE = 18;
const MAX_LINES = 14;

function linesOf(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
}

/** A yellow note, hidden until the cell is pointed at, beside the cell: column, offset, row, offset of its corners. */
function shape({ row, column, text }: CellNote, id: number): string {
  const lines = Math.min(MAX_LINES, linesOf(text) + 1);
  const height = lines * 14;
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 12, top, 6, column + 3, 60, top + Math.max(2, Math.ceil(height / 20)), 4].join(', ');
  return (
    `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:190pt;height:${String(height)}pt;z-index:${String(id - FIRST_ID + 1)};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}

const isNoteOn = (shapeXml: string, places: ReadonlySet<string>): boolean => {
  const of = (name: string): number =>
    Number(new RegExp(`<x:${name}>\\s?(\\d{1,7})\\s?</x:${name}>`).exec(shapeXml)?.[1] ?? -1);
  return /ObjectType="Note"/.test(shapeXml) && places.has(placeOf({ row: of('Row'), column: of('Column') }));
};

/** Leaves out the shapes of notes on these cells. */
function withoutNotes(vml: string, places: ReadonlySet<string>): string {
  if (places.size === 0) return vml;
  let kept = '';
  let from = 0;
  for (;;) {
    const start = vml.indexOf('<v:shape ', from);
    const close = start < 0 ? -1 : vml.indexOf('</v:shape>', start);
    if (close < 0) return kept + vml.slice(from);
    const end = close + '</v:shape>'.length;
    kept += vml.slice(from, isNoteOn(vml.slice(start, end), places) ? start : end);
    from = end;
  }
}

/**
 * Draws notes in a sheet's VML, or in a new one, and takes others away.
 * @throws FileError `broken` for a VML without an end
 */
export function drawNotes(vml: string | undefined, notes: readonly CellNote[], removed: ReadonlySet<string>): string {
  const text = withoutNotes(vml ?? BLANK, removed);
  const end = text.lastIndexOf(END);
  if (end < 0) throw new FileError('broken');
  const ids = [...text.matchAll(/id="_x0000_s(\d{1,9})"/g)].map(([, id]) => Number(id));
  const first = ids.reduce((most, id) => Math.max(most, id + 1), FIRST_ID);
  const type = /id="_x0000_t202"/.test(text) ? '' : SHAPE_TYPE;
  return text.slice(0, end) + type + notes.map((note, i) => shape(note, first + i)).join('') + text.slice(end);
}
