import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from '../../support/random';
import type { IWorkbookData } from '@univerjs/presets';
import { recognise } from '../../../src/core/declaration/recognise';
import { planInsertion } from '../../../src/core/edits/insertion/plan-insertion';
import { mergeAt } from '../../../src/core/edits/insertion/slots';
import { blocks } from '../../support/library';
import { fillBlock } from '../../../src/core/library/fill';
import { prefill } from '../../../src/core/library/prefill';
import { unitOf } from '../../../src/core/money/money-cells';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { textAt, type Sheet } from '../../../src/core/sheet/sheet';
import { applyPlan, readWorkbook } from '../../../src/hosts/excel';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { readXlsx } from '../../../src/standin/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { describeWithShared, readShared } from '../../support/shared';
import { pictureOf } from '../../support/workbook-picture';

// The engine starts several times, on machines that may be busy.
jest.setTimeout(60_000);

const BLOCK = 'community-correction';
/** Excel 2019; one that copies formats; one that tells merges; the newest. */
const SETS: readonly RequirementSet[] = ['1.8', '1.9', '1.13', '1.15'];
const SEEDS = ['kunming-2020-declaration.xlsx', 'lianyungang-2024-budget-target.xlsx'];
const YUNNAN = 'yunnan-declaration.xlsx';

const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, '../../../samples', name)));

let excel: OpenExcel;
afterEach(() => excel.close());

const save = (): IWorkbookData => excel.univerAPI.getActiveWorkbook()!.save();
const picture = () => pictureOf(save());

async function open(file: string, bytes: Uint8Array, excelApi: RequirementSet) {
  excel = await openExcel({ snapshot: await readXlsx(bytes, file), excelApi });
  return read();
}

async function read() {
  const [sheet] = (await readWorkbook()).sheets;
  return { sheet: sheet!, declaration: recognise(sheet!)[0]! };
}

function planOf({ sheet, declaration }: Awaited<ReturnType<typeof read>>, wanted: (index: number) => boolean) {
  const { profile } = chooseProfile(declaration);
  const block = blocks.find(({ id }) => id === BLOCK)!;
  const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
  return planInsertion(
    sheet,
    declaration,
    profile,
    indicators.filter((_, i) => wanted(i)),
  );
}

/** Resolved style of a cell of the first sheet. */
function styleAt({ sheets, sheetOrder, styles }: IWorkbookData, row: number, column: number): unknown {
  const style = sheets[sheetOrder[0]!]!.cellData?.[row]?.[column]?.s;
  return (typeof style === 'string' ? styles[style] : style) ?? {};
}

const isTall = (sheet: Sheet, row: number, column: number): boolean => {
  const { top, bottom } = mergeAt(sheet, row, column);
  return bottom > top;
};

/** The whole block goes under its levels, looks like its neighbours, and comes out without a trace. */
async function insertsAndTakesBack(file: string, bytes: Uint8Array, excelApi: RequirementSet) {
  const start = await open(file, bytes, excelApi);
  const { plan, placements } = planOf(start, () => true);
  expect(placements.length).toBeGreaterThan(10);
  const before = picture();

  const undo = await applyPlan(plan!);
  const { sheet, declaration } = await read();
  const found = placements.map(({ row }) => declaration.indicators.find((i) => i.row === row)!);
  expect(found.map((i) => i.name.value)).toEqual(placements.map(({ indicator }) => indicator.name));
  expect(found.map((i) => i.level1?.value)).toEqual(placements.map(({ indicator }) => indicator.level1));
  // A form may call the only second level of 满意度 its own way (群众满意率).
  const level2 = (name = ''): string => (name.includes('满意') ? '满意' : name);
  expect(found.map((i) => level2(i.level2?.value))).toEqual(
    placements.map(({ indicator }) => level2(indicator.level2)),
  );
  const after = save();
  for (const { row, how } of placements.filter((p) => p.how === 'newRow')) {
    for (const { column, role } of declaration.indicatorRegion!.columns) {
      // All three forms print a first level once, merged over its rows.
      if (role === 'level1') expect([row, isTall(sheet, row, column)]).toEqual([row, true]);
      if (isTall(sheet, row, column)) continue;
      expect([how, row, column, styleAt(after, row, column)]).toEqual([
        how,
        row,
        column,
        styleAt(after, row - 1, column),
      ]);
    }
  }

  await applyPlan(undo);
  await readWorkbook(); // the engine calculates when it is asked
  expect(picture()).toEqual(before);
  return { sheet, placements, region: declaration.indicatorRegion! };
}

describeWithShared('the 社区矫正 block in the seed tables, on the real client', () => {
  it.each(SEEDS.flatMap((file) => SETS.map((excelApi) => [file, excelApi] as const)))(
    '%s (ExcelApi %s): goes in whole and comes out exactly',
    async (file, excelApi) => {
      await insertsAndTakesBack(file, readShared('seeds', file), excelApi);
    },
  );

  it.each(SEEDS.flatMap((file) => (['1.8', '1.15'] as const).map((excelApi) => [file, excelApi] as const)))(
    '%s (ExcelApi %s): so does any part of it',
    async (file, excelApi) => {
      await open(file, readShared('seeds', file), excelApi);
      const before = picture();
      const parts = fc.sample(fc.uniqueArray(fc.nat(18), { minLength: 1, maxLength: 6 }), 6);
      for (const part of parts) {
        const { plan } = planOf(await read(), (index) => part.includes(index));
        if (!plan) continue;
        await applyPlan(await applyPlan(plan));
        await readWorkbook();
        expect({ part, ...picture() }).toEqual({ part, ...before });
      }
    },
  );
});

describe('the 社区矫正 block in the Yunnan sample, on the real client', () => {
  it.each(SETS)('(ExcelApi %s) goes in whole, each row with its labels, and comes out exactly', async (excelApi) => {
    const { sheet, placements, region } = await insertsAndTakesBack(YUNNAN, sample(YUNNAN), excelApi);
    expect(placements.map(({ how }) => how)).toContain('blankRow');
    for (const { row } of placements)
      for (const { column } of region.columns.filter(({ role }) => role === 'level2'))
        expect([row, column, textAt(sheet, row, column)]).toEqual([row, column, expect.stringContaining('指标')]);
  });
});
