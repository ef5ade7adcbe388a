import { parseState, stateInXml, type WorkbookState } from '../../core/workbook-state';
import { STATE_NAMESPACE, STATE_SETTING } from '../../core/workbook-state-place';
import { isPackage } from './container';
import { unzip } from './unzip';
import { xmlAttributes, xmlTags } from './xml';

const isPart = (name: string): boolean => /^customXml\/item\d{1,6}\.xml$/i.test(name);
/** Where Excel keeps the settings of add-ins, for each source of one apart. */
const isAddIn = (name: string): boolean => /^xl\/webextensions\/webextension\d{0,6}\.xml$/i.test(name);

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** What an earlier version kept among an add-in's settings. */
function stateInSettings(xml: string): WorkbookState | undefined {
  for (const { local, kind, start, end } of xmlTags(xml)) {
    if (local !== 'property' || kind === 'close') continue;
    const attributes = xmlAttributes(xml.slice(start, end));
    if (attributes.get('name') === STATE_SETTING) return parseState(parsed(attributes.get('value') ?? ''));
  }
  return undefined;
}

function stateIn(bytes: Uint8Array): WorkbookState | undefined {
  const parts = [...unzip(bytes, (name) => isPart(name) || isAddIn(name))];
  const texts = parts.map(([name, content]) => ({ name, xml: content.toString() }));
  const own = texts.filter(({ name, xml }) => isPart(name) && xml.includes(STATE_NAMESPACE));
  const found = own.map(({ xml }) => stateInXml(xml)).find((state) => state !== undefined);
  if (found) return found;
  return texts
    .filter(({ name }) => isAddIn(name))
    .map(({ xml }) => stateInSettings(xml))
    .find((state) => state !== undefined);
}

/** What the pane remembered in a workbook; undefined where it remembered nothing that can be read. */
export function readKeptState(bytes: Uint8Array): WorkbookState | undefined {
  try {
    return isPackage(bytes) ? stateIn(bytes) : undefined;
  } catch {
    return undefined;
  }
}
