/** Right workbooks of several sheets, whose totals stand on one and whose parts on others; invented places and people. */
import type { CellValue, Sheet } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';

interface Project {
  readonly name: string;
  readonly office: string;
  readonly money: number;
  readonly goal: string;
  readonly rows: readonly (readonly [string, string, string, string])[];
}

const card = ({ name, office, money, goal, rows }: Project): Sheet =>
  grid(
    [
      ['项目支出绩效目标申报表'],
      ['（2026年度）'],
      ['项目名称', name, '', ''],
      ['主管部门', office, '实施单位', office],
      ['项目资金（万元）', '年度资金总额', money, ''],
      ['', '其中：财政拨款', money, ''],
      ['', '其他资金', 0, ''],
      ['年度目标', goal, '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ...rows.map((row): CellValue[] => [...row]),
    ],
    { name: name.slice(0, 12), merges: ['A1:D1', 'A2:D2', 'B3:D3', 'A5:A7', 'C5:D5', 'C6:D6', 'C7:D7', 'B8:D8'] },
  );

const women = '榆桥县妇女联合会';
const children: Project = {
  name: '困境儿童关爱服务',
  office: women,
  money: 86,
  goal: '为430名困境儿童提供关爱服务，开展家庭教育指导24场，儿童及家长满意度达到92%以上。',
  rows: [
    ['产出指标', '数量指标', '关爱困境儿童人数', '≥430人'],
    ['', '', '家庭教育指导场次', '≥24场'],
    ['', '质量指标', '入户走访覆盖率', '=100%'],
    ['', '时效指标', '关爱服务完成时间', '2026年12月10日前'],
    ['', '成本指标', '人均服务成本', '≤2000元/人'],
    ['效益指标', '社会效益指标', '困境儿童建档率', '=100%'],
    ['满意度指标', '服务对象满意度指标', '儿童及家长满意度', '≥92%'],
  ],
};
const screening: Project = {
  name: '农村妇女两癌筛查',
  office: women,
  money: 134,
  goal: '为6700名农村妇女开展两癌筛查，筛查结果告知率达到100%，受检妇女满意度达到95%以上。',
  rows: [
    ['产出指标', '数量指标', '筛查农村妇女人数', '≥6700人'],
    ['', '质量指标', '筛查结果告知率', '=100%'],
    ['', '时效指标', '筛查完成时间', '2026年10月31日前'],
    ['', '成本指标', '人均筛查成本', '≤200元/人'],
    ['效益指标', '社会效益指标', '早诊早治率', '≥90%'],
    ['满意度指标', '服务对象满意度指标', '受检妇女满意度', '≥95%'],
  ],
};

/** A list of the unit's projects with its total, and a card for each. */
const unitList = [
  grid(
    [
      ['部门预算项目绩效目标汇总表'],
      ['（2026年度）', '', '', '单位：万元'],
      ['单位名称', '项目名称', '预算金额', '备注'],
      [women, children.name, 86, ''],
      [women, screening.name, 134, ''],
      ['单位合计', '', 220, ''],
    ],
    { name: '汇总表', merges: ['A1:D1'] },
  ),
  card(children),
  card(screening),
];

/** The unit's whole spending, with its projects on sheets of their own. */
const unitWhole = [
  grid(
    [
      ['部门整体支出绩效目标申报表'],
      ['（2026年度）'],
      ['部门名称', women, '', ''],
      ['部门支出预算（万元）', '资金总额', 412, ''],
      ['', '基本支出', 192, ''],
      ['', '项目支出', 220, ''],
      [
        '年度绩效目标',
        '为430名困境儿童提供关爱服务，为6700名农村妇女开展两癌筛查，妇女儿童满意度达到92%以上。',
        '',
        '',
      ],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '关爱困境儿童人数', '≥430人'],
      ['', '', '筛查农村妇女人数', '≥6700人'],
      ['', '质量指标', '筛查结果告知率', '=100%'],
      ['', '时效指标', '年度工作任务按期完成率', '=100%'],
      ['效益指标', '社会效益指标', '困境儿童建档率', '=100%'],
      ['满意度指标', '服务对象满意度指标', '妇女儿童满意度', '≥92%'],
    ],
    {
      name: '整体支出',
      merges: ['A1:D1', 'A2:D2', 'B3:D3', 'A4:A6', 'C4:D4', 'C5:D5', 'C6:D6', 'B7:D7', 'A9:A12', 'B9:B10'],
    },
  ),
  card(children),
  card(screening),
];

export const workbooks = { unitList, unitWhole } satisfies Readonly<Record<string, readonly Sheet[]>>;
