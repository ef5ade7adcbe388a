import { drawn, type UnseenForm } from './form';

const rows = `
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 疏浚沟渠 | ≥12公里
产出指标 | 质量指标 | 验收合格率 | 100%
效益指标 | 社会效益指标 | 受益农户 | ≥860户
满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90%`;
const indicators = [
  '产出 数量 疏浚沟渠 = ≥12公里',
  '产出 质量 验收合格率 = 100%',
  '效益 社会效益 受益农户 = ≥860户',
  '满意度 服务对象满意度 农户满意度 = ≥90%',
];

const form = (name: string, money: string, reads: Omit<UnseenForm['reads'], 'rows' | 'project'>): UnseenForm => ({
  name: `money: ${name}`,
  sheet: drawn(`项目支出绩效目标表 | < | < | <\n项目名称 | 沟渠疏浚 | < | <\n${money.trim()}\n${rows.trim()}`),
  reads: { project: '沟渠疏浚', ...reads, rows: indicators },
});

/** Blocks of money in every shape, over the same indicators. */
export const money: readonly UnseenForm[] = [
  form('a total in words in the label’s own cell', '项目资金总额86万元，其中财政拨款80万元 | < | 自筹6万元 | <', {
    unit: '万元',
    annual: 860000,
  }),
  form('an amount with its unit beside the label', '申请资金 | 86万元 | 其中：县级财政资金 | 86万元', {
    unit: '万元',
    annual: 860000,
  }),
  form('the unit in words before the amount', '预算金额 | 人民币860000元 | 资金来源 | 财政拨款', {
    unit: '元',
    annual: 860000,
  }),
  form(
    'a unit in the label of the amount column',
    '资金来源 | 金额（元） | 占比 | 备注\n财政拨款 | 800000 | 93.02% | \n自筹资金 | 60000 | 6.98% | \n合计 | 860000 | 100% | ',
    {
      unit: '元',
      annual: 860000,
    },
  ),
  form(
    'sources in a row, amounts below, no label left of them',
    '资金总额（万元） | 中央资金 | 省级资金 | 县级配套\n86 | 50 | 20 | 16',
    {
      unit: '万元',
      annual: 860000,
    },
  ),
  form(
    'initial and final budget as columns',
    '预算情况（万元） | 年初预算 | 调整预算 | 决算\n合计 | 80 | 86 | 85.2\n其中：财政拨款 | 80 | 86 | 85.2',
    {
      unit: '万元',
      annual: 860000,
    },
  ),
  form(
    'basic and project spending of a department',
    '年度支出（万元） | 合计 | 基本支出 | 项目支出\n^ | 286 | 200 | 86',
    {
      unit: '万元',
      annual: 2860000,
    },
  ),
  form(
    'numbered sources under a total',
    '项目预算（万元） | 一、资金总额 | 86 | \n^ | （一）财政拨款 | 80 | \n^ | 1.一般公共预算 | 80 | \n^ | （二）其他资金 | 6 | ',
    {
      unit: '万元',
      annual: 860000,
    },
  ),
  form(
    'half a year and a year',
    '项目资金（万元） | 项目 | 上半年 | 全年\n^ | 资金总额 | 40 | 86\n^ | 财政拨款 | 40 | 86',
    {
      unit: '万元',
      annual: 860000,
    },
  ),
  form(
    'the whole project and this year, in two columns',
    '资金情况（万元） |  | 项目总投资 | 本年度投资\n^ | 合计 | 260 | 86\n^ | 财政资金 | 200 | 80\n^ | 自筹资金 | 60 | 6',
    {
      unit: '万元',
      annual: 860000,
      midterm: 2600000,
    },
  ),
  form(
    'last year, this year, difference',
    '预算（万元） | 上年预算数 | 本年预算数 | 增减\n资金总额 | 80 | 86 | 6\n财政拨款 | 80 | 86 | 6',
    {
      unit: '万元',
      annual: 860000,
    },
  ),
  form('in 亿元 with a note', '资金规模 | 1.86亿元 | 资金性质 | 一般公共预算', { unit: '亿元', annual: 186000000 }),
  form('in 千元', '预算资金（千元） | 860 | 其中：财政拨款 | 860', { unit: '千元', annual: 860000 }),
  form('thousands separators and the sign of the yuan', '预算总额（元） | ¥860,000.00 | 财政资金 | ¥860,000.00', {
    unit: '元',
    annual: 860000,
  }),
  form('no unit anywhere', '预算金额 | 86 | 其中：财政拨款 | 86', {}),
  form('label and unit in cells of their own', '预算金额 | 86 | 万元 | ', { unit: '万元', annual: 860000 }),
  form(
    'with a serial and an explanation of every item',
    '支出预算明细 | 内容 | 测算依据 | 金额（万元）\n^ | 机械费 | 12公里×5万元 | 60\n^ | 人工费 | 260人次×0.1万元 | 26\n^ | 合计 |  | 86',
    {
      unit: '万元',
      annual: 860000,
    },
  ),
  form(
    'the total below its parts, beside it an empty cell',
    '资金构成 | 财政拨款（万元） | 80 | \n^ | 其他资金（万元） | 6 | \n^ | 资金合计（万元） | 86 | ',
    {
      unit: '万元',
      annual: 860000,
    },
  ),
  form('this form says 本次下达', '本次下达资金（万元） | 86 | 下达文号 | 云财农〔2024〕12号', {
    unit: '万元',
    annual: 860000,
  }),
  form(
    'inline parts by nature under a total in columns',
    '年度预算申请（万元） |  | 年初预算数 | 全年预算数\n^ | 年度资金总额 | 80 | 86\n^ | 按收入性质分： | 按支出性质分： | \n^ | 其中：一般公共预算：80万元 | 其中：基本支出：6万元 | \n^ | 其他资金：6万元 | 项目支出：80万元 | ',
    {
      unit: '万元',
      annual: 860000,
    },
  ),
  {
    name: 'two totals abreast, the parts across below them; 绩效指标 as the head of the levels 1',
    sheet: drawn(`
市级财政支出项目绩效目标申报表 | < | < | < | < | <
（2026年） |  |  |  |  | 金额单位：万元
项目名称 | 城区公交运营补贴 | < | 申报单位 | 市交通运输局 | <
项目预算 | 总预算 | 1860 |  | 当年预算 | 1860
^ | 财政拨款 | 1800 |  | 其他 | 60
项目绩效目标 | 保障18条公交线路正常运营。 | < | < | < | <
绩效指标 | 二级指标 | 三级指标 | 分值 | 目标值 | 评分标准
产出指标 | 数量 | 运营线路条数 | 45 | 18条 | 每少1条扣1分
^ | 质量 | 车辆准点率 | 45 | ≥95% | 每低1个百分点扣1分
`),
    reads: {
      project: '城区公交运营补贴',
      year: 2026,
      unit: '万元',
      annual: 18600000,
      rows: ['产出 数量 运营线路条数 = 18条', '产出 质量 车辆准点率 = ≥95%'],
    },
  },
  {
    name: 'last year’s and this year’s amounts in a list of sources, the goal below a heading of its own',
    sheet: drawn(`
2026年县级项目支出绩效目标申报表 | < | < | < | <
项目名称 | 县乡公路养护工程 | | 项目负责人 | 李某某
二、资金构成（单位：万元） | < | < | < | <
资金来源 | 上年安排 | 本年申请 | 增减额 | 增减率
合计 | 420 | 486 | 66 | 15.7%
1.县级财政 | 300 | 360 | 60 | 20%
2.上级补助 | 120 | 126 | 6 | 5%
四、绩效目标 | < | < | < | <
养护县乡公路380公里，维修桥梁6座。 | < | < | < | <
五、绩效指标 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 目标值 | 单位
产出 | 数量 | 养护公路里程 | 380 | 公里
^ | 质量 | 工程质量合格率 | 100 | %
`),
    reads: {
      project: '县乡公路养护工程',
      year: 2026,
      unit: '万元',
      annual: 4860000,
      rows: ['产出 数量 养护公路里程 = 380', '产出 质量 工程质量合格率 = 100'],
    },
  },
  {
    name: 'a department’s spending by initial, whole and executed budget under a label of its own',
    sheet: drawn(`
2024年度部门整体支出绩效自评表 | < | < | < | < | <
部门名称 | 青石县审计局 | < | < | < | <
年度预算执行情况（万元） | < | 年初预算 | 全年预算 | 全年执行 | 执行率
 | 部门支出总额 | 620 | 655.8 | 640.2 | 97.62%
^ | 基本支出 | 480 | 495.8 | 495.8 | 100%
^ | 项目支出 | 140 | 160 | 144.4 | 90.25%
年度总体目标 | 完成审计项目22个。 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 自评得分
产出指标 | 数量 | 审计项目数量 | 22个 | 24个 | 20
^ | 质量 | 审计报告优良率 | ≥90% | 92% | 20
`),
    reads: {
      year: 2024,
      unit: '万元',
      rows: ['产出 数量 审计项目数量 = 22个', '产出 质量 审计报告优良率 = ≥90%'],
    },
  },
];
