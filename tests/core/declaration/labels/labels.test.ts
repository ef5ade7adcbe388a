import {
  canonicalLevel1,
  canonicalLevel2,
  columnMeaning,
  fundColumnTerm,
  fundMeaning,
  goalTerm,
  headerKey,
} from '../../../../src/core/declaration/labels/dictionary';
import { normaliseLabel } from '../../../../src/core/declaration/labels/normalise';

const look = <T>(find: (label: ReturnType<typeof normaliseLabel>) => T, text: string): T => find(normaliseLabel(text));

it.each([
  ['项 目 名 称：', 'project'],
  ['项目\n名称', 'project'],
  ['１．项目名称', 'project'],
  ['主管部门（及代码）', 'department'],
  ['单位(盖章):', 'unit'],
  ['计划开始日期', 'start'],
])('knows the head label %j', (text, key) => expect(look(headerKey, text)).toBe(key));

it.each([
  ['年度资金总额：', { role: 'total', term: 'annual' }],
  ['中期资金总额', { role: 'total', term: 'midterm' }],
  ['项目资金总额（元）', { role: 'total', term: 'total' }],
  ['其中：本年财政拨款', { role: 'fiscal' }],
  ['上年结转资金', { role: 'carryover' }],
  ['县（市）区级财政', { role: 'item', kind: true }],
  ['财政专户管理资金', { role: 'item', kind: false }],
])('knows the fund line %j', (text, meaning) => expect(look(fundMeaning, text)).toMatchObject(meaning));

it.each([
  ['年初预算数', 'budget'],
  ['全年预算数（A）', 'adjusted'],
  ['全年执行数(B)', 'executed'],
  ['半年(程) 计划执行数', 'half'],
  ['上年度安排资金', 'previous'],
  ['本年度申请资金', 'annual'],
  ['2024年预算数', 'annual'],
])('knows the fund column %j', (text, term) => expect(look(fundColumnTerm, text)).toBe(term));

it.each([
  ['年度(/项目)指标值', 'target'],
  ['半年(程)指标值', 'target'],
  ['预期当年实现值', 'target'],
  ['★三级指标', 'name'],
  ['计算符号', 'operator'],
  ['指标方向性', 'direction'],
  ['分值（90分）', 'weight'],
])('knows the indicator column %j', (text, role) => expect(look(columnMeaning, text)?.role).toBe(role));

it.each([
  ['中期目标（2024年—2026年）', 'midterm'],
  ['长期绩效目标1', 'midterm'],
  ['当年绩效目标', 'annual'],
  ['项目总目标', 'total'],
])('knows the goal %j', (text, term) => expect(look(goalTerm, text)).toBe(term));

it('writes levels in their canonical form, with points or without 指标', () => {
  expect(look(canonicalLevel1, '产出指标(50分)')).toBe('产出指标');
  expect(look(canonicalLevel2, '社会公众或服务对象满意度')).toBe('服务对象满意度指标');
  expect(look(canonicalLevel2, '群众满意率')).toBeUndefined();
});

it('never takes running text for a label', () => {
  expect(normaliseLabel('项目名称'.repeat(30)).spellings).toEqual([]);
});
