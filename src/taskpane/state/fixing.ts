import type { Plan } from '../../core/edits/edit';
import { marksOf } from '../../core/edits/plan-highlights';
import type { NewSheet } from '../../core/forms/new-sheet';
import type { LocalizedText } from '../../core/localized';
import type { Finding } from '../../core/rules/finding';
import { applyPlan, insertSheet, removeSheet, type PlanMarks } from '../../hosts/excel';
import type { PaneStore } from './run';
import { sorted } from './selectors';
import type { Notice, PaneState } from './state';
import { undoable } from './undoable';

export { planFixes } from '../../core/edits/plan-fixes';
export { fitFixes } from './fitting';

/** Finds a sheet that may have another name by now. */
type KeyOf = (sheet: string) => string;

const apply = async (plan: Plan, keyOf: KeyOf, marks?: PlanMarks): Promise<Plan> => ({
  ...(await applyPlan({ ...plan, sheet: keyOf(plan.sheet) }, marks)),
  sheet: plan.sheet,
});

const movesCells = ({ edits }: Plan): boolean =>
  edits.some(({ kind }) => ['insertRows', 'deleteRows', 'merge', 'unmerge'].includes(kind));

/**
 * A fix together with the marks that are right after it, so that both are one step of Excel's undo list where it can
 * group them (1.20), and one write everywhere. Where cells move, the marks follow when the table is read again.
 */
export function withMarks(state: PaneState, plan: Plan, fixed: readonly Finding[]): Plan {
  const { marked, outcome, ignored } = state;
  if (!marked.includes(plan.sheet) || outcome?.kind !== 'tables' || movesCells(plan)) return plan;
  const here = outcome.tables.filter(({ sheet }) => sheet.name === plan.sheet);
  const open = here.flatMap((table) => sorted(table, ignored).open.map(({ finding }) => finding));
  const marks = marksOf(
    here[0]!.sheet,
    open.filter((finding) => !fixed.some(({ rule, cells }) => rule === finding.rule && cells === finding.cells)),
  );
  return { ...plan, edits: [...plan.edits, { kind: 'setHighlights', marks }] };
}

/** Carries a plan out and remembers how to take it back, under the title of what was done. */
export async function carryOut(
  store: PaneStore,
  plan: Plan,
  { keyOf, marks, notice }: { readonly keyOf: KeyOf; readonly marks?: PlanMarks; readonly notice: Notice },
): Promise<void> {
  const { edits, ...inverse } = await apply(plan, keyOf, marks);
  // Without rows that move, the marks are right again as soon as the table is read.
  const back = movesCells(plan) ? edits : edits.filter(({ kind }) => kind !== 'setHighlights');
  store.dispatch({ type: 'did', inverse: { ...inverse, edits: back, title: plan.title }, notice });
}

/** Inserts a sheet and remembers how to take it away again. */
export async function makeSheet(store: PaneStore, made: NewSheet, title: LocalizedText): Promise<void> {
  const sheet = await insertSheet(made);
  store.dispatch({ type: 'did', inverse: { title, sheet, made }, notice: { kind: 'formMade', sheet } });
}

/** Takes back what was done last, if anything was. */
export async function takeBack(store: PaneStore, keyOf: KeyOf): Promise<void> {
  const inverse = undoable(store.get());
  if (!inverse) return;
  if ('made' in inverse) await removeSheet(keyOf(inverse.sheet), inverse.made);
  else await apply(inverse, keyOf);
  store.dispatch({ type: 'undone', inverse });
}
