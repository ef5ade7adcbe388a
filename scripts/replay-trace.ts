/**
 * Replays requests recorded from a real Excel against the stand-in and lists where the answers differ:
 *   node -r ./scripts/typescript.cjs scripts/replay-trace.ts <console.log> <workbook.xlsx> [ExcelApi set, 1.15]
 * The workbook is the one the recording began with. Ends with 1 when answers differ. docs/excel-standin.md says how to record.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createHost } from '../src/standin/host/host';
import type { RequirementSet } from '../src/standin/host/requirement-set';
import { openHeadless } from '../src/standin/univer/headless';
import { readXlsx } from '../src/standin/workbook';
import { parseTrace } from './trace/parse';
import { replay, type Difference } from './trace/replay';

const LONGEST = 200;
const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, LONGEST);

const line = ({ request, asked, at, recorded, standin }: Difference): string =>
  `request ${String(request)}, ${asked}, ${at}\n  recorded: ${short(recorded)}\n  stand-in: ${short(standin)}`;

async function main([log, workbook, excelApi = '1.15']: readonly string[]): Promise<void> {
  if (!log || !workbook) throw new Error('usage: replay-trace <console.log> <workbook.xlsx> [ExcelApi set, 1.15]');
  const trace = parseTrace(readFileSync(log, 'utf8'));
  const headless = openHeadless(await readXlsx(readFileSync(workbook), path.basename(workbook)));
  const host = createHost(headless.api, { excelApi: excelApi as RequirementSet });
  const differences = await replay(trace, host);
  host.dispose();
  headless.dispose();
  for (const difference of differences) console.log(line(difference));
  console.log(`${String(trace.length)} requests replayed, ${String(differences.length)} differences`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
