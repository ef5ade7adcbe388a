import type { CheckOptions } from './check';
import type { LocalizedText } from './localized';

/** How an office or a workbook wants its tables checked. */
export type Settings = Pick<CheckOptions, 'profile'> & { readonly rules: NonNullable<CheckOptions['rules']> };

export type SettingsFile =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly problem: LocalizedText };

/** What the workbook says for itself goes before what the office published. */
export function settingsOver(office: SettingsFile, own: Settings): Settings {
  if (!office.ok) return own;
  const { profile, rules } = office.settings;
  return { profile: own.profile ?? profile, rules: { ...rules, ...own.rules } };
}
