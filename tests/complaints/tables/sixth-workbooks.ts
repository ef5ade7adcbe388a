/** Right workbooks whose summary is a plain list of projects or of units, in another unit than the cards; invented places. */
import type { CellValue, Sheet } from '../../../src/core/sheet/sheet';
import { grid } from '../../support/grid';

interface Project {
  readonly name: string;
  readonly office: string;
  /** In 元. */
  readonly money: number;
  readonly value: string;
}

const card = ({ name, office, money, value }: Project): Sheet =>
  grid(
    [
      ['项目支出绩效目标表'],
      ['（2026年度）'],
      ['项目名称', name, '', ''],
      ['主管部门', '清源县教育体育局', '实施单位', office],
      ['项目资金（元）', '年度资金总额', money, ''],
      ['', '其中：财政拨款', money, ''],
      ['年度目标', `按期完成${name}，受益师生满意度达到90%以上。`, '', ''],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', `${name}完成数量`, value],
      ['', '质量指标', '验收合格率', '=100%'],
      ['', '时效指标', '项目完成时间', '2026年10月底前'],
      ['效益指标', '社会效益指标', '受益师生覆盖率', '≥95%'],
      ['满意度指标', '服务对象满意度指标', '受益师生满意度', '≥90%'],
    ],
    { name: name.slice(0, 10), merges: ['A1:D1', 'A2:D2', 'B3:D3', 'A5:A6', 'C5:D5', 'C6:D6', 'B7:D7', 'A9:A11'] },
  );

const school = '清源县第一中学';
const primary = '清源县实验小学';
const projects: readonly Project[] = [
  { name: '教学楼外墙维修', office: school, money: 1260000, value: '≥3栋' },
  { name: '理化实验室设备购置', office: school, money: 540000, value: '≥86套' },
  { name: '校园监控系统升级', office: primary, money: 380000, value: '≥120个点位' },
  { name: '学生食堂设备更新', office: primary, money: 570000, value: '≥45台' },
];
const inWan = (yuan: number): number => yuan / 10000;
const cards = projects.map(card);

/** Project and amount, nothing else: no year in the title, no number column. */
const plainList = [
  grid(
    [
      ['项目预算汇总', '', ''],
      ['单位：万元', '', ''],
      ['项目', '金额', '备注'],
      ...projects.map(({ name, money }): CellValue[] => [name, inWan(money), '']),
      ['合计', 275, ''],
    ],
    { name: '汇总', merges: ['A1:C1', 'A2:C2'] },
  ),
  ...cards,
];

const unitList = (office: string, name: string, total: number): Sheet =>
  grid(
    [
      [`${office}2026年项目支出明细`, '', ''],
      ['单位：万元', '', ''],
      ['项目名称', '预算金额', '备注'],
      ...projects
        .filter((project) => project.office === office)
        .map((project): CellValue[] => [project.name, inWan(project.money), '']),
      ['单位合计', total, ''],
    ],
    { name, merges: ['A1:C1', 'A2:C2'] },
  );

/** A department's list of its units, each unit's list of its projects, each project's card. */
const unitsOfDepartment = [
  grid(
    [
      ['清源县教育体育局2026年项目支出汇总', '', '', ''],
      ['', '', '', '单位：万元'],
      ['序号', '单位名称', '项目个数', '预算金额'],
      [1, school, 2, 180],
      [2, primary, 2, 95],
      ['合计', '', 4, 275],
    ],
    { name: '部门汇总', merges: ['A1:D1', 'A6:B6'] },
  ),
  unitList(school, '第一中学', 180),
  unitList(primary, '实验小学', 95),
  ...cards,
];

/** One list of all projects under the names of their units, each unit with its 小计; in 元, with codes before the names. */
const grouped = [
  grid(
    [
      ['部门项目支出明细表（2026年）', '', '', '', ''],
      ['金额单位：元', '', '', '', ''],
      ['单位', '项目名称', '资金总额', '财政拨款', '其他资金'],
      [school, projects[0]!.name, 1260000, 1260000, 0],
      ['', projects[1]!.name, 540000, 540000, 0],
      ['小计', '', 1800000, 1800000, 0],
      [primary, projects[2]!.name, 380000, 380000, 0],
      ['', projects[3]!.name, 570000, 570000, 0],
      ['小计', '', 950000, 950000, 0],
      ['总计', '', 2750000, 2750000, 0],
    ],
    { name: '明细', merges: ['A1:E1', 'A2:E2', 'A4:A5', 'A7:A8', 'A6:B6', 'A9:B9', 'A10:B10'] },
  ),
  ...cards,
];

export const sixthWorkbooks = { plainList, unitsOfDepartment, grouped } satisfies Readonly<
  Record<string, readonly Sheet[]>
>;
