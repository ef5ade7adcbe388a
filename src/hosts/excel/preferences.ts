import * as z from 'zod/mini';
import type { Locale } from '../../core/localized';
import { displayLocale, storageName } from './environment';

const KEY = 'heji.pane';

/** What is remembered for the person, on this computer; what belongs to the table travels with the workbook. */
const preferencesSchema = z.object({
  language: z.catch(z.enum(['auto', 'zh-CN', 'en-US']), 'auto'),
  live: z.catch(z.boolean(), true),
  /** Whether 校验 in the pane also marks the cells. */
  mark: z.catch(z.boolean(), true),
  /** Whether marks come with comments. */
  comments: z.catch(z.boolean(), false),
  /** Whether single keys do things in the pane. */
  keys: z.catch(z.boolean(), true),
  /** Which Heji this person used last; "" at the first time. */
  version: z.catch(z.string(), ''),
});

export type Preferences = z.infer<typeof preferencesSchema>;

export const defaultPreferences: Preferences = preferencesSchema.parse({});

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
