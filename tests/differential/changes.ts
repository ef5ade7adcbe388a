import { check } from '../../src/core/check';
import { recognise } from '../../src/core/declaration/recognise';
import { planInsertion } from '../../src/core/edits/insertion/plan-insertion';
import { planFixes } from '../../src/core/edits/plan-fixes';
import { blocks } from '../support/library';
import { fillBlock } from '../../src/core/library/fill';
import { prefill } from '../../src/core/library/prefill';
import { unitOf } from '../../src/core/money/money-cells';
import { suggest } from '../../src/core/library/suggest';
import { chooseProfile } from '../../src/core/profiles/choose';
import { applyPlan, readWorkbook } from '../../src/hosts/excel';

/** The fittest block into every table of the open workbook, through Office.js. Gives how many plans were carried out. */
export async function insertEverywhere(): Promise<number> {
  let done = 0;
  for (const sheet of (await readWorkbook()).sheets) {
    // From the bottom up, so that the tables above stay where they were read.
    for (const declaration of recognise(sheet).reverse()) {
      const { block } = suggest(blocks, declaration)[0]!;
      const { profile } = chooseProfile(declaration);
      const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
      const { plan } = planInsertion(sheet, declaration, profile, indicators);
      if (!plan) continue;
      await applyPlan(plan);
      done++;
    }
  }
  return done;
}

/** Fixed findings can uncover others, but not without end. */
const MOST_ROUNDS = 5;

/** Every fix of every finding, as 全部修改 does it. Gives how many plans were carried out. */
export async function fixEverything(): Promise<number> {
  let done = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { sheets } = await readWorkbook();
    const { tables } = check(sheets);
    const plans = sheets.flatMap((sheet) => {
      const findings = tables.filter((t) => t.declaration.sheet === sheet.name).flatMap((t) => t.findings);
      return planFixes(sheet, findings).plan ?? [];
    });
    if (plans.length === 0) break;
    for (const plan of plans) await applyPlan(plan);
    done += plans.length;
  }
  return done;
}
