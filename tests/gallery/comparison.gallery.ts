/**
 * Every block into every public table, sample and blank form, compared by a program: what stood there stands there still,
 * and the check says nothing new but what is to fill. On pictures of the sheets, which tests/hosts/excel/insertion.test.ts
 * holds against what Excel's client does.
 */
import { recognise } from '../../src/core/declaration/recognise';
import { planInsertion } from '../../src/core/edits/insertion/plan-insertion';
import { applyToSheet } from '../../src/core/edits/simulate';
import { newSheet } from '../../src/core/forms/new-sheet';
import { fillBlock } from '../../src/core/library/fill';
import { prefill } from '../../src/core/library/prefill';
import { unitOf } from '../../src/core/money/money-cells';
import { chooseProfile } from '../../src/core/profiles/choose';
import type { Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/file/read';
import { newAfterInsertion } from '../support/after-insertion';
import { sheetOf } from '../support/form-sheet';
import { blocks } from '../support/library';
import { blankForms, bytesOf, nameOf, workbooks } from './sources';
import { lost } from './written';

jest.setTimeout(3_600_000);

const sources: readonly (readonly [string, () => readonly Sheet[]])[] = [
  ...workbooks.map((path) => [nameOf(path), () => readWorkbook(bytesOf(path))] as const),
  ...blankForms.map((form) => [`blank ${form.id}`, () => [sheetOf(newSheet(form))]] as const),
];

/** What blocks take from the sheets, each put in by itself: "block: cell: before → after". */
const lostBy = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap((sheet) => {
    const declaration = recognise(sheet).find(({ indicatorRegion }) => indicatorRegion);
    if (!declaration) return [];
    const { profile } = chooseProfile(declaration);
    return blocks.flatMap((block) => {
      const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
      const { plan, placements } = planInsertion(sheet, declaration, profile, indicators);
      if (!plan) return [];
      return lost(sheet, applyToSheet(plan, sheet), declaration, plan, placements).map(
        (cell) => `${block.id}: ${cell}`,
      );
    });
  });

describe.each(sources)('%s', (name, read) => {
  it('keeps all that stood there, whatever the block', () => {
    expect(lostBy(read())).toEqual([]);
  });

  it('is told nothing new by the check but what is to fill, whatever the block', () => {
    const toFill = ['complete/to-fill', ...(name.startsWith('blank ') ? ['complete/header-field'] : [])];
    expect(newAfterInsertion(read(), blocks, toFill)).toEqual([]);
  });
});
