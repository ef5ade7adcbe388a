import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { recognise } from '../../../src/core/declaration/recognise';
import { fromA1, overlaps, toA1 } from '../../../src/core/sheet/address';
import { readWorkbook } from '../../../src/hosts/file/read';
import { describeWithShared, readShared, sharedPath } from '../../support/shared';
import { totalsOf } from './support/read';

interface KeyTable {
  readonly sheet: string;
  readonly range: string;
  readonly family: string;
  readonly project?: string;
  readonly year?: number;
  readonly unit?: string;
  readonly amounts: { readonly annualTotal?: number; readonly midtermTotal?: number };
  readonly indicators?: readonly { readonly nameCell: string; readonly valueCells: readonly string[] }[];
}

interface Key {
  readonly file: string;
  readonly tables: readonly KeyTable[];
}

const keys = (): Key[] =>
  existsSync(sharedPath('answers'))
    ? readdirSync(sharedPath('answers'))
        .filter((name) => name.endsWith('.json'))
        .map((name) => JSON.parse(readFileSync(sharedPath('answers', name), 'utf8')) as Key)
    : [];

const cases = keys().flatMap((key) =>
  key.tables.map((table) => [`${key.file} ${table.sheet} ${table.range}`, key, table] as const),
);

/** A form of points and scores only; its key calls the scores values. */
const WITHOUT_TARGETS = new Set(['tables/fuwu-nodate-selfeval.xlsx']);

// Reads the folder ../shared beside the checkout.
describeWithShared('the public tables are read as their keys say', () => {
  it.each(cases)('%s', (_name, { file }, key) => {
    const sheet = readWorkbook(readShared(file)).find((s) => s.name === key.sheet)!;
    const read = recognise(sheet).find((d) => overlaps(d.range, fromA1(key.range)))!;
    const firstCell = (address: string): string =>
      toA1({ ...fromA1(address), bottom: fromA1(address).top, right: fromA1(address).left });

    // A form's name (family) is a name only: nothing depends on it, and the keys tell it in their own words.
    if (key.year !== undefined) expect(read.year?.value).toBe(key.year);
    expect(read.unit?.value).toBe(key.unit);
    if (key.project !== undefined) expect(read.project?.value).toBe(key.project);
    const { annualTotal: annual, midtermTotal: midterm } = key.amounts;
    if (annual !== undefined || midterm !== undefined) expect(totalsOf(read)).toEqual({ annual, midterm });
    const asked = key.indicators ?? [];
    expect(read.indicators.map((i) => firstCell(toA1(i.name.cell)))).toEqual(asked.map((i) => i.nameCell));
    if (!WITHOUT_TARGETS.has(file))
      expect(read.indicators.map((i) => i.targets.map((t) => firstCell(toA1(t.cell))))).toEqual(
        asked.map((i) => i.valueCells),
      );
  });
});
