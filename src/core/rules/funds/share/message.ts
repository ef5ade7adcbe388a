import type { Big } from 'big.js';

/** How a printed share can be wrong. */
export type ShareMessage =
  | 'text'
  | 'fell'
  | 'rose'
  | 'contrary'
  | 'fromNothing'
  | 'unmarked'
  | 'isMore'
  | 'isLess'
  | 'isSame'
  | 'cell'
  | 'difference'
  | 'changed'
  | 'turned'
  | 'whole'
  | 'source'
  | 'against';

/** With two digits: 74.80%. */
export const shown = (percent: Big): string => `${percent.round(2).toFixed(2)}%`;
