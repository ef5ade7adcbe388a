/** Many tables in one workbook: what is looked at grows as they do. Looks are counted; time would depend on the machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/check';
import { recognise } from '../../src/core/declaration/recognise';
import { chooseProfile } from '../../src/core/profiles/choose';
import { rules } from '../../src/core/rules';
import type { Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/file/read';

const sample = (name: string): Sheet[] =>
  readWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../samples', `${name}.xlsx`))));

/** Cards, lists of projects and texts beside them, over and over. */
const sources = ['yunnan-declaration', 'flat-export', 'jiangsu-budget-target'].flatMap(sample);
const workbook = (copies: number): Sheet[] =>
  Array.from({ length: copies }, (_, i) => sources.map((sheet) => ({ ...sheet, name: `${sheet.name}${i}` }))).flat();

/** Counts how often members of an object or array are asked for. */
function counted<T extends object>(target: T): { readonly proxy: T; readonly looks: () => number } {
  let looks = 0;
  const proxy = new Proxy(target, {
    get: (object, key) => {
      looks += 1;
      return Reflect.get(object, key) as unknown;
    },
  });
  return { proxy, looks: () => looks };
}

function looksAtSheets(copies: number): number {
  const sheets = workbook(copies).map(counted);
  check(sheets.map(({ proxy }) => proxy));
  return sheets.reduce((sum, { looks }) => sum + looks(), 0);
}

/** How often the rules of all tables together look at the tables of their workbook. */
function looksAtOtherTables(copies: number): number {
  const read = workbook(copies).flatMap((sheet) => recognise(sheet).map((declaration) => ({ sheet, declaration })));
  const { proxy: tables, looks } = counted(read.map(({ declaration }) => declaration));
  for (const { sheet, declaration } of read) {
    const context = { sheet, declaration, profile: chooseProfile(declaration).profile, tables };
    for (const rule of rules) rule.run(context);
  }
  return looks();
}

it.each([
  ['the sheets', looksAtSheets],
  ['the other tables', looksAtOtherTables],
])('looks at %s as often as there are more of them, not more', (_what, looks) => {
  const few = looks(3);
  expect(few).toBeGreaterThan(0);
  // A fixed part may come on top, never a part that grows with each pair of tables (16 times as many looks).
  expect(looks(12)).toBeLessThanOrEqual(4 * few);
});
