import type { Locale } from '../../core/localized';
import { displayLocale, storageName } from './environment';

const KEY = 'heji.pane';

/** What is remembered for the person, on this computer; what belongs to the table travels with the workbook. */
export interface Preferences {
  readonly language: Locale | 'auto';
  readonly live: boolean;
  /** Whether 校验 in the pane also marks the cells. */
  readonly mark: boolean;
  /** Whether marks come with comments. */
  readonly comments: boolean;
  /** Whether single keys do things in the pane. */
  readonly keys: boolean;
  /** Which Heji this person used last; "" at the first time. */
  readonly version: string;
}

export const defaultPreferences: Preferences = {
  language: 'auto',
  live: true,
  mark: true,
  comments: false,
  keys: true,
  version: '',
};

const languages: readonly unknown[] = ['auto', 'zh-CN', 'en-US'] satisfies readonly Preferences['language'][];

const isFit = (name: string, value: unknown): boolean =>
  name === 'language'
    ? languages.includes(value)
    : Object.hasOwn(defaultPreferences, name) && typeof value === typeof defaultPreferences[name as keyof Preferences];

/** The stored preferences; the defaults for whatever is missing or spoilt, also where storage is switched off. */
export function loadPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageName(KEY)) ?? '{}');
    const fit = Object.entries(Object(stored) as object).filter(([name, value]) => isFit(name, value));
    return { ...defaultPreferences, ...Object.fromEntries(fit) };
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
