import { recognise } from '../../../src/core/declaration/recognise';
import { blocks } from '../../../src/core/library';
import { suggest } from '../../../src/core/library/suggest';
import { grid } from '../../support/grid';

const first = (project: string, goal = '完成年度任务。') => {
  const declaration = recognise(
    grid([
      ['项目支出绩效目标申报表'],
      ['项目名称', project],
      ['年度目标', goal],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '工作任务数', '≥2项'],
    ]),
  )[0]!;
  const { block, reason } = suggest(blocks, declaration)[0]!;
  return [block.title['zh-CN'], reason?.['zh-CN']];
};

describe('the block that stands first', () => {
  it.each([
    ['社区矫正工作经费', '社区矫正'],
    ['刑满释放人员安置帮教经费', '安置帮教'],
    ['专职社区矫正安置帮教编外协勤人员经费', '编外人员（协勤）经费'],
    ['党员干部主体班经费', '培训'],
    ['全市政法工作会议费', '会议'],
    ['“八五”普法中期评估调研课题', '课题调研'],
    ['智慧矫正中心信息系统运维', '信息化建设运维'],
    ['信息化建设工程', '信息化建设运维'],
    ['基层医疗机构设备更新', '设备购置'],
    ['机关物业委托服务', '政府购买服务'],
    ['委托业务项目', '政府购买服务'],
    ['法治宣传教育经费', '普法宣传'],
    ['公共法律服务中心运行项目', '法律援助'],
    ['人民调解员补贴', '人民调解'],
    ['小型灌溉渠道维修养护', '修缮基建'],
    ['西环路下立交工程', '修缮基建'],
    ['行政复议应诉经费', '办案业务'],
  ])('for %s is %s', (project, title) => {
    expect(first(project)).toEqual([title, expect.stringContaining('项目名称中有')]);
  });

  it('follows the goal where the name says nothing', () => {
    expect(first('县司法局专项经费', '办理法律援助案件，开展调解。')).toEqual(['法律援助', '绩效目标中有“法律援助”']);
  });

  it.each(['确保安全生产。', '完成各项工作。'])('has no reason where nothing calls for it: %s', (goal) => {
    expect(first('村级组织运转经费', goal)[1]).toBeUndefined();
  });
});
