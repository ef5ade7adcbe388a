import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/presets';
import { check } from '../../../src/core/check';
import { readWorkbook } from '../../../src/hosts/excel';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { readXlsx } from '../../../src/standin/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { describeWithShared, readShared, sharedWorkbooks } from '../../support/shared';

jest.setTimeout(60_000);

const NEWEST = '1.15';
/** Excel 2019, the sets that brought something Heji uses, Excel 2021 LTSC. */
const OLDER: readonly RequirementSet[] = ['1.8', '1.9', '1.13', '1.14'];
/** Reads everything the long way; the sets between take part of it, which the samples show. */
const OLDEST: readonly RequirementSet[] = ['1.8'];
const SAMPLES = join(__dirname, '../../../samples');

let excel: OpenExcel | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});

/** All that a reading brings, and all that is found in it. */
async function seen(snapshot: Partial<IWorkbookData>, excelApi: RequirementSet) {
  excel = await openExcel({ snapshot: structuredClone(snapshot), excelApi });
  const { sheets, active } = await readWorkbook();
  expect([excel.syncs(), excel.host.copies.open]).toEqual([2, 0]);
  excel.close();
  excel = undefined;
  const findings = check(sheets).tables.flatMap((table) => table.findings);
  return { sheets, active, findings };
}

async function seenTheSame(bytes: Uint8Array, name: string, older: readonly RequirementSet[]): Promise<void> {
  const snapshot = await readXlsx(bytes, name);
  const newest = await seen(snapshot, NEWEST);
  for (const set of older) expect({ set, ...(await seen(snapshot, set)) }).toEqual({ set, ...newest });
}

describe('an older Excel shows the same of a sample', () => {
  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))('%s', async (name) => {
    await seenTheSame(readFileSync(join(SAMPLES, name)), name, OLDER);
  });
});

describeWithShared('an older Excel shows the same of a real table', () => {
  it.each(sharedWorkbooks())('%s', async (file) => {
    await seenTheSame(readShared(file), file, OLDEST);
  });
});
