import type { zhCN } from './zh-CN';
import type { zhCNDeferred } from './zh-CN-deferred';

/** The shapes every language fills; a missing or misspelt key does not compile. */
export type FirstTexts = typeof zhCN;
export type DeferredTexts = typeof zhCNDeferred;
export type Texts = FirstTexts & DeferredTexts;
