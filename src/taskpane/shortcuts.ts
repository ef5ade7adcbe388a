/**
 * Single keys that press the buttons which name them (use-key.ts), and go from finding to finding. They are heard only
 * while the keyboard is in the pane and not in a field: Excel, the browser and screen readers keep all of theirs, which
 * are combinations, or are not passed on.
 */

const FIELD = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]';
const LINE = '[data-finding]';
/** Lines that are not drawn yet: they come before those of the next group all the same. */
const MORE = '[data-more]';

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/**
 * To the finding after or before the one that has the keyboard, or else is lit, and to its cells; without either to the
 * first or the last.
 */
export function step(by: 1 | -1, line: Element | null): void {
  const from = line ?? document.querySelector('[data-lit]');
  const lines = all(`${LINE}, ${MORE}`).filter((one) => one === from || one.dataset.finding !== 'resolved');
  const at = lines.findIndex((one) => one === from);
  const next = lines[at >= 0 ? at + by : by > 0 ? 0 : lines.length - 1];
  if (next?.matches(MORE)) {
    next.click();
    // When they are drawn.
    setTimeout(() => step(by, from));
    return;
  }
  const button = next?.querySelector('button');
  button?.focus();
  button?.click();
}

/** Closes what is open in a finding; the keyboard goes back to the button that opened it. */
function close(line: Element | null): boolean {
  const opener = line?.querySelector<HTMLElement>('[aria-expanded=true]');
  opener?.focus();
  opener?.click();
  return opener !== undefined && opener !== null;
}

/** The button in this finding, or the one of the pane. */
function press(key: string, line: Element | null): boolean {
  const named = `[aria-keyshortcuts="${key}"]`;
  const inLine = line?.querySelector<HTMLElement>(named);
  inLine?.focus();
  const button = inLine ?? all(named).find((one) => !one.closest(LINE));
  button?.click();
  return button !== undefined;
}

/** The library may have to be loaded first. */
function focusSearch(tries = 60): void {
  const field = document.querySelector<HTMLElement>('#view input[type=search]');
  if (field) field.focus();
  else if (tries > 0) setTimeout(() => focusSearch(tries - 1), 50);
}

function act(key: string, line: Element | null): boolean {
  if (key === 'N' || key === 'P') step(key === 'N' ? 1 : -1, line);
  else if (!/^[A-Z]$/.test(key) || !press(key, line)) return false;
  if (key === 'S') focusSearch();
  return true;
}

/** From now on; `isOn` is asked at every key. */
export function listen(isOn: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, altKey, metaKey, shiftKey, isComposing, repeat } = event;
    if (event.defaultPrevented || ctrlKey || altKey || metaKey || shiftKey || isComposing || repeat) return;
    const element = target as Element;
    const line = element.closest(LINE);
    if (key === 'Escape' ? close(line) : isOn() && !element.closest(FIELD) && act(key.toUpperCase(), line))
      event.preventDefault();
  });
}
