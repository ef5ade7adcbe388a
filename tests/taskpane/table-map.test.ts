import type { Severity } from '../../src/core/severity';
import type { Finding } from '../../src/core/rules/finding';
import { fromA1, toA1 } from '../../src/core/sheet/address';
import { listing } from '../../src/taskpane/model/listing';
import { tableMap } from '../../src/taskpane/model/table-map';
import { grid } from '../support/grid';

const finding = (severity: Severity, cell: string): Finding => ({
  rule: `text/${severity}`,
  kind: 'any',
  data: {},
  severity,
  cells: [fromA1(cell)],
  message: { 'zh-CN': cell, 'en-US': cell },
});

const sheet = grid(
  [
    ['项目支出绩效目标申报表', '', ''],
    ['项目名称', '古树名木保护', ''],
    ['年度', '', '2026'],
  ],
  { at: 'B2', merges: ['B2:D2', 'C3:D3'] },
);
const range = fromA1('B2:D4');

describe('the map of a table', () => {
  it('draws merged cells whole and leaves blank ones out', () => {
    expect(tableMap(sheet, range, []).filled.map(toA1)).toEqual(['B2:D2', 'B3', 'C3:D3', 'B4', 'D4']);
  });

  it('draws the gravest last, so that it is seen', () => {
    const open = listing(sheet, [finding('error', 'C3'), finding('advice', 'C3'), finding('warning', 'C3')]);
    expect(tableMap(sheet, range, open).problems.map(({ severity }) => severity)).toEqual([
      'advice',
      'warning',
      'error',
    ]);
  });

  it('leaves out cells of another part of the sheet', () => {
    expect(tableMap(sheet, range, listing(sheet, [finding('error', 'H9')])).problems).toEqual([]);
  });
});
