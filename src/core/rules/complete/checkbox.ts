import type { Range } from '../../sheet/address';
import { isRunningText } from '../../declaration/running-text';
import { groupBy } from '../../group';
import { tableText, textCells, type TextCell } from '../common/cells';
import { defineRule, type Draft } from '../rule';

const empty = /[□☐]/g;
/** A tick in the font Wingdings is an R, a þ or an ü to everybody else. */
const ticked = /[☑☒■√✓✔●◉þü]|(?<![A-Za-z])R(?![A-Za-z])/;
/** A report's own dates are typed; a seal is stamped on paper and can never stand in the cell. */
const blankDate = /(?:上报|填报|报告|评价|自评|填表)(?:时间|日期)\s*[:：]\s*(?:年\s*月\s*日\s*)?$/;

const boxes = (cell: TextCell): number => cell.text.match(empty)?.length ?? 0;

function unticked(row: readonly TextCell[]): readonly TextCell[] {
  const asked = row.filter((cell) => boxes(cell) > 0);
  const count = asked.reduce((sum, cell) => sum + boxes(cell), 0);
  return count >= 2 && !row.some((cell) => ticked.test(cell.text)) ? asked : [];
}

export const checkbox = defineRule({
  id: 'complete/checkbox',
  severity: 'warning',
  title: { 'zh-CN': '选项没有勾选或报告日期空着', 'en-US': 'No box ticked, or report date blank' },
  why: {
    'zh-CN': '评价类型、组织方式等决定报告怎么用；一项都不勾，报告就不完整。',
    'en-US':
      'The type and organiser of an evaluation decide how the report is used; with nothing ticked the report is incomplete.',
  },
  basis: ['财预〔2020〕10号 附件（项目支出绩效评价报告参考提纲）'],
  example: { bad: '评价类型：□实施过程评价　□完成结果评价', good: '评价类型：□实施过程评价　☑完成结果评价' },
  messages: {
    boxes: { 'zh-CN': '{{count}} 个选项一个也没有勾选', 'en-US': 'None of the {{count}} boxes is ticked' },
    date: { 'zh-CN': '“{{label}}”没有填写', 'en-US': '“{{label}}” is blank' },
  },
  *check(context): Iterable<Draft<'boxes' | 'date'>> {
    const isReport = isRunningText(context.declaration);
    if (!isReport && !/[□☐]/.test(tableText(context))) return;
    for (const row of groupBy(textCells(context), ({ range }) => range.top).values()) {
      const asked = unticked(row);
      const count = String(asked.reduce((sum, cell) => sum + boxes(cell), 0));
      const cells: readonly Range[] = asked.map((cell) => cell.range);
      if (asked.length > 0) yield { cells, message: 'boxes', data: { count } };
      const [only, more] = row;
      if (isReport && only && !more && blankDate.test(only.text)) {
        const label = only.text.trim().replace(/[:：][^:：]*$/, '');
        yield { cells: [only.range], message: 'date', data: { label } };
      }
    }
  },
});
