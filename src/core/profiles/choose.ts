import type { Declaration } from '../declaration/declaration';
import type { LocalizedText } from '../localized';
import type { Profile, ProfileId } from './profile';
import { profiles } from './index';

export interface ProfileChoice {
  readonly profile: Profile;
  /** Why this one, in words the user can check against her table. */
  readonly reason: LocalizedText;
}

/** The profile the table itself shows, or the one the user asked for. Throws RangeError for an unknown id. */
export function chooseProfile(_declaration: Declaration, wanted?: ProfileId): ProfileChoice {
  const profile = profiles.find((p) => p.id === (wanted ?? 'national-2015'));
  if (!profile) throw new RangeError(`There is no profile "${wanted}"`);
  return { profile, reason: { 'zh-CN': '默认', 'en-US': 'default' } };
}
