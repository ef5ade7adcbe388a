type Row = (string | number)[];

/** A national form of ordinary size, its figures varied by the seed so that no two tables are alike. Its sums close. */
export function declarationRows(seed: number): Row[] {
  const people = 40 + seed;
  const fiscal = people * 1500;
  const other = 10_000 + seed * 100;
  const indicator = (level1: string, level2: string, name: string, value: string): Row => [level1, level2, name, value];
  return [
    ['项目支出绩效目标申报表'],
    ['（2025年度）'],
    ['项目名称', `柳溪镇技能培训项目${seed}`],
    ['主管部门及代码', '[102]柳溪县人社局', '实施单位', '柳溪县就业服务中心'],
    ['项目期', '2025年1月—2027年12月'],
    ['项目资金（元）', '中期资金总额：', (fiscal + other) * 3, '年度资金总额：', fiscal + other],
    ['', '其中：财政拨款', fiscal * 3, '其中：财政拨款', fiscal],
    ['', '其他资金', other * 3, '其他资金', other],
    ['总体目标', '中期目标', '', '年度目标'],
    ['', `三年培训${people * 3}人，合格率不低于95%。`, '', `培训${people}人，合格率不低于95%。`],
    [
      '预算绩效说明',
      `技能培训${people}人×1500元=${fiscal}元。其中：（1）授课费${fiscal - 6000}元；（2）教材费6000元。`,
    ],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    indicator('产出指标', '数量指标', '技能培训人数', `≥${people}人`),
    indicator('', '数量指标', '培训班期数', '≥4期'),
    indicator('', '质量指标', '培训人员合格率', '≥95%'),
    indicator('', '时效指标', '培训计划按期完成率', '=100%'),
    indicator('', '成本指标', '人均培训成本', '≤1500元/人'),
    indicator('效益指标', '社会效益指标', '参训人员就业率', '≥60%'),
    indicator('', '可持续影响指标', '技能证书有效年限', '≥3年'),
    indicator('满意度指标', '服务对象满意度指标', '参训人员满意度', '≥90%'),
  ];
}
