import { recognise } from '../../../../src/core/declaration/recognise';
import { unmet } from '../../../../src/core/edits/contents';
import { planInsertion } from '../../../../src/core/edits/insertion/plan-insertion';
import { applyToSheet } from '../../../../src/core/edits/simulate';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import { toA1 } from '../../../../src/core/sheet/address';
import { grid } from '../../../support/grid';
import { indicator, insertInto, quality, quantity, rowsOf, satisfied, target } from '../../../support/insertion';

/** L7: the whole term's indicators stand in a block of their own above the year's. */
const form = grid(
  [
    ['项目支出绩效目标表'],
    ['项目名称', '业务培训经费', '', '', ''],
    ['长期目标', '三年轮训一遍全县业务骨干。', '', '', ''],
    ['年度目标', '开展业务培训。', '', '', ''],
    ['长期绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
    ['', '产出指标', '数量指标', '培训班次', '≥6期'],
    ['', '满意度指标', '服务对象满意度指标', '', ''],
    ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
    ['', '产出指标', '数量指标', '培训班次', '≥2期'],
    ['', '', '', '培训人次', '≥85人次'],
    ['', '满意度指标', '服务对象满意度指标', '', ''],
  ],
  { merges: ['B2:E2', 'B3:E3', 'B4:E4', 'A5:A7', 'A8:A11', 'B9:B10', 'C9:C10'] },
);
const quantityOfTerm = { ...quantity, targets: { ...quantity.targets, midterm: target('≥', '255', '人次') } };

describe('a form with the whole term’s indicators in a block of their own', () => {
  it('takes an indicator in both blocks, each with the value of its term', () => {
    const { after, placements } = insertInto(form, [quality, satisfied]);
    expect(rowsOf(after, 5)).toEqual([
      '长期绩效指标|一级指标|二级指标|三级指标|指标值',
      '|产出指标|数量指标|培训班次|≥6期',
      '||质量指标|培训合格率|≥95%',
      '|满意度指标|服务对象满意度指标|学员满意度|≥95%',
      '年度绩效指标|一级指标|二级指标|三级指标|指标值',
      '|产出指标|数量指标|培训班次|≥2期',
      '|||培训人次|≥85人次',
      '||质量指标|培训合格率|≥95%',
      '|满意度指标|服务对象满意度指标|学员满意度|≥95%',
    ]);
    expect(after.merges.map(toA1)).toEqual(expect.arrayContaining(['A5:A8', 'A9:A13', 'B6:B7', 'B10:B12', 'C10:C11']));
    expect(placements.map(({ row, block, how }) => [row, block, how])).toEqual([
      [6, 'midterm', 'newRow'],
      [7, 'midterm', 'blankRow'],
      [11, 'year', 'newRow'],
      [12, 'year', 'blankRow'],
    ]);
  });

  it('is another project’s where this one has the whole term’s too', () => {
    const card = (project: string, result: string) => [
      [project, '', '', ''],
      ['中长期目标', '提供照护服务。', '', ''],
      ['一级指标', '二级指标', '三级指标', '中长期指标值'],
      ['产出指标', '数量指标', result, '≥6期'],
      ['满意度指标', '服务对象满意度指标', `${result}满意度`, '≥90%'],
    ];
    const sheet = grid([...card('托位补助项目', '照护班'), ...card('健康体检项目', '体检')]);
    const { placements } = insertInto(sheet, [quality]);
    expect(placements).toHaveLength(1);
  });

  it('takes it in the block that lacks it', () => {
    const { after, placements, skipped } = insertInto(form, [quantityOfTerm]);
    expect(rowsOf(after, 7)[0]).toBe('|||培训人次|≥255人次');
    expect([placements.length, skipped]).toEqual([1, []]);
  });

  it('finds the blocks in either order', () => {
    const [title, project, ...rest] = form.values;
    const turned = grid([title!, project!, rest[1]!, rest[0]!, ...rest.slice(5), ...rest.slice(2, 5)], {
      merges: ['A5:A8', 'B6:B7', 'C6:C7', 'A9:A11'],
    });
    const { after } = insertInto(turned, [quantityOfTerm]);
    expect(rowsOf(after, 11)[0]).toBe('|||培训人次|≥255人次');
  });

  it('a row that is pointed at is that of one block; the other takes its own end', () => {
    const declaration = recognise(form)[0]!;
    const { profile } = chooseProfile(declaration, 'national-2015');
    const hours = { ...quantityOfTerm, name: '培训课时数' };
    const { plan } = planInsertion(form, declaration, profile, [hours], { after: 8 });
    const rows = rowsOf(applyToSheet(plan!, form), 6);
    expect([rows[1], rows[5]]).toEqual(['|||培训课时数|≥255人次', '|||培训课时数|≥85人次']);
  });

  it('is not changed when either block has changed meanwhile', () => {
    const { plan } = insertInto(form, [quality]);
    for (const row of [5, 8]) {
      const edit = {
        kind: 'setValues',
        range: { top: row, bottom: row, left: 3, right: 3 },
        values: [['别的']],
      } as const;
      expect(unmet(plan!.expects, applyToSheet({ edits: [edit] }, form))).not.toEqual([]);
    }
  });

  it('keeps the day of a year out of the whole term’s block, unless a day of its own is told', () => {
    const day = { operator: '≤', value: '11月30日', unit: '', whole: '11月30日前' } as const;
    const deadline = indicator('产出指标', '时效指标', '培训完成时间', day);
    expect(insertInto(form, [deadline]).placements.map(({ block }) => block)).toEqual(['year']);
    const told = { ...deadline, targets: { annual: day, midterm: { ...day, whole: '2027年11月30日前' } } };
    expect(insertInto(form, [told]).placements.map(({ cells }) => cells.at(-1)!.content)).toEqual([
      '2027年11月30日前',
      '11月30日前',
    ]);
  });
});
