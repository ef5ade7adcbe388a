import type { CountedParts } from './counted-parts';
import { earlierWords } from './phrases';
import type { Quantity } from './quantities';
import type { Reading } from './statements';
import { moneyPart } from './units';

const opens = /^[^\d，,。；;、]{0,10}[，,:：]?\s?其中[:：]?/;
const leadsAway = new RegExp(`[每均原新约]|${earlierWords}|以[上下]|同比|[较比]`);
/** Of people, kinds overlap (女性, 60岁以上): only places are parts. */
const people = /^(?:人次?|名|户|位)$/;
const place = /[镇乡村街县区市]$/;

const isCount = ({ unit, operator, spelled }: Quantity): boolean =>
  unit !== '' && unit !== '%' && !operator && !spelled && moneyPart(unit) === undefined;

/** 2400盏，其中城区1500盏、乡镇800盏、园区200盏: parts that come to more than what they are of. */
export const partsOverCount = ({ text, quantities }: Reading): CountedParts[] =>
  quantities.flatMap((whole, at): CountedParts[] => {
    const lead = isCount(whole) ? opens.exec(text.slice(whole.span.end)) : null;
    if (!lead) return [];
    const parts: Quantity[] = [];
    for (let next = at + 1; next < quantities.length; next++) {
      const part = quantities[next]!;
      const between = text.slice(parts.at(-1)?.span.end ?? whole.span.end + lead[0].length, part.span.start);
      const isNext = parts.length === 0 ? !/[。；;]/.test(between) : /^[、，,和及]/.test(between);
      if (!isNext || /[。；;]/.test(between) || leadsAway.test(between)) break;
      if (!isCount(part) || part.unit !== whole.unit || part.before.trim() === '') break;
      if (people.test(part.unit) && !place.test(part.before.trim())) break;
      parts.push(part);
    }
    const [first, ...others] = parts;
    if (!first || others.length === 0) return [];
    const sum = others.reduce((all, { value }) => all.plus(value), first.value);
    if (sum.lte(whole.value)) return [];
    return [{ whole, parts, sum, span: { start: whole.span.start, end: others.at(-1)!.span.end } }];
  });
