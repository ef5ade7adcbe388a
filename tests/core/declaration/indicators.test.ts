import { toA1 } from '../../../src/core/sheet/address';
import { grid } from '../../support/grid';
import { indicatorLines, readOne, unreadCells } from './support/read';

const header = ['一级指标', '二级指标', '三级指标', '指标值'];

describe('levels', () => {
  it('inherits merged and blank levels, keeps rows ready without indicators', () => {
    const sheet = grid(
      [
        header,
        ['产出', '数量', '培训班次', '≥2期'],
        ['', '', '培训人次', '≥85人次'],
        ['', '质量', '', ''],
        ['效益', '经济效益', '', ''],
        ['', '社会效益', '知晓率', '≥90%'],
        ['满意度', '服务对象满意度', '', ''],
      ],
      { merges: ['A2:A4', 'B2:B3'] },
    );
    const read = readOne(sheet);
    expect(indicatorLines(read)).toEqual([
      '产出指标 数量指标 培训班次 @C2 annual ≥2期 @D2',
      '产出指标 数量指标 培训人次 @C3 annual ≥85人次 @D3',
      '效益指标 社会效益指标 知晓率 @C6 annual ≥90% @D6',
    ]);
    expect(read.categories.map((c) => `${c.level2?.value} ${toA1(c.rows)} ${c.indicators.length}`)).toEqual([
      '数量指标 B2:D3 2',
      '质量指标 B4:D4 0',
      '经济效益指标 B5:D5 0',
      '社会效益指标 B6:D6 1',
      '服务对象满意度指标 B7:D7 0',
    ]);
  });

  it('takes the second of two levels for the name where the first holds the categories', () => {
    const twoLevels = ['一级指标', '二级指标', '绩效标准', '指标值'];
    const categories = grid([
      twoLevels,
      ['数量指标', '路灯检修次数', '全年检修', '≥40次'],
      ['', '更换灯具数', '', '≥120盏'],
      ['服务对象满意度指标', '居民满意度', '', '≥90%'],
    ]);
    expect(indicatorLines(readOne(categories))).toEqual([
      '- 数量指标 路灯检修次数 @B2 annual ≥40次 @D2',
      '- 数量指标 更换灯具数 @B3 annual ≥120盏 @D3',
      '- 服务对象满意度指标 居民满意度 @B4 annual ≥90% @D4',
    ]);
    const levels = grid([twoLevels, ['产出', '路灯检修次数', '', '≥40次'], ['效益', '亮灯率', '', '≥98%']]);
    expect(indicatorLines(readOne(levels))).toEqual([
      '产出指标 - 路灯检修次数 @B2 annual ≥40次 @D2',
      '效益指标 - 亮灯率 @B3 annual ≥98% @D3',
    ]);
  });

  it('gives rows to a level-1 label printed after them, where the levels tell', () => {
    const sheet = grid([
      header,
      ['', '数量指标', '维修次数', '≥280次'],
      ['产出指标', '质量指标', '合格率', '≥92%'],
      ['', '时效指标', '响应时间', '≤2小时'],
      ['', '社会效益指标', '完好率', '≥92%'],
      ['效益指标', '可持续影响指标', '制度', '健全'],
    ]);
    expect(readOne(sheet).indicators.map((i) => i.level1?.value)).toEqual([
      '产出指标',
      '产出指标',
      '产出指标',
      '效益指标',
      '效益指标',
    ]);
  });

  it('leaves a level out that nothing states', () => {
    const sheet = grid([
      header,
      ['', '生态环境成本指标', '文明施工', '可控'],
      ['产出指标', '数量指标', '长度', '985米'],
    ]);
    expect(readOne(sheet).indicators.map((i) => i.level1?.value)).toEqual([undefined, '产出指标']);
  });

  it('keeps an unusual name as it is printed', () => {
    const sheet = grid([header, ['满意度指标', '群众满意率', '学员满意度', '95%']]);
    expect(readOne(sheet).indicators[0]!.level2?.value).toBe('群众满意率');
  });

  it('reads points in the label and stars before the columns', () => {
    const sheet = grid([
      ['*一级指标', '*二级指标', '★三级指标', '*指标值', '指标解释'],
      ['产 出\n指标（50分）', '数量\n指标', '培训', '≥2期', ''],
    ]);
    expect(readOne(sheet).indicators[0]!.level1).toMatchObject({ value: '产出指标', cell: { top: 1, left: 0 } });
  });
});

describe('terms', () => {
  it('reads 中期 and 年度 side by side, each with its own name and level 2 (L1)', () => {
    const sheet = grid(
      [
        ['总体目标', '中期目标', '', '', '', '年度目标', '', ''],
        ['', '三年培训6次', '', '', '', '培训2次', '', ''],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
        ['', '产出指标', '数量指标', '培训次数', '≥6次', '数量指标', '培训次数', '≥2次'],
      ],
      { merges: ['A1:A2', 'B1:E1', 'F1:H1', 'B2:E2', 'F2:H2', 'A3:A4'] },
    );
    const read = readOne(sheet);
    expect(indicatorLines(read)).toEqual(['产出指标 数量指标 培训次数 @D4 midterm ≥6次 @E4 | annual ≥2次 @H4']);
    expect(read.indicators[0]!.targets.map((t) => t.nameCell && toA1(t.nameCell))).toEqual(['D4', 'G4']);
    expect(read.indicators[0]!.targets.map((t) => t.level2Cell && toA1(t.level2Cell))).toEqual(['C4', 'F4']);
    expect(read.goals.map((g) => `${g.term} ${g.text.value}`)).toEqual(['midterm 三年培训6次', 'annual 培训2次']);
  });

  it('reads a divided header: past years beside the expected one (L6)', () => {
    const sheet = grid(
      [
        ['目标名称', '一级指标', '二级指标', '三级指标', '指标值', '', '', '绩效标准'],
        ['', '', '', '', '前年', '上年', '预期当年实现值', ''],
        ['年度绩效目标1', '产出指标', '数量指标', '宣讲场次', '80', '90', '≥100场', '计划标准'],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:H2'] },
    );
    expect(indicatorLines(readOne(sheet))).toEqual([
      '产出指标 数量指标 宣讲场次 @D3 previous 80 @E3 | previous 90 @F3 | annual ≥100场 @G3',
    ]);
  });

  it('reads 长期 and 年度 blocks one under the other (L7)', () => {
    const sheet = grid(
      [
        ['长期绩效指标', '一级指标', '二级指标', '指标内容', '指标值'],
        ['', '产出指标', '数量指标', '养护里程', '300'],
        ['年度绩效指标', '一级指标', '二级指标', '指标内容', '指标值'],
        ['', '产出指标', '数量指标', '养护里程', '100'],
      ],
      { merges: ['A1:A2', 'A3:A4'] },
    );
    const read = readOne(sheet);
    expect(indicatorLines(read)).toEqual([
      '产出指标 数量指标 养护里程 @D2 midterm 300 @E2',
      '产出指标 数量指标 养护里程 @D4 annual 100 @E4',
    ]);
    expect(toA1(read.indicatorRegion!.header)).toBe('B3:E3');
  });

  it('takes bare years beside the expected value for years gone by', () => {
    const sheet = grid(
      [
        ['一级指标', '二级指标', '三级指标', '指标值', '', ''],
        ['', '', '', '近两年指标值', '', '预期当年实现值'],
        ['', '', '', '2022年', '2023年', ''],
        ['产出指标', '数量指标', '培训人数', '80人', '90人', '≥100人'],
      ],
      { merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:F1', 'D2:E2', 'F2:F3'] },
    );
    expect(indicatorLines(readOne(sheet))).toEqual([
      '产出指标 数量指标 培训人数 @C4 previous 80人 @D4 | previous 90人 @E4 | annual ≥100人 @F4',
    ]);
  });
});

describe('columns', () => {
  it('takes them in any order, with others between', () => {
    const sheet = grid([
      ['序号', '指标值', '三级指标', '备注', '二级指标', '一级指标'],
      ['1', '≥2期', '培训班次', '', '数量指标', '产出指标'],
    ]);
    expect(indicatorLines(readOne(sheet))).toEqual(['产出指标 数量指标 培训班次 @C2 annual ≥2期 @B2']);
  });

  it('joins operator, number and unit, and tells 指标性质 from 指标方向 by what they hold', () => {
    const rows = (nature: string, way: string, first: string, second: string) =>
      grid([
        ['一级指标', '二级指标', '三级指标', nature, way, '指标值', '度量单位', '权重'],
        ['产出指标', '质量指标', '合格率', first, second, 98, '%', 10],
        ['产出指标', '数量指标', '人数', first, second, 120, '人', 10],
      ]);
    for (const sheet of [
      rows('指标性质', '指标方向', '≥', '正向'),
      rows('指标方向', '指标性质', '大于等于', '正向指标'),
    ]) {
      const [indicator] = readOne(sheet).indicators;
      expect(indicator!.targets[0]!.value).toMatchObject({ kind: 'quantity', operator: '≥', unit: '%' });
      expect(indicator!.direction?.value).toMatch(/^正向/);
      expect(indicator!.weight?.value).toBe('10');
    }
  });

  it('uses the stored number where fewer digits are shown, and the percent where one is shown', () => {
    const sheet = grid([header, ['产出指标', '成本指标', '单位成本', 0.04], ['', '质量指标', '合格率', 0.95]], {
      texts: { D2: '0', D3: '95%' },
    });
    const [cost, rate] = readOne(sheet).indicators.map((i) => i.targets[0]!);
    expect(cost!.raw).toBe('0');
    expect(cost!.value.kind === 'quantity' && cost!.value.number.toFixed()).toBe('0.04');
    expect(rate!.value).toMatchObject({ kind: 'quantity', unit: '%' });
  });

  it('takes the weight after the name where every level has its own (L14)', () => {
    const sheet = grid([
      ['一级指标', '分值', '二级指标', '分值', '三级指标', '分值', '评分标准', '得分'],
      ['决策', 20, '项目立项', 8, '立项依据充分性', 4, '', 4],
      ['合计', 100, '', 100, '', 100, '', 97],
    ]);
    const read = readOne(sheet);
    expect(read.indicators.map((i) => [i.name.value, i.weight?.value, i.score?.value])).toEqual([
      ['立项依据充分性', '4', '4'],
    ]);
    expect(read.family).toBe('L14');
  });

  it('reads what was done, the score and the reason (L11)', () => {
    const sheet = grid([
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['产出指标', '数量指标', '抽检批次', '≥1500批次', '1528批次', 10, 10, '无'],
    ]);
    expect(readOne(sheet).indicators[0]).toMatchObject({
      completion: { value: '1528批次' },
      score: { value: '10' },
      weight: { value: '10' },
      reason: { value: '无' },
    });
  });
});

describe('the end of the region', () => {
  it('stops at the fields below and goes on after a page break', () => {
    const sheet = grid(
      [
        ['项目绩效目标表', '', '', ''],
        ['项目名称', '绿化养护', '', ''],
        header,
        ['产出指标', '数量指标', '养护面积', '≥10万㎡'],
        ['项目绩效目标表', '', '', ''],
        ['项目名称', '绿化养护', '', ''],
        header,
        ['', '质量指标', '存活率', '≥95%'],
        ['项目绩效目标表', '', '', ''],
        header,
        ['效益指标', '社会效益指标', '投诉次数', '≤5次'],
        ['其他需要说明的问题', '无', '', ''],
      ],
      { merges: ['A1:D1', 'B2:D2', 'B6:D6', 'B12:D12'] },
    );
    const read = readOne(sheet);
    expect(indicatorLines(read)).toEqual([
      '产出指标 数量指标 养护面积 @C4 annual ≥10万㎡ @D4',
      '产出指标 质量指标 存活率 @C8 annual ≥95% @D8',
      '效益指标 社会效益指标 投诉次数 @C11 annual ≤5次 @D11',
    ]);
    expect(read.narratives.map((n) => n.text.value)).toEqual(['无']);
    expect(unreadCells(read)).toEqual([]);
  });

  it('reports a value without a name and a name without a value, and skips spare rows', () => {
    const sheet = grid([header, ['产出指标', '数量指标', '', '≥2期'], ['', '', '培训', ''], ['', '', '', '']]);
    expect(indicatorLines(readOne(sheet))).toEqual([
      '产出指标 数量指标  @C2 annual ≥2期 @D2',
      '产出指标 数量指标 培训 @C3 annual  @D3',
    ]);
  });

  it('ends where a field stands under the numbers of the rows', () => {
    const sheet = grid([
      ['序号', ...header],
      [1, '产出指标', '数量指标', '培训班次', '≥2期'],
      [2, '产出指标', '质量指标', '合格率', '≥95%'],
      ['备注', '无', '', '', ''],
    ]);
    const { indicatorRegion, categories, narratives } = readOne(sheet);
    expect(toA1(indicatorRegion!.rows)).toBe('A2:E3');
    expect(categories.map(({ level1 }) => level1?.value)).toEqual(['产出指标', '产出指标']);
    expect(narratives.map(({ text }) => text.value)).toEqual(['无']);
  });
});
