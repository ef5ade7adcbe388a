/** Shows at once that something is coming, then loads the spreadsheet, which is large. */
import { element } from './elements';
import { readOptions } from './options';
import { texts } from './texts';
import './page.css';

const options = readOptions(window.location.search);
const t = texts[options.language];

document.documentElement.lang = options.language;
element('notice').textContent = t.loading;

import(/* webpackChunkName: "app" */ './app')
  .then(({ startApp }) => startApp(options, t))
  .catch((reason: unknown) => {
    console.error(reason);
    element('notice').textContent = t.failed.replace('{{reason}}', String(reason));
  });
