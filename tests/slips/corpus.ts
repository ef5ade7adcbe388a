import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanTables } from '../fixtures/clean';
import { readShared, sharedWorkbooks } from '../support/shared';
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

/** The real documents, where they are at hand. */
export const sharedSources = (): readonly Source[] =>
  sharedWorkbooks().map((name) => ({ name, bytes: () => readShared(...name.split(/[\\/]/)) }));
