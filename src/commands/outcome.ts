import type { Notice } from './notice';

/** What a ribbon function came to. */
export interface Outcome {
  readonly notice: Notice;
  /** Takes back what was done, where that can be asked for. */
  readonly takeBack?: () => Promise<void>;
}
