import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const project = resolve(__dirname, '../..');

/** What a rule of scripts/eslint reports of a source, by line; ESLint is an ES module, so it runs in a Node of its own. */
export function linesOf(rule: string, source: string): unknown {
  const script = `
    import { Linter } from 'eslint';
    import rule from './scripts/eslint/${rule}.mjs';
    const config = { plugins: { heji: { rules: { rule } } }, rules: { 'heji/rule': 'error' } };
    const found = new Linter().verify(${JSON.stringify(source)}, config);
    console.log(JSON.stringify(found.map(({ line }) => line)));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: project, encoding: 'utf8' }),
  );
}
