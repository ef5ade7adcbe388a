import { recognise } from '../../../src/core/declaration/recognise';
import { toA1 } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';
import { totalsOf } from './support/read';

const card = (project: string, amount: number): CellValue[][] => [
  ['项目支出绩效目标表', '', '', ''],
  ['项目名称', project, '', ''],
  ['资金总额（万元）', amount, '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', `${project}次数`, '≥2次'],
];

const beside = (left: readonly CellValue[][], right: readonly CellValue[][], gap: CellValue = ''): CellValue[][] =>
  left.map((row, i) => [...row, gap, ...(right[i] ?? [])]);

const lines = (rows: CellValue[][], merges: string[] = []) =>
  recognise(grid(rows, { merges, at: 'B3' })).map(
    (d) => `${d.project?.value} ${toA1(d.range)} ${totalsOf(d).annual} ${d.indicators.map((i) => i.name.value).join()}`,
  );

describe('tables side by side', () => {
  it('reads two cards with a blank column between them as two', () => {
    expect(lines(beside(card('林道养护', 8), card('森林防火', 15)), ['B3:E3', 'G3:J3'])).toEqual([
      '林道养护 B3:E7 80000 林道养护次数',
      '森林防火 G3:J7 150000 森林防火次数',
    ]);
  });

  it('reads two rows of cards, row by row', () => {
    const sheet = [
      ...beside(card('林道养护', 8), card('森林防火', 15)),
      [''],
      ...beside(card('苗圃', 3), card('护林员培训', 4)),
    ];
    expect(lines(sheet).map((line) => line.split(' ')[0])).toEqual(['林道养护', '森林防火', '苗圃', '护林员培训']);
  });

  it('keeps one card whole that a blank column runs through', () => {
    const left = card('林道养护', 8).map((row) => row.slice(0, 3));
    const right = card('', 0).map((row, i) => [i < 3 ? '' : row[3]!]);
    expect(lines(beside(left, right))).toEqual(['林道养护 B3:F7 80000 林道养护次数']);
  });

  it('keeps a card whole whose second half repeats the columns without a project of its own', () => {
    const half = [[''], [''], [''], ['二级指标', '三级指标', '指标值'], ['质量指标', '合格率', '≥95%']];
    expect(recognise(grid(beside(card('林道养护', 8), half)))).toHaveLength(1);
  });
});
