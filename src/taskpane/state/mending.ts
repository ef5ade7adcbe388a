import type { Plan } from '../../core/edits/edit';
import { applyPlan } from '../../hosts/excel';
import type { PaneStore } from './run';
import type { Notice } from './state';

/** Carries a plan out and remembers how to take it back, under the title of what was done. */
export async function carryOut(store: PaneStore, plan: Plan, notice: Notice): Promise<void> {
  const inverse = await applyPlan(plan);
  store.dispatch({ type: 'did', inverse: { ...inverse, title: plan.title }, notice });
}
