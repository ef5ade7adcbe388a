import type { Locale } from '../core/localized';
import { enUS } from './en-US';
import { zhCN, type Texts } from './zh-CN';

export type { Texts };

const texts: Readonly<Record<Locale, Texts>> = { 'zh-CN': zhCN, 'en-US': enUS };

export const text = (locale: Locale): Texts => texts[locale];

/** Office's display language ("zh-CN", "zh-TW", "en-GB" …) → the language Heji speaks. */
export const localeOf = (displayLanguage: string | undefined): Locale =>
  displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
