import { loadState, saveState } from '../../../src/hosts/excel';
import { stateInXml, stateXml } from '../../../src/core/workbook-state';
import { STATE_NAMESPACE } from '../../../src/core/workbook-state-place';
import { openExcel, type OpenExcel } from '../../support/excel';

jest.setTimeout(30_000);

const sheets = { 申报表: { rows: [['项目名称', '普法宣传']] }, 说明: { rows: [['测算', 1]] } };
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ sheets });
});
afterEach(() => excel.close());

/** As an earlier version kept it, among the settings of the add-in of one source. */
const addSetting = (value: unknown): Promise<void> =>
  excel.Excel.run(async (context) => {
    context.workbook.settings.add('heji.state', value);
    await context.sync();
  });

const addPart = (xml: string): Promise<void> =>
  excel.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });

const kept = () => {
  const { settings, customXmlParts } = excel.host.save();
  return { settings: settings ?? {}, parts: Object.values(customXmlParts ?? {}) };
};

const none = { version: 1, rules: {}, ignored: [], regions: {}, columns: {} } as const;
const off = { ...none, rules: { 'text/typo': 'off' as const }, ignored: [], regions: {}, columns: {} };

describe('what is remembered in the workbook', () => {
  it('starts with the defaults and comes back as saved', async () => {
    expect(await loadState()).toEqual(none);
    const state = { ...(await loadState()), profile: 'yunnan', rules: { 'text/typo': 'off' as const } };
    await saveState(state);
    expect(await loadState()).toEqual(state);
  });

  it('is one part of the file and no setting: a recipient without Heji is asked nothing', async () => {
    await saveState(off);
    await saveState({ ...off, profile: 'yunnan' });
    expect(kept()).toEqual({ settings: {}, parts: [stateXml({ ...off, profile: 'yunnan' })] });
  });

  it('is read where an earlier version kept it, and moves when it is saved', async () => {
    await addSetting(off);
    expect(await loadState()).toEqual(off);
    await saveState(await loadState());
    expect([kept().settings, kept().parts.map(stateInXml)]).toEqual([{}, [off]]);
    expect(await loadState()).toEqual(off);
  });

  it('is one again where two computers saved it at the same time', async () => {
    await addPart(stateXml(off));
    await addPart(stateXml(none as never));
    expect(await loadState()).toEqual(off);
    await saveState(off);
    expect(kept().parts).toHaveLength(1);
  });

  it('brings back what the user said of the columns, and nothing of it where somebody spoilt it', async () => {
    const told = [
      { column: 1, role: 'name' as const, term: 'other' as const, label: '抓手' },
      { column: 2, role: 'target' as const, term: 'half' as const, label: '' },
    ];
    await saveState({ ...(await loadState()), regions: { 申报表: 'B3:C9' }, columns: { 申报表: told } });
    expect(await loadState()).toMatchObject({ regions: { 申报表: 'B3:C9' }, columns: { 申报表: told } });
    const spoilt = { ...off, columns: { 申报表: told, 说明: [{ column: -1, role: 'price' }] } };
    const [part] = kept().parts;
    await excel.Excel.run(async (context) => {
      const found = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
      await context.sync();
      found.items[0]!.setXml(part!.replace(/>.*</s, `>${JSON.stringify(spoilt)}<`));
      await context.sync();
    });
    expect(await loadState()).toMatchObject({ rules: { 'text/typo': 'off' }, columns: { 申报表: told, 说明: [] } });
  });

  it.each([
    ['a setting', () => addSetting({ version: 99, ignored: 'all' })],
    ['a part', () => addPart(`<state xmlns="${STATE_NAMESPACE}">{"version":99}</state>`)],
    ['a part that holds no JSON', () => addPart(`<state xmlns="${STATE_NAMESPACE}"><a/></state>`)],
  ])('leaves beside it what it cannot read: %s', async (_what, add) => {
    await add();
    const before = kept();
    expect(await loadState()).toEqual(none);
    await saveState(off);
    expect(await loadState()).toEqual(off);
    expect(kept().settings).toEqual(before.settings);
    expect(kept().parts).toEqual([...before.parts, stateXml(off)]);
  });
});

it.each([
  ['what XML would read otherwise', '<a href="x">&amp; ]]> -->'],
  ['what XML cannot hold', '\u0000\u0008\uffff\ud800'],
  ['characters beyond the first plane', '𠮷😀'],
  ['ends of lines', '甲\r\n乙\n\t'],
])('a part holds %s', (_what, reason) => {
  const ignored = [{ rule: 'text/typo', sheet: '表', cells: ['A1'], content: '', message: '错别字', reason }];
  const xml = stateXml({ ...off, ignored });
  expect(xml).not.toMatch(/[&\p{Cc}]/u);
  expect(stateInXml(xml)?.ignored).toEqual(ignored);
  // As another program may write it anew.
  const [root, text] = [xml.indexOf('>') + 1, xml.lastIndexOf('<')];
  const rewritten = xml.slice(0, root) + xml.slice(root, text).replaceAll('"', '&quot;') + xml.slice(text);
  expect(stateInXml(`<?xml version="1.0"?>\n${rewritten}`)).toEqual(stateInXml(xml));
});
