import { createHash } from 'node:crypto';

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

/** JSON for a script element, which ends at the first `</script` whatever stands around it. */
export const json = (value: unknown): Html => JSON.stringify(value).replace(/</g, '\\u003c') as Html;

/** A relative link: each of its names escaped for an address. */
export const href = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

interface Document {
  readonly lang: string;
  readonly title: string;
  readonly style: string;
  readonly script?: string;
  readonly body: Html;
}

/** A page that stands alone: it loads nothing, and no script runs but its own. */
export function page({ lang, title, style, script, body }: Document): string {
  const hash = script === undefined ? "'none'" : `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${hash}; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
    <html lang="${text(lang)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${text(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${text(title)}</title>
        ${own(`<style>${style}</style>`)}
      </head>
      <body>
        ${body}
        ${own(script === undefined ? '' : `<script>${script}</script>`)}
      </body>
    </html> `;
}
