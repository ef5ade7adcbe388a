/** Lists of words, indexed by one character: asking costs the same however long the list is. */
type Index = ReadonlyMap<number, readonly string[]>;

/** Longest first, so that 大于等于 is not taken for 大于. */
function indexBy(words: Iterable<string>, character: (word: string) => number): Index {
  const index = new Map<number, string[]>();
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const same = index.get(character(word));
    if (same) same.push(word);
    else index.set(character(word), [word]);
  }
  return index;
}

const first = (word: string): number => word.charCodeAt(0);
const last = (word: string): number => word.charCodeAt(word.length - 1);

/** The longest word that stands at a place of a text. */
export function wordAtStart(words: Iterable<string>): (text: string, at?: number) => string | undefined {
  const index = indexBy(words, first);
  return (text, at = 0) => index.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at));
}

/** The longest word that a text ends with. */
export function wordAtEnd(words: Iterable<string>): (text: string) => string | undefined {
  const index = indexBy(words, last);
  return (text) => index.get(last(text))?.find((word) => text.endsWith(word));
}

/** The words that stand anywhere in a text, each once, in the order of their first places. */
export function wordsIn(words: Iterable<string>): (text: string) => readonly string[] {
  const index = indexBy(words, first);
  return (text) => {
    const found: string[] = [];
    for (let at = 0; at < text.length; at++) {
      const candidates = index.get(text.charCodeAt(at));
      if (!candidates) continue;
      for (const word of candidates) if (text.startsWith(word, at) && !found.includes(word)) found.push(word);
    }
    return found;
  };
}

/** Whether any of the words stands in a text. */
export function holdsAny(words: Iterable<string>): (text: string) => boolean {
  const index = indexBy(words, first);
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      if (index.get(text.charCodeAt(at))?.some((word) => text.startsWith(word, at))) return true;
    }
    return false;
  };
}
