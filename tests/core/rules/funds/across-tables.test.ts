import { totalEqualsParts } from '../../../../src/core/rules/funds/total-equals-parts';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';

/** A department's own table, 万元; the line of projects in B7:C7. */
const department = (projects: number): Sheet =>
  grid(
    [
      ['部门整体支出绩效目标申报表'],
      ['（2024年度）'],
      ['部门名称', '青禾县林业局'],
      ['年度预算（万元）', '财政拨款', 100],
      ['', '合计', 100],
      ['支出构成（万元）', '基本支出', 100 - projects],
      ['', '项目支出', projects],
      ['', '合计', 100],
      ['年度目标', '加强林区巡护。'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '巡护次数', '≥120次'],
    ],
    { name: '整体' },
  );

const project = (name: string, amount: number): Sheet =>
  grid(
    [
      ['项目支出绩效目标申报表'],
      ['（2024年度）'],
      ['项目名称', name, '主管部门', '青禾县林业局'],
      ['项目资金（万元）', '年度资金总额：', amount],
      ['', '其中：财政拨款', amount],
      ['年度目标', '加强林区巡护。'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '巡护次数', '≥120次'],
    ],
    { name },
  );

testRule(totalEqualsParts, {
  accept: [
    {
      name: 'projects within what the department has for them',
      sheet: [department(40), project('护林防火经费', 20), project('林道养护经费', 15)],
    },
    {
      name: 'the same project twice',
      sheet: [department(40), project('护林防火经费', 30), project('护林防火经费', 30)],
    },
  ],
  reject: [
    {
      name: 'projects beyond what the department has for them',
      sheet: [department(40), project('护林防火经费', 20), project('林道养护经费', 25)],
      cells: [['C7']],
      message: ['护林防火经费 20.00 + 林道养护经费 25.00', '45.00万元'],
    },
  ],
});
