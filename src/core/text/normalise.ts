/** Half-open stretch of a text, in UTF-16 code units: text.slice(start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const wide = /[\u3000\u00a0\t！-＋－-～﹥﹤﹪﹦═]|(?<=[０-９])，(?=[０-９])/g;

/** Quick, for many texts that hold none; the comma is one only beside full-width digits. */
function mayHoldWide(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code === 0xa0 || code === 0x2550 || code === 0x3000) return true;
    if (code >= 0xfe50 && code !== 0xff0c) return true;
  }
  return false;
}

/**
 * Full-width forms become half-width, every character in its place, so that spans hold in the original text.
 * A Chinese comma stays one, unless it stands between full-width digits (１，０００): it ends a clause, it does not group digits.
 */
export function halfWidth(text: string): string {
  if (!mayHoldWide(text)) return text;
  return text.replace(wide, (c) => {
    if (c === '﹦' || c === '═') return '=';
    if (c === '﹥') return '>';
    if (c === '﹤') return '<';
    if (c === '﹪') return '%';
    const code = c.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

/** Whether a text is to be looked through for blanks: any character below or above the ideographs and the marks of a text may be one. */
function mayHoldBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0 || code === 0x1680 || code === 0xfeff) return true;
    if (code >= 0x2000 && code <= 0x3000 && (code <= 0x205f || code === 0x3000)) return true;
  }
  return false;
}

/** Half-width, without any blanks or line breaks: for comparing what two cells say. */
export function withoutBlanks(text: string): string {
  const plain = halfWidth(text);
  return mayHoldBlank(plain) ? plain.replace(/\s+/g, '') : plain;
}

/** The members of a list in text order that lie inside `span`; by bisection, so that a long text stays linear. */
export function within<T extends { readonly span: Span }>(ordered: readonly T[], span: Span): readonly T[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ordered.length && ordered[end]!.span.end <= span.end) end++;
  return ordered.slice(low, end);
}
