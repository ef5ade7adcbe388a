/** Reads from the add-in's manifest what Excel would put on the ribbon and into the cells' menu. */
import type { Locale } from '../../core/localized';

export type Action =
  { readonly type: 'function'; readonly name: string } | { readonly type: 'pane'; readonly url: string };

interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly action: Action;
}

export interface Manifest {
  readonly tab: string;
  readonly buttons: readonly Button[];
  readonly cellMenu: readonly Button[];
  readonly commandsUrl: string;
  readonly paneUrl: string;
}

/** @throws Error naming what is missing, where Excel would refuse the manifest. */
export function parseManifest(xml: string, locale: Locale): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const all = (parent: Element | Document, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];
  const one = (parent: Element | Document, name: string): Element => {
    const found = all(parent, name)[0];
    if (!found) throw new Error(`The manifest has no ${name}`);
    return found;
  };

  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((name) =>
      all(one(document, 'Resources'), name).map((resource) => {
        const override = all(resource, 'Override').find((o) => o.getAttribute('Locale') === locale);
        const value = override?.getAttribute('Value') ?? resource.getAttribute('DefaultValue') ?? '';
        return [resource.getAttribute('id'), value] as const;
      }),
    ),
  );
  const resource = (element: Element): string => {
    const id = element.getAttribute('resid');
    const value = resources.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource ${id}`);
    return value;
  };
  /** The manifest names the place of publication; here its pages come from this server. */
  const local = (url: string): string => {
    const { pathname, search } = new URL(url);
    return pathname + search;
  };

  const action = (control: Element): Action => {
    const element = one(control, 'Action');
    return element.getAttribute('xsi:type') === 'ExecuteFunction'
      ? { type: 'function', name: one(element, 'FunctionName').textContent ?? '' }
      : { type: 'pane', url: local(resource(one(element, 'SourceLocation'))) };
  };
  const button = (control: Element): Button => ({
    id: control.getAttribute('id') ?? '',
    label: resource(one(control, 'Label')),
    tip: resource(one(one(control, 'Supertip'), 'Description')),
    icon: local(resource(one(control, 'Image'))),
    action: action(control),
  });
  const buttonsOf = (parent: Element): Button[] => all(parent, 'Control').map(button);

  const tab = one(document, 'CustomTab');
  const tabLabel = all(tab, 'Label').find((label) => label.parentElement === tab);
  if (!tabLabel) throw new Error('The tab of the manifest has no Label');
  return {
    tab: resource(tabLabel),
    buttons: buttonsOf(tab),
    cellMenu: buttonsOf(one(document, 'OfficeMenu')),
    commandsUrl: local(resource(one(document, 'FunctionFile'))),
    paneUrl: local(one(one(document, 'DefaultSettings'), 'SourceLocation').getAttribute('DefaultValue') ?? ''),
  };
}
