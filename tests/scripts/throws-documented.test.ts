import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const project = resolve(__dirname, '../..');

/** What the rule reports of a source, by line; ESLint is an ES module, so it runs in a Node of its own. */
function linesOf(source: string): unknown {
  const script = `
    import { Linter } from 'eslint';
    import heji from './scripts/eslint/throws-documented.mjs';
    const config = { plugins: { heji }, rules: { 'heji/throws-documented': 'error' } };
    const found = new Linter().verify(${JSON.stringify(source)}, config);
    console.log(JSON.stringify(found.map(({ line }) => line)));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: project, encoding: 'utf8' }),
  );
}

it.each([
  ['a function', 'export function f() {\n  throw new RangeError();\n}', [2]],
  ['an arrow function', 'export const f = () => {\n  throw new RangeError();\n};', [2]],
  ['what is caught and thrown again', 'export function f() {\n  try { g(); } catch (e) {\n    throw e;\n  }\n}', [3]],
])('%s that throws must say so', (_, source, lines) => {
  expect(linesOf(source)).toEqual(lines);
});

it.each([
  ['says so', '/** @throws RangeError always. */\nexport function f() {\n  throw new RangeError();\n}'],
  ['is not exported', 'function f() {\n  throw new RangeError();\n}'],
  ['catches it itself', 'export function f() {\n  try { throw new RangeError(); } catch { return; }\n}'],
  ['throws in a function within', 'export const f = () => () => {\n  throw new RangeError();\n};'],
])('a function that %s is let be', (_, source) => {
  expect(linesOf(source)).toEqual([]);
});
