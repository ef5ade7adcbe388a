/** Which Excel is supported is said in one place; every other document points there. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
const documents = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(resolve(root, 'docs')).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md') && path !== 'docs/excel-versions.md');

it('the requirement that the manifest and the pane ask for is the one of the table', () => {
  const [, asked] = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(read('manifest.xml')) ?? [];
  expect(read('src/taskpane/index.tsx')).toContain(`['ExcelApi', '${asked!}']`);
  expect(read('docs/excel-versions.md')).toContain(`The manifest asks for ExcelApi ${asked!} `);
});

it('no other document promises an Excel that the table does not', () => {
  const promised = documents.filter((path) => /(?:Excel|Office) (?:LTSC )?20(?:16|19)/.test(read(path)));
  // They say that it is not supported.
  expect(promised.sort()).toEqual(['docs/deployment.zh-CN.md', 'docs/excel-facts.md']);
});

it.each(['docs/user-guide.zh-CN.md', 'docs/getting-started.zh-CN.md'])(
  '%s says what to do where Excel offers no add-ins: in .xls files and in Protected View',
  (path) => {
    const line = read(path)
      .split('\n')
      .find((text) => text.startsWith('| 按钮是灰的'));
    expect(line).toMatch(/\.xls.*另存为 \.xlsx.*受保护的视图.*启用编辑/);
  },
);

it.each([
  'README.md',
  'README.zh-CN.md',
  'docs/deployment.zh-CN.md',
  'docs/excel-standin.md',
  'docs/excel-verification.md',
])('%s points to the table', (path) => {
  expect(read(path)).toContain('excel-versions.md');
});
