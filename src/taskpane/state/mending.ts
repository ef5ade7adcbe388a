import type { Plan } from '../../core/edits/edit';
import type { NewSheet } from '../../core/forms/new-sheet';
import type { LocalizedText } from '../../core/localized';
import { applyPlan, insertSheet, removeSheet } from '../../hosts/excel';
import type { PaneStore } from './run';
import type { Notice } from './state';

/** Carries a plan out and remembers how to take it back, under the title of what was done. */
export async function carryOut(store: PaneStore, plan: Plan, notice: Notice): Promise<void> {
  const inverse = await applyPlan(plan);
  store.dispatch({ type: 'did', inverse: { ...inverse, title: plan.title }, notice });
}

/** Inserts a sheet and remembers how to take it away again. */
export async function makeSheet(store: PaneStore, made: NewSheet, title: LocalizedText): Promise<void> {
  const sheet = await insertSheet(made);
  store.dispatch({ type: 'did', inverse: { title, sheet, made }, notice: { kind: 'formMade', sheet } });
}

/** Takes back what was done last, if anything was. */
export async function takeBack(store: PaneStore): Promise<void> {
  const inverse = store.get().undo.at(-1);
  if (!inverse) return;
  if ('made' in inverse) await removeSheet(inverse.sheet, inverse.made);
  else await applyPlan(inverse);
  store.dispatch({ type: 'undone', inverse });
}
