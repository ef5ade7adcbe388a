import * as z from 'zod/mini';
import type { LocalizedText } from '../localized';
import { blockSchema, type Block } from './block';

/** Raised when a file of an older Heji has to be read differently; tests/fixtures keeps a file of every version. */
const VERSION = 1;
const FORMAT = 'heji-library';

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.minimum(1)),
  blocks: z.array(z.unknown()),
});

export type LibraryFile =
  { readonly ok: true; readonly blocks: readonly Block[] } | { readonly ok: false; readonly problem: LocalizedText };

/** Fields as the user knows them. */
const fields: Readonly<Record<string, LocalizedText>> = {
  id: { 'zh-CN': '编号', 'en-US': 'id' },
  title: { 'zh-CN': '名称', 'en-US': 'title' },
  keywords: { 'zh-CN': '关键词', 'en-US': 'keywords' },
  placeholders: { 'zh-CN': '填空项', 'en-US': 'placeholders' },
  indicators: { 'zh-CN': '指标', 'en-US': 'indicators' },
  category: { 'zh-CN': '类别', 'en-US': 'category' },
  name: { 'zh-CN': '指标名称', 'en-US': 'name' },
  operator: { 'zh-CN': '符号', 'en-US': 'operator' },
  value: { 'zh-CN': '指标值', 'en-US': 'value' },
  unit: { 'zh-CN': '单位', 'en-US': 'unit' },
  weight: { 'zh-CN': '权重', 'en-US': 'weight' },
  half: { 'zh-CN': '半年值', 'en-US': 'half-year value' },
  direction: { 'zh-CN': '方向', 'en-US': 'direction' },
  label: { 'zh-CN': '填空项名称', 'en-US': 'label' },
  example: { 'zh-CN': '填空项示例', 'en-US': 'example' },
  note: { 'zh-CN': '提示', 'en-US': 'note' },
  explanation: { 'zh-CN': '说明', 'en-US': 'explanation' },
  formula: { 'zh-CN': '计算公式', 'en-US': 'formula' },
  proof: { 'zh-CN': '佐证', 'en-US': 'proof' },
  tags: { 'zh-CN': '标签', 'en-US': 'tags' },
  source: { 'zh-CN': '来源', 'en-US': 'source' },
};

const failed = (zh: string, en: string): LibraryFile => ({ ok: false, problem: { 'zh-CN': zh, 'en-US': en } });

/** Which field of which indicator it is about, and what to do. */
function explain(issue: z.core.$ZodIssue, place: number, raw: unknown): LibraryFile {
  const indicator = issue.path[0] === 'indicators' && typeof issue.path[1] === 'number' ? issue.path[1] : undefined;
  const named = issue.path
    .filter((part): part is string => typeof part === 'string' && Object.hasOwn(fields, part))
    .at(-1);
  const field = named === undefined ? undefined : fields[named]!;
  const title = z.object({ title: z.object({ 'zh-CN': z.string() }) }).safeParse(raw);
  const zhBlock = `第 ${String(place + 1)} 组指标${title.success ? `“${title.data.title['zh-CN']}”` : ''}`;
  const enBlock = `Block ${String(place + 1)}${title.success ? ` “${title.data.title['zh-CN']}”` : ''}`;
  const zhRow = indicator === undefined ? '' : `的第 ${String(indicator + 1)} 条指标`;
  const enRow = indicator === undefined ? '' : `, indicator ${String(indicator + 1)}`;
  if (!field)
    return failed(`${zhBlock}${zhRow}缺少内容或格式不对。`, `${enBlock}${enRow}: something is missing or malformed.`);
  return failed(
    `${zhBlock}${zhRow}：“${field['zh-CN']}”没有填写或不合要求。`,
    `${enBlock}${enRow}: “${field['en-US']}” is missing or not as required.`,
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Reads a library file (own blocks, or an office's); what is wrong with it is said in words, and nothing is half read. */
export function parseLibrary(text: string): LibraryFile {
  const file = fileSchema.safeParse(json(text));
  if (!file.success) return failed('这不是核绩的指标库文件。', 'This is not a library file of Heji.');
  if (file.data.version > VERSION)
    return failed(
      '这个指标库文件由更新版本的核绩导出，请先升级。',
      'This library file was made by a newer Heji: update first.',
    );
  const blocks: Block[] = [];
  const ids = new Set<string>();
  for (const [place, raw] of file.data.blocks.entries()) {
    const read = blockSchema.safeParse(raw);
    if (!read.success) return explain(read.error.issues[0]!, place, raw);
    if (ids.has(read.data.id))
      return failed(`编号“${read.data.id}”出现了两次。`, `The id “${read.data.id}” stands twice.`);
    ids.add(read.data.id);
    blocks.push(read.data);
  }
  return { ok: true, blocks };
}

/** @param indent blanks per level; 0 where room is short */
export const printLibrary = (blocks: readonly Block[], indent = 2): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, blocks }, null, indent)}\n`;
