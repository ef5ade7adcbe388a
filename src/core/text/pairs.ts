/** A quotation mark or bracket without its partner. */
export interface Unpaired {
  readonly mark: string;
  readonly side: 'open' | 'close';
  readonly at: number;
}

/** Opening mark → the marks that close it; full and half width are one. */
const pairs = [
  { open: '“', close: '”', alike: true },
  { open: '（(', close: '）)', alike: false },
  { open: '《', close: '》', alike: false },
  { open: '【[〔', close: '】]〕', alike: false },
] as const;

/** 1）, （一）, a) at the head of an item: its closing bracket has no partner. */
const numbering = /(?:^|[\s。；;，,：:、）)])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z]|[①-⑳])[）)]/gu;

/** Where the closing brackets of numbers stand. */
const numbered = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(numbering)].map((match) => match.index + match[0].length - 1));

function unpairedOf(text: string, { open, close, alike }: (typeof pairs)[number]): Unpaired | undefined {
  const skipped = close.includes('）') ? numbered(text) : undefined;
  const waiting: number[] = [];
  let stray = -1;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!;
    if (open.includes(c)) waiting.push(at);
    else if (!close.includes(c)) continue;
    else if (waiting.length > 0) waiting.pop();
    else if (!skipped?.has(at)) stray = stray < 0 ? at : stray;
    else continue;
    marks++;
  }
  // “五个一“ and ”五个一”: the wrong one of two quotes, but a pair all the same.
  if (alike && marks % 2 === 0) return undefined;
  const left = waiting.at(-1);
  if (left !== undefined) return { mark: open[0]!, side: 'open', at: left };
  return stray < 0 ? undefined : { mark: close[0]!, side: 'close', at: stray };
}

const anyMark = /[“”（(）)《》【[〔】\]〕]/;

/** The first kind of mark that stands alone in a text; undefined when all have their partners. */
export function unpaired(text: string): Unpaired | undefined {
  if (!anyMark.test(text)) return undefined;
  for (const pair of pairs) {
    const found = unpairedOf(text, pair);
    if (found) return found;
  }
  return undefined;
}
