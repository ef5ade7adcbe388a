import type { Plan } from '../../core/edits/edit';
import { HostError } from './errors';

/**
 * Carries a plan out, whole or not at all, and gives back the plan that takes it back exactly.
 * @throws HostError `changedMeanwhile` when the sheet no longer holds what the plan expects, `noSheet`, `protected`, …;
 * its `outcome` says whether the sheet is as it was.
 */
export async function applyPlan(_plan: Plan): Promise<Plan> {
  throw new HostError('unsupported');
}
