import type { Locale } from '../core/localized';
import { reviewEnUS } from './review-en-US';
import type { ReviewTexts } from './review-texts';
import { reviewZhCN } from './review-zh-CN';

/** What `heji review` writes. */
export const reviewTexts: Readonly<Record<Locale, ReviewTexts>> = { 'zh-CN': reviewZhCN, 'en-US': reviewEnUS };
