import { toA1 } from '../../../../src/core/sheet/address';
import { recognise } from '../../../../src/core/declaration/recognise';
import { planInsertion } from '../../../../src/core/edits/insertion/plan-insertion';
import type { NewIndicator } from '../../../../src/core/edits/insertion/new-indicator';
import { invert } from '../../../../src/core/edits/invert';
import { applyToSheet } from '../../../../src/core/edits/simulate';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import { formulaAt, usedRange, type Sheet } from '../../../../src/core/sheet/sheet';
import { essence } from '../../../support/arbitrary-sheet';
import { grid } from '../../../support/grid';
import {
  cost,
  head,
  indicator,
  insertInto,
  quality,
  quantity,
  rowsOf,
  satisfied,
  social,
  target,
} from '../../../support/insertion';

const insert = (sheet: Sheet, indicators: readonly NewIndicator[], profile = 'national-2015') =>
  insertInto(sheet, indicators, profile);
const tall = (sheet: Sheet): string[] =>
  sheet.merges
    .filter((m) => m.bottom > m.top)
    .map(toA1)
    .sort();

/** The national card of 2015: merged levels, one value, a blank row under 经济效益. */
const card = grid(
  [
    ...head,
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训班次', '≥2期'],
    ['', '', '培训天数', '≥4天'],
    ['', '时效指标', '按期完成率', '=100%'],
    ['效益指标', '经济效益指标', '', ''],
    ['', '社会效益指标', '', ''],
    ['满意度指标', '服务对象满意度', '参训人员满意度', '≥90%'],
    ['备注', '以上指标按年度考核。'],
  ],
  { merges: ['B2:D2', 'B3:D3', 'A5:A7', 'B5:B6', 'A8:A9', 'B11:D11'] },
);

describe('inserting into a card with merged levels', () => {
  it('puts a row under its second level and extends the merges', () => {
    const { after, placements } = insert(card, [quantity]);
    expect(rowsOf(after, 5).slice(0, 4)).toEqual([
      '产出指标|数量指标|培训班次|≥2期',
      '||培训天数|≥4天',
      '||培训人次|≥85人次',
      '|时效指标|按期完成率|=100%',
    ]);
    expect(tall(after)).toEqual(['A5:A8', 'A9:A10', 'B5:B7']);
    expect(placements).toMatchObject([{ row: 6, how: 'newRow', newLevels: [] }]);
  });

  it('makes a missing second level where the profile has it', () => {
    const { after, placements } = insert(card, [quality, cost]);
    expect(rowsOf(after, 5).slice(1, 5)).toEqual([
      '||培训天数|≥4天',
      '|质量指标|培训合格率|≥95%',
      '|时效指标|按期完成率|=100%',
      '|成本指标|培训成本|≤8万元',
    ]);
    expect(tall(after)).toEqual(['A10:A11', 'A5:A9', 'B5:B6']);
    expect(placements.map(({ newLevels }) => newLevels)).toEqual([['质量指标'], ['成本指标']]);
  });

  it('uses blank rows first', () => {
    const { after, placements } = insert(card, [social]);
    expect(rowsOf(after, 9)[0]).toBe('|社会效益指标|考核提升率|≥95%');
    expect(placements).toMatchObject([{ row: 8, how: 'blankRow' }]);
    expect(usedRange(after)).toEqual(usedRange(card));
  });

  it('puts a new level under empty rows that the labels above reach over, where Excel keeps what is written', () => {
    const reaching = grid(
      [
        ...head,
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '培训班次', '≥2期'],
        ['', '', '', ''],
        ['', '', '', ''],
      ],
      { merges: ['B2:D2', 'B3:D3', 'A5:A7', 'B5:B7'] },
    );
    const { after } = insert(reaching, [satisfied]);
    const row = rowsOf(after, 5).findIndex((line) => line.startsWith('满意度指标|'));
    expect(row).toBe(3);
    const hidden = after.merges.filter((merge) => merge.left === 0 && merge.top < 4 + row && merge.bottom >= 4 + row);
    expect(hidden).toEqual([]);
  });

  it('joins a label that stands in one row', () => {
    const { after } = insert(card, [satisfied]);
    expect(rowsOf(after, 10).slice(0, 3)).toEqual([
      '满意度指标|服务对象满意度|参训人员满意度|≥90%',
      '||学员满意度|≥95%',
      '备注|以上指标按年度考核。||',
    ]);
    expect(tall(after)).toEqual(['A10:A11', 'A5:A7', 'A8:A9', 'B10:B11', 'B5:B6']);
  });

  it('leaves out what the table has already', () => {
    const again = { ...quantity, name: '培训 班次' };
    expect(insert(card, [again])).toMatchObject({ plan: undefined, skipped: [again] });
  });

  it('makes a missing first level in the profile’s order, at the top too', () => {
    const economicCost = indicator('成本指标', '经济成本指标', '培训成本', target('≤', '8', '万元'));
    const ecology = indicator('成本指标', '生态环境成本指标', '投诉件数', target('=', '0', '件'));
    const { after } = insert(card, [economicCost, ecology], 'national-2021');
    expect(rowsOf(after, 5).slice(0, 3)).toEqual([
      '成本指标|经济成本指标|培训成本|≤8万元',
      '|生态环境成本指标|投诉件数|=0件',
      '产出指标|数量指标|培训班次|≥2期',
    ]);
    expect(tall(after)).toContain('A5:A6');
  });

  it('raises the label when the new second level comes first', () => {
    const sheet = grid(
      [
        ...head,
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '质量指标', '合格率', '≥95%'],
        ['', '时效指标', '按期完成率', '=100%'],
        ['满意度指标', '服务对象满意度', '参训人员满意度', '≥90%'],
      ],
      { merges: ['B2:D2', 'B3:D3', 'A5:A6'] },
    );
    const { after } = insert(sheet, [quantity]);
    expect(rowsOf(after, 5).slice(0, 2)).toEqual(['产出指标|数量指标|培训人次|≥85人次', '|质量指标|合格率|≥95%']);
    expect(tall(after)).toEqual(['A5:A7']);
  });
});

describe('inserting at a row that is pointed at', () => {
  const at = (row: number, indicators: readonly NewIndicator[]) => {
    const declaration = recognise(card)[0]!;
    const { profile } = chooseProfile(declaration, 'national-2015');
    const { plan, placements } = planInsertion(card, declaration, profile, indicators, { after: row });
    const after = applyToSheet(plan!, card);
    expect(essence(applyToSheet(invert(plan!, card), after))).toEqual(essence(card));
    return { after, placements };
  };

  it('new rows of its category go right under it, one after the other', () => {
    const { after } = at(4, [quantity, { ...quantity, name: '培训课时数' }]);
    expect(rowsOf(after, 5).slice(0, 4)).toEqual([
      '产出指标|数量指标|培训班次|≥2期',
      '||培训人次|≥85人次',
      '||培训课时数|≥85人次',
      '||培训天数|≥4天',
    ]);
    expect(tall(after)).toEqual(['A10:A11', 'A5:A9', 'B5:B8']);
  });

  it('indicators of other categories go where they belong', () => {
    const { placements } = at(4, [satisfied, social]);
    expect(placements.map(({ row, how }) => [row, how])).toEqual([
      [8, 'blankRow'],
      [10, 'newRow'],
    ]);
  });

  it('a blank row that is pointed at is taken before others', () => {
    const economic = indicator('效益指标', '经济效益指标', '节约成本');
    expect(at(7, [economic]).placements).toMatchObject([{ row: 7, how: 'blankRow' }]);
  });
});

describe('inserting where the form has more columns', () => {
  it('fills 中期 and 年度 side by side, and repeats what the form repeats', () => {
    const sheet = grid(
      [
        ...head,
        ['绩效指标', '一级指标', '二级指标', '三级指标', '中期指标值', '二级指标', '三级指标', '年度指标值'],
        ['', '产出指标', '数量指标', '培训班次', '6期', '数量指标', '培训班次', '2期'],
        ['', '', '数量指标', '培训天数', '12天', '数量指标', '培训天数', '4天'],
        ['', '', '', '', '', '', '', ''],
        ['备注', '无'],
      ],
      { merges: ['B2:H2', 'B3:H3', 'A4:A7', 'B5:B6'] },
    );
    const { after, placements } = insert(sheet, [
      { ...quantity, targets: { ...quantity.targets, midterm: target('≥', '255', '人次') } },
    ]);
    expect(rowsOf(after, 7)[0]).toBe('||数量指标|培训人次|≥255人次|数量指标|培训人次|≥85人次');
    expect(tall(after)).toEqual(['A4:A7', 'B5:B7']);
    expect(placements).toMatchObject([{ how: 'blankRow', row: 6 }]);
  });

  it('prints the label in a blank row too where the form prints it on every row', () => {
    const sheet = grid(
      [
        ...head,
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '培训班次', '≥2期'],
        ['', '数量指标', '培训天数', '≥4天'],
        ['', '', '', ''],
        ['满意度指标', '服务对象满意度', '参训人员满意度', '≥90%'],
      ],
      { merges: ['B2:D2', 'B3:D3', 'A5:A7'] },
    );
    const { after, placements } = insert(sheet, [quantity]);
    expect(placements).toMatchObject([{ row: 6, how: 'blankRow' }]);
    expect(rowsOf(after, 7)[0]).toBe('|数量指标|培训人次|≥85人次');
    expect(tall(after)).toEqual(['A5:A7']);
  });

  it('fills 半年 and 全年', () => {
    const sheet = grid([
      ...head,
      ['一级指标', '二级指标', '三级指标', '半年(程)指标值', '全年(程)指标值'],
      ['产出指标', '数量指标', '培训班次', '≥1期', '≥2期'],
    ]);
    const half = { ...quantity, targets: { ...quantity.targets, half: target('≥', '43', '人次') } };
    expect(rowsOf(insert(sheet, [half]).after, 6)[0]).toBe('||培训人次|≥43人次|≥85人次');
  });

  const split = (operators: [string, string]): Sheet =>
    grid(
      [
        ...head,
        ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '权重', '指标方向性'],
        ['产出指标', '数量指标', '培训班次', operators[0], 2, '期', 30, '正向指标'],
        ['产出指标', '数量指标', '培训天数', operators[1], 4, '天', 20, '正向指标'],
        ['满意度指标', '服务对象满意度指标', '学员满意', operators[0], 0.9, '%', 10, '正向指标'],
        ['合计', '', '', '', '', '', 60, ''],
      ],
      { formulas: { G8: '=SUM(G5:G7)' }, formats: { E6: '0', E7: '0%' }, texts: { E7: '90%' } },
    );

  it('fills operator, number, unit, weight and direction, and keeps the sum of the weights', () => {
    const { after } = insert(split(['≥', '=']), [quantity, cost]);
    expect(rowsOf(after, 5).slice(0, 5)).toEqual([
      '产出指标|数量指标|培训班次|≥|2|期|25|正向指标',
      '产出指标|数量指标|培训天数|=|4|天|17|正向指标',
      '产出指标|数量指标|培训人次|≥|85|人次|4|正向指标',
      '产出指标|成本指标|培训成本|≤|8|万元|4|反向指标',
      '满意度指标|服务对象满意度指标|学员满意|≥|90%|%|10|正向指标',
    ]);
    expect(formulaAt(after, 9, 6)).toBe('=SUM(G5:G9)');
  });

  it('writes operators in words where the form does', () => {
    const { after } = insert(split(['大于等于', '等于']), [cost]);
    expect(rowsOf(after, 7)[0]).toContain('|小于等于|8|万元|');
  });

  it('stretches a sum over a row put under its last one, and drops a format that would misread the number', () => {
    const { after } = insert(split(['≥', '=']), [satisfied]);
    expect(rowsOf(after, 8)[0]).toBe('满意度指标|服务对象满意度指标|学员满意度|≥|95|%|3|正向指标');
    expect(formulaAt(after, 8, 6)).toBe('=SUM(G5:G8)');
    expect(after.numberFormats[7]![4]).toBe('General');
  });

  it('inserts at the end of a card that prints no levels', () => {
    const sheet = grid(
      [
        ...head,
        ['绩效指标', '指标', '指标权重', '计量单位', '指标性质', '指标值'],
        ['', '培训班次', 50, '期', '≥', 2],
        ['', '参训满意度', 40, '%', '≥', 90],
        ['附注', '无'],
      ],
      { merges: ['B2:F2', 'B3:F3', 'A4:A6'] },
    );
    const { after } = insert(sheet, [quantity]);
    expect(rowsOf(after, 5).slice(0, 4)).toEqual([
      '|培训班次|47|期|≥|2',
      '|参训满意度|38|%|≥|90',
      '|培训人次|5|人次|≥|85',
      '附注|无||||',
    ]);
    expect(tall(after)).toEqual(['A4:A7']);
  });
});
