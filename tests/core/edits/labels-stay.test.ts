/** What the form prints is not the user's to change: no fix writes into it, whatever stands there. */
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../../src/core/check';
import { writtenCells } from '../../../src/core/edits/written-cells';
import type { Finding } from '../../../src/core/rules/finding';
import { printedLabels } from '../../../src/core/rules/leave-labels';
import { overlaps, toA1, type Range } from '../../../src/core/sheet/address';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/file/read';
import { describeWithShared, readShared, sharedWorkbooks } from '../../support/shared';

const fixesOf = ({ fix, choices = [] }: Finding) => (fix ? [fix, ...choices] : choices);

/** Labels that a fix of these tables would write into, with the rule that has it. */
const writtenInto = (sheets: readonly Sheet[]): string[] =>
  check(sheets).tables.flatMap(({ declaration, findings }) => {
    const labels = printedLabels(declaration);
    return findings.flatMap((finding) =>
      fixesOf(finding)
        .flatMap(({ edits }) => writtenCells(edits))
        .filter(({ range }) => labels.some((label) => overlaps(label, range)))
        .map(({ range }) => `${finding.rule} ${toA1(range)}`),
    );
  });

const withText = (sheet: Sheet, { top, left }: Range, change: (text: string) => string): Sheet => {
  const at = <T>(grid: readonly (readonly T[])[]): T[][] =>
    grid.map((row, r) =>
      row.map((value, c) =>
        r + sheet.origin.row === top && c + sheet.origin.column === left ? (change(String(value)) as T) : value,
      ),
    );
  return { ...sheet, values: at(sheet.values), texts: at(sheet.texts), formulas: at(sheet.formulas) };
};

/** Slips that in a text of the user's have a fix. */
const slips: readonly ((text: string) => string)[] = [(text) => `${text}（台帐）`, (text) => `${text}。。`];

const SAMPLES = 'samples';

it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
  '%s: a slip in a label is left alone',
  (file) => {
    const sheets = readWorkbook(new Uint8Array(readFileSync(`${SAMPLES}/${file}`)));
    for (const { declaration } of check(sheets).tables)
      for (const label of printedLabels(declaration))
        for (const slip of slips) {
          const changed = sheets.map((sheet) =>
            sheet.name === declaration.sheet ? withText(sheet, label, slip) : sheet,
          );
          expect([toA1(label), slip(''), writtenInto(changed)]).toEqual([toA1(label), slip(''), []]);
        }
  },
);

describeWithShared('real tables', () => {
  it.each(sharedWorkbooks())('%s', (file) => {
    expect(writtenInto(readWorkbook(readShared(file)))).toEqual([]);
  });
});
