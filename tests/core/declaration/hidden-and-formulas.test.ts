import { recognise } from '../../../src/core/declaration/recognise';
import type { CellValue } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';
import { indicatorLines, readOne, totalsOf, unreadCells } from './support/read';

const rows: CellValue[][] = [
  ['项目支出绩效目标申报表（2026年度）', '', '', ''],
  ['项目名称', '灌渠清淤', '主管部门', '青石县水务局'],
  ['资金总额（万元）', 30.5, '', ''],
  ['其中：财政拨款', 28, '', ''],
  ['其他资金', 2.5, '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '清淤长度', '≥12公里'],
  ['', '质量指标', '断面达标率', 0.95],
  ['满意度指标', '服务对象满意度指标', '用水户满意度', '≥90%'],
];
const texts = { D8: '95%' };

describe('hidden rows and columns', () => {
  it('are read like the others: what is hidden is submitted too', () => {
    const shown = recognise(grid(rows, { texts }));
    const hidden = recognise(grid(rows, { texts, hiddenRows: [3, 4, 7], hiddenColumns: [1] }));
    expect(shown[0]!.indicators).toHaveLength(3);
    expect(hidden).toEqual(shown);
  });

  it('do not end the table where a header itself is hidden', () => {
    const read = readOne(grid(rows, { texts, hiddenRows: [5] }));
    expect(indicatorLines(read)).toHaveLength(3);
  });
});

describe('formula cells', () => {
  const formulas = {
    A1: '="项目支出绩效目标申报表（"&2026&"年度）"',
    B2: '=封面!B4',
    B3: '=SUM(B4:B5)',
    C7: '="清淤"&"长度"',
    D8: '=19/20',
  };

  it('are read by what they give, never by what they calculate', () => {
    const read = readOne(grid(rows, { texts, formulas }));
    expect(read).toEqual(readOne(grid(rows, { texts })));
    expect(read.project?.value).toBe('灌渠清淤');
    expect(read.year?.value).toBe(2026);
    expect(totalsOf(read).annual).toBe(305000);
    expect(indicatorLines(read)[1]).toBe('产出指标 质量指标 断面达标率 @C8 annual 95% @D8');
    expect(unreadCells(read)).toEqual([]);
  });

  it('that give nothing are blank, and errors give no amount', () => {
    const broken = rows.map((row) => [...row]);
    broken[2]![1] = '#REF!';
    broken[8]![3] = '';
    const read = readOne(grid(broken, { texts, formulas: { B3: '=SUM(#REF!)', D9: '=IF(TRUE,"")' } }));
    expect(totalsOf(read).annual).toBeUndefined();
    expect(read.indicators[2]!.targets[0]!.raw).toBe('');
  });
});
