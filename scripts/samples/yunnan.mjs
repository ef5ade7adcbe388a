/** A form of the Yunnan kind, with the slips people make in it. */
import { caption, centre, label, money, text, title, worksheet } from './table.mjs';

const midterm = (name, value) => [text(name), centre(value)];

/** One line of indicators: the same second level under the mid-term goal and under the year's. */
const indicator = (level2, name, over3Years, thisYear, yearName = name) => [
  centre(level2),
  ...midterm(name, over3Years),
  centre(level2),
  text(yearName),
  centre(thisYear),
];

const form = worksheet({
  name: '绩效目标申报表',
  widths: [8, 11, 13, 21, 15, 13, 21, 16],
  rows: [
    { height: 32, cells: [title('项目支出绩效目标申报表（生成表）', { across: 8 })] },
    { cells: [caption('（2025年度）', { across: 8 })] },
    { height: 22, cells: [label('项目名称', { across: 2 }), text('社区矫正工作经费', { across: 6 })] },
    {
      height: 22,
      cells: [
        label('主管部门及代码', { across: 2 }),
        text('青屿区司法局', { across: 2 }),
        label('实施单位'),
        text('青屿区司法局', { across: 3 }),
      ],
    },
    { height: 22, cells: [label('项目期', { across: 2 }), text('2025年—2027年', { across: 6 })] },
    {
      height: 66,
      cells: [
        label('项目概况', { across: 2 }),
        text(
          '指导全区5个司法所依法开展社区矫正，对在册的约120名社区矫正对象进行监督管理、教育帮扶和心理矫治，' +
            '建立健全工作台帐，预防和减少重新犯罪。',
          { across: 6 },
        ),
      ],
    },
    { height: 22, cells: [label('项目立项依据', { across: 2 }), text('上级有关文件精神', { across: 6 })] },
    {
      height: 34,
      cells: [
        label('', { across: 2 }),
        label('总投入'),
        label('中央财政'),
        label('省级财政'),
        label('市本级财政'),
        label('县（市）区级财政'),
        label('其他'),
      ],
    },
    {
      height: 34,
      cells: [
        label('中期资金来源（元）', { across: 2 }),
        money(744000, { formula: 'SUM(D9:H9)' }),
        money(),
        money(180000),
        money(),
        money(564000),
        money(),
      ],
    },
    {
      height: 34,
      cells: [
        label('年度资金来源（元）', { across: 2 }),
        money(248000),
        money(),
        money(60000),
        money(),
        money(178000),
        money(),
      ],
    },
    {
      height: 22,
      cells: [
        label('总  体   目  标', { down: 2 }),
        label('中期目标', { across: 4 }),
        label('年度目标', { across: 3 }),
      ],
    },
    {
      height: 84,
      cells: [
        text(
          '三年内规范全区社区矫正工作，集中教育和公益活动覆盖全部社区矫正对象，重新犯罪率控制在0.5%以内，' +
            '社区矫正对象满意度达到90%以上。',
          { across: 4 },
        ),
        text('全年组织集中教育12次，开展心理辅导60人次，培训工作人员2次，社区矫正对象重新犯罪率不超过0.5%。', {
          across: 3,
        }),
      ],
    },
    {
      height: 22,
      cells: [
        label('绩  效  指  标', { down: 10 }),
        label('一级指标'),
        label('二级指标'),
        label('三级指标'),
        label('指标值'),
        label('二级指标'),
        label('三级指标'),
        label('指标值'),
      ],
    },
    {
      height: 30,
      cells: [label('产出指标', { down: 5 }), ...indicator('数量指标', '组织集中教育次数', '≥36次', '≥10次')],
    },
    { height: 30, cells: indicator('数量指标', '开展心理辅导人次', '≥180人次', '≥60人次') },
    { height: 30, cells: indicator('质量指标', '工作人员培训合格率', '≥95%', '≥120%') },
    { height: 30, cells: indicator('时效指标', '按月完成走访', '每月25日前', '每月25日前') },
    { height: 30, cells: indicator('成本指标', '人均矫正经费', '≤2000元/人·年', '') },
    {
      height: 30,
      cells: [
        label('效益指标', { down: 3 }),
        ...indicator('社会效益指标', '预防和减少重新犯罪', '从新犯罪率不超过0.5%', '从新犯罪率不超过0.5%'),
      ],
    },
    { height: 30, cells: indicator('社会效益指标', '社区矫正对象就业帮扶人数', '≥90人', '≥30人') },
    { height: 30, cells: indicator('', '', '', '') },
    {
      height: 30,
      cells: [label('满意度指标'), ...indicator('服务对象满意度指标', '社区矫正对象满意度', '≥90%', '≥90%')],
    },
    {
      height: 40,
      cells: [
        label('单位已有的保障项目实施的制度措施', { across: 2 }),
        text('已制定经费管理、走访登记和考核办法，专人负责，按季度检查执行情况。', { across: 6 }),
      ],
    },
    {
      height: 100,
      cells: [
        label('预算绩效说明', { across: 2 }),
        text(
          '2025年社区矫正工作经费248000元，其中：1.教育管理经费104000元：（1）集中教育2500元×12次=30000元；' +
            '（2）公益活动租车费700元×4次／月×12月=36600元；（3）心理辅导600元×60人次=36000元；（4）宣传资料XX元。' +
            '2.日常监管经费96000元：每人每年800元×120人=96000元。3.设备购置48000元：执法记录仪2400元×20台=48000元。',
          { across: 6 },
        ),
      ],
    },
  ],
});

const about = worksheet({
  name: '项目文本',
  widths: [110],
  rows: [
    '青屿区司法局2025年社区矫正工作经费项目',
    '项目名称：社区矫正工作经费',
    '项目实施单位：青屿区司法局',
    '统一社会信用代码：11530199MB2C3D4E5F',
    '项目基本概况：负责指导全区5个司法所依法开展社区矫正，在册社区矫正对象约120名。',
    '资金安排情况：2025年安排资金248000元，其中省级60000元、区级188000元。',
    '项目实施计划：1月至12月按月组织集中教育和走访，6月、11月各培训一次工作人员。',
  ].map((paragraph) => ({ height: 24, cells: [text(paragraph)] })),
});

export const yunnan = { file: 'yunnan-declaration.xlsx', sheets: [form, about] };
