import { growth, LINEAR } from '../../support/counted-work';
import { contradictions } from '../../../src/core/matching/contradictions';
import { goalQuantities } from '../../../src/core/matching/goal-quantities';
import { topic } from '../../../src/core/matching/similarity';
import { rowsOf, type RowText } from './rows';

const found = (goal: string, rows: readonly RowText[], project = '业务经费', years: 'one' | 'several' = 'one') =>
  contradictions(goalQuantities(goal), rowsOf(rows), topic(project), years).map(
    ({ goal: g, row }) => `${g.printed} / ${row.indicator.name.value} ${row.target.raw}`,
  );

describe('contradictions', () => {
  it.each<[string, string, RowText[], string[]]>([
    [
      'the only length right before its number',
      '支持老区村开展村内道路改造650米。',
      [
        ['道路改造长度', '550米'],
        ['受益人口', '≥1200人'],
      ],
      ['650米 / 道路改造长度 550米'],
    ],
    ['two lengths may be parts of one', '东村道路改造300米，西村道路改造250米。', [['道路改造长度', '550米']], []],
    [
      'a row with the form’s own number',
      '新建服务站10个。',
      [['指标1：新建服务站', '≥8个']],
      ['10个 / 指标1：新建服务站 ≥8个'],
    ],
    [
      'ten thousands in the unit column',
      '强制免疫生猪8万头，管护国有林12万亩。',
      [
        ['强制免疫生猪', '8', '万头'],
        ['管护国有林面积', '10', '万亩'],
      ],
      ['12万亩 / 管护国有林面积 10'],
    ],
    [
      'two numbers of one name',
      '带动脱贫家庭120户360人。',
      [['带动脱贫家庭人数', '≥300人']],
      ['360人 / 带动脱贫家庭人数 ≥300人'],
    ],
    ['two numbers of one name, the other measured', '带动脱贫家庭120户360人。', [['带动脱贫家庭户数', '≥120户']], []],
    [
      'a unit in the brackets of the name',
      '修建作业道30公里。',
      [['修建作业道长度（公里）', '40公里']],
      ['30公里 / 修建作业道长度（公里） 40公里'],
    ],
    [
      'one-to-one cases and their success rate',
      '完成对100名社区矫正对象的一对一个案精准矫治，完成率100%，成功率95%、精品案例15%。',
      [
        ['社区矫正对象帮扶完成人次数', '≥400人次'],
        ['培训人次', '≥85人次'],
        ['社区矫正业务培训出勤率', '≥90%'],
        ['培训按期完成率', '≥95%'],
        ['开展1对1个案精准矫正数量', '≥40件'],
        ['一对一个案矫正成功率', '≥80%'],
      ],
      ['100名 / 开展1对1个案精准矫正数量 ≥40件', '95% / 一对一个案矫正成功率 ≥80%'],
    ],
    [
      'a training once and twice',
      '年中至少1次社区矫正培训，完成日常工作。',
      [['社区矫正工作人员培训', '每年2次以上']],
      ['1次 / 社区矫正工作人员培训 每年2次以上'],
    ],
    ['a spelled number', '举办两次消防培训', [['消防培训班召开次数', '≥4次']], ['两次 / 消防培训班召开次数 ≥4次']],
    [
      'the unit in its own column',
      '发放宣传资料5000份',
      [['发放宣传资料数量', '3000', '份']],
      ['5000份 / 发放宣传资料数量 3000'],
    ],
    [
      'a count without a unit, from its name',
      '聘用护林员12名',
      [['聘用护林员人数', '15']],
      ['12名 / 聘用护林员人数 15'],
    ],
    [
      'a rate with its subject',
      '设备验收合格率达到100%',
      [
        ['设备验收合格率', '≥95%'],
        ['培训合格率', '≥90%'],
      ],
      ['100% / 设备验收合格率 ≥95%'],
    ],
    ['metres and kilometres', '新建村道3公里', [['新建村道长度', '≥2500米']], ['3公里 / 新建村道长度 ≥2500米']],
    [
      'the only satisfaction row',
      '完成改造，满意度95%以上',
      [
        ['受益群众满意度', '≥90%'],
        ['改造户数', '≥30户'],
      ],
      [],
    ],
  ])('finds %s', (_name, goal, rows, expected) => {
    expect(found(goal, rows)).toEqual(expected);
  });

  it.each<[string, string, RowText[]]>([
    ['6批次 against 6次', '组织抽检6批次', [['抽检次数', '≥6次']]],
    ['years and document numbers', '根据〔2023〕6号文件，2024年开展抽检', [['抽检次数', '≥12次']]],
    [
      'another measure of the same matter',
      '培训村医100名',
      [
        ['培训村医合格率', '≥95%'],
        ['村医培训期数', '≥2期'],
      ],
    ],
    ['another population', '群众满意度90%', [['参训人员满意度', '≥95%']]],
    ['parts of a whole', '培训乡镇干部20人、村干部80人', [['培训干部人数', '≥100人']]],
    ['a product', '举办培训2期，每期50人', [['培训人数', '≥100人']]],
    ['a frequency and its sum', '每季度开展巡查1次', [['开展巡查次数', '≥4次']]],
    ['facts', '全镇现有残疾人120人', [['残疾人帮扶人数', '≥30人']]],
    ['a rough number', '巡查约100次', [['巡查次数', '≥120次']]],
    ['a change against a level', '群众满意度提高5%', [['群众满意度', '≥90%']]],
    ['money', '投入资金30万元', [['投入资金', '≤300000元']]],
    ['a part beside the whole', '办理案件200件，其中重点案件20件', [['办理案件数', '≥200件']]],
    ['the opposite rate', '产品合格率98%', [['产品不合格率', '≤2%']]],
    [
      'a row that says the same beside one that does not',
      '培训人员100人次',
      [
        ['培训人次', '≥100人次'],
        ['人员培训人次', '≥40人次'],
      ],
    ],
    ['a unit price', '每人每月补助1000元', [['补助人数', '=150人']]],
    ['rounding', '预算执行率98.5%', [['预算执行率', '98.53%']]],
    ['a percent stored as its hundredth', '设备完好率98%', [['设备完好率', '0.98', '%']]],
    ['people on the books', '对在册精神障碍患者320人进行随访', [['精神障碍患者随访人数', '≥300人']]],
    [
      'an equal number of a row that says the same',
      '办理提案8件',
      [
        ['提案办理件数', '≥8件'],
        ['提案答复件数', '≥14件'],
      ],
    ],
    ['per head against in all', '走访对象每人4次', [['走访对象次数', '≥800次']]],
  ])('stays silent about %s', (_name, goal, rows) => {
    expect(found(goal, rows)).toEqual([]);
  });

  it('does not hold a sum of several years against a yearly number', () => {
    expect(found('开展培训6次', [['培训次数', '每年2次']], '业务经费', 'several')).toEqual([]);
    expect(found('每年开展培训3次', [['培训次数', '每年2次']], '业务经费', 'several')).toHaveLength(1);
  });
});

describe('goalQuantities', () => {
  it('reads a cell full of numbers in steps that grow as it does', () => {
    expect(growth(4_000, (times) => '每人1元共2次'.repeat(times), goalQuantities)).toBeLessThan(LINEAR);
  });
});
