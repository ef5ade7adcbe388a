/**
 * Tables changed by Heji on the stand-in are saved, opened by LibreOffice and saved again: cells, merges, results of
 * formulas and the order of the rows must be what the stand-in showed. Needs LibreOffice (`soffice`) on the computer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/presets';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { columnName, toA1 } from '../../src/core/sheet/address';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/excel';
import { readWorkbook as readFileSheets } from '../../src/hosts/file/read';
import { readXlsx, writeXlsx } from '../../src/standin/workbook';
import { openExcel } from '../support/excel';
import { readShared, sharedWorkbooks } from '../support/shared';
import { insertEverywhere, fixEverything } from './changes';
import { formulaTable } from './formula-table';
import { describeWithLibreOffice, savedByLibreOffice } from './libreoffice';

jest.setTimeout(600_000);

const SAMPLES = join(__dirname, '../../samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

interface Source {
  readonly name: string;
  readonly open: () => Promise<Partial<IWorkbookData>>;
}
const sources: readonly Source[] = [
  { name: 'a table of formulas', open: () => Promise.resolve(structuredClone(formulaTable)) },
  ...samples.map((name) => ({ name, open: () => readXlsx(readFileSync(join(SAMPLES, name)), name) })),
  ...sharedWorkbooks().map((file) => ({ name: file, open: () => readXlsx(readShared(file), file) })),
];
const changes = {
  'nothing changed': () => Promise.resolve(0),
  'blocks inserted': insertEverywhere,
  fixed: fixEverything,
};

/** Programs differ in the last digits of sums of decimals, and in how they break lines. */
const plain = (value: CellValue): CellValue => {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value;
};

/** Cells that hold something by address, merges, and which cells are formulas. */
function contentOf({ name, origin, values, formulas, merges }: Sheet) {
  const entries = values.flatMap((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]![c]!;
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      const at = `${columnName(origin.column + c)}${String(origin.row + r + 1)}`;
      return [at, isFormula ? ['formula', plain(value)] : plain(value)] as const;
    }),
  );
  return {
    name,
    cells: Object.fromEntries(entries.filter(([, value]) => value !== '')),
    merges: merges.map(toA1).sort(),
  };
}

interface Changed {
  readonly title: string;
  readonly plans: number;
  readonly shown: readonly Sheet[];
  readonly bytes: Uint8Array;
}

async function changed({ open }: Source, title: string, change: () => Promise<number>): Promise<Changed> {
  const excel = await openExcel({ snapshot: await open() });
  try {
    const plans = await change();
    const { sheets } = await readWorkbook();
    return { title, plans, shown: sheets, bytes: await writeXlsx(excel.univerAPI.getActiveWorkbook()!.save()) };
  } finally {
    excel.close();
  }
}

describeWithLibreOffice('LibreOffice', () => {
  const titles = sources.flatMap(({ name }) => Object.keys(changes).map((change) => `${name}, ${change}`));
  const results = new Map<string, { readonly before: Changed; readonly after: readonly Sheet[] } | Error>();

  beforeAll(async () => {
    const made: Changed[] = [];
    for (const source of sources) {
      for (const [how, change] of Object.entries(changes)) {
        const title = `${source.name}, ${how}`;
        try {
          made.push(await changed(source, title, change));
        } catch (error) {
          results.set(title, error as Error);
        }
      }
    }
    const saved = await savedByLibreOffice(made.map(({ bytes }) => bytes));
    made.forEach((before, i) => results.set(before.title, { before, after: readFileSheets(saved[i]!) }));
  });

  it('calculates by itself, whatever results a file holds', async () => {
    const cells = new Map([
      ['0,0', { value: 2 }],
      ['0,1', { value: null, formula: 'A1*21', formulaResult: 999 }],
    ]);
    const [saved] = await savedByLibreOffice([await writeFile({ sheets: [{ name: '表', cells }] })]);
    expect(readFileSheets(saved!)[0]!.values).toEqual([[2, 42]]);
  });

  it.each(titles)('%s', (title) => {
    const result = results.get(title)!;
    if (result instanceof Error) throw result;
    expect(result.after.map(contentOf)).toEqual(result.before.shown.map(contentOf));
  });

  it.each(['blocks inserted', 'fixed'])('was shown tables with %s', (how) => {
    const tables = [...results].filter(([title]) => title.endsWith(how)).map(([, result]) => result);
    const plans = tables.map((result) => (result instanceof Error ? 0 : result.before.plans));
    // Most sources are tables with something to fix; one of the samples is none at all.
    expect(plans.filter((count) => count > 0).length).toBeGreaterThan(sources.length / 2);
  });
});
