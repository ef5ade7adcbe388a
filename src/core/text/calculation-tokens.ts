import type { Operation } from './calculation-value';
import { halfWidth, type Span } from './normalise';
import type { Numbers, Quantity } from './quantities';

/** A piece of a text as arithmetic sees it. `words` is any run of other characters within a clause, `break` ends a clause. */
export type Token =
  | { readonly kind: 'number'; readonly quantity: Quantity; readonly span: Span }
  | { readonly kind: 'operation'; readonly operation: Operation; readonly span: Span }
  | { readonly kind: 'equals' | 'open' | 'close' | 'words' | 'break'; readonly span: Span };

const operations: Readonly<Record<string, Operation>> = {
  ...{ '×': '×', '*': '×', x: '×', X: '×', '✕': '×', '✖': '×', '╳': '×', '∗': '×', '·': '×', '•': '×' },
  ...{ '÷': '÷', '/': '÷', '+': '+', '-': '-', '−': '-' },
};
const breaks = /[。；;，,、:!?\n≈“”"《》]/;
const ambiguous = /[xX·•/\-*]/;

type Mark = 'equals' | 'open' | 'close' | 'break' | Operation;

/** What a character means between numbers; undefined for a word's character. */
function markAt(text: string, at: number): Mark | undefined {
  const c = text[at]!;
  if (c === '=') return 'equals';
  if (c === '(') return 'open';
  if (c === ')') return 'close';
  if (breaks.test(c)) return 'break';
  const operation = operations[c];
  if (!operation) return undefined;
  // Letters, slashes and points are operators only where a number or a bracket follows.
  return ambiguous.test(c) && !/^ *(?:[\d(]|每)/.test(text.slice(at + 1, at + 6)) ? undefined : operation;
}

/** Cuts a text along its numbers; item numbers end a clause, years and document numbers are words. */
export function tokenise(text: string, { quantities, references }: Numbers): Token[] {
  const plain = halfWidth(text);
  const numbers = [
    ...quantities.map((quantity) => ({ span: quantity.span, quantity })),
    ...references.map(({ kind, span }) => ({ span, quantity: undefined, kind })),
  ].sort((a, b) => a.span.start - b.span.start);
  const tokens: Token[] = [];
  let at = 0;
  for (const number of numbers) {
    pushBetween(tokens, plain, at, number.span.start);
    at = number.span.end;
    if (number.quantity) tokens.push({ kind: 'number', quantity: number.quantity, span: number.span });
    else tokens.push({ kind: number.kind === 'marker' ? 'break' : 'words', span: number.span });
  }
  pushBetween(tokens, plain, at, plain.length);
  return tokens;
}

function pushBetween(tokens: Token[], plain: string, from: number, to: number): void {
  let words: number | undefined;
  const flush = (end: number): void => {
    if (words !== undefined) tokens.push({ kind: 'words', span: { start: words, end } });
    words = undefined;
  };
  for (let i = from; i < to; i++) {
    const mark = markAt(plain, i);
    if (mark === undefined) {
      if (plain[i] !== ' ') words ??= i;
      continue;
    }
    flush(i);
    const span = { start: i, end: i + 1 };
    if (mark === 'equals' || mark === 'open' || mark === 'close' || mark === 'break') tokens.push({ kind: mark, span });
    else tokens.push({ kind: 'operation', operation: mark, span });
  }
  flush(to);
}
