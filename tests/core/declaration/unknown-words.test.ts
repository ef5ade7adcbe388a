import { recognise } from '../../../src/core/declaration/recognise';
import { budgetOf } from '../../../src/core/money/budgets';
import { textAt } from '../../../src/core/sheet/sheet';
import { drawn } from './unseen/form';

/** A list of two projects whose names stand under `head`, with weights that come to 90 in each. */
const list = (head: string): string => `
2025年部门预算项目绩效目标表 | < | < | < | < | < | < | <
单位名称 | ${head} | 预算数（元） | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重
红石县水利局 | 河道清淤 | 860000 | 产出指标 | 数量指标 | 清淤河道长度 | ≥12公里 | 40
^ | ^ | ^ | 产出指标 | 质量指标 | 清淤验收合格率 | 100% | 20
^ | ^ | ^ | 效益指标 | 社会效益指标 | 受益农户 | ≥860户 | 30
^ | 山洪预警 | 360000 | 产出指标 | 数量指标 | 维护预警站点 | 126处 | 60
^ | ^ | ^ | 效益指标 | 社会效益指标 | 预警覆盖率 | 100% | 30`;

const card = (rows: string): string => `
项目支出绩效目标申报表（2025年度） | < | < | < | <
项目名称 | 沟渠疏浚 | < | 单位 | 红石县水利局
${rows.trim()}`;

const unreadTexts = (picture: string): string[] => {
  const sheet = drawn(picture);
  return recognise(sheet).flatMap(({ unread }) => unread.map(({ top, left }) => textAt(sheet, top, left)));
};

describe('a word nobody knows', () => {
  it('over the names of projects joins no two projects to one, and is told', () => {
    const tables = recognise(drawn(list('事由')));
    expect(tables.map(({ project, indicators }) => [project?.value, indicators.length])).toEqual([
      ['河道清淤', 3],
      ['山洪预警', 2],
    ]);
    expect(unreadTexts(list('事由'))).toContain('事由');
    expect(unreadTexts(list('项目名称'))).toEqual([]);
  });

  it('over points that do not come to a whole makes no values of them', () => {
    const picture = card(`
一级指标 | 二级指标 | 三级指标 | 目标值 | 权值
产出指标 | 数量指标 | 疏浚沟渠 | ≥12公里 | 40
产出指标 | 质量指标 | 验收合格率 | 100% | 20
效益指标 | 社会效益指标 | 受益农户 | ≥860户 | 15
满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% | 10`);
    const [table] = recognise(drawn(picture));
    expect(table!.indicators.map(({ targets }) => targets.map(({ raw }) => raw))).toEqual([
      ['≥12公里'],
      ['100%'],
      ['≥860户'],
      ['≥90%'],
    ]);
    expect(unreadTexts(picture)).toContain('权值');
  });

  it('over points that come to a whole tells weights', () => {
    const [table] = recognise(
      drawn(
        card(`
一级指标 | 二级指标 | 三级指标 | 目标值 | 权值
产出指标 | 数量指标 | 疏浚沟渠 | ≥12公里 | 0.4
产出指标 | 质量指标 | 验收合格率 | 100% | 0.2
效益指标 | 社会效益指标 | 受益农户 | ≥860户 | 0.3
合计 |  |  |  | 0.9`),
      ),
    );
    expect(table!.indicators.map(({ weight }) => weight?.value)).toEqual(['0.4', '0.2', '0.3']);
  });

  it.each([
    ['中期资金来源', '此行', 3000000, undefined],
    ['此行', '年度资金来源', undefined, 860000],
  ])('before one of two rows of terms (%s, %s) leaves the other its own', (upper, lower, midterm, annual) => {
    const picture = card(`
资金（元） | 总投入 | 省级财政 | 县级财政 | 其他
${upper} | 3000000 | 1800000 | 1200000 | 0
${lower} | 860000 | 600000 | 260000 | 0
一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
产出指标 | 数量指标 | 疏浚沟渠 | ≥12公里 |  `);
    const [table] = recognise(drawn(picture));
    expect(budgetOf(table!, 'midterm')?.yuan.toNumber()).toBe(midterm);
    expect(budgetOf(table!, 'annual')?.yuan.toNumber()).toBe(annual);
    expect(unreadTexts(picture)).toContain('此行');
  });
});
