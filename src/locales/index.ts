import type { Locale } from '../core/localized';
import type { DeferredTexts, FirstTexts, Texts } from './texts';

/** Each language by its own name. */
export const localeNames: Readonly<Record<Locale, string>> = { 'zh-CN': '简体中文', 'en-US': 'English' };

const first: Readonly<Record<Locale, () => Promise<FirstTexts>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "texts-zh-CN" */ './zh-CN')).zhCN,
  'en-US': async () => (await import(/* webpackChunkName: "texts-en-US" */ './en-US')).enUS,
};
const deferred: Readonly<Record<Locale, () => Promise<DeferredTexts>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "deferred-texts-zh-CN" */ './zh-CN-deferred')).zhCNDeferred,
  'en-US': async () => (await import(/* webpackChunkName: "deferred-texts-en-US" */ './en-US-deferred')).enUSDeferred,
};
const loaded: Partial<Record<Locale, FirstTexts & Partial<DeferredTexts>>> = {};

/** Brings what the pane says until its first check is shown; what comes later waits for `loadTexts` (`deferred` does). */
export async function loadFirstTexts(locale: Locale): Promise<FirstTexts> {
  return (loaded[locale] ??= { ...(await first[locale]()) });
}

/** Brings all texts of a language; nobody loads those of a language he does not read. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const [begun, rest] = await Promise.all([loadFirstTexts(locale), deferred[locale]()]);
  // The same object: what has it already has the rest too.
  return Object.assign(begun, rest);
}

/** The texts of a language that was loaded. */
export function text(locale: Locale): Texts {
  const texts = loaded[locale];
  if (!texts) throw new Error(`${locale} is not loaded`);
  return texts as Texts;
}
