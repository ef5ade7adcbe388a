import type { Highlight } from '../../core/edits/edit';
import { toA1 } from '../../core/sheet/address';
import type { Severity } from '../../core/severity';
import { covers } from './mark-areas';
import { markColors, markFormula, type Mark } from './mark-format';
import { supports } from './run';

/** Longest address list that Worksheet.getRanges takes. */
const ADDRESS_LIMIT = 8192;

/** Address lists within the limit, in order. */
export function chunks(addresses: readonly string[], limit = ADDRESS_LIMIT): string[] {
  return addresses.reduce<string[]>((lists, address) => {
    const last = lists.at(-1);
    const longer = last === undefined ? address : `${last},${address}`;
    return last !== undefined && longer.length <= limit ? [...lists.slice(0, -1), longer] : [...lists, address];
  }, []);
}

/** Before 1.9 Excel knows no areas of several ranges: each range gets a format of its own. */
const targets = (
  sheet: Excel.Worksheet,
  addresses: readonly string[],
): (readonly [string, Excel.Range | Excel.RangeAreas])[] =>
  supports('1.9')
    ? chunks(addresses).map((list) => [list, sheet.getRanges(list)])
    : addresses.map((address) => [address, sheet.getRange(address)]);

/** From the least grave: a new format comes before older ones. */
const ORDER = ['advice', 'warning', 'error'] as const;

/** Marks that are there and marks that are to be there, of one severity. */
interface Difference {
  readonly severity: Severity;
  readonly there: readonly Mark[];
  readonly wanted: readonly Highlight[];
}

/** The severities of which other cells are to be marked than are. */
export const differences = (marks: readonly Highlight[], known: readonly Mark[]): Difference[] =>
  ORDER.map((severity) => ({
    severity,
    there: known.filter((mark) => mark.severity === severity),
    wanted: marks.filter((mark) => mark.severity === severity),
  })).filter(({ there, wanted }) => !covers(there, wanted));

/** What of the marks was put in new, its id being asked for, and what stays. */
export interface SetMarks {
  readonly added: readonly {
    readonly severity: Severity;
    readonly areas: string;
    readonly format: Excel.ConditionalFormat;
  }[];
  readonly kept: readonly Mark[];
}

/** The marks of a sheet after the batch that `setMarks` was put into. */
export const marksAfter = ({ added, kept }: SetMarks): Mark[] => [
  ...kept,
  ...added.map(({ severity, areas, format }) => ({ id: format.id, severity, areas })),
];

/** Puts into the batch what makes the known marks those that are wanted; nothing of what is right already is touched. */
export function setMarks(sheet: Excel.Worksheet, marks: readonly Highlight[], known: readonly Mark[]): SetMarks {
  const formats = sheet.getRange().conditionalFormats;
  const changing = differences(marks, known);
  for (const { id } of changing.flatMap(({ there }) => there)) formats.getItem(id).delete();
  const added = changing.flatMap(({ severity, wanted }) =>
    targets(
      sheet,
      wanted.flatMap(({ ranges }) => ranges.map(toA1)),
    ).map(([areas, target]) => {
      const format = target.conditionalFormats.add('Custom');
      format.custom.rule.formula = markFormula(severity);
      format.custom.format.fill.color = markColors[severity].fill;
      format.custom.format.font.color = markColors[severity].font;
      format.load('id');
      return { severity, areas, format };
    }),
  );
  const isChanging = ({ severity }: Mark): boolean => changing.some((one) => one.severity === severity);
  return { added, kept: known.filter((mark) => !isChanging(mark)) };
}
