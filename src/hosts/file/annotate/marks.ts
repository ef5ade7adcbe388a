import type { Severity } from '../../../core/severity';
import { toA1, type Range } from '../../../core/sheet/address';
import { readXml, relationAttribute, unescapeXml, withPrefix, xmlAttributes, xmlTags } from '../xml';

export interface CellMark {
  readonly severity: Severity;
  readonly ranges: readonly Range[];
}

const severities: readonly Severity[] = ['error', 'warning', 'advice'];

/** The pane knows its marks by this formula (hosts/excel/mark-format.ts): it takes these away like its own. */
const formula = (severity: Severity): string => `LEN("heji:${severity}")>0`;
const isOurs = (xml: string): boolean => /LEN\("heji:(?:error|warning|advice)"\)>0/.test(unescapeXml(xml));

const colors: Readonly<Record<Severity, readonly [fill: string, font: string]>> = {
  error: ['FFFFC7CE', 'FF6B0008'],
  warning: ['FFFFE699', 'FF4D3800'],
  advice: ['FFD6E6F5', 'FF0B3357'],
};

/** The differential formats of the marks, in the order of `severities`. */
export const markFormats: readonly string[] = severities.map((severity) => {
  const [fill, font] = colors[severity];
  return `<dxf><font><color rgb="${font}"/></font><fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill></dxf>`;
});

/** What stands after conditional formats in a worksheet (ECMA-376, CT_Worksheet), and what after the drawing of its notes. */
const afterNotes = [
  'AlternateContent',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];
const afterMarks = [
  ...[
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
  ],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', ...afterNotes],
];

const placeBefore = (xml: string, later: readonly string[]): number => {
  const { children, close } = readXml(xml);
  return children.find(({ local }) => later.includes(local))?.start ?? close;
};

const insert = (xml: string, at: number, text: string): string => xml.slice(0, at) + text + xml.slice(at);

/** @throws FileError `broken` */
function withoutMarks(xml: string): string {
  const ours = readXml(xml).children.filter(
    ({ local, start, end }) => local === 'conditionalFormatting' && isOurs(xml.slice(start, end)),
  );
  return ours.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
}

function highestPriority(xml: string): number {
  let highest = 0;
  for (const { local, start, end } of xmlTags(xml))
    if (local === 'cfRule')
      highest = Math.max(highest, Number(xmlAttributes(xml.slice(start, end)).get('priority') ?? 0) || 0);
  return highest;
}

/**
 * Marks cells by conditional formats: the cells and their own looks are not touched. Earlier marks of ours are replaced.
 * `firstFormat` is the number of the first of `markFormats`.
 * @throws FileError `broken`
 */
export function withMarks(sheet: string, marks: readonly CellMark[], firstFormat: number): string {
  const xml = withoutMarks(sheet);
  if (marks.length === 0) return xml;
  const highest = highestPriority(xml);
  const rules = marks.map(
    ({ severity, ranges }, i) =>
      `<conditionalFormatting sqref="${ranges.map(toA1).join(' ')}">` +
      `<cfRule type="expression" dxfId="${String(firstFormat + severities.indexOf(severity))}" priority="${String(highest + 1 + i)}">` +
      `<formula>${formula(severity).replaceAll('>', '&gt;')}</formula></cfRule></conditionalFormatting>`,
  );
  return insert(xml, placeBefore(xml, afterMarks), withPrefix(rules.join(''), readXml(xml).root.prefix));
}

/** Names the drawing of a sheet's notes. @throws FileError `broken` */
export function withNoteDrawing(xml: string, id: string): string {
  const { root } = readXml(xml);
  const element = `<${root.prefix}legacyDrawing ${relationAttribute(xml, root, id)}/>`;
  return insert(xml, placeBefore(xml, afterNotes), element);
}
