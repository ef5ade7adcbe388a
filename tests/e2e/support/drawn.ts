import { utils, write } from '@e965/xlsx';
import { expect } from '@playwright/test';
import { Pane } from './pane';
import type { Standin } from './standin';

export type Rows = readonly (readonly (string | number)[])[];

/** The pane beside a workbook of these sheets, after its first check. */
export async function openDrawn(standin: Standin, sheets: Readonly<Record<string, Rows>>): Promise<Pane> {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  await standin.start();
  await standin.openFile('养护.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  await expect(standin.page).toHaveTitle(/养护/);
  await standin.ready();
  const pane = new Pane(standin);
  await pane.checked();
  return pane;
}
