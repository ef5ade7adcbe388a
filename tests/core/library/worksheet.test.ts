import { fillBlock } from '../../../src/core/library/fill';
import { parseLibrary, printLibrary } from '../../../src/core/library/library-file';
import { withImported } from '../../../src/core/library/own-blocks';
import { headingOf } from '../../../src/core/library/worksheet/columns';
import { readWorksheet } from '../../../src/core/library/worksheet/read-worksheet';
import { worksheetRows } from '../../../src/core/library/worksheet/write-worksheet';
import { profiles } from '../../../src/core/profiles';
import { grid } from '../../support/grid';
import { blocks } from '../../support/library';

const published = grid([
  ['临溪市项目支出绩效指标库（2025年版）'],
  [
    '编码',
    '行业/领域',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标解释/说明',
    '计算公式',
    '符号',
    '参考值',
    '计量单位',
    '来源',
  ],
  ['0501', '教育', '产出指标', '数量指标', '资助学生人数', '全年资助人数', '', '≥', '320', '人', '市教育局'],
  ['0502', '', '', '质量指标', '资助对象准确率', '', '准确人数/资助人数', '＝', '100%', '', ''],
  ['0503', '', '', '', '重复资助人次', '', '', '=', '0', '人次', ''],
  ['0504', '', '效益指标', '社会效益指标', '控辍保学成效', '', '', '定性', '成效明显', '', ''],
  ['0505', '', '满意度指标', '服务对象满意度指标', '学生家长满意度', '', '', '大于等于', '', '', ''],
  ['0601', '水利', '成本指标', '经济成本指标', '单位造价', '', '', '', 'XX', '元/米', ''],
  ['0602', '', '产出指标', '数量指标', '清淤长度', '', '', '', '', '', ''],
  ['0603', '', '', '过程指标', '制度健全性', '', '', '', '', '%', ''],
  ['0604', '', '产出指标', '数量指标', '清淤长度', '', '', '≥', '12', '公里', ''],
  ['0605', '', '产出指标', '数量指标', '清淤长度', '', '', '≥', '15', '公里', ''],
]);

describe('an indicator library on a worksheet', () => {
  const read = readWorksheet(published)!;

  it('is known by its headings, in the words of the trade', () => {
    expect(headingOf(published)).toMatchObject({ row: 1 });
    expect(read.columns.map(({ role }) => role)).toEqual([
      ...['code', 'field', 'level1', 'level2', 'name', 'explanation', 'formula', 'operator', 'value', 'unit'],
      'source',
    ]);
    expect(headingOf(grid([['通讯录'], ['姓名', '单位', '电话', '备注']]))).toBeUndefined();
  });

  it.each([
    ['code', ['编码', '指标代码', '编号/代码']],
    ['field', ['行业', '行业/领域', '适用范围', '资金用途', '功能科目', '项目大类', '主管部门名称', '专项资金名称']],
    ['explanation', ['指标解释/说明', '三级指标解释', '指标内涵', '口径', '指标说明及计算公式']],
    ['formula', ['计算公式', '计算方法', '取数方式', '计算公式（方法）', '计算口径']],
    ['value', ['参考值', '指标标准值', '参考值/标准值', '历史值', '基准值', '参考标准']],
    ['proof', ['证明材料', '佐证资料', '数据来源', '数据来源及取得方式', '评价依据']],
    ['source', ['来源', '指标来源', '设置依据', '出处', '备注']],
    ['unit', ['计量单位', '单位', '度量单位']],
    ['operator', ['符号', '比较符号', '指标方向']],
  ])('%s is what these headings say, each word of which the labels of forms are read by', (role, labels) => {
    for (const label of labels) {
      const found = headingOf(grid([['二级指标', '三级指标', '一级指标', label]]));
      expect([label, found?.columns.find((column) => column.label === label)?.role]).toEqual([label, role]);
    }
  });

  it('becomes a block for each field; levels and fields hold until others stand there', () => {
    expect(read.blocks.map(({ title, indicators }) => [title['zh-CN'], indicators.map(({ name }) => name)])).toEqual([
      ['教育', ['资助学生人数', '资助对象准确率', '重复资助人次', '学生家长满意度']],
      ['水利', ['单位造价', '清淤长度']],
    ]);
  });

  it('asks for what is only a hint, and fixes what cannot be otherwise', () => {
    const [education, water] = read.blocks;
    expect(
      education!.indicators.map(({ category, operator, value, unit, source }) => [
        category,
        operator,
        value,
        unit,
        source.code,
      ]),
    ).toEqual([
      ['quantity', '≥', '{figure1}', '人', '0501'],
      ['quality', '=', '100', '%', '0502'],
      ['quality', '=', '0', '人次', '0503'],
      ['satisfaction', '≥', '{figure4}', '%', '0505'],
    ]);
    expect(education!.placeholders).toEqual({
      figure1: { label: '资助学生人数', example: '320', unit: '人' },
      figure4: { label: '学生家长满意度', unit: '%' },
    });
    expect(water!.indicators[0]).toMatchObject({ operator: '≤', direction: 'negative' });
  });

  it('names every row it cannot take, and why', () => {
    expect(read.taken).toBe(6);
    expect(read.refused.map(({ row, name, why }) => [row + 1, name, why['zh-CN']])).toEqual([
      [6, '控辍保学成效', '参考值“成效明显”不是数值'],
      [9, '清淤长度', '没有计量单位'],
      [10, '制度健全性', '二级指标“过程指标”不是通用类别，或者不在“产出指标”之下'],
      [12, '清淤长度', '同一领域、同一类别里已有同名指标'],
    ]);
  });

  it('takes lines that stand alone for fields where no column names them', () => {
    const grouped = readWorksheet(
      grid([
        ['二级指标', '三级指标', '计量单位', '指标值'],
        ['一、教育'],
        ['数量指标', '资助学生人数', '人', '320'],
        ['二、水利'],
        ['数量指标', '清淤长度', '公里', '12'],
      ]),
    )!;
    expect(grouped.blocks.map(({ title }) => title['zh-CN'])).toEqual(['一、教育', '二、水利']);
  });

  it('is kept and inserted like any other block', () => {
    const { blocks: own } = withImported([], read.blocks);
    expect(parseLibrary(printLibrary(own))).toEqual({ ok: true, blocks: own });
    const profile = profiles.find(({ id }) => id === 'national-2021')!;
    expect(fillBlock(own[0]!, { figure1: '300' }, profile, '万元').map(({ targets }) => targets.annual.value)).toEqual([
      ...['300', '100', '0', '〔待填〕'],
    ]);
  });
});

describe('writing a library on a worksheet', () => {
  it('loses nothing that a worksheet has a column for: every block that ships comes back', () => {
    const sheet = grid(worksheetRows(blocks));
    const read = readWorksheet(sheet)!;
    expect(read.refused.map(({ name, why }) => [name, why['zh-CN']])).toEqual([]);
    const essence = (each: readonly (typeof blocks)[number][]) =>
      each.map(({ title, indicators }) => [
        title['zh-CN'],
        indicators.map(({ category, name, operator, unit, explanation, formula, proof }) =>
          [category, name, operator, unit, explanation, formula, proof].join('|'),
        ),
      ]);
    expect(essence(read.blocks)).toEqual(essence(blocks));
  });

  it('reads five thousand rows, each of them taken', () => {
    const [headings, ...rows] = worksheetRows(blocks);
    const many = Array.from({ length: 5000 }, (_, i) => {
      const row = rows[i % rows.length]!;
      return row.map((cell, column) => (column === 1 ? `${cell}${String(Math.floor(i / rows.length))}` : cell));
    });
    const read = readWorksheet(grid([headings!, ...many]))!;
    expect([read.taken, read.refused]).toEqual([5000, []]);
    expect(withImported([], read.blocks).added).toBe(read.blocks.length);
  });
});
