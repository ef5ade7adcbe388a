import type { Span } from './normalise';

const isFullStop = (c: string | undefined): boolean => c === '。' || c === '；' || c === ';' || c === '\n';

/** A text without full stops is cut this far from what is looked at. */
const reach = 400;

/** The sentence (up to 。 ； or a line break) around a span, without the blanks at its ends. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && span.start - start < reach && !isFullStop(text[start - 1])) start--;
  let end = span.end;
  while (end < text.length && end - span.end < reach && !isFullStop(text[end])) end++;
  return trimSpan(text, { start, end });
}

export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** A part of a sentence short enough for a message, with … where it was cut. */
export function quote(text: string, span: Span, most = 60): string {
  const part = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return part.length <= most ? part : `${part.slice(0, most / 2)}…${part.slice(-(most / 2 - 1))}`;
}
