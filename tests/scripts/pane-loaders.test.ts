/** What the build leaves out of the pane: of Fluent's themes, of zod for the data files that ship with Heji, and of these. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import * as z from 'zod/mini';
import { check } from '../../src/core/check';
import { readWorkbook } from '../../src/hosts/file/read';
import { madeSources, ownSources, unseenSources } from '../slips/corpus';

const root = path.resolve(__dirname, '../..');
const loader = (name: string) =>
  jest.requireActual<(this: object, source: string) => string>(path.join(root, `scripts/loaders/${name}.cjs`));
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(root, folder, name));

describe('the themes', () => {
  const kept = (theme: string): Record<string, string> => {
    const context = { resourcePath: theme, addContextDependency: () => undefined };
    const made = loader('fluent-theme').call(context, `export { ${theme} } from '@fluentui/react-components';`);
    return JSON.parse(/= (\{.*\});$/.exec(made)![1]!) as Record<string, string>;
  };
  const light = kept('webLightTheme');

  it('hold every token that the pane asks for, and few others', () => {
    const asked = filesIn('src/taskpane', '.tsx').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\btokens\.(\w+)/g)].map(([, name]) => name!),
    );
    expect(asked.filter((name) => !(name in light))).toEqual([]);
    expect(Object.keys(light).length).toBeLessThan(Object.keys(webLightTheme).length / 2);
  });

  it('hold what the components ask for that the pane imports', () => {
    for (const name of ['colorCompoundBrandBackground', 'colorNeutralStrokeAccessible', 'colorStrokeFocus2'])
      expect(light).toHaveProperty(name);
  });

  it('say the same as Fluent’s own', () => {
    expect(webLightTheme).toMatchObject(light);
    expect(webDarkTheme).toMatchObject(kept('webDarkTheme'));
  });
});

describe('the schemas of our own data', () => {
  it('are taken from the trusted ones, and why an entry stands there is left out', () => {
    const made = loader('own-data').call(
      {},
      "import * as z from 'zod/mini';\nconst one = { because: 'so it is', at: 1 };",
    );
    expect(made).toContain('trusted-schemas.mjs');
    expect(made).toContain("{ because: '', at: 1 }");
  });

  it('read what zod reads of data that is right', async () => {
    const trusted = (await import(
      pathToFileURL(path.join(root, 'scripts/loaders/trusted-schemas.mjs')).href
    )) as unknown as typeof z;
    const schema = (from: typeof z) =>
      from.object({
        name: from.string().check(from.minLength(1)),
        words: from.array(from.object({ kind: from.enum(['a', 'b']), note: from.optional(from.string()) })),
        weights: from.optional(
          from.object({ total: from.number(), level1: from._default(from.record(from.string(), from.int()), {}) }),
        ),
        forms: from._default(from.array(from.string()), []),
      });
    for (const data of [
      { name: '甲', words: [{ kind: 'a' }, { kind: 'b', note: '注' }], source: '出处' },
      { name: '乙', words: [], weights: { total: 100 }, forms: ['L1'] },
    ])
      expect(schema(trusted).parse(data)).toEqual(schema(z).parse(data));
  });

  it('know everything of zod that those files use', async () => {
    const trusted = (await import(
      pathToFileURL(path.join(root, 'scripts/loaders/trusted-schemas.mjs')).href
    )) as Record<string, unknown>;
    const folders = ['knowledge', 'matching', 'text', 'rules', 'profiles', 'declaration/labels'];
    const used = folders
      .flatMap((folder) => filesIn(`src/core/${folder}`, '.ts'))
      .map((file) => readFileSync(file, 'utf8'))
      .filter((source) => source.includes("from 'zod/mini'"))
      .flatMap((source) => [...source.matchAll(/\bz\.(\w+)\(/g)].map(([, name]) => name!));
    expect([...new Set(used)].filter((name) => !(name in trusted))).toEqual([]);
  });
});

describe('the knowledge without where it is from', () => {
  it('reads and tells the same of every sample and clean table', async () => {
    const trusted: unknown = await import(pathToFileURL(path.join(root, 'scripts/loaders/trusted-schemas.mjs')).href);
    const isOfRules = (file: string): boolean => file.startsWith(path.join(root, 'src/core/rules'));
    jest.doMock('zod/mini', () => trusted);
    for (const file of filesIn('src/core', '.json').filter((each) => !isOfRules(each)))
      jest.doMock(
        file,
        () => JSON.parse(loader('knowledge').call({ resourcePath: file }, readFileSync(file, 'utf8'))) as unknown,
      );
    let inPane: typeof check | undefined;
    jest.isolateModules(() => {
      ({ check: inPane } = jest.requireActual<{ check: typeof check }>('../../src/core/check'));
    });
    const workbooks = [...ownSources, ...madeSources, ...unseenSources].map(({ bytes }) => readWorkbook(bytes()));
    const told = (by: typeof check) =>
      workbooks.map((sheets) =>
        JSON.stringify(by(sheets).tables.map(({ declaration, findings }) => [declaration, findings])),
      );
    expect(told(inPane!)).toEqual(told(check));
  });
});
