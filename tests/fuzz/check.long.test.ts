/**
 * Tables that something happened to, 2,000 of them drawn anew for every seed: whatever stands in their cells and however
 * they are merged, the check ends, no part of it throws, and the steps stay in proportion to what the sheets hold.
 */
import { steps } from '../support/counted-work';
import fc from '../support/random';
import { check } from '../../src/core/check';
import type { CellValue, Sheet } from '../../src/core/sheet/sheet';
import { cleanTables } from '../fixtures/clean';
import { nastyPieces, runOf } from './nasty';

jest.setTimeout(300_000);

const CASES = 2_000;
const MOST_STEPS = 250;
const sheets = Object.values(cleanTables).map(({ sheet }) => sheet);

const content: fc.Arbitrary<CellValue> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...nastyPieces), fc.integer({ min: 1, max: 400 }))
    .map(([piece, length]) => runOf(piece, length)),
  fc.array(fc.constantFrom(...nastyPieces), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.constantFrom<CellValue>('', true, '#REF!', 'constructor', '__proto__', '=1+1', "'", 1e308, -0),
);

const change = fc.record({
  row: fc.nat(),
  column: fc.nat(),
  to: content,
  how: fc.constantFrom('instead', 'behind', 'whole row', 'whole column'),
});

interface Case {
  readonly sheet: Sheet;
  readonly changes: readonly {
    readonly row: number;
    readonly column: number;
    readonly to: CellValue;
    readonly how: string;
  }[];
  readonly merges: readonly {
    readonly top: number;
    readonly left: number;
    readonly height: number;
    readonly width: number;
  }[];
  readonly order: readonly number[];
}

const damaged: fc.Arbitrary<Sheet> = fc
  .record({
    sheet: fc.constantFrom(...sheets),
    changes: fc.array(change, { minLength: 1, maxLength: 8 }),
    merges: fc.array(fc.record({ top: fc.nat(30), left: fc.nat(9), height: fc.nat(6), width: fc.nat(6) }), {
      maxLength: 5,
    }),
    order: fc.array(fc.nat(), { maxLength: 3 }),
  })
  .map(({ sheet, changes, merges, order }: Case): Sheet => {
    const values = sheet.values.map((row) => [...row]);
    for (const { row, column, to, how } of changes) {
      const [r, c] = [row % values.length, column % (values[0]?.length ?? 1)];
      values.forEach((cells, i) => {
        cells.forEach((old, j) => {
          const isHit = how === 'whole row' ? i === r : how === 'whole column' ? j === c : i === r && j === c;
          if (isHit) cells[j] = how === 'behind' ? `${old}${to}` : to;
        });
      });
    }
    // Rows that went where they do not belong.
    for (const place of order) values.push(...values.splice(place % values.length, 1));
    const { row, column } = sheet.origin;
    return {
      ...sheet,
      values,
      formulas: values,
      texts: values.map((cells) => cells.map(String)),
      numberFormats: values.map((cells) => cells.map(() => 'General')),
      merges: [
        ...sheet.merges,
        // Overlapping ones too: a damaged file may have them.
        ...merges.map(({ top, left, height, width }) => ({
          top: row + top,
          left: column + left,
          bottom: row + top + height,
          right: column + left + width,
        })),
      ],
    };
  });

const characters = ({ texts }: Sheet): number => texts.flat().reduce((sum, text) => sum + text.length + 1, 0);

it(`${String(CASES)} damaged tables are checked, and nothing throws`, () => {
  let seen = 0;
  const taken = steps(() =>
    fc.assert(
      fc.property(damaged, (sheet) => {
        seen += characters(sheet);
        const { tables, failed } = check([sheet]);
        const thrown = tables.flatMap(({ findings }) => findings.filter(({ kind }) => kind === 'failed'));
        expect([failed, thrown.map(({ rule }) => rule)]).toEqual([[], []]);
      }),
      { numRuns: CASES },
    ),
  );
  // Some 60 a character is what such tables take; a single case that ran away would be all of it.
  expect(taken / seen).toBeLessThan(MOST_STEPS);
});
