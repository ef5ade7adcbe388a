/**
 * npm run new-rule -- family/name --basis "财预〔2015〕88号 第X条"
 * Writes the rule's file and its test and registers it in its family; what is left to do is said at the end.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

const {
  positionals: [id = ''],
  values,
} = parseArgs({ allowPositionals: true, options: { basis: { type: 'string' } } });
const root = process.cwd();

function refuse(why) {
  console.error(
    `${why}\nUsage: npm run new-rule -- family/name --basis "official document, article"   (for example value/too-round)`,
  );
  process.exit(2);
}

const parts = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(id);
if (!parts) refuse(`"${id}" is not a rule id.`);
const [, family, name] = parts;
const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const source = join(root, 'src/core/rules', `${id}.ts`);
const test = join(root, 'tests/core/rules', `${id}.test.ts`);
const index = join(root, 'src/core/rules', family, 'index.ts');
if (!existsSync(index)) refuse(`There is no family "${family}" (no ${family}/index.ts below src/core/rules).`);
if (existsSync(source) || existsSync(test)) refuse(`${id} is there already.`);

/** A rule without an official document behind it is an opinion. */
async function askBasis() {
  if (!process.stdin.isTTY) return '';
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await ask.question('On which official document does the rule rest (name, number, article)? ');
  ask.close();
  return answer.trim();
}

const basis = values.basis?.trim() || (await askBasis());
if (!basis) refuse('A rule needs its basis.');

const rule = `import { defineRule } from '../rule';

export const ${camel} = defineRule({
  id: '${id}',
  severity: 'warning',
  title: { 'zh-CN': '待写', 'en-US': 'to be written' },
  why: { 'zh-CN': '待写', 'en-US': 'to be written' },
  basis: [${JSON.stringify(basis)}],
  example: { bad: '待写', good: '待写' },
  messages: {
    found: { 'zh-CN': '“{{name}}”…', 'en-US': '"{{name}}" …' },
  },
  *check({ declaration }) {
    for (const indicator of declaration.indicators) {
      if (indicator.name.value !== '待写') continue;
      yield { cells: [indicator.name.cell], message: 'found', data: { name: indicator.name.value } };
    }
  },
});
`;

const ruleTest = `import { ${camel} } from '../../../../src/core/rules/${id}';
import { form } from '../../../support/forms';
import { addressOf } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';

const slip = form({ rows: [['产出指标', '数量指标', '待写', '≥1次']] });

testRule(${camel}, {
  accept: [{ name: 'a good form', sheet: form() }],
  reject: [{ name: 'the slip', sheet: slip, cells: [[addressOf(slip, '待写')]], message: ['待写'] }],
});
`;

/** The import goes where its file's name puts it. */
function withImport(text) {
  const added = `import { ${camel} } from './${name}';`;
  const lines = text.split('\n');
  const pathOf = (line) => /from '\.\/([^']+)'/.exec(line)?.[1];
  const after = lines.findLastIndex((line) => {
    const path = pathOf(line);
    return line.startsWith('import type { Rule }') || (path !== undefined && path < name);
  });
  return lines.toSpliced(after + 1, 0, added).join('\n');
}

const registered = withImport(readFileSync(index, 'utf8')).replace(
  /(readonly Rule\[\] = \[)([\s\S]*?),?\s*\]/,
  (_, open, list) => `${open}${list}${list.trim() ? ', ' : ''}${camel}]`,
);

const style = await resolveConfig(join(root, 'package.json'));
for (const [file, text] of [
  [source, rule],
  [test, ruleTest],
  [index, registered],
]) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...style, parser: 'typescript' }));
}
console.log(`Written: src/core/rules/${id}.ts and tests/core/rules/${id}.test.ts, registered in ${family}/index.ts.
Now write the check, both languages and the example; then: npx jest tests/core/rules/${family} && npm run docs`);
