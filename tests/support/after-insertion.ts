import { check } from '../../src/core/check';
import { recognise } from '../../src/core/declaration/recognise';
import { planInsertion } from '../../src/core/edits/insertion/plan-insertion';
import { applyToSheet } from '../../src/core/edits/simulate';
import type { Block } from '../../src/core/library/block';
import { fillBlock } from '../../src/core/library/fill';
import { prefill } from '../../src/core/library/prefill';
import { unitOf } from '../../src/core/money/money-cells';
import { chooseProfile } from '../../src/core/profiles/choose';
import type { Finding } from '../../src/core/rules/finding';
import type { Sheet } from '../../src/core/sheet/sheet';
import { shownAs } from '../../src/core/text/number-format';

const foundIn = (sheets: readonly Sheet[], name: string): readonly Finding[] =>
  check(sheets).tables.flatMap(({ declaration, findings }) => (declaration.sheet === name ? findings : []));

/** A finding that counts rows says the same of more of them. */
const kind = ({ rule, kind }: Finding): string => `${rule}#${kind}`;

const kinds = (findings: readonly Finding[]): Map<string, number> =>
  findings.reduce(
    (counts, each) => counts.set(kind(each), (counts.get(kind(each)) ?? 0) + 1),
    new Map<string, number>(),
  );

/** The sheet with the texts that its cells show: a plan's picture has contents only. */
const shown = (sheet: Sheet): Sheet => ({
  ...sheet,
  texts: sheet.texts.map((row, r) =>
    row.map((text, c) => {
      const value = sheet.values[r]![c]!;
      return text === String(value) ? (shownAs(value, sheet.numberFormats[r]![c]!) ?? text) : text;
    }),
  ),
});

/**
 * What the check tells after a block went into the first table of a sheet and did not tell before: "block: message".
 * @param toFill rules that say what is to fill: of a form that nobody has begun, its head too, which then is asked for
 */
export function newAfterInsertion(
  sheets: readonly Sheet[],
  blocks: readonly Block[],
  toFill: readonly string[] = ['complete/to-fill'],
): string[] {
  return sheets.flatMap((sheet) => {
    const declaration = recognise(sheet).find(({ indicatorRegion }) => indicatorRegion);
    if (!declaration) return [];
    const { profile } = chooseProfile(declaration);
    const before = kinds(foundIn(sheets, sheet.name));
    return blocks.flatMap((block) => {
      const indicators = fillBlock(block, prefill(block, declaration), profile, unitOf(declaration));
      const { plan } = planInsertion(sheet, declaration, profile, indicators);
      if (!plan) return [];
      const changed = shown(applyToSheet(plan, sheet));
      const after = foundIn(
        sheets.map((each) => (each === sheet ? changed : each)),
        sheet.name,
      );
      const more = [...kinds(after)].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name);
      return after
        .filter((each) => more.includes(kind(each)) && !toFill.includes(each.rule))
        .map(({ message }) => `${sheet.name}, ${block.id}: ${message['zh-CN']}`);
    });
  });
}
