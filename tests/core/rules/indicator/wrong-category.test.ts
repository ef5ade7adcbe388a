import { wrongCategory } from '../../../../src/core/rules/indicator/wrong-category';
import { form, splitForm, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const quality = (name: string, value: string): Row => ['产出指标', '质量指标', name, value];
const count = (name: string, value: string): Row => ['产出指标', '数量指标', name, value];
const nature = (name: string, value: string): Row => ['效益指标', '生态效益指标', name, value];
const satisfied = (name: string, value: string): Row => ['满意度指标', '服务对象满意度指标', name, value];
const time = (name: string, value: string): Row => ['产出指标', '时效指标', name, value];

testRule(wrongCategory, {
  accept: [
    {
      name: 'how many were served, and accidents that are no matter of quality',
      sheet: form({
        rows: [
          ['效益指标', '社会效益指标', '受益群众人数', '≥1200人'],
          ['效益指标', '社会效益指标', '安全检查隐患数', '=0处'],
          ['产出指标', '数量指标', '处置安全事故起数', '≥3起'],
        ],
      }),
    },
    {
      name: 'extents and rates that benefits may have',
      sheet: form({
        rows: [
          ['效益指标', '社会效益指标', '新增灌溉面积', '≥1200亩'],
          ['效益指标', '生态效益指标', '植树造林面积', '≥300亩'],
          ['效益指标', '经济效益指标', '企业用电成本', '≤0.5元'],
          ['满意度指标', '服务对象满意度指标', '投诉率', '≤2%'],
        ],
      }),
    },
    {
      name: 'counting surveys of satisfaction',
      sheet: form({ rows: [['产出指标', '数量指标', '满意度调查次数', '≥2次']] }),
    },
    { name: 'every row in its place', sheet: form() },
    {
      name: 'the framework of evaluation, where satisfaction is a benefit',
      sheet: form({ rows: [['项目绩效', '项目效益', '服务对象满意度', '≥90%']] }),
    },
    {
      name: 'rates and fault counts under quality',
      sheet: form({
        rows: [
          quality('重新犯罪率', '≤0.2%'),
          quality('安全事故次数', '≤1次'),
          quality('系统瘫痪次数', '=0次'),
          quality('获奖作品数', '≥3件'),
        ],
      }),
    },
    {
      name: 'a standard of size under quality',
      sheet: form({ rows: [quality('路面宽度', '≥4.5米'), quality('设施使用年限', '≥5年')] }),
    },
    { name: 'days of good air', sheet: form({ rows: [quality('空气优良天数', '≥300天')] }) },
    { name: 'on time and in full', sheet: form({ rows: [quality('补助及时足额发放率', '=100%')] }) },
    {
      name: 'what stands for timeliness',
      sheet: form({
        rows: [
          time('资金到位时间', '12月31日前'),
          time('及时支付率', '=100%'),
          time('年度任务完成率', '=100%'),
          time('服务年限', '≥1年'),
        ],
      }),
    },
    {
      name: 'what is delivered, whatever its words',
      sheet: form({
        rows: [
          count('培训计划完成率', '=100%'),
          count('网络覆盖率', '=100%'),
          count('验收合格工程数量', '≥5个'),
          count('公共图书馆开放天数', '≥300天'),
          count('低保资金发放金额', '≥820万元'),
          count('非税收入征收额', '≥3000万元'),
          count('社会保险费征缴收入', '≥2亿元'),
          count('招商引资到位资金', '≥5亿元'),
        ],
      }),
    },
    {
      name: 'nature in the words of every field',
      sheet: form({
        rows: [
          nature('化肥农药减量率', '≥3%'),
          nature('畜禽粪污综合利用率', '≥80%'),
          nature('万元产值能耗', '下降2%'),
          nature('节约用水成本', '≥5万元'),
          nature('矿山安全事故隐患治理面积', '≥20亩'),
          nature('办公无纸化率', '≥60%'),
        ],
      }),
    },
    {
      name: 'what stands for satisfaction',
      sheet: form({
        rows: [
          satisfied('受益农户', '≥90%'),
          satisfied('群众投诉率', '≤1%'),
          satisfied('窗口服务好评率', '≥98%'),
          satisfied('社会公众认可度', '≥90%'),
          satisfied('群众安全感', '≥95%'),
          satisfied('患者回访率', '≥80%'),
        ],
      }),
    },
    {
      name: 'resolutions passed, works cited',
      sheet: form({ rows: [quality('会议通过议题、提案数量', '≥10件'), quality('论文引用次数', '≥5次')] }),
    },
    {
      name: 'crime under social benefit',
      sheet: form({ rows: [['效益指标', '社会效益指标', '重新犯罪率', '≤0.2%']] }),
    },
    {
      name: 'satisfaction under its own level 2',
      sheet: form({ rows: [['效益指标', '服务对象满意度指标', '群众满意度', '≥90%']] }),
    },
    {
      name: 'the evaluation framework',
      sheet: form({ rows: [['过程', '资金管理', '资金到位率', '=100%'], quality('合格率', '≥95%')] }),
    },
    { name: 'a rate by a date', sheet: form({ rows: [time('截至2023年底投资完成比例', '≥80%')] }) },
  ],
  reject: [
    {
      name: 'work counted as its effect, faults counted as output',
      sheet: form({
        rows: [
          ['效益指标', '社会效益指标', '设施安全检查次数', '≥5次'],
          ['效益指标', '社会效益指标', '案卷归档数量', '≥90件'],
          ['效益指标', '社会效益指标', '伙食补助发放人数', '80人'],
          ['产出指标', '数量指标', '工程质量事故起数', '0起'],
        ],
      }),
      cells: [
        ['C9', 'D9'],
        ['C10', 'D10'],
        ['C11', 'D11'],
        ['C12', 'D12'],
      ],
    },
    {
      name: 'works, own costs and complaints handled, each out of its place',
      sheet: form({
        rows: [
          ['效益指标', '社会效益指标', '衬砌渠道长度', '≥6公里'],
          ['效益指标', '经济效益指标', '工程总造价', '≤50万元'],
          ['产出指标', '成本指标', '农民增收', '≥60万元'],
          ['满意度指标', '服务对象满意度指标', '用水户投诉处理率', '≥90%'],
          ['产出指标', '质量指标', '更换闸门扇数', '≥6扇'],
        ],
      }),
      cells: [
        ['C9', 'D9'],
        ['C10', 'D10'],
        ['C11', 'D11'],
        ['C12', 'D12'],
        ['C13', 'D13'],
      ],
    },
    {
      name: 'quality under quantity',
      sheet: form({
        rows: [
          count('工程验收合格率', '=100%'),
          count('档案数字化准确率', '≥98%'),
          count('公厕设施完好率', '≥95%'),
          count('苗木成活率', '≥90%'),
        ],
      }),
      cells: [9, 10, 11, 12].map((row) => [`C${row}`, `D${row}`]),
      message: ['质量指标', '数量指标'],
    },
    {
      name: 'time under quantity',
      sheet: form({
        rows: [
          count('养老补贴发放及时率', '=100%'),
          count('污水管网完工时间', '12月31日前'),
          count('教材采购', '2024年8月31日前'),
        ],
      }),
      cells: [9, 10, 11].map((row) => [`C${row}`, `D${row}`]),
      message: ['时效指标'],
    },
    {
      name: 'cost and income among the outputs',
      sheet: form({
        rows: [count('单位建设成本', '≤300元/平方米'), count('景区旅游收入', '≥500万元'), time('印刷费用', '≤3万元')],
      }),
      cells: [9, 10, 11].map((row) => [`C${row}`, `D${row}`]),
    },
    {
      name: 'what is no satisfaction',
      sheet: form({
        rows: [satisfied('政策知晓率', '≥90%'), satisfied('服务群众人数', '≥2000人'), satisfied('问题整改率', '=100%')],
      }),
      cells: [9, 10, 11].map((row) => [`C${row}`, `D${row}`]),
      message: ['不是满意度'],
    },
    {
      name: 'nothing of nature under 生态效益',
      sheet: form({
        rows: [
          nature('对控制项目成本的影响程度', '≥5%'),
          nature('安全生产事故起数', '=0起'),
          nature('带动就业人数', '≥50人'),
          nature('业务能力提升率', '≥10%'),
        ],
      }),
      cells: [9, 10, 11, 12].map((row) => [`C${row}`, `D${row}`]),
      message: ['生态'],
    },
    {
      name: 'a count between rows of the process',
      sheet: form({
        rows: [
          ['过程', '组织实施', '培训人次', '≥85人次'],
          ['过程', '组织实施', '管理制度健全性', '健全'],
          ['产出指标', '数量指标', '巡护次数', '≥12次'],
        ],
      }),
      cells: [['C9', 'D9']],
      message: ['组织实施'],
    },
    {
      name: 'a count under quality',
      sheet: form({ rows: [quality('分中心验收通过数', '≥5个')] }),
      cells: [['C9', 'D9']],
      message: ['≥5个', '质量指标'],
    },
    {
      name: 'a length under quality',
      sheet: form({ rows: [quality('道路养护里程', '≥120公里')] }),
      cells: [['C9', 'D9']],
    },
    {
      name: 'being on time under quality',
      sheet: form({ rows: [quality('培训按期完成率', '=100%')] }),
      cells: [['C9', 'D9']],
      message: ['时效'],
    },
    {
      name: 'paying on time, in a split form',
      sheet: splitForm([['产出指标', '质量指标', '按时发放', '≥', 1, '人/年']]),
      cells: [['C7', 'E7']],
    },
    {
      name: 'a plain rate under timeliness',
      sheet: form({ rows: [time('重点对象定位率', '=100%')] }),
      cells: [['C9', 'D9']],
      message: ['比率'],
    },
    { name: 'a count under timeliness', sheet: form({ rows: [time('培训次数', '≥2次')] }), cells: [['C9', 'D9']] },
    {
      name: 'satisfaction under social benefit',
      sheet: form({ rows: [['效益指标', '社会效益指标', '林农满意度', '≥90%']] }),
      cells: [['C9', 'D9']],
      message: ['满意度'],
    },
  ],
});
