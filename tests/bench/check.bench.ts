/**
 * What checking costs beside only reading the same files with the same library. Processor time of this process, because
 * machines are shared; printed, not asserted. The first rows are a cold start.
 */
import { read } from '@e965/xlsx';
import { check } from '../../src/core/check';
import type { Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/file/read';
import { realFiles, varied } from './files';

const SIZES = [1, 10, 100, 1_000, 10_000];
/** So many different files, in turn: more texts than the checker remembers. */
const VARIANTS = 400;

/** Processor time of a call in milliseconds. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const row = (...cells: (string | number)[]): string => cells.map((cell) => String(cell).padStart(16)).join('');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const originals = realFiles();
const files = Array.from({ length: VARIANTS }, (_, i) => varied(originals[i % originals.length]!, i));

function filesOneByOne(): void {
  say(`${originals.length} real files, varied`);
  say(row('files', 'tables', 'read ms/file', 'check ms/file', 'check/read'));
  for (const size of SIZES) {
    let [reading, checking, tables] = [0, 0, 0];
    for (let i = 0; i < size; i += 1) {
      const bytes = files[i % files.length]!;
      reading += cost(() => read(bytes, { type: 'array', cellNF: true, cellStyles: true, cellHTML: false }));
      const sheets = readWorkbook(bytes);
      checking += cost(() => (tables += check(sheets).tables.length));
    }
    const ms = [reading, checking].map((time) => (time / size).toFixed(3));
    say(row(size, tables, ...ms, (checking / reading).toFixed(2)));
  }
}

function oneWorkbook(): void {
  say('\none workbook with many tables');
  say(row('sheets', 'tables', 'check ms/sheet'));
  const sheets = files.map((bytes) => readWorkbook(bytes)[0]!);
  for (const size of SIZES) {
    const workbook = Array.from({ length: size }, (_, i): Sheet => ({ ...sheets[i % sheets.length]!, name: `表${i}` }));
    let tables = 0;
    const time = cost(() => (tables = check(workbook).tables.length));
    say(row(size, tables, (time / size).toFixed(3)));
  }
}

filesOneByOne();
oneWorkbook();
