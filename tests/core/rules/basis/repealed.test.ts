import { repealed } from '../../../../src/core/rules/basis/repealed';
import { form, prose } from '../../../support/forms';
import { testRule } from '../../../support/rule-tester';

const basis = (text: string, year = '（2024年度）') => form({ year, below: [['立项依据', text]] });

testRule(repealed, {
  accept: [
    { name: 'a budget item of its year', sheet: basis('《林长制方案》，医疗卫生与计划生育支出18万元', '（2018年度）') },
    { name: 'a former budget item as history', sheet: basis('《林长制方案》，2018年医疗卫生与计划生育支出18万元。') },
    {
      name: 'rules in force',
      sheet: basis(
        '《项目支出绩效评价管理办法》（财预〔2020〕10号）、《中华人民共和国社区矫正法实施办法》、《信访工作条例》',
      ),
    },
    {
      name: 'a rule that still held',
      sheet: basis('《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）', '（2018年度）'),
    },
    { name: 'the year of the change itself', sheet: basis('《社区矫正实施办法》', '（2020年度）') },
    { name: 'a repeal that is told', sheet: basis('财预〔2020〕10号，财预〔2011〕285号同时废止') },
    { name: 'a former name as history', sheet: basis('2014年江川县设立护林站，按《林长制方案》延续至今。') },
    { name: 'a former name marked as such', sheet: basis('原江川县护林站人员，依据《林长制方案》安排。') },
    { name: 'words that only hold a name', sheet: basis('依据《林长制方案》推进清新县城绿化。') },
    { name: 'a title with a former name', sheet: basis('《江川县护林员管理规定》') },
  ],
  reject: [
    {
      name: 'the former name of a budget item',
      sheet: basis('《林长制方案》，医疗卫生与计划生育支出（210类）18.2万元'),
      cells: [['B15:D15']],
      message: ['卫生健康支出'],
    },
    {
      name: 'a repealed number',
      sheet: basis('根据财预【2011】285号要求开展评价'),
      cells: [['B15:D15']],
      message: ['财预〔2020〕10号'],
    },
    {
      name: 'a repealed title',
      sheet: basis('依据《中华人民共和国社区矫正实施办法》第四条'),
      cells: [['B15:D15']],
      message: ['社区矫正法实施办法'],
    },
    {
      name: 'former place names',
      sheet: prose(
        '滇中市林业局2024年项目文本',
        '一、项目名称',
        '护林防火经费',
        '二、资金安排情况',
        '江川县林业局18万元、澄江县林业局13万元。',
      ),
      cells: [['A5']],
      message: ['江川县 → 江川区', '澄江县 → 澄江市', '2024'],
    },
  ],
});
