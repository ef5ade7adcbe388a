import type { Declaration } from './declaration';

export type Part = 'project' | 'funds' | 'goals' | 'indicators';

/** What every declaration has and nobody found in this one; about it the verdict can say nothing. */
export const partsNotRead = ({ project, funds, goals, indicators }: Declaration): Part[] => [
  ...(project ? [] : (['project'] as const)),
  ...(funds.length ? [] : (['funds'] as const)),
  ...(goals.length ? [] : (['goals'] as const)),
  ...(indicators.length ? [] : (['indicators'] as const)),
];
