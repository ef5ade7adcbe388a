import { documentNumber } from '../../../../src/core/rules/text/document-number';
import { form } from '../../../support/forms';
import { runRule, testRule } from '../../../support/rule-tester';

const basis = (text: string) => form({ below: [['立项依据', text]] });

testRule(documentNumber, {
  accept: [
    { name: 'the right brackets', sheet: basis('青林发〔2023〕18号') },
    {
      name: 'codes and years in brackets',
      sheet: basis('(31)部门预算项目，林长制方案（2023）第3条，(433)青禾县供销社'),
    },
    { name: 'a case number of a court', sheet: basis('（2021）青0114民初123号判决') },
  ],
  reject: [
    {
      name: 'square brackets',
      sheet: basis('根据财预【2015】88号文件'),
      cells: [['B15:D15']],
      message: ['【2015】88号'],
    },
    { name: 'round brackets', sheet: basis('详见青林发（2023）42号'), cells: [['B15:D15']] },
  ],
});

it('text/document-number changes the brackets alone', () => {
  const [finding] = runRule(documentNumber, basis('根据财预【2015】88号和青林发(2023) 42号'));
  expect(finding?.fix?.edits).toMatchObject([{ values: [['根据财预〔2015〕88号和青林发〔2023〕42号']] }]);
});
