import { memoize } from '../memoize';
import type { Sheet } from './sheet';

/** Functions that give the same for the same cells; INDIRECT, TODAY and the like are not among them. */
const FUNCTIONS =
  'ABS|AND|AVERAGE|AVERAGEIFS?|CEILING|CONCAT|CONCATENATE|COUNT|COUNTA|COUNTBLANK|COUNTIFS?|DATE|DAY|EXACT|FALSE|FIND|FIXED|' +
  'FLOOR|HLOOKUP|IF|IFERROR|IFNA|IFS|INDEX|INT|ISBLANK|ISERROR|ISNUMBER|LEFT|LEN|LOOKUP|LOWER|MATCH|MAX|MID|MIN|MOD|MONTH|' +
  'N|NOT|OR|POWER|PRODUCT|RANK|REPLACE|REPT|RIGHT|ROUND|ROUNDDOWN|ROUNDUP|ROW|ROWS|SEARCH|SIGN|SUBSTITUTE|SUBTOTAL|SUM|' +
  'SUMIFS?|SUMPRODUCT|T|TEXT|TRIM|TRUE|TRUNC|UPPER|VALUE|VLOOKUP|YEAR';

/** What may stand in a formula that reads its own sheet only: texts, functions, cells, columns, rows, numbers, operators. */
const OWN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    `(?:${FUNCTIONS})\\(`,
    '\\$?[A-Z]{1,3}\\$?\\d{1,7}(?![\\w.(!])',
    '\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}(?![\\w.(!])',
    '\\$?\\d+:\\$?\\d+(?![\\w.(!])',
    '(?:TRUE|FALSE)(?![\\w.(!])',
    '\\d+(?:\\.\\d+)?(?:E[+-]?\\d+)?',
    '[\\s=+\\-*/^&<>%(),;{}:@.]',
  ].join('|'),
  'gy',
);

function readsItself(formula: string): boolean {
  OWN.lastIndex = 0;
  for (let at = 0; at < formula.length; at = OWN.lastIndex) if (!OWN.test(formula)) return false;
  return true;
}

/**
 * Whether the sheet's values follow from its own cells, so that they stay as they are while nobody edits it. In doubt
 * false: names, other sheets, other workbooks and functions that are not known here may be anything.
 */
export const standsAlone = memoize((sheet: Sheet): boolean =>
  sheet.formulas.every((row) =>
    row.every((cell) => typeof cell !== 'string' || !cell.startsWith('=') || readsItself(cell)),
  ),
);
