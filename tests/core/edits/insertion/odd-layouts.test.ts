import { recognise } from '../../../../src/core/declaration/recognise';
import { invert } from '../../../../src/core/edits/invert';
import { planInsertion } from '../../../../src/core/edits/insertion/plan-insertion';
import { applyToSheet } from '../../../../src/core/edits/simulate';
import { fillBlock } from '../../../../src/core/library/fill';
import { prefill } from '../../../../src/core/library/prefill';
import { unitOf } from '../../../../src/core/money/money-cells';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { oddLayouts } from '../../../fixtures/odd-layouts';
import { lost } from '../../../gallery/written';
import { newAfterInsertion } from '../../../support/after-insertion';
import { essence } from '../../../support/arbitrary-sheet';
import { blocks } from '../../../support/library';

/** Three unlike blocks in each form that is laid out as few are. */
const three = ['statistics', 'water-works', 'equipment'].map((id) => blocks.find((block) => block.id === id)!);

const planOf = (sheet: Sheet, block: (typeof blocks)[number]) => {
  const declaration = recognise(sheet)[0]!;
  const { profile } = chooseProfile(declaration);
  const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
  return { declaration, ...planInsertion(sheet, declaration, profile, indicators) };
};

describe.each(Object.entries(oddLayouts))('%s', (_name, sheet) => {
  it.each(three.map((block) => [block.id, block] as const))('takes %s and gives it back', (_id, block) => {
    const { declaration, plan, placements } = planOf(sheet, block);
    const after = applyToSheet(plan!, sheet);
    expect(placements.length).toBeGreaterThan(4);
    expect(lost(sheet, after, declaration, plan!, placements)).toEqual([]);
    expect(newAfterInsertion([sheet], [block])).toEqual([]);
    expect(essence(applyToSheet(invert(plan!, sheet), after))).toEqual(essence(sheet));
  });
});
