import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const core = join(__dirname, '../../../src/core');

/** Who asks a table for its family, that is, takes `family` out of a declaration. */
const asks = /\bfamily\b(?=[^\n]*\}: (?:Declaration|RuleContext))|\.family\b/;

const asking = readdirSync(core, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.name.endsWith('.ts'))
  .map((file) => join(file.parentPath, file.name))
  .filter((file) => asks.test(readFileSync(file, 'utf8')))
  .map((file) => relative(core, file).replaceAll('\\', '/'));

describe('the family of a table', () => {
  it('is a name: no reader and no rule asks for it, only who looks for the province’s profile (docs/families.md)', () => {
    expect(asking).toEqual(['profiles/choose.ts']);
  });
});
