import type { Highlight } from '../../core/edits/edit';
import { toA1 } from '../../core/sheet/address';
import { markColors, markFormula } from './mark-format';
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
const targets = (sheet: Excel.Worksheet, addresses: readonly string[]): (Excel.Range | Excel.RangeAreas)[] =>
  supports('1.9')
    ? chunks(addresses).map((list) => sheet.getRanges(list))
    : addresses.map((address) => sheet.getRange(address));

/** Puts the replacement of the marks into the batch. A new format comes before older ones, so the gravest goes last. */
export function setMarks(sheet: Excel.Worksheet, marks: readonly Highlight[], known: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of known) formats.getItem(id).delete();
  const order = ['advice', 'warning', 'error'] as const;
  for (const severity of order) {
    const addresses = marks.filter((mark) => mark.severity === severity).flatMap(({ ranges }) => ranges.map(toA1));
    for (const target of targets(sheet, addresses)) {
      const { custom } = target.conditionalFormats.add('Custom');
      custom.rule.formula = markFormula(severity);
      custom.format.fill.color = markColors[severity].fill;
      custom.format.font.color = markColors[severity].font;
    }
  }
}
