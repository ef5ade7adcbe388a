import type { Locale } from '../core/localized';
import type { Texts } from './zh-CN';

export type { Texts };

const load: Readonly<Record<Locale, () => Promise<Texts>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "texts-zh-CN" */ './zh-CN')).zhCN,
  'en-US': async () => (await import(/* webpackChunkName: "texts-en-US" */ './en-US')).enUS,
};
const loaded: Partial<Record<Locale, Texts>> = {};

/** Brings the texts of a language; nobody loads those of a language he does not read. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  return (loaded[locale] ??= await load[locale]());
}

/** The texts of a language that was loaded. */
export function text(locale: Locale): Texts {
  const texts = loaded[locale];
  if (!texts) throw new Error(`${locale} is not loaded`);
  return texts;
}
