import type { CheckOptions } from '../core/check';
import type { Locale } from '../core/localized';
import { profiles } from '../core/profiles';
import type { Settings } from '../core/settings';
import { parseSettings } from '../core/settings-file';
import { FileError } from '../hosts/file/file-error';
import { cliTexts } from '../locales/cli';
import { UsageError } from './exit-status';
import { loadFile } from './load-file';

/** A settings file names rules; a thousand of them take 50 kB. */
const MAX_SETTINGS_BYTES = 2 ** 20;

/** What says how is checked. */
export interface RuleFlags {
  readonly lang: Locale;
  readonly profile?: string;
  readonly settings?: string;
}

function readSettings(path: string, locale: Locale): Settings {
  const complain = (issues: string): never => {
    throw new UsageError(cliTexts[locale].badSettings(path, issues));
  };
  let content: Uint8Array;
  try {
    content = loadFile(path, MAX_SETTINGS_BYTES);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const texts = cliTexts[locale];
    return complain(error.code === 'too-large' ? texts.settingsTooLarge : texts.fileErrors[error.code]);
  }
  const file = parseSettings(new TextDecoder().decode(content));
  return file.ok ? file.settings : complain(file.problem[locale]);
}

/** @throws UsageError for a settings file that cannot be used and a profile that does not exist */
export function checkOptions({ profile, settings: path, lang }: RuleFlags): CheckOptions {
  const settings = path === undefined ? undefined : readSettings(path, lang);
  const wanted = profile ?? settings?.profile;
  if (wanted !== undefined && !profiles.some((p) => p.id === wanted)) {
    throw new UsageError(cliTexts[lang].unknownProfile(wanted, profiles.map((p) => p.id).join(', ')));
  }
  return { ...(wanted !== undefined && { profile: wanted }), ...(settings && { rules: settings.rules }) };
}
