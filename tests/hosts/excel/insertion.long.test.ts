import fc from '../../support/random';
import { recognise } from '../../../src/core/declaration/recognise';
import { planInsertion } from '../../../src/core/edits/insertion/plan-insertion';
import { applyToSheet } from '../../../src/core/edits/simulate';
import { blocks } from '../../support/library';
import { fillBlock } from '../../../src/core/library/fill';
import { prefill } from '../../../src/core/library/prefill';
import { unitOf } from '../../../src/core/money/money-cells';
import { suggest } from '../../../src/core/library/suggest';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { toA1 } from '../../../src/core/sheet/address';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { applyPlan, readWorkbook } from '../../../src/hosts/excel';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { readXlsx } from '../../../src/standin/workbook';
import { essence } from '../../support/arbitrary-sheet';
import { arbitraryTable } from '../../support/arbitrary-table';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bareName } from '../../support/insertion';
import { describeWithShared, readShared, sharedWorkbooks } from '../../support/shared';
import { pictureOf } from '../../support/workbook-picture';

// The engine starts several times, on machines that may be busy.
jest.setTimeout(60_000);

const picture = ({ univerAPI }: OpenExcel) => pictureOf(univerAPI.getActiveWorkbook()!.save());

/** What the engine's answer has in common with the pure simulation: contents, number formats and merges. */
const contents = (sheet: Sheet) => {
  const { cells, merges } = essence(sheet);
  return {
    cells: Object.entries(cells)
      .map(([at, [content]]) => [at, content])
      .filter(([, content]) => content !== ''),
    merges: merges.map(toA1),
  };
};

/** Excel 2019, which tells no merges and copies no formats, and the newest. */
const SETS: readonly RequirementSet[] = ['1.8', '1.15'];

describeWithShared('inserting into the real tables, on the real client', () => {
  let excel: OpenExcel;
  afterEach(() => excel.close());

  it.each(SETS.flatMap((excelApi) => sharedWorkbooks().map((file) => [file, excelApi] as const)))(
    '%s (ExcelApi %s): the fittest block goes in as foreseen and comes out without a trace',
    async (file, excelApi) => {
      excel = await openExcel({ snapshot: await readXlsx(readShared(file), file), excelApi });
      for (const sheet of (await readWorkbook()).sheets) {
        for (const declaration of recognise(sheet).filter((d) => d.indicatorRegion)) {
          const { profile } = chooseProfile(declaration);
          const { block } = suggest(blocks, declaration)[0]!;
          const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
          const { plan, placements, refused } = planInsertion(sheet, declaration, profile, indicators);
          if (refused) continue;
          const before = picture(excel);
          const syncs = excel.syncs();

          const undo = await applyPlan(plan!);
          expect(excel.syncs() - syncs).toBeLessThanOrEqual(3);
          const after = (await readWorkbook()).sheets.find(({ name }) => name === sheet.name)!;
          expect(contents(after)).toEqual(contents(applyToSheet(plan!, sheet)));
          const names = recognise(after).flatMap((d) => d.indicators.map(({ name }) => bareName(name.value)));
          expect(names).toEqual(expect.arrayContaining(placements.map(({ indicator }) => indicator.name)));

          await applyPlan(undo);
          await readWorkbook(); // the engine calculates when it is asked
          expect(picture(excel)).toEqual(before);
        }
      }
    },
  );
});

describe('inserting into random tables, on the real client', () => {
  let excel: OpenExcel;
  afterEach(() => excel.close());

  it.each(fc.sample(fc.tuple(arbitraryTable, fc.nat(blocks.length - 1), fc.constantFrom(...SETS)), 24))(
    'table and block %#',
    async ({ formulas, merges }, blockIndex, excelApi) => {
      excel = await openExcel({ sheets: { 申报表: { rows: formulas, merges: merges.map(toA1) } }, excelApi });
      const [sheet] = (await readWorkbook()).sheets;
      const declaration = recognise(sheet!)[0]!;
      const { profile } = chooseProfile(declaration);
      const indicators = fillBlock(blocks[blockIndex]!, {}, profile, unitOf(declaration));
      const { plan } = planInsertion(sheet!, declaration, profile, indicators);
      const before = picture(excel);
      const undo = await applyPlan(plan!);
      const after = (await readWorkbook()).sheets[0]!;
      expect(contents(after)).toEqual(contents(applyToSheet(plan!, sheet!)));
      await applyPlan(undo);
      await readWorkbook();
      expect(picture(excel)).toEqual(before);
    },
  );
});
