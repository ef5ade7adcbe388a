import type { Finding } from '../../src/core/rules/finding';
import { fromA1 } from '../../src/core/sheet/address';
import { listing } from '../../src/taskpane/model/listing';
import { refresh } from '../../src/taskpane/model/refresh';
import { grid } from '../support/grid';

const finding = (rule: string, cell: string, message: string, severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  kind: 'any',
  data: {},
  severity,
  cells: [fromA1(cell)],
  message: { 'zh-CN': message, 'en-US': message },
});

const before = grid([
  ['项目名称', '河湖巡查经费'],
  ['总投入', 900000],
  ['中央财政', 890000],
  ['满意度', '90%'],
]);
const total = finding('funds/total-equals-parts', 'B2', '900,000.00 ≠ 890,000.00');
const unit = finding('value/operator-missing', 'B4', '90% 没有符号', 'advice');

describe('the list of findings', () => {
  const shown = listing(before, [total, unit]);
  const look = (entries: ReturnType<typeof refresh>) => entries.map(({ finding: f, status }) => [f.rule, status]);

  it('keeps a fixed finding in its place', () => {
    expect(look(refresh(shown, before, before, [unit]))).toEqual([
      ['funds/total-equals-parts', 'resolved'],
      ['value/operator-missing', 'open'],
    ]);
  });

  it('puts a new finding behind those that are shown', () => {
    const fresh = finding('text/typo', 'B1', '“开阵”应为“开展”');
    expect(look(refresh(shown, before, before, [fresh, total, unit]))).toEqual([
      ['funds/total-equals-parts', 'open'],
      ['value/operator-missing', 'open'],
      ['text/typo', 'fresh'],
    ]);
  });

  it('keeps one line for a sum that was changed and is still wrong', () => {
    const after = grid([
      ['项目名称', '河湖巡查经费'],
      ['总投入', 880000],
      ['中央财政', 890000],
      ['满意度', '90%'],
    ]);
    const still = finding('funds/total-equals-parts', 'B2', '880,000.00 ≠ 890,000.00');
    const entries = refresh(shown, before, after, [still, unit]);
    expect(look(entries)).toEqual([
      ['funds/total-equals-parts', 'open'],
      ['value/operator-missing', 'open'],
    ]);
    expect(entries[0]!.finding.message['zh-CN']).toContain('880,000.00');
  });

  it('knows a finding again when rows were inserted above it', () => {
    const moved = grid([
      ['项目名称', '河湖巡查经费'],
      ['', ''],
      ['总投入', 900000],
      ['中央财政', 890000],
      ['满意度', '90%'],
    ]);
    const down = { ...total, cells: [fromA1('B3')] };
    expect(look(refresh(shown, before, moved, [down, { ...unit, cells: [fromA1('B5')] }]))).toEqual([
      ['funds/total-equals-parts', 'open'],
      ['value/operator-missing', 'open'],
    ]);
  });

  it('tells two findings with the same words about the same content apart', () => {
    const twins = listing(before, [unit, { ...unit, cells: [fromA1('B4')] }]);
    expect(new Set(twins.map(({ key }) => key)).size).toBe(2);
  });
});
