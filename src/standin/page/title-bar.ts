import type { Locale } from '../../core/localized';
import { button } from './elements';
import type { Sample } from './gallery';
import type { Texts } from './texts';

export interface TitleBarActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly openSample: (file: string) => void;
}

export interface TitleBar {
  showFile(name: string): void;
}

function gallery(
  samples: readonly Sample[],
  locale: Locale,
  t: Texts,
  openSample: (file: string) => void,
): HTMLElement {
  const select = document.createElement('select');
  select.setAttribute('aria-label', t.samples);
  select.append(new Option(t.chooseSample, ''));
  for (const { file, title } of samples) select.append(new Option(title[locale], file));
  select.addEventListener('change', () => {
    const file = select.value;
    select.value = '';
    if (file) openSample(file);
  });
  return select;
}

function languageSwitch(locale: Locale, t: Texts): HTMLElement {
  return button(t.otherLanguage, () => {
    const address = new URL(window.location.href);
    address.searchParams.set('lang', locale === 'zh-CN' ? 'en-US' : 'zh-CN');
    window.location.assign(address);
  });
}

export function titleBar(
  bar: HTMLElement,
  samples: readonly Sample[],
  locale: Locale,
  t: Texts,
  actions: TitleBarActions,
): TitleBar {
  const name = document.createElement('span');
  name.className = 'file-name';
  bar.append(
    gallery(samples, locale, t, actions.openSample),
    button(t.open, actions.open),
    button(t.save, actions.save),
    name,
    languageSwitch(locale, t),
  );
  return {
    showFile(file) {
      name.textContent = `${file} — ${t.title}`;
      document.title = name.textContent;
    },
  };
}
