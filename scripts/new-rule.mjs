/**
 * npm run new-rule -- family/name
 * Writes the rule's file and its test and registers it in its family; what is left to do is said at the end.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const [id = ''] = process.argv.slice(2);
const root = process.cwd();

function refuse(why) {
  console.error(`${why}\nUsage: npm run new-rule -- family/name   (for example value/too-round)`);
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

const rule = `import { defineRule } from '../rule';

export const ${camel} = defineRule({
  id: '${id}',
  severity: 'warning',
  title: { 'zh-CN': '待写', 'en-US': 'to be written' },
  why: { 'zh-CN': '待写', 'en-US': 'to be written' },
  basis: ['财预〔2015〕88号'],
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
import { testRule } from '../../../support/rule-tester';

testRule(${camel}, {
  accept: [{ name: 'a good form', sheet: form() }],
  reject: [
    {
      name: 'the slip',
      sheet: form({ rows: [['产出指标', '数量指标', '待写', '≥1次']] }),
      cells: [['C9']],
      message: ['待写'],
    },
  ],
});
`;

const registered = readFileSync(index, 'utf8')
  .replace(/(import type \{ Rule \}[^\n]*\n)/, `$1import { ${camel} } from './${name}';\n`)
  .replace(
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
Now write the check, both languages, the basis and the example; then: npx jest tests/core/rules/${family} && npm run docs`);
