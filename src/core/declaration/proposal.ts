import type { Cell } from './view';

/** What a reader takes a place of a table for: the cells it has understood if it is right, and how much speaks for that, 0 to 1. */
export interface Proposal<T> {
  readonly cells: readonly Cell[];
  readonly score: number;
  readonly reading: T;
}

/** The one that most speaks for; of several the first. */
export function surest<T>(proposals: readonly Proposal<T>[]): Proposal<T> | undefined {
  let best: Proposal<T> | undefined;
  for (const proposal of proposals) if (!best || proposal.score > best.score) best = proposal;
  return best;
}
