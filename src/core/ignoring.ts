import { findingKey } from './finding-key';
import { groupBy } from './group';
import type { Finding } from './rules/finding';
import { toA1 } from './sheet/address';
import { textAt, type Sheet } from './sheet/sheet';

/** A finding that a person let stand, as the workbook remembers it. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly sheet: string;
  /** `findingKey` then; records of earlier versions have none and are known by their message. */
  readonly key?: string | undefined;
  /** Which of the findings with that key it was then, down the sheet; records of earlier versions have none and cover all. */
  readonly alike?: { readonly nth: number; readonly of: number } | undefined;
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

/** The record of a finding ignored for a reason; `all`: the findings of its table, itself among them. */
export function ignore(sheet: Sheet, finding: Finding, reason: string, all: readonly Finding[]): IgnoredFinding {
  const key = findingKey(sheet, finding);
  const alike = all.filter((other) => findingKey(sheet, other) === key);
  return {
    rule: finding.rule,
    sheet: sheet.name,
    key,
    alike: { nth: Math.max(0, alike.indexOf(finding)), of: Math.max(1, alike.length) },
    cells: finding.cells.map(toA1),
    content: contentOf(sheet, finding),
    message: finding.message['zh-CN'],
    reason,
  };
}

/** Of an earlier version's record: the same message about the same cells, or about cells with the same content. */
function saysTheSame(sheet: Sheet, finding: Finding, record: IgnoredFinding): boolean {
  const content = contentOf(sheet, finding);
  return (
    record.rule === finding.rule &&
    record.message === finding.message['zh-CN'] &&
    (record.cells.join() === finding.cells.map(toA1).join() || (content !== '' && record.content === content))
  );
}

const standsAt = (record: IgnoredFinding, { cells }: Finding): boolean =>
  record.cells.join() === cells.map(toA1).join();

/**
 * Of findings that read alike, those that a record means: the same one of as many, however their rows moved; once there
 * are more or fewer of them, the one in the same cells.
 */
function meant({ alike: which, ...record }: IgnoredFinding, alike: readonly Finding[]): readonly Finding[] {
  if (!which) return alike;
  return alike.length === which.of
    ? [alike[which.nth]!]
    : alike.filter((finding) => standsAt(record, finding)).slice(0, 1);
}

/** The records that cover findings of a sheet's table. Whatever differs is shown again rather than hidden. */
export function ignoredAmong(
  sheet: Sheet,
  findings: readonly Finding[],
  records: readonly IgnoredFinding[],
): ReadonlyMap<Finding, IgnoredFinding> {
  const covered = new Map<Finding, IgnoredFinding>();
  const here = records.filter((record) => record.sheet === sheet.name);
  if (here.length === 0) return covered;
  const groups = groupBy(findings, (finding) => findingKey(sheet, finding));
  for (const record of here) {
    const found =
      record.key === undefined
        ? findings.filter((finding) => saysTheSame(sheet, finding, record))
        : meant(record, groups.get(record.key) ?? []);
    for (const finding of found) if (!covered.has(finding)) covered.set(finding, record);
  }
  return covered;
}
