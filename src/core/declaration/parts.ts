import type { Declaration } from './declaration';

export type Part = 'project' | 'funds' | 'goals' | 'indicators';

/** What every declaration has and nobody found in this one; about it the verdict can say nothing. A list has no such parts. */
export const partsNotRead = ({ list, project, funds, goals, indicators }: Declaration): Part[] =>
  list
    ? []
    : [
        ...(project ? [] : (['project'] as const)),
        ...(funds.length ? [] : (['funds'] as const)),
        ...(goals.length ? [] : (['goals'] as const)),
        ...(indicators.length ? [] : (['indicators'] as const)),
      ];

/** By what a table is told from others: its project, or a list's title; undefined where it states neither. */
export const nameOf = ({ list, project, title }: Declaration): string | undefined =>
  (list ? title : project)?.value.trim() || undefined;
