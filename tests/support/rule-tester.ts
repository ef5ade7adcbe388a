import { recognise } from '../../src/core/declaration/recognise';
import { chooseProfile } from '../../src/core/profiles/choose';
import type { Finding } from '../../src/core/rules/finding';
import type { Rule } from '../../src/core/rules/rule';
import { toA1 } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/core/sheet/sheet';

export interface RejectCase {
  readonly name: string;
  readonly sheet: Sheet | readonly Sheet[];
  /** The cells of each finding, in the order they are reported. */
  readonly cells: readonly (readonly string[])[];
  /** Parts that the zh-CN message of the first finding must hold: the numbers and the sum. */
  readonly message?: readonly string[];
}

export interface AcceptCase {
  readonly name: string;
  readonly sheet: Sheet | readonly Sheet[];
}

/** Runs one rule over every table of a workbook, read by the real recogniser. */
export function runRule(rule: Rule, workbook: Sheet | readonly Sheet[], profile?: string): Finding[] {
  const sheets = Array.isArray(workbook) ? (workbook as readonly Sheet[]) : [workbook as Sheet];
  const read = sheets.flatMap((sheet) => recognise(sheet).map((declaration) => ({ sheet, declaration })));
  const tables = read.map((r) => r.declaration);
  return read.flatMap(({ sheet, declaration }) =>
    rule.run({
      declaration,
      sheet,
      profile: chooseProfile(declaration, profile).profile,
      tables,
    }),
  );
}

/** One `it` a case: `accept` must stay silent, `reject` must name exactly these cells. Every sheet must be recognised. */
export function testRule(rule: Rule, cases: { accept: readonly AcceptCase[]; reject: readonly RejectCase[] }): void {
  describe(rule.id, () => {
    const recognised = (workbook: Sheet | readonly Sheet[]) =>
      [workbook].flat().flatMap((sheet) => recognise(sheet)).length;
    it.each(cases.accept.map((c) => [c.name, c] as const))('accepts %s', (_name, { sheet }) => {
      expect(recognised(sheet)).toBeGreaterThan(0);
      expect(runRule(rule, sheet).map((f) => [f.cells.map(toA1), f.message['zh-CN']])).toEqual([]);
    });
    it.each(cases.reject.map((c) => [c.name, c] as const))('rejects %s', (_name, { sheet, cells, message = [] }) => {
      const findings = runRule(rule, sheet);
      expect(findings.map((f) => f.cells.map(toA1))).toEqual(cells);
      for (const part of message) expect(findings[0]?.message['zh-CN']).toContain(part);
      for (const f of findings) expect(f.message['zh-CN'] + f.message['en-US']).not.toMatch(/\{\{/);
    });
  });
}
