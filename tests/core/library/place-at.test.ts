import { recognise } from '../../../src/core/declaration/recognise';
import { placeAt } from '../../../src/core/library/place-at';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { fromA1 } from '../../../src/core/sheet/address';
import { grid } from '../../support/grid';

const declaration = recognise(
  grid(
    [
      ['项目支出绩效目标申报表'],
      ['项目名称', '业务培训经费'],
      ['年度目标', '开展业务培训。'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '培训班次', '≥2期'],
      ['', '', '培训天数', '≥4天'],
      ['', '质量指标', '', ''],
      ['效益指标', '社会公众或服务对象满意度指标', '满意度', '≥90%'],
      ['备注', '无'],
    ],
    { merges: ['A5:A7', 'B5:B6'] },
  ),
)[0]!;
const at = (cells: string) => placeAt(declaration, chooseProfile(declaration, 'national-2015').profile, fromA1(cells));

describe('where a selected cell is in the table', () => {
  it.each([
    ['a name', 'C6', { row: 5, level1: '产出指标', level2: '数量指标', categories: ['quantity'] }],
    ['a row of a category without an indicator', 'D7', { row: 6, level2: '质量指标', categories: ['quality'] }],
    ['a whole row', 'A7:D7', { row: 6, level2: '质量指标' }],
    ['satisfaction under another first level', 'C8', { row: 7, categories: ['satisfaction'] }],
    [
      'a first level: everything under it',
      'A5:A7',
      {
        level1: '产出指标',
        level2: undefined,
        categories: ['economicCost', 'socialCost', 'quantity', 'quality', 'timeliness'],
      },
    ],
  ])('%s', (_title, cells, expected) => {
    expect(at(cells)).toMatchObject(expected);
  });

  it.each(['A4', 'B2', 'A9', 'C20'])('%s is nowhere', (cells) => {
    expect(at(cells)).toBeUndefined();
  });
});
