export interface Difference {
  /** What stays, before and after the changed part; shortened to a few characters, with … where it was cut. */
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

const CONTEXT = 12;
const ofNumber = (character: string | undefined): boolean => character !== undefined && /[\d.,，．]/.test(character);

/** The part in which two texts differ with a little of what surrounds it: cells here can hold a page of text. */
export function difference(before: string, after: string): Difference {
  const from = [...before];
  const to = [...after];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let end = 0;
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  if (start < from.length || start < to.length) {
    // Numbers are shown whole: 295200 → 259200, not 2(95 → 59)200.
    while (start > 0 && ofNumber(from[start - 1]) && (ofNumber(from[start]) || ofNumber(to[start]))) start--;
    while (
      end > 0 &&
      ofNumber(from[from.length - end]) &&
      (ofNumber(from[from.length - end - 1]) || ofNumber(to[to.length - end - 1]))
    )
      end--;
  }
  const lead = from.slice(0, start);
  const tail = from.slice(from.length - end);
  return {
    lead: (lead.length > CONTEXT ? '…' : '') + lead.slice(-CONTEXT).join(''),
    removed: from.slice(start, from.length - end).join(''),
    added: to.slice(start, to.length - end).join(''),
    tail: tail.slice(0, CONTEXT).join('') + (tail.length > CONTEXT ? '…' : ''),
  };
}
