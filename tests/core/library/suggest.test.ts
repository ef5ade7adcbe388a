import { recognise } from '../../../src/core/declaration/recognise';
import { blocks } from '../../support/library';
import { suggest } from '../../../src/core/library/suggest';
import { grid } from '../../support/grid';

const suggestion = (project: string, goal = '完成年度任务。') => {
  const declaration = recognise(
    grid([
      ['项目支出绩效目标申报表'],
      ['项目名称', project],
      ['年度目标', goal],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '工作任务数', '≥2项'],
    ]),
  )[0]!;
  return suggest(blocks, declaration)[0]!;
};
const first = (project: string, goal?: string) => {
  const { block, reason } = suggestion(project, goal);
  return [block.title['zh-CN'], reason?.['zh-CN']];
};

describe('the block that stands first', () => {
  it('follows the goal where the name says nothing', () => {
    expect(first('县司法局专项经费', '办理法律援助案件，开展调解。')).toEqual(['法律援助', '绩效目标中有“法律援助”']);
  });

  it.each(['司法救助', '元旦慰问', '机关人员基本工资', '春节物资'])(
    'is about nothing else than %s: a block for its kind of spending, or none',
    (project) => {
      const { block, reason } = suggestion(project);
      expect(reason === undefined || block.general !== undefined).toBe(true);
    },
  );

  it.each(['确保安全生产。', '完成各项工作。', '深入学习贯彻全会精神。'])(
    'has no reason where nothing calls for it: %s',
    (goal) => {
      expect(first('元旦', goal)[1]).toBeUndefined();
    },
  );
});
