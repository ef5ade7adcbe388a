import type { Report } from '../../../src/core/report';
import { check } from '../../../src/core/check';
import { applyToSheet } from '../../../src/core/edits/simulate';
import type { Finding } from '../../../src/core/rules/finding';
import { toA1 } from '../../../src/core/sheet/address';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/file/read';
import { describeWithShared, readShared, sharedWorkbooks } from '../../support/shared';

/** Families whose fixes change words and places only, so that carrying one out can be judged by checking again. */
const families = ['complete', 'value', 'indicator', 'layout', 'text', 'basis'];

const key = (sheet: string, { rule, cells }: Finding): string => `${sheet}!${cells.map(toA1).join(' ')} ${rule}`;
const keys = ({ tables }: Report): string[] =>
  tables.flatMap(({ declaration, findings }) => findings.map((finding) => key(declaration.sheet, finding)));

const fixed = (book: readonly Sheet[], name: string, finding: Finding): readonly Sheet[] =>
  book.map((sheet) => (sheet.name === name ? applyToSheet({ edits: finding.fix!.edits }, sheet) : sheet));

describeWithShared('fixes on the real tables', () => {
  it.each(sharedWorkbooks())('%s: each takes its finding away and brings no other', (file) => {
    const book = readWorkbook(readShared(file));
    const report = check(book);
    const before = new Set(keys(report));
    for (const { declaration, findings } of report.tables) {
      for (const finding of findings.filter((f) => f.fix && families.includes(f.rule.split('/')[0]!))) {
        const after = keys(check(fixed(book, declaration.sheet, finding)));
        expect(after).not.toContain(key(declaration.sheet, finding));
        expect(after.filter((found) => !before.has(found))).toEqual([]);
      }
    }
  });
});
