import { linesOf } from './eslint';

const reported = (source: string): unknown => linesOf('throws-documented', source);

it.each([
  ['a function', 'export function f() {\n  throw new RangeError();\n}', [2]],
  ['an arrow function', 'export const f = () => {\n  throw new RangeError();\n};', [2]],
  ['what is caught and thrown again', 'export function f() {\n  try { g(); } catch (e) {\n    throw e;\n  }\n}', [3]],
])('%s that throws must say so', (_, source, lines) => {
  expect(reported(source)).toEqual(lines);
});

it.each([
  ['says so', '/** @throws RangeError always. */\nexport function f() {\n  throw new RangeError();\n}'],
  ['is not exported', 'function f() {\n  throw new RangeError();\n}'],
  ['catches it itself', 'export function f() {\n  try { throw new RangeError(); } catch { return; }\n}'],
  ['throws in a function within', 'export const f = () => () => {\n  throw new RangeError();\n};'],
])('a function that %s is let be', (_, source) => {
  expect(reported(source)).toEqual([]);
});
