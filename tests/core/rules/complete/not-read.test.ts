import { check } from '../../../../src/core/check';
import { toA1 } from '../../../../src/core/sheet/address';
import type { CellValue } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';

const head: CellValue[][] = [
  ['项目支出绩效目标申报表', '', '', '', ''],
  ['项目名称', '村级公路养护', '', '', ''],
  ['资金总额（万元）', 60, '', '', ''],
];
const columns = ['一级指标', '二级指标', '三级指标', '指标值', ''];
const rows: CellValue[][] = [
  ['产出指标', '数量指标', '养护里程', '≥80公里', ''],
  ['产出指标', '质量指标', '养护合格率', '≥95%', ''],
];

function read(cells: readonly CellValue[][]): { findings: string[]; unread: string[] } {
  const [table] = check([grid([...head, ...cells])]).tables;
  return {
    findings: table!.findings.map(({ rule }) => rule),
    unread: table!.declaration.unread.map(toA1),
  };
}

describe('what was not read is asked, not claimed to be missing', () => {
  it('tells of a category that is not there where everything was read', () => {
    expect(read([columns, ...rows]).findings).toContain('complete/required-category');
  });

  it('tells of none while rows with categories were not understood', () => {
    const { findings, unread } = read([columns, ...rows, [''], ['备注：以下另表填列'], ['效益指标', '见附表'], ['']]);
    expect(unread).not.toEqual([]);
    expect(findings).not.toContain('complete/required-category');
  });

  it('takes no value for missing where the row has something in a column nobody knows', () => {
    const blank = rows.map((row, i) => [...row.slice(0, 3), i === 0 ? '' : row[3]!, i === 0 ? '80公里左右' : '']);
    const named = read([[...columns.slice(0, 4), '甲乙丙'], ...blank]);
    expect(named.findings).not.toContain('complete/indicator-cell');
    expect(named.unread).toEqual(['E4:E6']);
    expect(read([columns, ...blank.map((row) => row.slice(0, 4))]).findings).toContain('complete/indicator-cell');
  });
});
