import type { Plan } from '../../core/edits/edit';
import type { NewSheet } from '../../core/forms/new-sheet';
import type { LocalizedText } from '../../core/localized';
import { applyPlan, insertSheet, removeSheet } from '../../hosts/excel';
import type { PaneStore } from './run';
import type { Notice } from './state';

export { planFixes } from '../../core/edits/plan-fixes';

/** Finds a sheet that may have another name by now. */
type KeyOf = (sheet: string) => string;

const apply = async (plan: Plan, keyOf: KeyOf): Promise<Plan> => ({
  ...(await applyPlan({ ...plan, sheet: keyOf(plan.sheet) })),
  sheet: plan.sheet,
});

/** Carries a plan out and remembers how to take it back, under the title of what was done. */
export async function carryOut(store: PaneStore, plan: Plan, keyOf: KeyOf, notice: Notice): Promise<void> {
  const inverse = await apply(plan, keyOf);
  store.dispatch({ type: 'did', inverse: { ...inverse, title: plan.title }, notice });
}

/** Inserts a sheet and remembers how to take it away again. */
export async function makeSheet(store: PaneStore, made: NewSheet, title: LocalizedText): Promise<void> {
  const sheet = await insertSheet(made);
  store.dispatch({ type: 'did', inverse: { title, sheet, made }, notice: { kind: 'formMade', sheet } });
}

/** Takes back what was done last, if anything was. */
export async function takeBack(store: PaneStore, keyOf: KeyOf): Promise<void> {
  const inverse = store.get().undo.at(-1);
  if (!inverse) return;
  if ('made' in inverse) await removeSheet(keyOf(inverse.sheet), inverse.made);
  else await apply(inverse, keyOf);
  store.dispatch({ type: 'undone', inverse });
}
