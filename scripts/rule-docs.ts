/** Writes docs/rules from the rules' metadata: one page a rule and the list; pages of rules that are gone go too. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rules } from '../src/core/rules';
import type { ExplainedRule } from '../src/core/rules/rule';
import { rulePages } from './rule-docs/page';

const folder = resolve(__dirname, '../docs/rules');

rmSync(folder, { recursive: true, force: true });
const pages = rulePages(rules as readonly ExplainedRule[]);
for (const [path, text] of pages) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`docs/rules: ${pages.size} pages`);
