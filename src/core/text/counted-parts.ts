import type { Big } from 'big.js';
import type { Span } from './normalise';
import type { Quantity } from './quantities';
import type { Reading } from './statements';
import { isMoneyUnit, moneyPart } from './units';
import { aboutWords, earlierWords, orSoWords } from './phrases';

/** A count with its parts in brackets behind it: 养护公路320公里（县道110公里、乡道210公里）. */
export interface CountedParts {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: Big;
  readonly span: Span;
}

const bracket = /^(?:\p{Script=Han}{0,8})[（(]([^（()）]{4,120})[）)]/u;
/** What brackets hold besides all the parts of a whole. */
const otherwise = new RegExp(
  `其中|含|包括|如|每|均|原|现有|另|不|${earlierWords}|${aboutWords}|${orSoWords}|等|至|×|＝|=`,
);
const leastParts = 2;

const isCounted = ({ operator, unit, spelled }: Quantity): boolean =>
  !operator && !spelled && unit !== '' && unit !== '%' && !isMoneyUnit(unit) && moneyPart(unit) === undefined;

/** Only parts of the whole's own unit, each with a name, one after another. */
export const countedParts = ({ text, quantities }: Reading): CountedParts[] =>
  quantities.flatMap((whole): CountedParts[] => {
    const found = isCounted(whole) ? bracket.exec(text.slice(whole.span.end)) : null;
    if (!found || otherwise.test(found[1]!)) return [];
    const end = whole.span.end + found[0].length;
    const parts = quantities.filter(({ span }) => span.start >= whole.span.end && span.end <= end);
    const first = parts[0];
    if (!first || parts.length < leastParts || !parts.every((part) => isCounted(part) && part.unit === whole.unit))
      return [];
    const listed = found[1]!.split(/[、，,；;和及]/).filter((part) => part.trim() !== '');
    if (listed.length !== parts.length || parts.some(({ before }) => before === '')) return [];
    const sum = parts.slice(1).reduce((all, { value }) => all.plus(value), first.value);
    return [{ whole, parts, sum, span: { start: whole.span.start, end } }];
  });
