import * as z from 'zod';
import type { LocalizedText } from '../../src/core/localized';
import type { Severity } from '../../src/core/severity';
import type { ExplainedRule } from '../../src/core/rules/rule';
import { coveragePage } from '../coverage/page';
import limitsData from './limits.json';

const severities: Record<Severity, LocalizedText> = {
  error: { 'zh-CN': '错误', 'en-US': 'error' },
  warning: { 'zh-CN': '提醒', 'en-US': 'warning' },
  advice: { 'zh-CN': '建议', 'en-US': 'advice' },
};

/** What a rule does not tell, and why, by its id. */
export const limits = z
  .record(z.string(), z.object({ 'zh-CN': z.string().min(1), 'en-US': z.string().min(1) }))
  .parse(limitsData);

const families: Readonly<Record<string, LocalizedText>> = {
  funds: { 'zh-CN': '资金', 'en-US': 'money' },
  calc: { 'zh-CN': '文字中的计算', 'en-US': 'arithmetic written in text' },
  complete: { 'zh-CN': '完整', 'en-US': 'what the form must hold' },
  value: { 'zh-CN': '指标值', 'en-US': 'the value of an indicator' },
  indicator: { 'zh-CN': '指标名称和类别', 'en-US': 'name and category' },
  consistency: { 'zh-CN': '前后一致', 'en-US': 'one part against another' },
  score: { 'zh-CN': '权重和自评', 'en-US': 'weights and self-evaluation' },
  layout: { 'zh-CN': '表格结构', 'en-US': 'the table itself' },
  excel: { 'zh-CN': '工作簿', 'en-US': 'what only a workbook shows' },
  text: { 'zh-CN': '文字', 'en-US': 'wording' },
  basis: { 'zh-CN': '依据和代码', 'en-US': 'grounds and identifiers' },
};

const noFix: LocalizedText = {
  'zh-CN': '不自动修改，由填表人决定。',
  'en-US': 'No fix is offered: a person decides.',
};

const both = (text: LocalizedText): string => `${text['zh-CN']}\n\n${text['en-US']}`;

/** Table cells and list items hold one line, and a stroke would end the cell. */
const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** The places of a message are filled from the table. */
const template = (text: string): string => text.replace(/\{\{\w+\}\}/g, '…');

const messages = ({ messages: all }: ExplainedRule): string =>
  Object.values(all)
    .map((message) => `- ${template(message['zh-CN'])}\n  ${template(message['en-US'])}`)
    .join('\n');

/** The page of one rule, as Markdown, from its metadata alone. */
const rulePage = (rule: ExplainedRule): string => `# ${rule.title['zh-CN']}

\`${rule.id}\` · ${severities[rule.severity]['zh-CN']} · ${rule.title['en-US']} (${severities[rule.severity]['en-US']})

## 查什么 · What it checks

${messages(rule)}

## 为什么 · Why

${both(rule.why)}

## 示例 · Example

| | |
| --- | --- |
| ✗ | ${cell(rule.example.bad)} |
| ✓ | ${cell(rule.example.good)} |

## 不指出什么 · What it does not tell

${both(limits[rule.id]!)}

## 修改 · Fix

${both(rule.fix ?? noFix)}

## 依据 · Basis

${rule.basis.map((item) => `- ${item}`).join('\n')}
`;

const familyOf = (rule: ExplainedRule): string => rule.id.split('/')[0]!;

/** The list of all rules by family, in the order of the registry. */
function indexPage(rules: readonly ExplainedRule[]): string {
  const sections = [...new Set(rules.map(familyOf))].map((family) => {
    const name = families[family];
    const rows = rules
      .filter((rule) => familyOf(rule) === family)
      .map((rule) => {
        const { id, title, severity } = rule;
        const level = severities[severity];
        return `| [\`${id}\`](${id}.md) | ${level['zh-CN']} ${level['en-US']} | ${cell(title['zh-CN'])} | ${cell(title['en-US'])} |`;
      });
    return [
      `## ${name ? `${name['zh-CN']} · ${name['en-US']}` : family}`,
      '',
      '| id | | 查什么 | what it checks |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `# 规则 · Rules

Written by \`npm run docs\` from the rules' metadata; change the rule, not the page. [What is checked where](coverage.md) is the map of all parts and faults.

${sections.join('\n\n')}
`;
}

/** Every page by its path below docs/rules. */
export const rulePages = (rules: readonly ExplainedRule[]): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', indexPage(rules)],
    ['coverage.md', coveragePage()],
    ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const),
  ]);
