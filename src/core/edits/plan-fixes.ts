import { overlaps, type Range } from '../sheet/address';
import type { Finding } from '../rules/finding';
import type { Sheet } from '../sheet/sheet';
import { expectation } from './contents';
import type { Edit, Plan } from './edit';

export interface FixPlan {
  /** Undefined when none of the findings can be fixed. */
  readonly plan: Plan | undefined;
  readonly fixed: readonly Finding[];
  /** Those without a fix, and those whose fix touches cells that an earlier one changes: check again after the plan. */
  readonly left: readonly Finding[];
}

const isWrite = (edit: Edit): edit is Extract<Edit, { range: Range }> =>
  edit.kind === 'setValues' || edit.kind === 'setFormulas' || edit.kind === 'setNumberFormats';

/** A fix that moves rows or merges changes where everything else stands, so it goes alone. */
const isInPlace = (finding: Finding): boolean => finding.fix!.edits.every(isWrite);

const areas = (edits: readonly Edit[]): Range[] => edits.flatMap((edit) => ('range' in edit ? [edit.range] : []));

/** One plan for the fixes of several findings of a sheet, in the order given, without two of them meeting in a cell. */
export function planFixes(sheet: Sheet, findings: readonly Finding[]): FixPlan {
  const fixed: Finding[] = [];
  const written: Range[] = [];
  for (const finding of findings) {
    if (!finding.fix) continue;
    const alone = !isInPlace(finding);
    const ranges = areas(finding.fix.edits);
    if (fixed.length > 0 && (alone || written.some((w) => ranges.some((r) => overlaps(w, r))))) continue;
    fixed.push(finding);
    written.push(...ranges);
    if (alone) break;
  }
  const left = findings.filter((finding) => !fixed.includes(finding));
  if (fixed.length === 0) return { plan: undefined, fixed, left };
  const count = String(fixed.length);
  const title =
    fixed.length === 1 ? fixed[0]!.fix!.title : { 'zh-CN': `修改 ${count} 处`, 'en-US': `Fix ${count} findings` };
  const edits = fixed.flatMap((finding) => finding.fix!.edits);
  const cells = fixed.flatMap((finding) => finding.cells);
  const expects = [...written, ...cells].map((range) => expectation(sheet, range));
  return { plan: { title, sheet: sheet.name, expects, edits }, fixed, left };
}
