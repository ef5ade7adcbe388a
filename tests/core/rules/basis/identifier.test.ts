import { creditCheck, organisationCheck } from '../../../../src/core/knowledge/identifiers';
import { identifier } from '../../../../src/core/rules/basis/identifier';
import { form, prose } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const text = (line: string) =>
  prose('青禾县林业局2024年项目文本', '一、项目名称', '护林防火经费', '二、项目实施单位', line);

describe('check characters', () => {
  // Published numbers: GB 32100—2015 and GB 11714—1997 state the procedure; these are codes of public bodies.
  it('of a unified social credit code', () => expect(creditCheck('11530121015129405')).toBe('N'));
  it('of an organisation code', () => expect(organisationCheck('01512940')).toBe('5'));
});

testRule(identifier, {
  accept: [
    { name: 'a valid code', sheet: text('统一社会信用代码：11530121015129405N') },
    { name: 'a valid code under its old name', sheet: text('组织机构代码：11530121015129405N') },
    { name: 'a valid organisation code', sheet: text('组织机构代码：01512940-5') },
    { name: 'a masked code', sheet: text('统一社会信用代码：1153012101512****N') },
    { name: 'a project code as long', sheet: form({ put: { A4: '项目代码', B4: '530121240000012345' } }) },
    { name: 'a blank', sheet: text('统一社会信用代码：') },
  ],
  reject: [
    {
      name: 'a wrong check character',
      sheet: text('统一社会信用代码：11530121015129405M'),
      cells: [['A5']],
      message: ['应为 N', '实为 M'],
    },
    { name: 'two digits exchanged', sheet: text('组织机构代码：11530211015129405N'), cells: [['A5']] },
    {
      name: 'a wrong organisation code',
      sheet: text('组织机构代码：01512940-6'),
      cells: [['A5']],
      message: ['应为 5'],
    },
    {
      name: 'the letter O for a nought',
      sheet: text('统一社会信用代码：1153O121015129405N'),
      cells: [['A5']],
      message: ['O'],
    },
    {
      name: 'a digit too few',
      sheet: text('统一社会信用代码：1153012101512940N'),
      cells: [['A5']],
      message: ['17', '18'],
    },
    {
      name: 'the label in the cell before',
      sheet: form({ put: { A4: '统一社会信用代码', B4: '11530121015129405M' } }),
      cells: [['B4']],
    },
  ],
});
