import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '../../../src/core/declaration');

/** Where grammar lives: how labels, years, titles and sentences are written. Words belong to the data beside them. */
const grammar = /^labels\/|^funds\/(?:sentence|amount|inline)\.ts$/;

const expression =
  /(?<![/*])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])*[\u4e00-\u9fff](?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])*\/[dgimsuvy]*(?=[.,;)\s\]])/g;
const comment = /\/\*\*?[^]*?\*\/|^\s*\/\/.*$/gm;

const outside = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.ts'))
  .map((file) => join(file.parentPath, file.name))
  .map((file) => [relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')] as const)
  .filter(([name]) => !grammar.test(name))
  .flatMap(([name, text]) => [...text.replace(comment, '').matchAll(expression)].map(([found]) => `${name} ${found}`));

describe('regular expressions with Chinese words', () => {
  it('stand outside the grammar as few as they are now: a word is a line of data, how something is written is grammar', () => {
    expect(outside.length).toBeLessThanOrEqual(28);
  });
});
