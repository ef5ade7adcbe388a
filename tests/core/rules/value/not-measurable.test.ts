import { notMeasurable } from '../../../../src/core/rules/value/not-measurable';
import { form, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const social = (name: string, value: string): Row => ['效益指标', '社会效益指标', name, value];

const output = (level2: string, name: string, value: string): Row => ['产出指标', level2, name, value];

testRule(notMeasurable, {
  accept: [
    {
      name: 'what is kept up, and states that can be seen',
      sheet: form({
        rows: [
          ['效益指标', '社会效益指标', '设备运行状况', '运行正常'],
          ['效益指标', '可持续影响指标', '管护制度健全性', '健全'],
        ],
      }),
    },
    { name: 'a batch told by its number', sheet: form({ rows: [['产出指标', '数量指标', '购置设备批次', '2批']] }) },
    { name: 'numbers and dates', sheet: form() },
    {
      name: 'values a reviewer can tick',
      sheet: form({
        rows: [
          social('文明施工情况', '可控'),
          social('管护制度健全性', '健全'),
          social('支付及时性', '及时'),
          social('环境状况', '良好'),
        ],
      }),
    },
    { name: 'a state that can be seen', sheet: form({ rows: [social('机构运转', '保障正常运转')] }) },
    { name: 'a measured change', sheet: form({ rows: [social('林农收入', '提高10%以上')] }) },
    {
      name: 'the evaluation framework',
      sheet: form({
        rows: [
          ['决策', '项目立项', '立项依据充分性', '充分'],
          ['过程', '组织实施', '制度执行有效性', '有效'],
          social('火灾受害率', '≤0.9‰'),
        ],
      }),
    },
    {
      name: 'judgements that the name asks for',
      sheet: form({
        rows: [
          output('质量指标', '年度考核等次', '优秀'),
          output('质量指标', '工程质量等级', '合格'),
          output('质量指标', '资金使用规范性', '符合有关规定'),
          social('校园周边治安状况', '良好'),
          social('河道管护长效机制', '健全'),
        ],
      }),
    },
    {
      name: 'standards that can be looked up',
      sheet: form({
        rows: [
          output('质量指标', '疫苗质量', '符合国家标准'),
          output('质量指标', '路面施工', '达到设计要求'),
          output('质量指标', '教材印制', '按照GB/T 18359—2009执行'),
          output('质量指标', '设备技术参数', '满足招标文件要求'),
        ],
      }),
    },
    {
      name: 'numbers in characters, and all or none',
      sheet: form({
        rows: [
          output('数量指标', '开展应急演练', '每半年一次'),
          output('数量指标', '农村低保对象保障', '全覆盖'),
          output('成本指标', '单位供水成本', '≤2.1元/吨'),
        ],
      }),
    },
    {
      name: 'a hundred percent of work done',
      sheet: form({ rows: [social('隐患问题整改', '=100%'), social('保障学校食堂安全', '=100%')] }),
    },
    { name: 'growth by a rate', sheet: form({ rows: [social('带动农户增收', '≥10%')] }) },
    { name: 'what the name is answered with', sheet: form({ rows: [social('资金使用合规性', '符合相关规定')] }) },
  ],
  reject: [
    {
      name: 'a slogan of safety kept up by 100 %',
      sheet: form({ rows: [['效益指标', '社会效益指标', '保障人民生命财产安全', '100%']] }),
      cells: [['C9', 'D9']],
    },
    {
      name: 'slogans with the object first, praise behind more words',
      sheet: form({
        rows: [
          ['效益指标', '经济效益指标', '林农增收', '林农收入增加'],
          ['效益指标', '可持续影响指标', '工程持续发挥作用', '长期发挥作用且影响深远'],
          ['效益指标', '社会效益指标', '维护社会和谐稳定', '=100%'],
        ],
      }),
      cells: [
        ['C9', 'D9'],
        ['C10', 'D10'],
        ['C11', 'D11'],
      ],
    },
    {
      name: 'one batch of nobody knows how many, and a grand rate',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '检修闸门', '一批'],
          ['满意度指标', '服务对象满意度指标', '村民满意度', '无投诉'],
          ['效益指标', '经济效益指标', '带动当地经济发展', '≥90%'],
        ],
      }),
      cells: [
        ['C9', 'D9'],
        ['C10', 'D10'],
        ['C11', 'D11'],
      ],
    },
    {
      name: 'a slogan',
      sheet: form({ rows: [social('促进护林规范化', '提高护林工作业务水平')] }),
      cells: [['C9', 'D9']],
      message: ['提高护林工作业务水平', '口号'],
    },
    {
      name: 'a verb of change alone',
      sheet: form({ rows: [social('林区生产生活条件', '有效提升')] }),
      cells: [['C9', 'D9']],
    },
    {
      name: 'a change with a degree that nobody measures',
      sheet: form({
        rows: [
          social('村容村貌', '明显改善'),
          social('基层医疗服务能力', '显著提高'),
          social('道路通行条件', '提升显著'),
          ['效益指标', '生态效益指标', '流域水环境', '进一步改善'],
        ],
      }),
      cells: [9, 10, 11, 12].map((row) => [`C${row}`, `D${row}`]),
    },
    {
      name: 'grades without a scale',
      sheet: form({
        rows: [
          output('质量指标', '宣传片制作标准', '优秀'),
          social('在社区推广全民阅读', '参与面广'),
          social('非遗传承保护', '作用明显'),
          ['效益指标', '可持续影响指标', '对农业技术推广的影响程度', '较大'],
          social('志愿服务品牌', '影响力较强'),
        ],
      }),
      cells: [9, 10, 11, 12, 13].map((row) => [`C${row}`, `D${row}`]),
      message: ['尺度'],
    },
    {
      name: 'what is left to later',
      sheet: form({
        rows: [
          output('质量指标', '设备配置标准', '按实际情况'),
          output('数量指标', '慰问困难职工', '根据工作需要'),
          output('成本指标', '差旅费标准', '据实列支'),
        ],
      }),
      cells: [9, 10, 11].map((row) => [`C${row}`, `D${row}`]),
      message: ['没有定下目标'],
    },
    {
      name: 'rules that are not named',
      sheet: form({
        rows: [output('质量指标', '公用经费标准', '符合相关文件要求'), output('质量指标', '物资储备', '达到要求')],
      }),
      cells: [9, 10].map((row) => [`C${row}`, `D${row}`]),
      message: ['哪个标准'],
    },
    {
      name: 'words where a number is due',
      sheet: form({
        rows: [
          output('数量指标', '病虫害防治面积', '按计划完成'),
          output('数量指标', '购置图书', '若干'),
          output('成本指标', '项目成本', '控制在合理范围'),
          ['成本指标', '经济成本指标', '垃圾清运费用', '不超标'],
          ['满意度指标', '服务对象满意度指标', '患者满意度', '满意'],
        ],
      }),
      cells: [9, 10, 11, 12, 13].map((row) => [`C${row}`, `D${row}`]),
      message: ['没有数'],
    },
    {
      name: 'a hundred percent of a slogan',
      sheet: form({ rows: [social('促进社会和谐稳定', '=100%'), social('提升群众法治意识', '100%')] }),
      cells: [9, 10].map((row) => [`C${row}`, `D${row}`]),
      message: ['口号'],
    },
    {
      name: 'one more activity',
      sheet: form({ rows: [['产出指标', '时效指标', '按时完成巡护', '开展季度走访']] }),
      cells: [['C9', 'D9']],
      message: ['没有回答'],
    },
  ],
});
