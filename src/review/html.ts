import { createHash } from 'node:crypto';
import { markup, own, text, type Html } from '../core/markup';

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
