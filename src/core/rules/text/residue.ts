import type { Declaration, Sourced } from '../../declaration/declaration';
import { isRunningText } from '../../declaration/running-text';
import { groupBy } from '../../group';
import { isInstruction, masksIn, mayHoldResidue, residueIn, withoutMask } from '../../knowledge/residue';
import { toA1, type Range } from '../../sheet/address';
import { answers } from '../common/answers';
import { tableText, textCells } from '../common/cells';
import { isBegun } from '../common/filled-in';
import { rewrite } from '../common/fixes';
import { quantities } from '../common/indicators';
import type { Fix } from '../finding';
import { defineRule, type Draft, type RuleContext } from '../rule';

/** What one kind of source left in one cell, and the cell's text without any residue. */
interface Place {
  readonly kind: string;
  readonly cell: Range;
  readonly text: string;
  readonly found: readonly string[];
  readonly cleaned: string | undefined;
}

/** Short cells are shown whole: pieces of LaTeX mean little to a reader. */
const longestCell = 20;
const mostShown = 3;

function shown(places: readonly Place[]): string {
  const pieces = places.flatMap(({ text, found }) =>
    text.trim().length <= longestCell ? [text.trim()] : found.map((piece) => piece.trim()),
  );
  const all = [...new Set(pieces)];
  return `“${all.slice(0, mostShown).join('”“')}”${all.length > mostShown ? '…' : ''}`;
}

/** Names that still ask for a value (≥**%) though the value stands beside them. */
const masked = ({ indicators }: Declaration): readonly Place[] =>
  indicators.flatMap((indicator) => {
    const { value: text, cell } = indicator.name;
    const found = quantities(indicator).length > 0 ? masksIn(text) : [];
    return found.length > 0 ? [{ kind: 'mask', cell, text, found, cleaned: withoutMask(text).trim() }] : [];
  });

function leftOver(context: RuleContext): readonly Place[] {
  if (!mayHoldResidue(tableText(context))) return [];
  const names = new Set(context.declaration.indicators.map(({ name }) => toA1(name.cell)));
  return textCells(context).flatMap(({ range: cell, text }) => {
    const residues = residueIn(names.has(toA1(cell)) ? withoutMask(text) : text);
    const cleaned = residues?.cleaned;
    return (residues?.kinds ?? []).map(({ name, found }) => ({ kind: name, cell, text, found, cleaned }));
  });
}

/** One fix for all places of a kind; none where a person must say what belongs there. */
function fixOf(places: readonly Place[]): Fix | undefined {
  const fixed = places.flatMap(({ cell, cleaned }) => (cleaned ? [{ cell, text: cleaned }] : []));
  const title = { 'zh-CN': '去掉残留内容', 'en-US': 'Remove what was left over' };
  return fixed.length === places.length ? rewrite(title, fixed) : undefined;
}

/** The heading of the column typed again as the answer. */
const headings = ({ indicatorRegion }: Declaration): ReadonlySet<string> =>
  new Set(
    (indicatorRegion?.columns ?? []).filter(({ role }) => role === 'reason').map(({ label }) => withoutMarks(label)),
  );
const namesOfColumns = ({ indicatorRegion }: Declaration): ReadonlySet<string> =>
  new Set(
    (indicatorRegion?.columns ?? []).flatMap(({ role, label }) => (role === 'name' ? [withoutMarks(label)] : [])),
  );
const withoutMarks = (text: string): string => text.replace(/[\s:：。]/g, '');

function instructionAnswers(declaration: Declaration): readonly Sourced<string>[] {
  if (!isBegun(declaration)) return [];
  const labels = headings(declaration);
  const heads = namesOfColumns(declaration);
  return [
    ...answers(declaration).filter(({ value }) => isInstruction(value) || labels.has(withoutMarks(value))),
    // 三级指标 as the name of a row.
    ...declaration.indicators.flatMap(({ name }) =>
      heads.has(withoutMarks(name.value)) || isInstruction(name.value) ? [name] : [],
    ),
  ];
}

export const residue = defineRule({
  id: 'text/residue',
  severity: 'error',
  title: { 'zh-CN': '残留的代码或模板文字', 'en-US': 'Leftover code or template text' },
  why: {
    'zh-CN': '转换、扫描或套用模板时留下的代码、占位符和填写说明会随表公开，也会使指标值无法读取。',
    'en-US':
      'Code, placeholders and instructions left over from conversion, scanning or a template are published with the table and can make values unreadable.',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）'],
  example: { bad: '$\\geq 70\\%$', good: '≥70%' },
  fix: {
    'zh-CN': '去掉残留内容，同一种残留一次全改；“XX”这类要填数的和填写说明不代填。',
    'en-US':
      'Removes what is left over, all of one kind at once. Placeholders such as XX and instructions are left for you to fill in.',
  },
  messages: {
    found: { 'zh-CN': '有残留内容：{{found}}', 'en-US': 'Leftover text: {{found}}' },
    several: {
      'zh-CN': '{{cells}} 个单元格有残留内容：{{found}}',
      'en-US': 'Leftover text in {{cells}} cells: {{found}}',
    },
    instruction: {
      'zh-CN': '还是表格的填写说明，没有填写内容：{{found}}',
      'en-US': 'The form’s instruction is still there instead of an answer: {{found}}',
    },
  },
  *check(context): Iterable<Draft<'found' | 'several' | 'instruction'>> {
    const { declaration } = context;
    // A blank form is full of places to fill in.
    if (declaration.project === undefined && !isRunningText(declaration) && !isBegun(declaration)) return;
    for (const places of groupBy([...leftOver(context), ...masked(declaration)], ({ kind }) => kind).values()) {
      const fix = fixOf(places);
      const data = { found: shown(places), cells: String(places.length) };
      const message = places.length > 1 ? 'several' : 'found';
      yield { cells: places.map(({ cell }) => cell), message, data, ...(fix && { fix }) };
    }
    for (const { value, cell } of instructionAnswers(declaration)) {
      const text = value.trim();
      const found = text.length > longestCell * 2 ? `${text.slice(0, longestCell * 2)}…` : text;
      yield { cells: [cell], message: 'instruction', data: { found: `“${found}”` } };
    }
  },
});
