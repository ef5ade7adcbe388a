import { readOfficeFile } from '../../../src/hosts/excel';

const NAME = 'office-settings.json';
const json = { 'content-type': 'application/json' };

/** What the server beside the pane answers; `fetch` is the browser's. */
const answers = (answer: () => Response | Promise<Response>) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answer()));

afterEach(() => jest.restoreAllMocks());

it('gives the content of a file that is there, asked for without the user’s credentials', async () => {
  const asked = answers(() => new Response('{"version":1}', { headers: json }));
  expect(await readOfficeFile(NAME)).toBe('{"version":1}');
  expect(asked.mock.calls).toEqual([[NAME, { credentials: 'omit' }]]);
});

it('gives an empty file as it is', async () => {
  answers(() => new Response('', { headers: json }));
  expect(await readOfficeFile(NAME)).toBe('');
});

it('takes a file whose kind the server does not tell', async () => {
  answers(() => new Response(new TextEncoder().encode('{}')));
  expect(await readOfficeFile(NAME)).toBe('{}');
});

it.each<[string, () => Response | Promise<Response>]>([
  ['is not found', () => new Response('{}', { status: 404, headers: json })],
  ['fails on the server', () => new Response('{}', { status: 500, headers: json })],
  ['has no content', () => new Response(null, { status: 204 })],
  ['is a page instead', () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
])('gives nothing where it %s', async (_name, answer) => {
  answers(answer);
  expect(await readOfficeFile(NAME)).toBeUndefined();
});

it('takes a library of ten thousand indicators, and no page of settings as long as that', async () => {
  const long = '库'.repeat(4_000_000);
  answers(() => new Response(long, { headers: json }));
  expect((await readOfficeFile('office-library.json'))?.length).toBe(long.length);
  expect(await readOfficeFile(NAME)).toBeUndefined();
});
