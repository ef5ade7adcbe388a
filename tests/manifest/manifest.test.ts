/**
 * Office refuses a manifest without saying why, and Microsoft's validator needs the internet; these are the rules of
 * the schema (MS-OWEMXML) that a change can break.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';

const root = resolve(__dirname, '../..');
const source = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
const manifest = new JSDOM(source, { contentType: 'application/xml' }).window.document;

const all = (name: string, within: Element | Document = manifest): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? '';
const children = (element: Element): string[] => [...element.children].map((child) => child.localName);
/** Is `found` in the order of `allowed`, with nothing else among it? */
const inOrder = (found: readonly string[], allowed: readonly string[]): boolean => {
  const places = found.map((name) => allowed.indexOf(name));
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
};

const orders: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

it.each(Object.entries(orders))('the parts of every %s stand in the order of the schema', (name, allowed) => {
  for (const element of all(name))
    expect([children(element), inOrder(children(element), allowed)]).toEqual([children(element), true]);
});

it('every resource that is named exists, and every resource is named', () => {
  const named = [...manifest.querySelectorAll('[resid]')].map(attribute('resid'));
  const resources = all('Resources')[0]!;
  const existing = ['Image', 'Url', 'String'].flatMap((name) => all(name, resources)).map(attribute('id'));
  expect([...new Set(named)].sort()).toEqual([...existing].sort());
  expect(new Set(existing).size).toBe(existing.length);
});

it('ids are unique and short enough', () => {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => all(name)).map(attribute('id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
});

it('every text exists in Chinese and in English, within the lengths Office allows', () => {
  expect(all('DefaultLocale')[0]?.textContent).toBe('zh-CN');
  const texts: [Element, number][] = [
    ...all('String', all('ShortStrings')[0]).map((element): [Element, number] => [element, 125]),
    ...all('String', all('LongStrings')[0]).map((element): [Element, number] => [element, 250]),
    [all('DisplayName')[0]!, 125],
    [all('Description')[0]!, 250],
  ];
  for (const [element, most] of texts) {
    const chinese = element.getAttribute('DefaultValue') ?? '';
    const english = all('Override', element)
      .find((o) => o.getAttribute('Locale') === 'en-US')
      ?.getAttribute('Value');
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(english).toMatch(/^[\x20-\x7e]+$/);
    expect(Math.max(chinese.length, english?.length ?? 0)).toBeLessThanOrEqual(most);
  }
});

it('every icon is a picture of the size it is declared for', () => {
  const sizeOf = (url: string): string => {
    const png = readFileSync(resolve(root, new URL(url).pathname.slice(1)));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    return `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
  };
  const images = new Map(
    all('Image', all('Resources')[0]).map((image) => [image.id, attribute('DefaultValue')(image)]),
  );
  const used = all('Icon').flatMap((icon) => all('Image', icon));
  for (const image of used) {
    const size = image.getAttribute('size');
    expect(sizeOf(images.get(image.getAttribute('resid') ?? '') ?? '')).toBe(`${size} × ${size}`);
  }
  for (const icon of all('Icon')) expect(all('Image', icon).map(attribute('size'))).toEqual(['16', '32', '80']);
  expect(sizeOf(attribute('DefaultValue')(all('IconUrl')[0]!))).toBe('32 × 32');
  expect(sizeOf(attribute('DefaultValue')(all('HighResolutionIconUrl')[0]!))).toBe('64 × 64');
});

it('every address is of the place of publication that the build replaces', () => {
  const addresses = [...source.matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address]) => address!);
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
});

it('has the version of the package, at least 1.0, which Office’s validator asks for', () => {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };
  expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
  expect(Number(version.split('.')[0])).toBeGreaterThanOrEqual(1);
});

it('every function of the ribbon is there', () => {
  const commands = readFileSync(resolve(root, 'src/commands/commands.ts'), 'utf8');
  const names = all('FunctionName').map((element) => element.textContent);
  expect(names).toEqual(expect.arrayContaining(['checkSheet', 'checkWorkbook', 'clearMarks']));
  for (const name of names) expect(commands).toMatch(new RegExp(`\\b${name}\\b`));
});

it('asks for no more than Excel 2019 has and for no more rights than to read and write the document', () => {
  expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['ExcelApi', '1.8'],
  ]);
  expect(all('Permissions')[0]?.textContent).toBe('ReadWriteDocument');
});
