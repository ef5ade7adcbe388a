import { marksOf } from '../../../src/core/edits/plan-highlights';
import type { Severity } from '../../../src/core/severity';
import type { Finding } from '../../../src/core/rules/finding';
import { fromA1, toA1 } from '../../../src/core/sheet/address';

const finding = (severity: Severity, ...cells: string[]): Finding => ({
  rule: 'funds/total-equals-parts',
  kind: 'differs',
  data: {},
  severity,
  cells: cells.map(fromA1),
  message: { 'zh-CN': '总额 30 ≠ 10 + 15', 'en-US': 'total 30 ≠ 10 + 15' },
});
const shown = (merges: string[], ...findings: Finding[]) =>
  marksOf({ merges: merges.map(fromA1) }, findings).map((m) => [m.severity, m.ranges.map(toA1)]);

describe('marks', () => {
  it('is one a severity, whatever the number of findings', () => {
    expect(shown([], finding('advice', 'B2'), finding('error', 'C9', 'D9'), finding('error', 'C10'))).toEqual([
      ['error', ['C9', 'D9', 'C10']],
      ['advice', ['B2']],
    ]);
  });

  it('gives a cell its gravest severity', () => {
    expect(shown([], finding('warning', 'C9'), finding('error', 'C9:D9'))).toEqual([['error', ['C9:D9']]]);
  });

  it('covers the whole merged area', () => {
    expect(shown(['B14:B18'], finding('error', 'B14'))).toEqual([['error', ['B14:B18']]]);
  });
});
