import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { forms } from '../../src/core/forms';
import type { Form } from '../../src/core/forms/form';
import { newSheet } from '../../src/core/forms/new-sheet';
import type { Block } from '../../src/core/library/block';
import { insertSheet } from '../../src/hosts/excel';
import { writeXlsx } from '../../src/standin/workbook';
import { openExcel } from '../support/excel';
import { blocks } from '../support/library';
import { sharedPath, sharedWorkbooks } from '../support/shared';

const SAMPLES = resolve('samples');

/** Workbooks a block can go into: public tables and samples, by path. */
export const workbooks: readonly string[] = [
  ...sharedWorkbooks().map((file) => sharedPath(file)),
  ...readdirSync(SAMPLES).flatMap((name) => (name.endsWith('.xlsx') ? [join(SAMPLES, name)] : [])),
];

export const nameOf = (path: string): string => basename(path, '.xlsx');
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export const blankForms = forms;

/** Into so many parts the sources are put, of which a run draws pictures of one. */
const PARTS = 4;

/**
 * The part whose turn it is, 0 to 3: another with another commit, so that all have theirs; GALLERY=1 to 4 names it.
 * Undefined where GALLERY=all draws everything.
 */
function partInTurn(): number | undefined {
  const { GALLERY: wanted } = process.env;
  if (wanted === 'all') return undefined;
  if (wanted !== undefined && wanted !== '') return (Number(wanted) - 1) % PARTS;
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  return Number.parseInt(commit.slice(0, 6), 16) % PARTS;
}

/** All blocks, or of so many one where EVERY says how many: a quick look at all sources. */
export const blocksDrawn: readonly Block[] = blocks.filter((_, i) => i % Number(process.env.EVERY ?? '1') === 0);

/** A blank form as the pane puts it into a workbook. */
async function blank(form: Form): Promise<Uint8Array> {
  const excel = await openExcel({});
  try {
    await insertSheet(newSheet(form));
    return await writeXlsx(excel.univerAPI.getActiveWorkbook()!.save());
  } finally {
    excel.close();
  }
}

export interface Source {
  readonly name: string;
  readonly read: () => Uint8Array | Promise<Uint8Array>;
}

/** The workbooks and blank forms that a run draws. */
export function sourcesInTurn(): readonly Source[] {
  const part = partInTurn();
  return [
    ...workbooks.map((path) => ({ name: nameOf(path), read: () => bytesOf(path) })),
    ...blankForms.map((form) => ({ name: `blank-${form.id}`, read: () => blank(form) })),
  ].filter((_source, i) => part === undefined || i % PARTS === part);
}
