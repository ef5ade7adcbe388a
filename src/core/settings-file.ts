import * as z from 'zod/mini';
import type { LocalizedText } from './localized';
import { profiles } from './profiles';
import { rules } from './rules';
import type { Settings, SettingsFile } from './settings';

const grades = ['error', 'warning', 'advice', 'off'] as const;
const VERSION = 1;

const fileSchema = z.strictObject({
  version: z.literal(VERSION),
  profile: z.optional(z.string().check(z.refine((id) => profiles.some((profile) => profile.id === id)))),
  rules: z._default(
    z.record(z.string().check(z.refine((id) => rules.some((rule) => rule.id === id))), z.enum(grades)),
    {},
  ),
});

const said = (zh: string, en: string): LocalizedText => ({ 'zh-CN': zh, 'en-US': en });

/** What is wrong, and with which entry. */
function explain(issue: z.core.$ZodIssue): LocalizedText {
  const [entry, id] = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    return said(`有不认识的项：${keys}。`, `Unknown entry: ${keys}.`);
  }
  if (entry === 'version')
    return said(`version 应为 ${String(VERSION)}。`, `version: ${String(VERSION)} was expected.`);
  if (entry === 'profile') {
    const ids = profiles.map((profile) => profile.id).join(', ');
    return said(`没有 profile 所写的表格样式，可用的是：${ids}。`, `profile: no such form; there are: ${ids}.`);
  }
  if (id !== undefined && issue.code === 'invalid_key') return said(`没有规则 ${id}。`, `There is no rule ${id}.`);
  if (id !== undefined)
    return said(`规则 ${id} 只能设为 ${grades.join('、')}。`, `Rule ${id}: one of ${grades.join(', ')} was expected.`);
  return said('这不是核绩的设置文件。', 'This is not a settings file of Heji.');
}

const lines = (texts: readonly LocalizedText[]): LocalizedText =>
  said(texts.map((text) => text['zh-CN']).join('\n'), texts.map((text) => text['en-US']).join('\n'));

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Reads a settings file, the same for pane and command line; each thing that is wrong with it is a line of `problem`. */
export function parseSettings(text: string): SettingsFile {
  const file = fileSchema.safeParse(json(text));
  if (!file.success) return { ok: false, problem: lines(file.error.issues.map(explain)) };
  const { profile, rules } = file.data;
  return { ok: true, settings: { profile, rules } };
}

export const printSettings = ({ profile, rules }: Settings): string =>
  `${JSON.stringify({ version: VERSION, profile, rules }, null, 2)}\n`;
