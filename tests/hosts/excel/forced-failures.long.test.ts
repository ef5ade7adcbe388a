/** An insertion, or taking it back, that Excel breaks off after any of its changes leaves the workbook as it was. */
import fc from '../../support/random';
import { recognise } from '../../../src/core/declaration/recognise';
import type { Plan } from '../../../src/core/edits/edit';
import { planInsertion } from '../../../src/core/edits/insertion/plan-insertion';
import { fillBlock } from '../../../src/core/library/fill';
import { unitOf } from '../../../src/core/money/money-cells';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { toA1 } from '../../../src/core/sheet/address';
import { applyPlan, readWorkbook } from '../../../src/hosts/excel';
import { arbitraryTable } from '../../support/arbitrary-table';
import type { RequirementSet } from '../../../src/standin/host/requirement-set';
import { openExcel, type OpenExcel } from '../../support/excel';
import { blocks } from '../../support/library';
import { pictureOf } from '../../support/workbook-picture';

jest.setTimeout(120_000);

let excel: OpenExcel;
afterEach(() => excel.close());

const picture = async () => {
  await readWorkbook(); // the engine calculates when it is asked
  return pictureOf(excel.univerAPI.getActiveWorkbook()!.save());
};

/** Carries the plan out again and again, broken off after the first, the tenth, … change, and at last whole. */
async function breakOff(plan: Plan, first: number): Promise<Plan> {
  const before = await picture();
  // Reading, reading what other sheets say of the rows where any are put in, writing.
  const writing = plan.edits.some(({ kind }) => kind === 'extendReferences') ? 3 : 2;
  for (let write = first; ; write += 9) {
    excel.host.faults.failInside = { sync: excel.syncs() + writing, write, code: 'GeneralException' };
    const done = await applyPlan(plan).catch((error: unknown) => error);
    excel.host.faults.failInside = undefined;
    if (!(done instanceof Error)) return done as Plan;
    expect(done).toMatchObject({ code: 'unknown', outcome: 'untouched' });
    expect([write, await picture()]).toEqual([write, before]);
  }
}

const SETS = fc.constantFrom<RequirementSet>('1.8', '1.15');

it.each(fc.sample(fc.tuple(arbitraryTable, fc.nat(blocks.length - 1), fc.integer({ min: 1, max: 9 }), SETS), 8))(
  'table and block %#',
  async ({ formulas, merges }, blockIndex, first, excelApi) => {
    excel = await openExcel({
      sheets: { 申报表: { rows: formulas, merges: merges.map(toA1) }, 汇总: { rows: [['合计', '']] } },
      excelApi,
    });
    const [sheet] = (await readWorkbook()).sheets;
    const declaration = recognise(sheet!)[0]!;
    const { top, bottom } = declaration.indicatorRegion!.rows;
    const rows = `$D$${String(top + 1)}:$D$${String(bottom + 1)}`;
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('汇总').getRange('B1').formulas = [[`=COUNTA(申报表!${rows})`]];
      context.workbook.names.add('指标', `=申报表!${rows}`);
      await context.sync();
    });
    const { profile } = chooseProfile(declaration);
    const { plan } = planInsertion(
      sheet!,
      declaration,
      profile,
      fillBlock(blocks[blockIndex]!, {}, profile, unitOf(declaration)).slice(0, 4),
    );
    const before = await picture();
    const undo = await breakOff(plan!, first);
    await breakOff(undo, first);
    expect(await picture()).toEqual(before);
  },
);
