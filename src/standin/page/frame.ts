/** Runs in the pane's and the commands' frames before office.js: asks the page that plays Excel for a host. */
import type { StandinWindow } from './excel';

(window.parent as StandinWindow).standin.attach(window);
