import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanTables } from '../fixtures/clean';
import { readShared, sharedWorkbooks } from '../support/shared';
import { forms } from '../core/declaration/generated/forms';
import { look, model, type Look, type Model } from '../core/declaration/generated/model';
import fc from '../support/random';
import { fromSheet } from './workbook';

export interface Source {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const samples = resolve(__dirname, '../../samples');

/** The samples and one right table of every family, from the project itself. */
export const ownSources: readonly Source[] = [
  ...readdirSync(samples)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => ({ name: `samples/${name}`, bytes: () => new Uint8Array(readFileSync(join(samples, name))) })),
  ...Object.entries(cleanTables).map(([name, { sheet }]) => ({ name: `clean/${name}`, bytes: () => fromSheet(sheet) })),
];

/** One drawn form of every family, of the tests of reading. */
export const generatedSources: readonly Source[] = forms.map((form, i) => ({
  name: `generated/${form.family} ${i}`,
  bytes: () => {
    const [[drawn, look_]] = fc.sample(fc.tuple(model, look), { numRuns: 1, seed: i + 1 }) as [[Model, Look]];
    return fromSheet(form.draw(drawn, look_).sheet('表', look_.row, look_.column));
  },
}));

/** The real documents, where they are at hand. */
export const sharedSources = (): readonly Source[] =>
  sharedWorkbooks().map((name) => ({ name, bytes: () => readShared(...name.split(/[\\/]/)) }));
