/** Shows at once that something is coming, then loads the spreadsheet, which is large. */
import { element } from './elements';
import { readOptions } from './options';
import { texts } from './texts';
import './page.css';

const options = readOptions(window.location.search);
const t = texts[options.language];

document.documentElement.lang = options.language;
element('notice').textContent = t.loading;

import(/* webpackChunkName: "app" */ './app').then(
  async ({ startApp }) => {
    await startApp(options, t);
    element('notice').textContent = '';
  },
  // Only reached when the server is gone; what the app itself reports, it says in its own words.
  (reason: unknown) => {
    element('notice').textContent = String(reason);
  },
);
