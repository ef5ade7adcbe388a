/** Writes samples/: the workbooks of the stand-in's gallery. All places, offices and people in them are invented. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { flatExport } from './samples/flat-export.mjs';
import { jiangsu } from './samples/jiangsu.mjs';
import { national } from './samples/national.mjs';
import { noTable } from './samples/no-table.mjs';
import { selfEvaluation } from './samples/self-evaluation.mjs';
import { yunnan } from './samples/yunnan.mjs';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../samples');
/** A fixed day, so that making them again changes nothing. */
const DAY = new Date(Date.UTC(2025, 0, 1));

await mkdir(folder, { recursive: true });
for (const { file, sheets } of [yunnan, jiangsu, national, flatExport, selfEvaluation, noTable]) {
  const bytes = await writeXlsx({
    sheets,
    defaultFont: { name: '宋体', size: 11 },
    properties: { creator: 'Heji', created: DAY, modified: DAY },
  });
  await writeFile(path.join(folder, file), bytes);
  console.log(`samples/${file}  ${bytes.length} bytes`);
}
