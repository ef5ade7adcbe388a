import * as z from 'zod/mini';
import { displayLocale, storageName } from '../../hosts/excel';
import type { Locale } from '../../core/localized';

const KEY = 'heji.pane';

/** What the pane remembers for the person, on this computer; what belongs to the table travels with the workbook. */
const preferencesSchema = z.object({
  language: z.catch(z.enum(['auto', 'zh-CN', 'en-US']), 'auto'),
  live: z.catch(z.boolean(), true),
  /** Whether 校验 also marks the cells. */
  mark: z.catch(z.boolean(), true),
});

export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = { language: 'auto', live: true, mark: true };

/** The stored preferences; the defaults for whatever is missing or spoilt, also where storage is switched off. */
export function loadPreferences(): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(localStorage.getItem(storageName(KEY)) ?? '{}'));
  } catch {
    return defaultPreferences;
  }
}

/** Preferences are a convenience: without storage they last as long as the pane. */
export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(storageName(KEY), JSON.stringify(preferences));
  } catch {
    return;
  }
}

export const localeFor = (language: Preferences['language']): Locale =>
  language === 'auto' ? displayLocale() : language;

/** Each language by its own name. */
export const localeNames: Readonly<Record<Locale, string>> = { 'zh-CN': '简体中文', 'en-US': 'English' };
