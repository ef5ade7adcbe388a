import { overlaps, sameRange, type Range } from '../sheet/address';
import type { Finding, Fix } from '../rules/finding';
import { hasFormula, valueAt, type Sheet } from '../sheet/sheet';
import { expectation } from './contents';
import type { Edit, Plan } from './edit';
import { mergeTexts } from './merge-texts';

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
const isInPlace = (fix: Fix): boolean => fix.edits.every(isWrite);

const areas = (edits: readonly Edit[]): Range[] => edits.flatMap((edit) => ('range' in edit ? [edit.range] : []));

/** A cell's text written anew. */
interface Rewriting {
  readonly range: Range;
  /** What stands there now. */
  readonly before: string;
  /** What each fix would write. */
  readonly after: readonly string[];
}

/** The fix as a text written anew, where it is that and nothing else. */
function rewritingOf(sheet: Sheet, { edits }: Fix): Rewriting | undefined {
  const [edit] = edits;
  if (edits.length !== 1 || edit?.kind !== 'setValues') return undefined;
  const { range, values } = edit;
  const before = valueAt(sheet, range.top, range.left);
  const after = values[0]?.[0];
  const isOne = range.top === range.bottom && range.left === range.right;
  return isOne && !hasFormula(sheet, range.top, range.left) && typeof before === 'string' && typeof after === 'string'
    ? { range, before, after: [after] }
    : undefined;
}

/** Fixes of one plan; those that rewrite parts of one text are one. */
class Fixes {
  private readonly written: Range[] = [];
  private readonly others: Edit[] = [];
  private texts: readonly Rewriting[] = [];

  /** False where it meets what another fix writes. */
  add(fix: Fix, text: Rewriting | undefined): boolean {
    const same = text && this.texts.find(({ range }) => sameRange(range, text.range));
    if (same && text) {
      const both = { ...same, after: [...new Set([...same.after, ...text.after])] };
      if (mergeTexts(same.before, both.after) === undefined) return false;
      this.texts = this.texts.map((one) => (one === same ? both : one));
      return true;
    }
    const ranges = areas(fix.edits);
    if (this.written.some((w) => ranges.some((r) => overlaps(w, r)))) return false;
    this.written.push(...ranges);
    if (text) this.texts = [...this.texts, text];
    else this.others.push(...fix.edits);
    return true;
  }

  get ranges(): readonly Range[] {
    return this.written;
  }

  get edits(): readonly Edit[] {
    const texts = this.texts.map(({ range, before, after }): Edit => {
      return { kind: 'setValues', range, values: [[mergeTexts(before, after)!]] };
    });
    return [...this.others, ...texts];
  }
}

/** One plan for the fixes of several findings of a sheet, in the order given, without two of them meeting in a cell. */
export function planFixes(sheet: Sheet, findings: readonly Finding[]): FixPlan {
  const fixed: Finding[] = [];
  const fixes = new Fixes();
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix) continue;
    const alone = !isInPlace(fix);
    if (fixed.length > 0 && alone) continue;
    if (!fixes.add(fix, rewritingOf(sheet, fix))) continue;
    fixed.push(finding);
    if (alone) break;
  }
  const left = findings.filter((finding) => !fixed.includes(finding));
  if (fixed.length === 0) return { plan: undefined, fixed, left };
  const count = String(fixed.length);
  const title =
    fixed.length === 1 ? fixed[0]!.fix!.title : { 'zh-CN': `修改 ${count} 处`, 'en-US': `Fix ${count} findings` };
  const cells = fixed.flatMap((finding) => finding.cells);
  const expects = [...fixes.ranges, ...cells].map((range) => expectation(sheet, range));
  return { plan: { title, sheet: sheet.name, expects, edits: fixes.edits }, fixed, left };
}
