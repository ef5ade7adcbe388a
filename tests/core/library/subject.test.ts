import { recognise } from '../../../src/core/declaration/recognise';
import { fillBlock } from '../../../src/core/library/fill';
import { SUBJECT, subjectFound, withSubject } from '../../../src/core/library/subject';
import { profiles } from '../../../src/core/profiles';
import { grid } from '../../support/grid';
import { blocks } from '../../support/library';

const general = blocks.filter(({ general: any }) => any);
const block = (id: string) => general.find((each) => each.id === id)!;

const table = (project: string) =>
  recognise(
    grid([
      ['项目支出绩效目标申报表'],
      ['项目名称', project],
      ['年度目标', '完成年度工作。'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '工作任务数', '≥1项'],
    ]),
  )[0]!;

const subjectOf = (project: string, id: string): string | undefined => subjectFound(block(id), table(project))?.value;

describe('the subject of a general block', () => {
  it.each(general.map((each) => [each.title['zh-CN'], each] as const))('%s asks for it', (_title, each) => {
    expect(each.general?.subject).toBeTruthy();
  });

  it.each(general.map((each) => [each.title['zh-CN'], each] as const))(
    'stands in what %s measures, and the names read without it',
    (_title, { indicators, placeholders }) => {
      const core = indicators.filter(({ extra, category }) => !extra && category !== 'satisfaction');
      const marked = core.filter(({ name }) => withSubject(name, '食堂') !== withSubject(name, undefined));
      expect(marked.length).toBeGreaterThanOrEqual(core.length - 1);
      const texts = [
        ...indicators.flatMap(({ name, explanation, formula }) => [name, explanation, formula]),
        ...Object.values(placeholders).map(({ label }) => label),
      ];
      for (const text of texts)
        for (const subject of ['食堂', undefined]) expect(withSubject(text, subject)).not.toMatch(/[{}/]对象|[{}]/);
      for (const { label } of Object.values(placeholders)) expect(label).not.toContain('对象}');
    },
  );

  it.each([
    ['临溪县2025年教师业务培训', 'training', '教师'],
    ['全市政法工作会议费', 'conference', '政法'],
    ['禁毒宣传教育', 'public-education', '禁毒'],
    ['“十五五”规划前期课题研究', 'research', '十五五规划前期'],
    ['执法车辆购置', 'equipment', '执法车辆'],
    ['更新办公家具', 'equipment', '办公家具'],
    ['桥梁隧道定期检测', 'purchased-services', '桥梁隧道定期检测'],
    ['法律顾问服务费', 'purchased-services', '法律顾问'],
    ['西环路下立交工程', 'construction', '西环路下立交'],
    ['村级综合服务设施管护', 'upkeep', '村级综合服务设施'],
    ['劳动保障监察执法检查', 'inspection', '劳动保障监察'],
    ['困难职工救助资金', 'subsidy', '困难职工'],
    ['部门业务工作经费', 'office-running', undefined],
    ['培训', 'training', undefined],
    ['元旦', 'equipment', undefined],
  ])('%s: %s speaks of %s', (project, id, subject) => {
    expect(subjectOf(project, id)).toBe(subject);
  });

  it.each([
    ['equipment', '执法车辆', ['执法车辆购置成本', '执法车辆采购数量', '执法车辆验收合格率']],
    ['equipment', undefined, ['设备购置成本', '设备采购数量', '设备验收合格率']],
    ['inspection', '双随机', ['双随机户均检查成本', '双随机检查户次', '双随机检查全过程记录率']],
    ['inspection', undefined, ['户均检查成本', '执法检查户次', '检查全过程记录率']],
  ])('%s of %s is named %s', (id, subject, names) => {
    const profile = profiles.find((each) => each.id === 'national-2021')!;
    const filled = fillBlock(block(id), subject === undefined ? {} : { [SUBJECT]: subject }, profile, '万元');
    expect(filled.slice(0, 3).map(({ name }) => name)).toEqual(names);
  });
});
