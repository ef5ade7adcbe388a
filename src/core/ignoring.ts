import { findingKey } from './finding-key';
import type { Finding } from './rules/finding';
import { toA1 } from './sheet/address';
import { textAt, type Sheet } from './sheet/sheet';

/** A finding that a person let stand, as the workbook remembers it. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly sheet: string;
  /** `findingKey` then; records of earlier versions have none and are known by their message. */
  readonly key?: string | undefined;
  /** A1 addresses as they were when it was ignored. */
  readonly cells: readonly string[];
  /** Text of the first cell then. */
  readonly content: string;
  /** The finding's zh-CN message then. */
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
  key: findingKey(sheet, finding),
  cells: finding.cells.map(toA1),
  content: contentOf(sheet, finding),
  message: finding.message['zh-CN'],
  reason,
});

/** Of an earlier version's record: the same message about the same cells, or about cells with the same content. */
function saysTheSame(sheet: Sheet, finding: Finding, record: IgnoredFinding): boolean {
  const content = contentOf(sheet, finding);
  return (
    record.rule === finding.rule &&
    record.message === finding.message['zh-CN'] &&
    (record.cells.join() === finding.cells.map(toA1).join() || (content !== '' && record.content === content))
  );
}

/** The record that covers a finding, if any. Whatever differs is shown again rather than hidden. */
export function ignoredBy(
  sheet: Sheet,
  finding: Finding,
  records: readonly IgnoredFinding[],
): IgnoredFinding | undefined {
  if (records.length === 0) return undefined;
  const key = findingKey(sheet, finding);
  return records.find(
    (record) =>
      record.sheet === sheet.name &&
      (record.key === undefined ? saysTheSame(sheet, finding, record) : record.key === key),
  );
}
