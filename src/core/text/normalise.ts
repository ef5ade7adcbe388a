/** Half-open stretch of a text, in UTF-16 code units: text.slice(start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const fullWidthDigit = /[０-９]/;
const wide = /[\u3000\u00a0\t！-～﹥﹤﹪％]/g;

/**
 * Full-width forms become half-width, every character in its place, so that spans hold in the original text.
 * A Chinese comma stays one, unless it stands between full-width digits (１，０００): it ends a clause, it does not group digits.
 */
export function halfWidth(text: string): string {
  return text.replace(wide, (c, at: number) => {
    if (c === '，') return fullWidthDigit.test(text[at - 1] ?? '') && fullWidthDigit.test(text[at + 1] ?? '') ? ',' : c;
    if (c === '﹥') return '>';
    if (c === '﹤') return '<';
    if (c === '﹪') return '%';
    const code = c.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

/** Half-width, without any blanks or line breaks: for comparing what two cells say. */
export const compact = (text: string): string => halfWidth(text).replace(/\s+/g, '');
