import { vague } from '../../../../src/core/rules/basis/vague';
import { form, prose } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const basis = (text: string) => form({ below: [['立项依据', text]] });

testRule(vague, {
  accept: [
    { name: 'no such field', sheet: form() },
    { name: 'a title', sheet: basis('《青禾县林长制考核办法》') },
    { name: 'a number', sheet: basis('青林发〔2023〕18号') },
    { name: 'a number of another style', sheet: basis('渝财(2022)00001') },
    { name: 'a law by its short name', sheet: basis('森林法及林长制相关规定') },
    { name: 'an attachment', sheet: basis('详见附件') },
    {
      name: 'a reasoned ground',
      sheet: basis(
        '林区道路建成于上世纪九十年代，沿线塌方频发，群众出行和扑火车辆通行困难，县里多次现场办公研究，决定分三年完成养护。',
      ),
    },
  ],
  reject: [
    {
      name: 'papers from above',
      sheet: basis('上级党委、政府文件'),
      cells: [['A15', 'B15:D15']],
      message: ['上级党委、政府文件'],
    },
    {
      name: 'in prose',
      sheet: prose('青禾县林业局2024年项目文本', '一、项目名称', '护林防火经费', '二、立项依据', '工作需要。'),
      cells: [['A4', 'A5']],
    },
    { name: 'the project again', sheet: basis('青禾县林业项目汇总'), cells: [['A15', 'B15:D15']] },
  ],
});
