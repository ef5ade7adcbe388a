/** A part of two texts: the same in both, or what the first has for what the second has. */
export type Piece = { readonly same: string } | { readonly removed: string; readonly added: string };

type Tokens = readonly string[];

/** Numbers are compared whole: 295200 → 259200, not 2(95 → 59)200. */
const tokensOf = (text: string): Tokens => text.match(/\d(?:[\d.,，．]*\d)?|./gsu) ?? [];

/** Characters that are shown of what stays beside a changed part. */
const CONTEXT = 12;
/** Less than this is the same by chance, as a word within two other sentences, and divides nothing. */
const LEAST_SAME = 5;
/** Beyond, a text was written anew, and is shown so. */
const MOST_COMPARED = 1_000_000;

interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The longest run that both hold. */
function longestSame(from: Tokens, to: Tokens): Run {
  let best: Run = { from: 0, to: 0, length: 0 };
  if (from.length * to.length > MOST_COMPARED) return best;
  let before = new Uint16Array(to.length + 1);
  for (let i = 0; i < from.length; i++) {
    const now = new Uint16Array(to.length + 1);
    for (let j = 0; j < to.length; j++) {
      if (from[i] !== to[j]) continue;
      const length = before[j]! + 1;
      now[j + 1] = length;
      if (length > best.length) best = { from: i + 1 - length, to: j + 1 - length, length };
    }
    before = now;
  }
  return best;
}

function piecesOf(from: Tokens, to: Tokens): Piece[] {
  if (from.length === 0 && to.length === 0) return [];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  if (start > 0) return [{ same: from.slice(0, start).join('') }, ...piecesOf(from.slice(start), to.slice(start))];
  let end = 0;
  while (end < shorter && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  const run = end > 0 ? { from: from.length - end, to: to.length - end, length: end } : longestSame(from, to);
  if (end === 0 && run.length < LEAST_SAME) return [{ removed: from.join(''), added: to.join('') }];
  return [
    ...piecesOf(from.slice(0, run.from), to.slice(0, run.to)),
    { same: from.slice(run.from, run.from + run.length).join('') },
    ...piecesOf(from.slice(run.from + run.length), to.slice(run.to + run.length)),
  ];
}

/** What stays is shown beside what changes only: cells here can hold a page of text. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = [...text];
  const head = isFirst ? 0 : CONTEXT;
  const tail = isLast ? 0 : CONTEXT;
  if (characters.length <= head + tail + 1) return text;
  return `${characters.slice(0, head).join('')}…${tail > 0 ? characters.slice(-tail).join('') : ''}`;
}

/** The parts in which two texts differ, with a little of what surrounds them; … stands where something was cut. */
export const difference = (before: string, after: string): Piece[] =>
  piecesOf(tokensOf(before), tokensOf(after)).map((piece, i, { length }) =>
    'same' in piece ? { same: shortened(piece.same, i === 0, i === length - 1) } : piece,
  );
