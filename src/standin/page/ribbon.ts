import { button } from './elements';
import type { Action, Manifest } from './manifest';

/** The add-in's tab, as its manifest describes it. A function's button rests until the function is done. */
export function ribbon(bar: HTMLElement, manifest: Manifest, run: (action: Action) => Promise<void>): void {
  const tab = document.createElement('span');
  tab.className = 'tab';
  tab.textContent = manifest.tab;
  const buttons = manifest.buttons.map(({ label, tip, icon, action }) => {
    const image = document.createElement('img');
    image.src = icon;
    image.alt = '';
    const made = button(label, () => {
      made.disabled = true;
      void run(action).finally(() => (made.disabled = false));
    });
    made.title = tip;
    made.prepend(image);
    return made;
  });
  bar.append(tab, ...buttons);
}
