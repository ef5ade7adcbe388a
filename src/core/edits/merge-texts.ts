/** What is put in the place of characters `start` to `end` (without it) of a text. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** The one part in which two texts differ. */
function replacement(before: string, after: string): Replacement {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end: before.length - end, by: after.slice(start, after.length - end) };
}

/** `text` with all of the changes that were made to it apart; undefined where two of them meet. */
export function mergeTexts(text: string, changed: readonly string[]): string | undefined {
  const parts = changed.map((after) => replacement(text, after)).sort((a, b) => a.start - b.start || a.end - b.end);
  if (parts.some(({ start }, i) => i > 0 && start <= parts[i - 1]!.end)) return undefined;
  return parts.reduceRight((whole, { start, end, by }) => whole.slice(0, start) + by + whole.slice(end), text);
}
