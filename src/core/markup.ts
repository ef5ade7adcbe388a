declare const safe: unique symbol;

/** Markup: what users wrote is in it only as text. */
export type Html = string & { readonly [safe]: true };

const codes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => codes[c]!);

/** Markup as it stands in the source; whatever is put into it is escaped, unless it is markup itself. */
export const markup = (
  strings: TemplateStringsArray,
  ...parts: (Html | readonly Html[] | { readonly text: string | number })[]
): Html =>
  strings.reduce((whole, string, i) => {
    const part = parts[i - 1];
    const put =
      typeof part === 'string'
        ? part
        : Array.isArray(part)
          ? part.join('')
          : escape(String((part as { text: string }).text));
    return `${whole}${put}${string}`;
  }) as Html;

export const text = (value: string | number): { readonly text: string | number } => ({ text: value });

/** Markup that is our own constant. */
export const own = (constant: string): Html => constant as Html;
