import fc from '../../support/random';
import { check } from '../../../src/core/check';
import { applyToSheet } from '../../../src/core/edits/simulate';
import { recognise } from '../../../src/core/declaration/recognise';
import { moneyCells } from '../../../src/core/money/money-cells';
import { rescalings } from '../../../src/core/money/rescaling';
import { rules } from '../../../src/core/rules';
import type { Finding } from '../../../src/core/rules/finding';
import { toA1 } from '../../../src/core/sheet/address';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { forms } from '../declaration/generated/forms';
import { look, model } from '../declaration/generated/model';

const key = ({ rule, kind, cells }: Finding): string => `${rule}#${kind} ${cells.map(toA1).join(' ')}`;
const others = rules.map(({ id }) => id).filter((id) => !/^(?:funds|calc|excel)\//.test(id));
const off = Object.fromEntries(others.map((id) => [id, 'off' as const]));
const findingsIn = (sheet: Sheet): readonly Finding[] =>
  check([sheet], { rules: off }).tables.flatMap(({ findings }) => findings);

/** The sheet with one of its amounts in another unit; `which` picks one. Undefined where there is nothing to pick. */
function slipped(sheet: Sheet, which: number): Sheet | undefined {
  const possible = recognise(sheet).flatMap((declaration) =>
    declaration.funds
      .flatMap((block) => moneyCells(declaration, block))
      .filter(({ value, amount }) => !amount.inSentence && !amount.unit && !value.eq(0))
      .flatMap(({ cell, value, unit }) =>
        (unit ? rescalings(unit) : []).map(({ factor }) => ({ cell, wrong: value.div(factor) })),
      ),
  );
  const slip = possible[which % possible.length];
  if (!slip) return undefined;
  const range = { ...slip.cell, bottom: slip.cell.top, right: slip.cell.left };
  return applyToSheet({ edits: [{ kind: 'setValues', range, values: [[slip.wrong.toNumber()]] }] }, sheet);
}

/** Amounts as tables have them: no hundredths of a unit of a hundred million. */
const sensible = model.map((m) => ({
  ...m,
  annual: { fiscal: m.annual.fiscal + 1000, other: m.annual.other + 1000 },
  midterm: { fiscal: m.midterm.fiscal + 1000, other: m.midterm.other + 1000 },
}));

describe.each(forms.map((form) => [form.family, form] as const))(
  'an amount of a generated %s in a wrong unit',
  (_, form) => {
    it('carrying out any fix removes its finding and adds none', () => {
      fc.assert(
        fc.property(sensible, look, fc.nat(), (m, l, which) => {
          const right = form.draw(m, l).sheet('Sheet1', l.row, l.column);
          const wrong = slipped(right, which);
          if (!wrong) return;
          const before = findingsIn(wrong);
          const known = new Set([...before, ...findingsIn(right)].map(key));
          for (const { fix, ...finding } of before) {
            if (!fix) continue;
            const after = findingsIn(applyToSheet(fix, wrong)).map(key);
            expect(after).not.toContain(key(finding));
            expect(after.filter((found) => !known.has(found))).toEqual([]);
          }
        }),
        { numRuns: 10 },
      );
    });
  },
);
