import type { Locale } from '../core/localized';
import { enUS } from './en-US';
import { zhCN, type Texts } from './zh-CN';

export type { Texts };

const texts: Readonly<Record<Locale, Texts>> = { 'zh-CN': zhCN, 'en-US': enUS };

export const text = (locale: Locale): Texts => texts[locale];
