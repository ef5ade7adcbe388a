import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import type { Block } from '../../src/core/library/block';
import type { Declaration } from '../../src/core/declaration/declaration';
import type { Sheet } from '../../src/core/sheet/sheet';
import { sourcesBelow } from './files';
import type { Pattern } from './pattern';

type Check = (workbook: readonly Sheet[]) => { readonly tables: readonly { readonly declaration: Declaration }[] };

const load = createRequire(__filename);
const from = <T>(file: string): T => load(resolve(file)) as T;

/** Where in src a pattern is being made; `process.setSourceMapsEnabled` gives the lines of the TypeScript. */
function caller(): string {
  const line = new Error().stack?.split('\n').find((frame) => frame.includes(`${resolve('src')}/`));
  return relative('.', /\(?(\/[^():]+:\d+)/.exec(line ?? '')?.[1] ?? '?');
}

/** Some patterns are made while a table is checked or a block is filled: the samples make them. */
function runSamples(): void {
  const { readWorkbook } = from<{ readWorkbook: (bytes: Uint8Array) => Sheet[] }>('src/hosts/file/read');
  const { check } = from<{ check: Check }>('src/core/check');
  const { prefill } = from<{ prefill: (block: Block, declaration: Declaration) => unknown }>(
    'src/core/library/prefill',
  );
  const { blocks } = from<{ blocks: readonly Block[] }>('tests/support/library');
  for (const file of sourcesBelow('samples', /\.xlsx$/)) {
    const { tables } = check(readWorkbook(readFileSync(file)));
    for (const { declaration } of tables) for (const block of blocks) prefill(block, declaration);
  }
}

/** The regular expressions that src/core and src/hosts/file put together from their data while they are loaded and run. */
export function composedPatterns(): Pattern[] {
  process.setSourceMapsEnabled(true);
  const made = new Map<string, Pattern>();
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      const { source, flags } = pattern;
      const key = `/${source}/${flags}`;
      if (!made.has(key)) made.set(key, { source, flags, at: caller() });
      return pattern;
    },
  });
  try {
    for (const folder of ['src/core', join('src', 'hosts', 'file')])
      for (const file of sourcesBelow(folder, /\.ts$/)) from(file);
    runSamples();
  } finally {
    globalThis.RegExp = plain;
  }
  return [...made.values()].filter(({ at }) => at.startsWith('src'));
}
