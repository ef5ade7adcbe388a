import { read, utils, write } from '@e965/xlsx';
import { check } from '../../src/core/check';
import { readWorkbook } from '../../src/hosts/file/read';
import { declarationRows } from './declaration-rows';

const SIZES = [1, 10, 100, 1_000, 10_000];

const workbook = (seed: number): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(declarationRows(seed)), '申报表');
  return new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer);
};

/** Milliseconds a call takes. */
function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const row = (...cells: (string | number)[]): string => cells.map((cell) => String(cell).padStart(14)).join('');

test('checking beside only reading the same files', () => {
  const files = Array.from({ length: 50 }, (_, seed) => workbook(seed));
  const sheets = files.map((bytes) => readWorkbook(bytes));
  const lines = [row('tables', 'read ms/table', 'check ms/table', 'check/read')];
  check(sheets[0]!);
  for (const size of SIZES) {
    const each = (run: (index: number) => void) => () => {
      for (let i = 0; i < size; i += 1) run(i % files.length);
    };
    const reading = time(each((i) => read(files[i]!, { type: 'array', cellNF: true, cellStyles: true })));
    const checking = time(each((i) => check(sheets[i]!)));
    lines.push(row(size, (reading / size).toFixed(3), (checking / size).toFixed(3), (checking / reading).toFixed(2)));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
});

test('one workbook with many tables: time per table stays the same', () => {
  const lines = [row('sheets', 'check ms/table')];
  for (const size of SIZES.slice(0, -1)) {
    const sheets = Array.from({ length: size }, (_, i) => ({ ...readWorkbook(workbook(i % 50))[0]!, name: `表${i}` }));
    lines.push(row(size, (time(() => check(sheets)) / size).toFixed(3)));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
});
