import { anonymise } from '../../src/core/anonymise';
import { check } from '../../src/core/check';
import { grid } from '../support/grid';

const sheet = grid([
  ['项目支出绩效目标申报表', '', '', ''],
  ['项目名称', '青石县民兵训练基地维修', '', ''],
  ['实施单位：青石县人民武装部', '', '联系人', '贺明远'],
  ['主管部门', '青石县财政局', '联系电话', '0791-85550123'],
  ['立项依据', '青财预〔2024〕18号；联系贺明远 13900001234，hmy@example.org', '', ''],
  ['年度目标', '青石县人民武装部完成训练基地维修2处，惠及青石县民兵300人。', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '维修训练基地数量', '≥3处'],
]);
const [hidden] = anonymise([sheet]);
const texts = hidden!.texts.flat().join('\n');

it('names of the project, the offices, their place and persons stand nowhere any more', () => {
  expect(texts).not.toMatch(/青石|贺明远|武装部|财政局|民兵训练基地维修/);
  expect(hidden!.texts.map((row) => row[1])).toContain('某项目');
});

it('nor do telephone numbers, addresses of mail and whose document it was; its year does', () => {
  expect(texts).not.toMatch(/85550123|13900001234|hmy|18号/);
  expect(texts).toContain('某某〔2024〕某号');
});

it('a number that is a person’s is nought, an amount stays', () => {
  const [{ values }] = anonymise([grid([['电话', 85550123, '金额', 2450000]])]) as [typeof sheet];
  expect(values).toEqual([['电话', 0, '金额', 2450000]]);
});

it('labels, amounts, goals and indicators stay, and so does what is found in them', () => {
  const rules = (of: typeof sheet) => check([of]).tables[0]!.findings.map(({ rule }) => rule);
  expect(texts).toMatch(/完成训练基地维修2处/);
  expect(rules(sheet)).toContain('consistency/goal-vs-indicator');
  expect(rules(hidden!)).toContain('consistency/goal-vs-indicator');
});
