/** What reaches the pane of the archived package: storage and the platform's name, nothing that signs in. */
import { readFileSync } from 'node:fs';
import withoutSignIn, { TAKEN } from '../../scripts/loaders/office-helpers.cjs';

const source = readFileSync(require.resolve('@microsoft/office-js-helpers'), 'utf8');
const left = withoutSignIn(source);
const signIn = /oauth|access_token|authori[sz]|microsoftonline|facebook|Authenticator/i;

const exportsOf = (code: string): object => {
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function('module', 'exports', 'self', code)(module, module.exports, globalThis);
  return module.exports;
};

it('leaves the sign-in out', () => {
  expect(source).toMatch(signIn);
  expect(left).not.toMatch(signIn);
  expect(left).not.toMatch(/"\.\/src\/(?:authentication|ui|excel)\//);
});

it('keeps what is taken, whole', () => {
  expect(Object.keys(exportsOf(left)).sort()).toEqual([...TAKEN].sort());
  for (const module of ['./src/helpers/storage.ts', './src/helpers/utilities.ts']) {
    const at = (code: string): string => code.slice(code.indexOf(`/***/ "${module}"`)).split('/***/ })')[0]!;
    expect(at(left)).toBe(at(source));
  }
});

it('fails where the package is built otherwise', () => {
  expect(() => withoutSignIn('(function () {})()')).toThrow(/built otherwise/);
});
