import { planFixes } from '../../../src/core/edits/plan-fixes';
import { applyToSheet } from '../../../src/core/edits/simulate';
import type { Edit } from '../../../src/core/edits/edit';
import type { Finding } from '../../../src/core/rules/finding';
import { fromA1, toA1 } from '../../../src/core/sheet/address';
import { textAt } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';

const sheet = grid([
  ['项目名称', '社区矫正工做经费'],
  ['年度目标', '培训2次。。'],
]);
const title = { 'zh-CN': '改正错字', 'en-US': 'correct the typo' };
const finding = (cell: string, edits?: Edit[]): Finding => ({
  rule: 'text/typo',
  kind: 'typo',
  data: {},
  severity: 'advice',
  cells: [fromA1(cell)],
  message: { 'zh-CN': '工做 → 工作', 'en-US': '工做 → 工作' },
  ...(edits && { fix: { title, edits } }),
});
const write = (cell: string, text: string): Edit => ({ kind: 'setValues', range: fromA1(cell), values: [[text]] });

describe('planFixes', () => {
  it('fixes all that can be fixed in one plan, and says what is left', () => {
    const typo = finding('B1', [write('B1', '社区矫正工作经费')]);
    const stop = finding('B2', [write('B2', '培训2次。')]);
    const open = finding('A1');
    const { plan, fixed, left } = planFixes(sheet, [typo, open, stop]);
    expect([fixed, left]).toEqual([[typo, stop], [open]]);
    const after = applyToSheet(plan!, sheet);
    expect([textAt(after, 0, 1), textAt(after, 1, 1)]).toEqual(['社区矫正工作经费', '培训2次。']);
    expect(plan!.expects.map((e) => toA1(e.range))).toContain('B1');
  });

  it('keeps the second of two fixes of a cell for the next check', () => {
    const first = finding('B1', [write('B1', '社区矫正工作经费')]);
    const second = finding('B1', [write('B1', '社区矫正工做 经费')]);
    expect(planFixes(sheet, [first, second])).toMatchObject({ fixed: [first], left: [second] });
  });

  it('makes one of several fixes of a text that change other parts of it', () => {
    const first = finding('B1', [write('B1', '社区矫正工作经费')]);
    const second = finding('B1', [write('B1', '社区矫正工做经费（本级）')]);
    const again = finding('B1', [write('B1', '社区矫正工作经费')]);
    const third = finding('B1', [write('B1', '社区矫证工作经费')]);
    const { plan, fixed, left } = planFixes(sheet, [first, second, again, third]);
    expect([fixed, left]).toEqual([[first, second, again], [third]]);
    expect(plan!.edits).toEqual([write('B1', '社区矫正工作经费（本级）')]);
  });

  it('lets a fix that moves rows go alone', () => {
    const move = finding('A2', [{ kind: 'insertRows', row: 1, count: 1 }]);
    const typo = finding('B1', [write('B1', '社区矫正工作经费')]);
    expect(planFixes(sheet, [move, typo])).toMatchObject({ fixed: [move], left: [typo] });
    expect(planFixes(sheet, [typo, move])).toMatchObject({ fixed: [typo], left: [move] });
  });

  it('has no plan where nothing can be fixed', () => {
    expect(planFixes(sheet, [finding('A1')]).plan).toBeUndefined();
  });
});
