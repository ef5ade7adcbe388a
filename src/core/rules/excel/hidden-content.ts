import { columnName, type Range } from '../../sheet/address';
import { valueAt, type Sheet } from '../../sheet/sheet';
import { defineRule, type Draft } from '../rule';

type Message = 'rows' | 'columns';

/** Neighbouring indices as runs: [3, 4, 7] → [3–4], [7–7]. */
function runs(indices: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const index of [...indices].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && index <= last.to + 1) last.to = Math.max(last.to, index);
    else found.push({ from: index, to: index });
  }
  return found;
}

/** Filled cells of an area, merged ones by their first cell only. */
function filledCells(sheet: Sheet, { top, left, bottom, right }: Range): number {
  let count = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (String(valueAt(sheet, row, column)).trim() !== '') count++;
  }
  return count;
}

const span = (from: string | number, to: string | number): string => (from === to ? `${from}` : `${from}–${to}`);

export const hiddenContent = defineRule({
  id: 'excel/hidden-content',
  severity: 'warning',
  title: { 'zh-CN': '表内有隐藏的内容', 'en-US': 'Hidden content inside the table' },
  why: {
    'zh-CN': '隐藏的行列打印时看不见，但数仍参与合计，上报的电子表里对方也能看到。',
    'en-US':
      'Hidden rows and columns are not printed, but they still count in sums, and whoever receives the file can read them.',
  },
  basis: ['《预算法》第三十二条（部门、单位预算草案的编制）'],
  example: { bad: '第 9 行（其他资金 5.00）被隐藏', good: '全部行列可见，或删除不需要的行' },
  messages: {
    rows: {
      'zh-CN': '第 {{where}} 行被隐藏，其中有 {{count}} 个单元格有内容',
      'en-US': 'Row {{where}} is hidden; cells with content: {{count}}',
    },
    columns: {
      'zh-CN': '{{where}} 列被隐藏，其中有 {{count}} 个单元格有内容',
      'en-US': 'Column {{where}} is hidden; cells with content: {{count}}',
    },
  },
  *check({ declaration, sheet }): Generator<Draft<Message>> {
    const { range } = declaration;
    const rows = sheet.hiddenRows.filter((r) => r >= range.top && r <= range.bottom);
    for (const { from, to } of runs(rows)) {
      const area = { ...range, top: from, bottom: to };
      const count = filledCells(sheet, area);
      if (count > 0)
        yield { cells: [area], message: 'rows', data: { where: span(from + 1, to + 1), count: String(count) } };
    }
    const columns = sheet.hiddenColumns.filter((c) => c >= range.left && c <= range.right);
    for (const { from, to } of runs(columns)) {
      const area = { ...range, left: from, right: to };
      const count = filledCells(sheet, area);
      if (count > 0)
        yield {
          cells: [area],
          message: 'columns',
          data: { where: span(columnName(from), columnName(to)), count: String(count) },
        };
    }
  },
});
