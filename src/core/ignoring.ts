import type { Finding } from './rules/finding';
import { toA1 } from './sheet/address';
import { textAt, type Sheet } from './sheet/sheet';

/** A finding that a person let stand, as the workbook remembers it. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly sheet: string;
  /** A1 addresses as they were when it was ignored. */
  readonly cells: readonly string[];
  /** Text of the first cell then: after rows were inserted above, it is how the finding is known again. */
  readonly content: string;
  /** The finding's zh-CN message then: a finding whose numbers have changed is shown again. */
  readonly message: string;
  readonly reason: string;
}

const contentOf = (sheet: Sheet, finding: Finding): string => {
  const first = finding.cells[0];
  return first ? textAt(sheet, first.top, first.left).trim() : '';
};

/** The record of a finding ignored for a reason. */
export const ignore = (sheet: Sheet, finding: Finding, reason: string): IgnoredFinding => ({
  rule: finding.rule,
  sheet: sheet.name,
  cells: finding.cells.map(toA1),
  content: contentOf(sheet, finding),
  message: finding.message['zh-CN'],
  reason,
});

/**
 * The record that covers a finding, if any: it still says the same about the same cells, or (rows having moved) about
 * cells with the same content. Whatever differs is shown again rather than hidden.
 */
export function ignoredBy(
  sheet: Sheet,
  finding: Finding,
  records: readonly IgnoredFinding[],
): IgnoredFinding | undefined {
  const cells = finding.cells.map(toA1).join();
  const content = contentOf(sheet, finding);
  return records.find(
    (record) =>
      record.rule === finding.rule &&
      record.sheet === sheet.name &&
      record.message === finding.message['zh-CN'] &&
      (record.cells.join() === cells || (content !== '' && record.content === content)),
  );
}
