import { useSteady } from '../pane-context';

interface Key {
  readonly 'aria-keyshortcuts'?: string;
  readonly title?: string;
}

/** Gives a button the key that presses it (shortcuts.ts looks for it) and says so, where the user has keys switched on. */
export function useKey(): (key: string) => Key {
  const { keys, t } = useSteady();
  return (key) => (keys ? { 'aria-keyshortcuts': key, title: t.check.key(key) } : {});
}
