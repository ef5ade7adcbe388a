import { headerField } from '../../../../src/core/rules/complete/header-field';
import { form } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

testRule(headerField, {
  accept: [
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
