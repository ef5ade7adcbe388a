import { operatorDirection } from '../../../../src/core/rules/value/operator-direction';
import { form, splitForm, type Row } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const cost = (name: string, value: string): Row => ['产出指标', '成本指标', name, value];
const social = (name: string, value: string): Row => ['效益指标', '社会效益指标', name, value];

testRule(operatorDirection, {
  accept: [
    {
      name: 'limits on prices and on how long a case takes',
      sheet: form({
        rows: [social('化肥价格涨幅', '≤5%'), social('案件平均用时', '≤95天'), social('火灾起数', '=0起')],
      }),
    },
    {
      name: 'what was saved, at least or exactly, and what is still sent out, at most',
      sheet: form({
        rows: [
          ['效益指标', '生态效益指标', '减少二氧化碳排放量', '≥9800吨'],
          ['效益指标', '生态效益指标', '年节约用电量', '21万千瓦时'],
          ['效益指标', '生态效益指标', '二氧化碳排放量', '≤200吨'],
          ['效益指标', '生态效益指标', '单位面积用电量', '≤40千瓦时'],
        ],
      }),
    },
    {
      name: 'work against what nobody wants',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '办理诈骗案件数', '≥30件'],
          ['产出指标', '数量指标', '拆除违建处数', '≥12处'],
          ['效益指标', '社会效益指标', '纠纷化解件数', '≥60件'],
        ],
      }),
    },
    {
      name: 'ceilings on what is to be kept small, and exact outputs',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '公务接待批次', '≤20批次'],
          ['产出指标', '数量指标', '科目调整次数', '≤10次'],
          ['产出指标', '数量指标', '新建公厕数量', '=4座'],
          ['产出指标', '数量指标', '上年结转项目数量', '≤3个'],
          ['产出指标', '时效指标', '投诉处理时限', '≤3天'],
          ['产出指标', '质量指标', '设备故障率', '≤5%'],
          ['产出指标', '质量指标', '合同完成率', '≤100%'],
        ],
      }),
    },
    { name: 'the usual directions', sheet: form() },
    {
      name: 'savings and floors of aid',
      sheet: form({ rows: [cost('成本节约额', '≥5万元'), cost('最低补助标准', '≥1500元/人')] }),
    },
    {
      name: 'no more than all, and rates of faults',
      sheet: form({
        rows: [social('资金到位率', '≤100%'), social('抽检不合格率', '≤2%'), social('指标超标完成率', '≤5%')],
      }),
    },
    { name: 'faults at zero', sheet: form({ rows: [social('重新犯罪率', '=0%'), social('安全事故发生数', '≤1起')] }) },
    {
      name: 'work against faults',
      sheet: form({
        rows: [social('事故隐患整改率', '≥95%'), social('投诉处理率', '≥98%'), social('故障修复率', '≥95%')],
      }),
    },
    { name: 'aid paid out below the budget', sheet: form({ rows: [social('补贴发放金额', '≥20万元')] }) },
    {
      name: 'a reverse row with =',
      sheet: splitForm([['产出指标', '成本指标', '出差总成本', '=', 0.96, '万元', '反向']]),
    },
  ],
  reject: [
    {
      name: 'floors of what should be kept down, none at all included',
      sheet: form({
        rows: [social('化肥价格涨幅', '≥5%'), social('案件平均用时', '≥95天'), social('安全事故起数', '≥0起')],
      }),
      cells: [
        ['D9', 'C9'],
        ['D10', 'C10'],
        ['D11', 'C11'],
      ],
    },
    {
      name: 'at most so much saved',
      sheet: form({ rows: [['效益指标', '生态效益指标', '减少二氧化碳排放量', '≤9800吨']] }),
      cells: [['D9', 'C9']],
      message: ['应设下限'],
    },
    {
      name: 'a good rate marked as one that should fall',
      sheet: splitForm([['产出指标', '质量指标', '经费拨付准确率', '=', '100', '%', '反向指标']]),
      cells: [['E7', 'D7', 'G7', 'C7']],
    },
    {
      name: 'at least so much of what nobody wants',
      sheet: form({
        rows: [
          ['效益指标', '社会效益指标', '渠道溃决次数', '≥1次'],
          ['效益指标', '社会效益指标', '上访投诉人次', '≥4人次'],
          ['产出指标', '质量指标', '渠系渗漏率', '≥12%'],
        ],
      }),
      cells: [
        ['D9', 'C9'],
        ['D10', 'C10'],
        ['D11', 'C11'],
      ],
    },
    {
      name: 'a ceiling on what is delivered, on good rates; a floor on waiting',
      sheet: form({
        rows: [
          ['产出指标', '数量指标', '开展精品示范村建设数量', '≤4个'],
          ['产出指标', '数量指标', '农村义务教育学生资助人数', '≤1200人'],
          ['产出指标', '质量指标', '供水设施稳定运行率', '≤99%'],
          ['产出指标', '质量指标', '适龄儿童疫苗接种率', '≤95%'],
          ['产出指标', '时效指标', '110接警响应时间', '≥15分钟'],
          ['效益指标', '社会效益指标', '校园安全事故起数', '≥1起'],
        ],
      }),
      cells: [9, 10, 11, 12, 13, 14].map((row) => [`D${row}`, `C${row}`]),
    },
    {
      name: 'a ceiling on a good rate',
      sheet: form({ rows: [social('隐患整改完成率', '≤95%')] }),
      cells: [['D9', 'C9']],
      message: ['≥'],
    },
    {
      name: 'cost with a floor',
      sheet: form({ rows: [cost('项目总支出', '≥50万元')] }),
      cells: [['D9', 'C9']],
      message: ['≥50万元'],
    },
    {
      name: 'satisfaction with a ceiling',
      sheet: form({ rows: [['满意度指标', '服务对象满意度指标', '群众满意度', '≤90%']] }),
      cells: [['D9', 'C9']],
    },
    {
      name: 'crime with a floor',
      sheet: form({ rows: [social('矫正对象重新犯罪率', '≥0.2%')] }),
      cells: [['D9', 'C9']],
    },
    {
      name: 'the whole budget as a floor',
      sheet: form({ rows: [['产出指标', '数量指标', '补助发放金额', '≥50万元']] }),
      cells: [['D9', 'C9']],
      message: ['预算'],
    },
    {
      name: 'a positive row with a ceiling',
      sheet: splitForm([['产出指标', '数量指标', '养护里程', '≤', 120, '公里', '正向指标']]),
      cells: [['E7', 'D7', 'G7', 'C7']],
      message: ['正向指标', '≤120公里'],
    },
  ],
});
