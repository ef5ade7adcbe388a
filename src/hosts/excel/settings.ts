import type { WorkbookState } from '../../core/workbook-state';
import { STATE_NAMESPACE, STATE_SETTING } from '../../core/workbook-state-place';
import { runExcel } from './run';

/** What reads a state and writes one, loaded where there is one: most workbooks have none when the pane opens. */
const format = () => import('../../core/workbook-state');

const empty: WorkbookState = { version: 1, rules: {}, ignored: [], regions: {}, columns: {} };

interface Part {
  readonly part: Excel.CustomXmlPart;
  readonly state: WorkbookState | undefined;
}

interface Kept {
  readonly parts: readonly Part[];
  /** What an earlier version kept among the add-in's settings; undefined where there is nothing or it cannot be read. */
  readonly earlier: { readonly setting: Excel.Setting; readonly state: WorkbookState } | undefined;
}

/**
 * The state is a custom XML part: part of the file, whichever way Heji came to the computer. Settings belong to an
 * add-in of one source: those of the catalog's Heji the admin centre's does not see (OfficeDev/office-js#840), and a
 * file that holds any names the add-in to whoever opens it.
 * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 */
async function kept(context: Excel.RequestContext): Promise<Kept> {
  const { customXmlParts, settings } = context.workbook;
  const found = customXmlParts.getByNamespace(STATE_NAMESPACE);
  const setting = settings.getItemOrNullObject(STATE_SETTING);
  found.load('items/id');
  setting.load('value');
  await context.sync();
  const xml = found.items.map((part) => ({ part, text: part.getXml() }));
  if (xml.length > 0) await context.sync();
  if (xml.length === 0 && setting.isNullObject) return { parts: [], earlier: undefined };
  const { parseState, stateInXml } = await format();
  const state = setting.isNullObject ? undefined : parseState(setting.value);
  return {
    parts: xml.map(({ part, text }) => ({ part, state: stateInXml(text.value) })),
    earlier: state && { setting, state },
  };
}

/** The state kept in the workbook; the defaults when there is none or it cannot be read. */
export const loadState = (): Promise<WorkbookState> =>
  runExcel(async (context) => {
    const { parts, earlier } = await kept(context);
    const state = parts.find((one) => one.state)?.state ?? earlier?.state;
    return state ? (await format()).knownOf(state) : empty;
  });

/** What cannot be read stays beside it, so that nothing is lost; what an earlier version kept is moved. */
export const saveState = (state: WorkbookState): Promise<void> =>
  runExcel(async (context) => {
    const { parts, earlier } = await kept(context);
    const { stateXml } = await format();
    const [ours, ...others] = parts.filter((one) => one.state);
    if (ours) ours.part.setXml(stateXml(state));
    else context.workbook.customXmlParts.add(stateXml(state));
    for (const { part } of others) part.delete();
    earlier?.setting.delete();
    await context.sync();
  });
