import { Storage, StorageType, Utilities } from '@microsoft/office-js-helpers';
import type { Locale } from '../../core/localized';

/** The one file that touches the archived @microsoft/office-js-helpers. */

/** "PC", "MAC", "OFFICE_ONLINE", "IOS"; undefined outside Office. */
export const hostPlatform = (): string | undefined => (Utilities.isAddin ? Utilities.platform : undefined);

/** Office's display language, in the two Heji speaks. */
export const displayLocale = (): Locale => (/^zh/i.test(Office.context.displayLanguage ?? 'zh') ? 'zh-CN' : 'en-US');

/** Text kept for the user on this computer (own blocks, preferences), by key; survives updates of Heji. */
export interface UserStorage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

export function userStorage(): UserStorage {
  // Excel on the web partitions the storage of add-ins; where it does not, there is no key.
  const partition = (Office.context.partitionKey as string | undefined) ?? '';
  const storage = new Storage<string>(`${partition}heji`, StorageType.LocalStorage);
  return {
    get: (key) => storage.get(key) ?? undefined,
    set: (key, value) => void storage.set(key, value),
    remove: (key) => void (storage.has(key) && storage.delete(key)),
  };
}
