import { headerField } from '../../../../src/core/rules/complete/header-field';
import { form } from '../../../support/forms';
import { card } from '../consistency/forms';
import { testRule } from '../../../support/rule-tester';

const rows = [['产出指标', '数量指标', '养护里程', '≥120公里']] as const;

const yearOnly = [['产出指标', '数量指标', '养护里程', '≥120公里', '']] as const;
const texts = { overview: '养护道路。', plan: '按月巡护。' };

testRule(headerField, {
  accept: [
    {
      name: 'a one-year project without a goal of the whole term',
      sheet: card({ midtermGoal: '', annualGoal: '养护道路120公里。', rows: yearOnly, ...texts }),
    },
    {
      name: 'a blank form',
      sheet: form({
        year: '（    年度）',
        put: { B3: '林区道路养护经费', D5: '', D6: '' },
        goal: '',
        rows: [['产出指标', '数量指标', '', '']],
        below: [['项目立项依据', '']],
      }),
    },
    {
      name: 'opinions of the bureau',
      sheet: form({
        below: [
          ['财政部门审核意见', ''],
          ['备注', ''],
        ],
      }),
    },
    { name: 'the year in the title', sheet: form({ year: '', put: { A1: '2024年项目支出绩效目标申报表（  年度）' } }) },
    { name: 'attributes of provinces', sheet: form({ put: { C4: '项目属性', D4: '延续项目' } }) },
    { name: 'a head who signs on paper', sheet: form({ put: { C4: '项目负责人', D4: '' } }) },
    {
      name: 'places for signatures below the table',
      sheet: form({
        below: [
          ['项目负责人：', ''],
          ['联系电话：', ''],
        ],
      }),
    },
    { name: 'a complete header', sheet: form() },
    { name: 'a code in front of the name', sheet: form({ put: { D3: '219-青禾县林业局' } }) },
    { name: 'a period in years', sheet: form({ put: { D4: '1年' } }) },
    { name: 'a long-term project', sheet: form({ put: { D4: '长期' } }) },
    { name: 'head and telephone', sheet: form({ put: { C4: '项目负责人/联系电话', D4: '林青/0871-5550123' } }) },
    { name: 'a masked telephone', sheet: form({ put: { C4: '项目负责人及电话', D4: '林某 139****0123' } }) },
    { name: 'a blank place for signature', sheet: form({ put: { C4: '项目责任人（签字）', D4: '' } }) },
    { name: 'a department label that asks for no code', sheet: form({ put: { C3: '主管部门', D3: '青禾县林业局' } }) },
  ],
  reject: [
    { name: 'a goal of any project', sheet: form({ goal: '按照要求完成各项工作任务。' }), cells: [['A7', 'B7:D7']] },
    { name: 'an amount for a name', sheet: form({ put: { B3: '86.4' } }), cells: [['A3', 'B3']] },
    { name: 'a goal that is elsewhere', sheet: form({ goal: '详见项目实施方案' }), cells: [['A7', 'B7:D7']] },
    {
      name: 'a total above its parts',
      sheet: form({ put: { D5: '' } }),
      cells: [['B5:C5', 'D5']],
      message: ['年度资金总额'],
    },
    {
      name: 'no goal of the year beside the one of the whole term',
      sheet: card({ midtermGoal: '三年养护道路360公里。', annualGoal: '', rows, ...texts }),
      cells: [['F11:H11', 'F12:H12']],
      message: ['年度目标'],
    },
    {
      name: 'no goal of the whole term that the money speaks of',
      sheet: card({ midtermGoal: '', annualGoal: '养护道路120公里。', midterm: 90, annual: 30, rows, ...texts }),
      cells: [['B11:E11', 'B12:E12']],
    },
    { name: 'a figure for a goal', sheet: form({ goal: '248000元' }), cells: [['A7', 'B7:D7']], message: ['248000元'] },
    {
      name: 'the numbering of the blank form for a goal',
      sheet: form({ goal: '目标1：\n目标2：\n……' }),
      cells: [['A7', 'B7:D7']],
    },
    {
      name: 'a text of the form left blank',
      sheet: form({
        below: [
          ['项目立项依据', ''],
          ['项目实施计划', '1月至12月按月巡护。'],
        ],
      }),
      cells: [['A15', 'B15:D15']],
      message: ['项目立项依据'],
    },
    {
      name: 'no year where the form asks for it',
      sheet: form({ year: '（    年度）', put: { D4: '1年' } }),
      cells: [['A2:D2']],
    },
    {
      name: 'an attribute that is none',
      sheet: form({ put: { C4: '项目属性', D4: '一般项目' } }),
      cells: [['C4', 'D4']],
      message: ['一般项目'],
    },
    {
      name: 'a name for a telephone',
      sheet: form({ put: { C4: '联系电话', D4: '林青' } }),
      cells: [['C4', 'D4']],
      message: ['林青'],
    },
    {
      name: 'no telephone',
      sheet: form({ put: { C4: '联系电话', D4: '' } }),
      cells: [['C4', 'D4']],
      message: ['联系电话'],
    },
    {
      name: 'no code where one is asked',
      sheet: form({ put: { D3: '青禾县林业局' } }),
      cells: [['C3', 'D3']],
      message: ['代码'],
    },
    {
      name: 'the project type in place of the period',
      sheet: form({ put: { D4: '经常性项目' } }),
      cells: [['C4', 'D4']],
      message: ['项目期', '经常性项目'],
    },
    {
      name: 'a head without telephone',
      sheet: form({ put: { C4: '项目负责人/联系电话', D4: '林青' } }),
      cells: [['C4', 'D4']],
      message: ['林青', '联系电话'],
    },
    { name: 'no office', sheet: form({ put: { B4: '' } }), cells: [['A4', 'B4']], message: ['实施单位'] },
  ],
});
