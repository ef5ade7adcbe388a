import fc from '../../../support/random';
import { check } from '../../../../src/core/check';
import { isSpareName } from '../../../../src/core/declaration/indicators/spare';
import { recognise } from '../../../../src/core/declaration/recognise';
import { unmet } from '../../../../src/core/edits/contents';
import type { Refusal } from '../../../../src/core/edits/insertion/new-indicator';
import { planInsertion } from '../../../../src/core/edits/insertion/plan-insertion';
import { level1Key, level2Key } from '../../../../src/core/edits/insertion/slots';
import { invert } from '../../../../src/core/edits/invert';
import { applyToSheet } from '../../../../src/core/edits/simulate';
import { blocks } from '../../../support/library';
import { fillBlock } from '../../../../src/core/library/fill';
import { prefill } from '../../../../src/core/library/prefill';
import { unitOf } from '../../../../src/core/money/money-cells';
import { suggest } from '../../../../src/core/library/suggest';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../../src/hosts/file/read';
import { answersFor } from '../../../support/answers';
import { essence } from '../../../support/arbitrary-sheet';
import { arbitraryTable } from '../../../support/arbitrary-table';
import { bareName } from '../../../support/insertion';
import { describeWithShared, readShared, sharedWorkbooks } from '../../../support/shared';

jest.setTimeout(60_000);

/** How many findings each rule has. Their texts show sums and cells, which an insertion moves. */
function counts(sheet: Sheet): Map<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of check([sheet]).tables.flatMap(({ findings }) => findings))
    found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

const insertBlock = (sheet: Sheet, blockIndex: number, chosen: readonly boolean[]) => {
  const declaration = recognise(sheet).find(({ indicatorRegion }) => indicatorRegion)!;
  const { profile } = chooseProfile(declaration);
  const block = blocks[blockIndex]!;
  const picked = block.indicators.filter((_, i) => chosen[i % chosen.length]);
  const indicators = fillBlock(block, answersFor(block, declaration), profile, unitOf(declaration), picked);
  return { declaration, indicators, insertion: planInsertion(sheet, declaration, profile, indicators) };
};

const choice = fc.record({
  sheet: arbitraryTable,
  block: fc.nat(blocks.length - 1),
  chosen: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }).filter((flags) => flags.includes(true)),
});

describe('inserting any block into any table', () => {
  it('and taking it back is the identity', () => {
    fc.assert(
      fc.property(choice, ({ sheet, block, chosen }) => {
        const { plan, placements } = insertBlock(sheet, block, chosen).insertion;
        expect(placements.length).toBeGreaterThan(0);
        const after = applyToSheet(plan!, sheet);
        expect(essence(after)).not.toEqual(essence(sheet));
        const undo = invert(plan!, sheet);
        expect(unmet(undo.expects, after)).toEqual([]);
        expect(essence(applyToSheet(undo, after))).toEqual(essence(sheet));
      }),
      { numRuns: 300 },
    );
  });

  it('puts every indicator under its levels, and moves no other one', () => {
    fc.assert(
      fc.property(choice, ({ sheet, block, chosen }) => {
        const { declaration, indicators, insertion } = insertBlock(sheet, block, chosen);
        const printsLevels = declaration.indicatorRegion!.columns.some(({ role }) => role === 'level1');
        const levels = ({ level1, level2, name }: (typeof declaration.indicators)[number]): string[] => [
          ...(printsLevels ? [level1Key(level1?.value ?? ''), level2Key(level2?.value ?? '')] : []),
          bareName(name.value),
        ];
        const after = recognise(applyToSheet(insertion.plan!, sheet)).find(({ indicatorRegion }) => indicatorRegion)!;
        const found = after.indicators.map(levels);
        const { top, bottom } = after.indicatorRegion!.rows;
        const ofYear = after.indicators.filter(({ row }) => row >= top && row <= bottom).map(levels);
        for (const { level1, level2, name } of indicators)
          expect(ofYear).toContainEqual([...(printsLevels ? [level1Key(level1), level2Key(level2)] : []), name]);
        const old = declaration.indicators.filter(({ name }) => !isSpareName(name.value));
        for (const indicator of old) expect(found).toContainEqual(levels(indicator));
        const real = after.indicators.filter(({ name }) => !isSpareName(name.value));
        expect(real).toHaveLength(old.length + insertion.placements.length);
      }),
      { numRuns: 200 },
    );
  });

  it('numbers the rows through, where they are numbered', () => {
    const isNumbered = ({ sheet }: { sheet: Sheet }): boolean => sheet.values.some(([first]) => first === '序号');
    fc.assert(
      fc.property(choice.filter(isNumbered), ({ sheet, block, chosen }) => {
        const { plan } = insertBlock(sheet, block, chosen).insertion;
        const after = applyToSheet(plan!, sheet);
        const numbers = after.values.map(([first]) => first).filter((first) => typeof first === 'number');
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        expect(numbers).toHaveLength(recognise(after)[0]!.indicatorRegion!.rows.bottom - 3);
      }),
      { numRuns: 60 },
    );
  });

  it('raises no finding that was not there', () => {
    fc.assert(
      fc.property(choice, ({ sheet, block, chosen }) => {
        const { plan } = insertBlock(sheet, block, chosen).insertion;
        const before = counts(sheet);
        const more = [...counts(applyToSheet(plan!, sheet))]
          .filter(([rule, n]) => n > (before.get(rule) ?? 0))
          // Points that the form does not say are left to the user.
          .filter(([rule]) => rule !== 'complete/to-fill');
        expect(more).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Real forms that take nothing new. */
const takesNone: Readonly<Record<string, Refusal>> = {
  'tables/fuwu-nodate-selfeval.xlsx': 'noTargets',
  'tables/chagu-2023-deptselfeval.xlsx': 'scored',
  'tables/chizhou-2022-self-evaluation.xlsx': 'scored',
  'tables/hexi-2023-selfeval.xlsx': 'scored',
  'tables/jishan-2021-selfeval.xlsx': 'scored',
  'tables/lingling-2021-department.xlsx': 'scored',
  'tables/suining-2021-region.xlsx': 'scored',
  'tables/tangxi-2022-selfeval.xlsx': 'scored',
};

describeWithShared('inserting into the real tables', () => {
  it.each(sharedWorkbooks())('%s: the five fittest blocks go in and come out again', (file) => {
    for (const sheet of readWorkbook(readShared(file))) {
      for (const declaration of recognise(sheet).filter((d) => d.indicatorRegion)) {
        const { profile } = chooseProfile(declaration);
        for (const { block } of suggest(blocks, declaration).slice(0, 5)) {
          const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
          const { plan, placements, skipped, refused } = planInsertion(sheet, declaration, profile, indicators);
          if (refused) {
            expect(takesNone[file]).toBe(refused);
            continue;
          }
          expect(placements.length + skipped.length).toBe(indicators.length);
          const after = applyToSheet(plan!, sheet);
          const read = recognise(after).flatMap((d) =>
            d.indicators.map((i) => `${String(i.row)} ${bareName(i.name.value)}`),
          );
          for (const { row, indicator } of placements) expect(read).toContain(`${String(row)} ${indicator.name}`);
          expect(essence(applyToSheet(invert(plan!, sheet), after))).toEqual(essence(sheet));
        }
      }
    }
  });
});
