import { terminology } from '../../../../src/core/rules/consistency/terminology';
import { grid } from '../../../support/grid';
import { testRule } from '../../../support/rule-tester';
import { card, type Row } from './forms';

const rows: Row[] = [['产出指标', '数量指标', '慰问退役军人人数', '≥200人']];

testRule(terminology, {
  accept: [
    {
      name: 'the unit as the title names it',
      sheet: card({ rows, title: '青禾县林业站2024年退役军人慰问经费项目', project: '退役军人慰问经费' }),
    },
    { name: 'one name throughout', sheet: card({ rows, annualGoal: '慰问退役军人200人。' }) },
    {
      name: 'an old name in a document’s title',
      sheet: card({ rows, overview: '依据《关于加强退伍军人安置工作的意见》，慰问退役军人。' }),
    },
    {
      name: 'an old name alone',
      sheet: card({ rows: [['产出指标', '数量指标', '慰问人数', '≥200人']], annualGoal: '慰问退伍军人200人。' }),
    },
  ],
  reject: [
    {
      name: 'a unit of another kind of place than the title says, and another project',
      sheet: grid([
        ['青禾区林业站2024年林道养护经费项目'],
        ['项目名称：退役军人慰问经费'],
        ['项目实施单位：青禾县林业站'],
        ['资金安排情况：2024年安排资金20万元。'],
      ]),
      cells: [
        ['A3', 'A1'],
        ['A2', 'A1'],
      ],
    },
    {
      name: 'two names of one group',
      sheet: card({ rows, annualGoal: '慰问退伍军人200人。', midtermGoal: '做好慰问。' }),
      cells: [['F12:H12']],
      message: ['“退役军人”', '“退伍军人”', '退役军人保障法'],
    },
  ],
});
