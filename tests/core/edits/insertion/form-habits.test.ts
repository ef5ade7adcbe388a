import { recognise } from '../../../../src/core/declaration/recognise';
import { planInsertion } from '../../../../src/core/edits/insertion/plan-insertion';
import { applyToSheet } from '../../../../src/core/edits/simulate';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import {
  cost,
  head,
  insertInto,
  quality,
  quantity,
  rowsOf,
  satisfied,
  social,
  target,
  timely,
} from '../../../support/insertion';

/** A small form with these columns, indicators from row 5. */
const form = (columns: readonly string[], ...rows: readonly (readonly CellValue[])[]): Sheet =>
  grid([...head, ['一级指标', '二级指标', '三级指标', ...columns], ...rows]);

/** The row of an indicator after it was inserted. */
const rowOf = (sheet: Sheet, wanted: typeof quality): string | undefined =>
  rowsOf(insertInto(sheet, [wanted]).after, 5).find((row) => row.includes(wanted.name));

describe('columns of a form', () => {
  const explained = { ...quality, explanation: '培训合格的人所占比例。', formula: '合格人数÷参训人数×100%' };

  it('that ask for an explanation, a formula, a scoring standard and the kind are filled with just that', () => {
    const sheet = form(
      ['指标值', '指标解释', '计算公式', '评（扣）分标准', '指标值类型'],
      ['产出指标', '数量指标', '培训期数', '≥2期', '举办的培训期数', '实际期数', '少一期扣1分', '定量'],
      ['效益指标', '社会效益指标', '业务能力', '有所提升', '参训人员能力', '问卷', '好得10分', '定性'],
    );
    expect(rowOf(sheet, explained)).toMatch(
      /培训合格率\|≥95%\|培训合格的人所占比例\|合格人数÷参训人数×100%\|达到指标值得满分，未达到的按完成值与指标值的比例计分\|定量$/,
    );
    expect(rowOf(sheet, quality)).toMatch(/培训合格率\|≥95%\|〔待填〕\|〔待填〕\|/);
  });

  it('that say 定量 or 定性 under the name of a level say it of a new row', () => {
    const sheet = form(
      ['指标类型', '指标值'],
      ['产出指标', '数量指标', '培训期数', '定量', '>=2.00(期)'],
      ['效益指标', '社会效益指标', '业务能力', '定性', '有所提升'],
    );
    expect(rowOf(sheet, quality)).toMatch(/培训合格率\|定量\|>=95\.00\(%\)$/);
  });

  it('that rows share take nothing from a row put between them', () => {
    const rows = [
      ['产出指标', '数量指标', '培训期数', '≥2期', '见培训方案'],
      ['', '质量指标', '到课率', '≥90%', ''],
      ['', '时效指标', '完成率', '100%', ''],
    ];
    const sheet = grid([...head, ['一级指标', '二级指标', '三级指标', '指标值', '度量单位'], ...rows], {
      merges: ['E5:E7'],
    });
    expect(rowOf(sheet, quality)).toMatch(/培训合格率\|≥95\|$/);
  });

  it('that name an office before the levels are no units of measure', () => {
    const sheet = grid([
      ...head,
      ['单位', '一级指标', '二级指标', '三级指标', '指标值', '单位'],
      ['河东局', '产出指标', '数量指标', '培训期数', '≥2', '期'],
      ['河东局', '效益指标', '社会效益指标', '能力提升率', '≥90', '%'],
    ]);
    expect(rowOf(sheet, quality)).toBe('河东局||质量指标|培训合格率|≥95|%');
  });

  it('that say 定量指标 say it of a new row as well', () => {
    const sheet = form(
      ['指标值', '指标属性'],
      ['产出指标', '数量指标', '培训期数', '≥2期', '定量指标'],
      ['效益指标', '社会效益指标', '业务能力', '有所提升', '定性指标'],
    );
    expect(rowOf(sheet, quality)).toMatch(/培训合格率\|≥95%\|定量指标$/);
  });

  it('of units that hold a dash leave the unit with the value', () => {
    const sheet = form(
      ['指标值', '度量单位'],
      ['产出指标', '数量指标', '培训期数', '2期以上', '-'],
      ['产出指标', '质量指标', '培训完成率', '95%以上', '-'],
    );
    expect(rowOf(sheet, quality)).toMatch(/培训合格率\|≥95%\|-$/);
  });
});

describe('values are written as the form writes its own', () => {
  it.each([
    ['with decimals and the unit in brackets', ['=100.00(%)', '≥90.00(%)'], '≥95.00(%)'],
    ['with operators of two signs', ['>=100%', '<=5%'], '>=95%'],
    ['as the library does where the form has no habit', ['及时', '100%'], '≥95%'],
  ])('%s', (_title, [a, b], value) => {
    const sheet = form(
      ['指标值'],
      ['产出指标', '时效指标', '按期率', a!],
      ['满意度指标', '服务对象满意度指标', '满意度', b!],
    );
    expect(rowOf(sheet, quality)?.endsWith(`|${value}`)).toBe(true);
  });
});

describe('weights', () => {
  it('that show as percents stay parts of one', () => {
    const sheet = form(
      ['指标值', '权重'],
      ['产出指标', '数量指标', '培训期数', '≥2期', 0.5],
      ['效益指标', '社会效益指标', '能力提升率', '≥90%', 0.3],
      ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', 0.2],
    );
    const weights = insertInto(sheet, [quality])
      .after.values.slice(4)
      .map((row) => Number(row[4]));
    expect(weights.every((weight) => weight > 0 && weight < 1)).toBe(true);
    expect(weights.reduce((sum, weight) => sum + Math.round(weight * 100), 0)).toBe(100);
  });

  it('of texts keep their percent sign', () => {
    const sheet = form(
      ['指标值', '权重'],
      ['产出指标', '数量指标', '培训期数', '≥2期', '60%'],
      ['效益指标', '社会效益指标', '能力提升率', '≥90%', '40%'],
    );
    expect(rowOf(sheet, quality)).toMatch(/\|\d+%$/);
  });

  it('of a new row are no more than those beside it have on average', () => {
    const sheet = form(
      ['指标值', '权重'],
      ['产出指标', '数量指标', '培训期数', '≥2期', 10],
      ['', '质量指标', '到课率', '≥90%', 10],
      ['', '时效指标', '完成率', '100%', 10],
      ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', 10],
    );
    const { after } = insertInto(sheet, [{ ...cost, weight: 20 }], 'national-2015');
    expect(rowsOf(after, 5).map((row) => Number(row.split('|')[4]))).toEqual([8, 8, 7, 7, 10]);
  });

  it('that cannot be shared out are left to the user, visibly', () => {
    const sheet = form(
      ['指标值', '权重'],
      ['产出指标', '数量指标', '培训期数', '≥2期', 50],
      ['效益指标', '社会效益指标', '能力提升率', '≥90%', ''],
    );
    expect(rowOf(sheet, quality)).toMatch(/\|〔待填〕$/);
  });
});

describe('numbers that a form puts before its names', () => {
  const named = (...rows: readonly (readonly [string, string])[]): Sheet =>
    form(['指标值'], ...rows.map(([level2, name], i) => [i === 0 ? '产出指标' : '', level2, name, '≥2项']));
  const namesAfter = (sheet: Sheet): string[] =>
    rowsOf(insertInto(sheet, [quantity, quality, timely]).after, 5).map((row) => row.split('|')[2]!);

  it.each([
    ['指标1：', '指标2：'],
    ['1、', '2、'],
    ['（1）', '（2）'],
    ['指标1 ', '指标2 '],
  ])('go on in a category, and begin anew in one of its own (%s)', (one, two) => {
    expect(namesAfter(named(['数量指标', `${one}期数`], ['质量指标', `${one}到课率`]))).toEqual([
      ...[`${one}期数`, `${two}培训人次`, `${one}到课率`, `${two}培训合格率`, `${one}按期完成率`],
    ]);
  });

  it('run on through all rows where they do', () => {
    expect(namesAfter(named(['数量指标', '1.期数'], ['质量指标', '2.到课率']))).toEqual([
      ...['1.期数', '2.培训人次', '3.到课率', '4.培训合格率', '5.按期完成率'],
    ]);
  });

  it('are not made up beside a cell that counts its own lines', () => {
    expect(namesAfter(named(['数量指标', '1.期数\n2.天数'], ['质量指标', '到课率']))).toEqual([
      ...['1.期数\n2.天数', '培训人次', '到课率', '培训合格率', '按期完成率'],
    ]);
  });

  it('are not made up beside names without one, or where the number belongs to the name', () => {
    expect(namesAfter(named(['数量指标', '110接警数'], ['质量指标', '3.5万人到课率']))).toEqual([
      ...['110接警数', '培训人次', '3.5万人到课率', '培训合格率', '按期完成率'],
    ]);
  });
});

describe('numbers that a form puts before its levels', () => {
  const cell = (sheet: Sheet, column: number): string[] => rowsOf(sheet, 5).map((row) => row.split('|')[column]!);
  const after = (rows: readonly (readonly CellValue[])[], ...wanted: readonly (typeof quality)[]): Sheet =>
    insertInto(form(['指标值'], ...rows), wanted).after;

  it.each([
    ['（一）', '（二）', '（三）'],
    ['一、', '二、', '三、'],
    ['1.', '2.', '3.'],
    ['①', '②', '③'],
  ])('go on at a level that is put between others, and those below it go on (%s)', (one, two, three) => {
    const sheet = after(
      [
        [`${one}产出指标`, '数量指标', '培训期数', '≥2期'],
        [`${two}满意度指标`, '服务对象满意度指标', '满意度', '≥90%'],
      ],
      social,
    );
    expect(cell(sheet, 0)).toEqual([`${one}产出指标`, `${two}效益指标`, `${three}满意度指标`]);
    expect(cell(sheet, 1)).toEqual(['数量指标', '社会效益指标', '服务对象满意度指标']);
  });

  it('begin anew under each first level where they do', () => {
    const rows = [
      ['产出指标', '1.数量指标', '培训期数', '≥2期'],
      ['', '2.时效指标', '完成率', '100%'],
      ['效益指标', '1.经济效益指标', '增收额', '≥2万元'],
    ];
    expect(cell(after(rows, quality, social), 1)).toEqual([
      ...['1.数量指标', '2.质量指标', '3.时效指标', '1.经济效益指标', '2.社会效益指标'],
    ]);
  });

  it('run on through all of them where they do', () => {
    const rows = [
      ['产出指标', '（1）数量指标', '培训期数', '≥2期'],
      ['', '（2）时效指标', '完成率', '100%'],
      ['效益指标', '（3）经济效益指标', '增收额', '≥2万元'],
    ];
    expect(cell(after(rows, quality, social), 1)).toEqual([
      ...['（1）数量指标', '（2）质量指标', '（3）时效指标', '（4）经济效益指标', '（5）社会效益指标'],
    ]);
  });

  it('stand on every row where the labels do', () => {
    const rows = [
      ['一、产出指标', '数量指标', '培训期数', '≥2期'],
      ['一、产出指标', '质量指标', '到课率', '≥90%'],
      ['二、满意度指标', '服务对象满意度指标', '满意度', '≥90%'],
    ];
    expect(cell(after(rows, quality, social), 0)).toEqual([
      ...['一、产出指标', '一、产出指标', '一、产出指标', '二、效益指标', '三、满意度指标'],
    ]);
  });

  it('are not made up where a label has none', () => {
    const rows = [
      ['一、产出指标', '数量指标', '培训期数', '≥2期'],
      ['满意度指标', '服务对象满意度指标', '满意度', '≥90%'],
    ];
    expect(cell(after(rows, social), 0)).toEqual(['一、产出指标', '效益指标', '满意度指标']);
  });
});

describe('a new level is named as those beside it', () => {
  const level2After = (sheet: Sheet): string[] =>
    rowsOf(insertInto(sheet, [social]).after, 5).map((row) => row.split('|')[1]!);

  it('under its first level, whatever others are called', () => {
    const sheet = form(
      ['指标值'],
      ['产出指标', '数量指标', '培训期数', '≥2期'],
      ['效益指标', '经济效益', '增收额', '≥2万元'],
    );
    expect(level2After(sheet)).toEqual(['数量指标', '经济效益', '社会效益']);
  });

  it('on two lines where they are', () => {
    const sheet = form(
      ['指标值'],
      ['产出指标', '数量\n指标', '培训期数', '≥2期'],
      ['效益指标', '经济效益\n指标', '增收额', '≥2万元'],
    );
    expect(level2After(sheet).at(-1)).toBe('社会效益\n指标');
  });

  it('on every row, where a line of sums follows', () => {
    const sheet = form(
      ['指标值', '分值'],
      ['产出指标', '数量指标', '培训期数', '≥2期', 30],
      ['产出指标', '质量指标', '到课率', '≥90%', 30],
      ['效益指标', '社会效益指标', '提升率', '≥90%', 40],
      ['合计', '', '', '', 100],
    );
    expect(rowOf(sheet, quality)).toMatch(/^产出指标\|质量指标\|培训合格率/);
  });
});

describe('the place of a new row', () => {
  const names = (sheet: Sheet) => rowsOf(sheet, 5).map((row) => row.split('|').slice(0, 3).join('|'));

  it('is among the levels of a form that has other names for them', () => {
    const sheet = form(
      ['指标值'],
      ['预期产出指标', '数量指标(或建筑规模指标)', '培训期数', '2期'],
      ['效果指标', '社会、经济、生态效益指标', '争议率', '0%'],
    );
    const { after } = insertInto(sheet, [quantity, quality, social]);
    expect(names(after).join('\n')).not.toMatch(/^(?:产出指标|效益指标)/m);
    expect(names(after)).toHaveLength(5);
  });

  it('is one level lower in a form that is', () => {
    const sheet = form(['指标值'], ['实施效果指标', '产出指标', '项目个数', '1'], ['', '效益指标', '利用率', '≥90%']);
    expect(names(insertInto(sheet, [quantity, timely, satisfied]).after).map((row) => row.split('|')[2])).toEqual([
      ...['项目个数', '培训人次', '按期完成率', '利用率', '学员满意度'],
    ]);
  });

  it('is none in a self-evaluation that is scored', () => {
    const sheet = form(
      ['年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '培训期数', '≥2期', '2期', 50, 50],
      ['效益指标', '社会效益指标', '能力提升率', '≥90%', '95%', 40, 40],
    );
    expect(insertInto(sheet, [quality])).toMatchObject({ refused: 'scored', plan: undefined });
  });

  it('is the column of the place that the user names, else every place is to fill', () => {
    const sheet = form(['河东镇', '河西镇'], ['产出指标', '数量指标', '培训期数', '≥2期', '≥1期']);
    expect(rowOf(sheet, quantity)).toMatch(/\|≥〔待填〕人次\|≥〔待填〕人次$/);
    const declaration = recognise(sheet)[0]!;
    const { profile } = chooseProfile(declaration);
    const { plan, placesLeft } = planInsertion(sheet, declaration, profile, [quantity], { place: 4 });
    expect(placesLeft).toEqual([]);
    expect(rowsOf(applyToSheet(plan!, sheet), 5)[1]).toMatch(/培训人次\|\|≥85人次$/);
  });

  it('in columns of later years has what is the same every year, and is to fill elsewhere', () => {
    const sheet = form(
      ['2025年指标值', '2026年指标值'],
      ['产出指标', '数量指标', '培训期数', '2期', '3期'],
      ['', '时效指标', '完成率', '100%', '100%'],
    );
    expect(rowOf(sheet, quality)).toMatch(/\|≥95%\|≥95%$/);
    expect(rowOf(sheet, quantity)).toMatch(/\|≥85人次\|≥〔待填〕人次$/);
    const day = {
      ...timely,
      name: '完成时间',
      targets: { annual: { ...target('≤', '12月31日', ''), whole: '12月31日前' } },
    };
    expect(rowOf(sheet, day)).toMatch(/\|12月31日前\|〔待填〕前$/);
  });

  it('takes a day of the year into the year’s column only', () => {
    const deadline = {
      ...timely,
      name: '完成时间',
      targets: {
        annual: { ...target('≤', '12月31日', ''), whole: '12月31日前' },
        midterm: { ...target('≤', '〔待填〕', ''), whole: '〔待填〕前' },
      },
    };
    const sheet = form(['年度目标值', '实施周期目标值'], ['产出指标', '数量指标', '培训期数', '2期', '6期']);
    expect(rowOf(sheet, deadline)).toMatch(/\|12月31日前\|〔待填〕前$/);
  });
});
