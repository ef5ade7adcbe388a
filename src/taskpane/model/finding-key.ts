import type { Finding } from '../../core/rules/finding';
import { toA1, type Range } from '../../core/sheet/address';
import { textAt, type Sheet } from '../../core/sheet/sheet';

/**
 * Names a finding by what it says and by what its cells hold, not by where they stand: an ignored finding stays
 * ignored when rows are inserted above it, and comes back when the cell or the sum changes.
 * Twins (same rule, message and content) are told apart by their order.
 */
export function findingKeys(sheet: Sheet, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const contents = finding.cells.map((range) => textAt(sheet, range.top, range.left).trim());
    const base = JSON.stringify([sheet.name, finding.rule, finding.message['zh-CN'], ...contents]);
    const twin = seen.get(base) ?? 0;
    seen.set(base, twin + 1);
    return twin === 0 ? base : `${base}#${twin}`;
  });
}

/** "C9", "E14:H14", "C9、D9"; long lists are cut. Separated by a mark that reads well in both languages. */
export function cellsLabel(cells: readonly Range[], limit = 3): { readonly text: string; readonly more: number } {
  return {
    text: cells.slice(0, limit).map(toA1).join(', '),
    more: Math.max(0, cells.length - limit),
  };
}
