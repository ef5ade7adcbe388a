/** Keeps the open workbook in the browser, so that a reload brings it back. */
import type { IWorkbookData } from '@univerjs/presets';
import type { SavedState } from '../host/state';

export interface Session {
  readonly workbook: IWorkbookData;
  readonly state: SavedState;
}

const DATABASE = 'heji-standin';
const STORE = 'session';
const KEY = 'open';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return (await done(opening)).transaction(STORE, mode).objectStore(STORE);
}

export async function saveSession(session: Session): Promise<void> {
  await done((await store('readwrite')).put(session, KEY));
}

export async function loadSession(): Promise<Session | undefined> {
  return (await done((await store('readonly')).get(KEY))) as Session | undefined;
}

/** As in a browser that was never here. */
export async function forgetSession(): Promise<void> {
  await done((await store('readwrite')).delete(KEY));
  localStorage.clear();
  sessionStorage.clear();
}
