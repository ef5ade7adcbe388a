import type { Runner } from './jobs';
import type { Output } from './output';

/** What a command meets outside of itself. */
export interface Surroundings {
  readonly output: Output;
  /** Begins another one who does jobs. */
  readonly startRunner: () => Runner;
}
