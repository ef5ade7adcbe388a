import type { Finding } from './rules/finding';
import { toA1 } from './sheet/address';
import { textAt, usedRange, type Sheet } from './sheet/sheet';

/** An A1 address in what a finding says (=C8+C9, 其他资金（C9）): it moves with its rows. */
const address = /\$?\b[A-Z]{1,3}\$?\d{1,7}\b/g;

/** What stands in the cell to look at first; of a blank one, what its row says to the left of it. */
function anchorText(sheet: Sheet, { cells: [first] }: Finding): string {
  if (!first) return '';
  const left = usedRange(sheet)?.left ?? first.left;
  for (let column = first.left; column >= left; column--) {
    const text = textAt(sheet, first.top, column).trim();
    if (text !== '') return text;
  }
  return '';
}

/** The rule, the kind and the data of a finding, whose addresses move with the rows and are left out. */
export const whatIsSaid = ({ rule, kind, data }: Finding): string =>
  JSON.stringify([rule, kind, withoutAddresses(data)]);

const withoutAddresses = (data: Finding['data']): readonly (readonly [string, string])[] =>
  Object.entries(data)
    .map(([name, value]) => [name, value.replace(address, '#')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * Names a finding by its rule and kind, what its first cell holds and what it says of the table: neither by where it
 * stands, nor by the words of its message. It is the same after rows were inserted above it and after a message was
 * reworded, another one once the cell or a number changed. Only a finding about nothing but blank cells keeps its address.
 */
export function findingKey(sheet: Sheet, finding: Finding): string {
  const text = anchorText(sheet, finding);
  const data = withoutAddresses(finding.data);
  const place = text === '' && data.length === 0 ? finding.cells.map(toA1) : [];
  return JSON.stringify([finding.rule, finding.kind, text, data, ...place]);
}
