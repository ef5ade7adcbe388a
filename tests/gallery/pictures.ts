import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Workbooks as PDFs in a folder, by LibreOffice. */
export async function asPdf(files: readonly string[], folder: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'heji-gallery-'));
  try {
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder],
      ...files,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** The pages of a PDF as pictures beside it, by poppler's pdftoppm. */
export async function asPictures(pdf: string, dpi: number, format: 'png' | 'ppm'): Promise<void> {
  const asked = format === 'png' ? ['-png'] : [];
  await run('pdftoppm', ['-r', String(dpi), ...asked, pdf, pdf.replace(/\.pdf$/, '')]);
}

async function picturesIn(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  await asPdf(
    files.map((name) => join(folder, name)),
    folder,
  );
  for (const name of files) await asPictures(join(folder, name.replace(/\.xlsx$/, '.pdf')), 60, 'png');
}

export interface Exhibit {
  readonly name: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** Writes a page with the tables before and after, side by side. Names are those of files: they need no escaping. */
export async function hang(folder: string, exhibits: readonly Exhibit[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, before, after } of exhibits) {
    writeFileSync(join(folder, `${name}-before.xlsx`), before);
    writeFileSync(join(folder, `${name}-after.xlsx`), after);
  }
  await picturesIn(folder);
  const pages = readdirSync(folder).filter((file) => file.endsWith('.png'));
  const images = (start: string): string =>
    pages.flatMap((page) => (page.startsWith(start) ? [`<img src="${encodeURIComponent(page)}">`] : [])).join('');
  const rows = exhibits.map(
    ({ name }) => `<h2>${name}</h2><div>${images(`${name}-before`)}</div><div>${images(`${name}-after`)}</div>`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>div{display:flex;align-items:start;overflow-x:auto}img{border:1px solid #ccc;margin:4px}</style>${rows.join('\n')}`,
  );
}
