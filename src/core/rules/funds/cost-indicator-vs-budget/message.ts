import type { CostTarget } from '../../../money/cost-rows';

/** How a cost can contradict the budget. */
export type CostMessage =
  'above' | 'differs' | 'parts' | 'product' | 'units' | 'rate' | 'priced' | 'price' | 'rescaled';

export const nameOf = (cost: CostTarget): string => cost.indicator.name.value.trim();
export const isEqual = (cost: CostTarget): boolean => cost.operator === '=';
