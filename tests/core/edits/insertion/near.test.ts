import { recognise } from '../../../../src/core/declaration/recognise';
import { nearlyIn } from '../../../../src/core/edits/insertion/near';
import type { NewIndicator } from '../../../../src/core/edits/insertion/new-indicator';
import { fillBlock } from '../../../../src/core/library/fill';
import { chooseProfile } from '../../../../src/core/profiles/choose';
import { cleanTables } from '../../../fixtures/clean';
import { blocks } from '../../../support/library';
import { grid } from '../../../support/grid';

const wanted = (level2: string, name: string, unit: string): NewIndicator => ({
  level1: level2.startsWith('服务') ? '满意度指标' : '产出指标',
  level2,
  name,
  targets: { annual: { operator: '≥', value: '90', unit } },
  direction: 'positive',
  weight: 5,
});

/** A table of one row. */
const table = (level2: string, name: string, value: string, project = '教师业务培训') =>
  recognise(
    grid([
      ['项目支出绩效目标申报表'],
      ['项目名称', project],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      [level2.startsWith('服务') ? '满意度指标' : '产出指标', level2, name, value],
    ]),
  )[0]!;

const near = (level2: string, there: string, value: string, name: string, unit: string, project?: string) =>
  nearlyIn(table(level2, there, value, project), wanted(level2, name, unit))?.name.value;

describe('what the table measures under other words', () => {
  it.each([
    ['数量指标', '参加培训教师人次', '≥85人次', '教师培训人次', '人次'],
    ['数量指标', '购置设备台数', '≥12台', '设备采购数量', '台'],
    ['数量指标', '发放困难群众补助人数', '≥300人', '困难群众补助发放人数', '人'],
    ['质量指标', '设备验收合格率', '=100%', '采购设备验收合格率', '%'],
    ['质量指标', '验收合格率', '=100%', '办公设备验收合格率', '%'],
    ['质量指标', '水质达标率', '=100%', '水质检测合格率', '%'],
    ['数量指标', '送戏下乡场次', '≥60场', '送戏下乡演出场次', '场'],
    ['服务对象满意度指标', '老人满意度', '≥90%', '老年人及家属满意度', '%'],
    ['质量指标', '补助资金足额发放率', '=100%', '补助足额发放率', '%'],
    ['服务对象满意度指标', '服务对象满意度', '≥90%', '参训人员满意度', '%'],
    ['服务对象满意度指标', '群众满意率', '≥90%', '周边群众满意度', '%'],
    ['服务对象满意度指标', '企业满意度', '≥90%', '企业对安全指导服务满意度', '%'],
  ])('%s %s %s is beside %s', (level2, there, value, name, unit) => {
    expect(near(level2, there, value, name, unit, '综合业务经费')).toBe(there);
  });

  it.each([
    ['数量指标', '培训班次', '≥2期', '培训人次', '人次'],
    ['数量指标', '培训天数', '≥4天', '培训班次', '期'],
    ['质量指标', '材料验收合格率', '=100%', '工程验收合格率', '%'],
    ['质量指标', '培训合格率', '≥95%', '培训出勤率', '%'],
    ['质量指标', '路灯完好率', '≥95%', '井盖完好率', '%'],
    ['时效指标', '资金支付及时率', '=100%', '故障处置及时率', '%'],
    ['数量指标', '接待来访人次', '≥200人次', '培训人次', '人次'],
    ['服务对象满意度指标', '学生满意度', '≥90%', '教师满意度', '%'],
  ])('%s %s %s is another thing than %s', (level2, there, value, name, unit) => {
    expect(near(level2, there, value, name, unit, '综合业务经费')).toBeUndefined();
  });

  it('is the same of the project, whatever part of its name is said', () => {
    const project = '小型灌溉渠道维修养护';
    expect(near('质量指标', '维修工程验收合格率', '=100%', '小型灌溉渠道工程验收合格率', '%', project)).toBeDefined();
    expect(near('质量指标', '改厕验收合格率', '=100%', '户厕改造验收合格率', '%', '户用卫生厕所改造')).toBeDefined();
    expect(near('质量指标', '材料验收合格率', '=100%', '设备验收合格率', '%', '办公设备购置')).toBeUndefined();
  });

  it('counts households by their number, whatever they are called', () => {
    expect(near('数量指标', '改造户数', '1420户', '危房改造户数', '户', '危房改造补助')).toBe('改造户数');
  });

  it('is not what the table has by its very name: that is left out anyway', () => {
    expect(near('数量指标', '培训人次', '≥85人次', '培训人次', '人次')).toBeUndefined();
  });

  it('is seldom said of a field beside the table of another', () => {
    const pairs = Object.entries(cleanTables).flatMap(([name, { sheet }], turn) => {
      const declaration = recognise(sheet)[0]!;
      const { profile } = chooseProfile(declaration);
      return blocks
        .filter((_block, i) => i % 7 === turn % 7)
        .flatMap((block) =>
          fillBlock(block, {}, profile, '万元').flatMap((indicator) => {
            const there = nearlyIn(declaration, indicator)?.name.value;
            return there === undefined ? [] : [`${name}: ${there} / ${indicator.name}`];
          }),
        );
    });
    expect(pairs.filter((pair) => !pair.includes('满意')).length).toBeLessThan(20);
  });
});
