import { Storage, StorageType, Utilities } from '@microsoft/office-js-helpers';
import { storageName } from './environment';

/**
 * The one file that touches the archived @microsoft/office-js-helpers. It weighs more than the rest of this folder, so it
 * is no part of index.ts and loads with the library view, which needs it.
 */

/** "PC", "MAC", "OFFICE_ONLINE", "IOS"; undefined outside Office. */
export const hostPlatform = (): string | undefined => (Utilities.isAddin ? Utilities.platform : undefined);

/** Text kept for the user on this computer (own blocks), by key; survives updates of Heji. */
export interface UserStorage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

export function userStorage(): UserStorage {
  const storage = new Storage<string>(storageName('heji'), StorageType.LocalStorage);
  return {
    get: (key) => storage.get(key) ?? undefined,
    set: (key, value) => void storage.set(key, value),
    remove: (key) => void (storage.has(key) && storage.delete(key)),
  };
}
