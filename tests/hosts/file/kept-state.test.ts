/** What the pane keeps in a workbook, read from the file: as it is kept now, and as earlier versions did. */
import { parseState, stateXml, type WorkbookState } from '../../../src/core/workbook-state';
import { readKeptState } from '../../../src/hosts/file/kept-state';
import { parts, rowOf, text, zip, type Entry } from '../../support/package';

const state = parseState({ rules: { 'text/typo': 'off', 'basis/vague': 'advice' } })!;
const workbook = parts(rowOf(1, text('A1', '项目名称')));
const read = (...more: readonly Entry[]) => readKeptState(zip([...workbook, ...more]));

const part = (content: string, number = 1): Entry => ({ name: `customXml/item${String(number)}.xml`, content });
const settings = (kept: WorkbookState | string, number = 1): Entry => ({
  name: `xl/webextensions/webextension${String(number)}.xml`,
  content: `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="6d0f" version="1.0.0.0" store="\\\\server\\share" storeType="Filesystem"/><we:properties><we:property name="other" value="1"/><we:property name="heji.state" value="${JSON.stringify(kept).replaceAll('"', '&quot;')}"/></we:properties><we:bindings/></we:webextension>`,
});

it('is read where it is kept, and where earlier versions kept it', () => {
  expect(read(part('<b:Sources xmlns:b="urn:x"/>'), part(stateXml(state), 2))).toEqual(state);
  expect(read(settings(state))).toEqual(state);
  expect(read(settings('nothing'), settings(state, 2))).toEqual(state);
  const later = { ...state, rules: {} };
  expect(read(settings(state), part(stateXml(later)))).toEqual(later);
});

it.each<[string, Entry[]]>([
  ['nothing', []],
  ['XML of others', [part('<x xmlns="urn:other">{}</x>')]],
  ['what is no JSON', [part(stateXml(state).replace('{', '['))]],
  ['what is no XML', [part('urn:heji:state:1 <'), part('<state')]],
  ['a broken setting', [{ ...settings(state), content: '<we:property name="heji.state" value="{' }]],
  ['a damaged entry', [{ ...part(stateXml(state)), says: { crc: 1 } }]],
])('is undefined for %s', (_what, more) => {
  const [one, two] = more;
  expect(read(...(one ? [one] : []), ...(two ? [{ ...two, name: 'customXml/item2.xml' }] : []))).toBeUndefined();
});

it('is undefined for what is no .xlsx', () => {
  expect(readKeptState(new Uint8Array([1, 2, 3]))).toBeUndefined();
});
