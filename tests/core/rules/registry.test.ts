import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { rulePages } from '../../../scripts/rule-docs/page';
import type { LocalizedText } from '../../../src/core/localized';
import { rules as registered } from '../../../src/core/rules';
import type { ExplainedRule } from '../../../src/core/rules/rule';
import { describeWithShared, readShared } from '../../support/shared';

const rules = registered as readonly ExplainedRule[];
const root = resolve(__dirname, '../../..');
const sources = join(root, 'src/core/rules');
const docs = join(root, 'docs/rules');

const filesBelow = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    : [];

const isRule = (value: unknown): value is ExplainedRule =>
  typeof value === 'object' && value !== null && 'run' in value && 'basis' in value;

/** The rules a source file defines. */
const defined = (file: string): ExplainedRule[] =>
  Object.values(jest.requireActual<Record<string, unknown>>(join(sources, file))).filter(isRule);

const places = (text: string): string[] => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]!))].sort();

const texts = (rule: ExplainedRule): LocalizedText[] => [
  rule.title,
  rule.why,
  ...Object.values(rule.messages),
  ...(rule.fix ? [rule.fix] : []),
];

describe('the registry', () => {
  it('holds every rule once', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it('holds every rule that a file defines, named after the file', () => {
    const found = filesBelow(sources, '.ts')
      .filter((file) => file.includes('/') && !file.endsWith('index.ts') && !file.startsWith('common/'))
      .flatMap((file) => defined(file).map((rule) => ({ file, rule })));
    expect(found.map(({ rule }) => `${rule.id}.ts`)).toEqual(found.map(({ file }) => file));
    expect(found.map(({ rule }) => rule.id).sort()).toEqual(rules.map((rule) => rule.id).sort());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a test of its own', () => {
    expect(existsSync(join(root, 'tests/core/rules', `${id}.test.ts`))).toBe(true);
  });

  it('speaks both languages', () => {
    for (const text of texts(rule)) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(text['en-US'].replace(/\{\{\w+\}\}/g, '').trim()).not.toBe('');
      expect(text['en-US']).not.toBe(text['zh-CN']);
    }
  });

  it('fills the same places in both languages', () => {
    for (const message of Object.values(rule.messages))
      expect(places(message['en-US'])).toEqual(places(message['zh-CN']));
  });

  it('names its official basis and shows an example', () => {
    expect(rule.basis.length).toBeGreaterThan(0);
    expect(rule.example.bad.trim()).not.toBe('');
    expect(rule.example.good.trim()).not.toBe('');
    expect(rule.example.good).not.toBe(rule.example.bad);
  });
});

describe('docs/rules', () => {
  it('is what npm run docs writes', () => {
    const pages = rulePages(rules);
    expect(filesBelow(docs, '.md').sort()).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages) expect(readFileSync(join(docs, path), 'utf8')).toBe(text);
  });
});

describeWithShared('the catalogue of the domain notes', () => {
  it('is shipped in full', () => {
    const catalogue = new TextDecoder().decode(readShared('domain', 'rules.md'));
    const ids = [...catalogue.matchAll(/^\| ([a-z]+\/[a-z-]+) \|/gm)].map((m) => m[1]!);
    expect(ids.length).toBeGreaterThan(50);
    expect(rules.map((rule) => rule.id)).toEqual(expect.arrayContaining(ids));
  });
});
