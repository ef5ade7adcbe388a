import {
  canonicalLevel1,
  canonicalLevel2,
  columnMeaning,
  fundBlockKind,
  fundColumnTerm,
  fundMeaning,
  goalTerm,
  headerKey,
  isBareTerm,
  isGoalGroup,
  isGroup,
  isSubtotal,
  isTotalRow,
  narrativeKey,
} from '../../../../src/core/declaration/labels/dictionary';
import exceptions from '../../../../src/core/declaration/labels/grammar/exceptions.json';
import { guessIn } from '../../../../src/core/declaration/labels/grammar/meaning';
import { normaliseLabel } from '../../../../src/core/declaration/labels/normalise';
import fc from '../../../support/random';
import known from './known-labels.json';

type Look = (label: ReturnType<typeof normaliseLabel>) => unknown;

/** Every label that the list before the grammar knew, with what it meant there; the first entry of a label counts. */
function listed(look: Look, entries: readonly (readonly [unknown, readonly string[]])[]): [Look, string, unknown][] {
  const first = new Map<string, unknown>();
  for (const [meaning, names] of entries) for (const name of names) if (!first.has(name)) first.set(name, meaning);
  return [...first].map(([name, meaning]) => [look, name, meaning]);
}

const role = (label: ReturnType<typeof normaliseLabel>): unknown => {
  const meaning = columnMeaning(label);
  return meaning && `${meaning.role} ${meaning.term ?? ''}`.trim();
};
const line = (label: ReturnType<typeof normaliseLabel>): unknown => {
  const meaning = fundMeaning(label);
  return meaning && `${meaning.role}${meaning.kind ? ' kind' : ''}`;
};

const all = [
  ...listed(headerKey, Object.entries(known.header)),
  ...listed(narrativeKey, Object.entries(known.narratives)),
  ...listed(
    goalTerm,
    known.goals.map((g) => [g.term, g.names]),
  ),
  ...listed(isGoalGroup, [[true, known.goalGroups]]),
  ...listed(isBareTerm, [[true, known.goalTerms]]),
  ...listed(
    role,
    known.columns.map((c) => [`${c.role} ${'term' in c ? c.term : ''}`.trim(), c.names]),
  ),
  ...listed(
    line,
    known.fundLines.map((f) => [`${f.role}${'kind' in f ? ' kind' : ''}`, f.names]),
  ),
  ...listed(isSubtotal, [[true, known.subtotals]]),
  ...listed(fundBlockKind, Object.entries(known.fundBlocks)),
  ...listed(
    fundColumnTerm,
    known.fundColumns.map((c) => [c.term, c.names]),
  ),
  ...listed(isGroup, [[true, known.groups]]),
  ...listed(canonicalLevel1, Object.entries(known.level1)),
  ...listed(canonicalLevel2, Object.entries(known.level2)),
  ...listed(isTotalRow, [[true, known.totals]]),
];

it('understands every label of the list it replaces as the list did', () => {
  const other = all.filter(([look, name, meaning]) => look(normaliseLabel(name)) !== meaning);
  expect(other.map(([, name, meaning]) => [name, meaning])).toEqual([]);
});

it('has fewer than a hundred exceptions, each with a reason, none of them said by the grammar already', () => {
  expect(exceptions.length).toBeLessThan(100);
  expect(exceptions.filter(({ because }) => because.length < 10)).toEqual([]);
});

describe('labels nobody listed, of morphemes that are known', () => {
  it.each([
    ['当年目标值', 'target annual'],
    ['全年预期指标值', 'target annual'],
    ['实施期绩效指标值', 'target midterm'],
    ['考核指标名称', 'name'],
    ['绩效指标内容', 'name'],
    ['指标完成值（B）', 'completion executed'],
    ['设定分值', 'weight'],
    ['得分系数', 'other'],
    ['偏差原因分析及整改措施', 'reason'],
  ])('%s is the column %s', (name, meaning) => expect(role(normaliseLabel(name))).toBe(meaning));

  it.each([
    ['主管部门（单位）名称及部门预算编码', 'department'],
    ['项目预计开始时间', 'start'],
    ['预计完成时间', 'end'],
    ['专项资金项目名称', 'project'],
  ])('%s is the field %s', (name, key) => expect(headerKey(normaliseLabel(name))).toBe(key));

  it.each([
    ['转移支付预算数(A)', 'annual'],
    ['转移支付执行数(B)', 'executed'],
    ['实际到位资金', 'executed'],
    ['项目申报金额（万元）', 'annual'],
  ])('%s is money of %s', (name, term) => expect(fundColumnTerm(normaliseLabel(name))).toBe(term));

  it.each([
    ['预期产出', '产出指标'],
    ['项目产出指标（50分）', '产出指标'],
    ['预期效益指标', '效益指标'],
    ['成本指标(0-20)分', '成本指标'],
    ['产出指标50分', '产出指标'],
  ])('%s is %s', (name, level1) => expect(canonicalLevel1(normaliseLabel(name))).toBe(level1));

  it.each([
    ['产出数量', '数量指标'],
    ['数量指标（必填硬性指标）', '数量指标'],
    ['★社会效益目标', '社会效益指标'],
  ])('%s is %s', (name, level2) => expect(canonicalLevel2(normaliseLabel(name))).toBe(level2));
});

it('takes no word of a table for a label', () => {
  const values = [
    '河道保洁',
    '每年12月底前',
    '社区服务中心',
    '王某',
    '≥90%',
    '补助学生数量',
    '一般公共预算安排77300万元',
  ];
  const looks = [headerKey, narrativeKey, goalTerm, columnMeaning, fundMeaning, fundBlockKind, canonicalLevel1];
  for (const value of values) for (const look of looks) expect(look(normaliseLabel(value))).toBeUndefined();
});

it('guesses what a label with an unknown piece means, less surely the more of it is unknown', () => {
  const guess = (text: string) => guessIn('columns', normaliseLabel(text));
  expect(guess('参照指标值')?.meaning).toBe('target/annual');
  expect(guess('参照指标值')!.confidence).toBeLessThan(1);
  expect(guess('另行参照之指标值')!.confidence).toBeLessThan(guess('参照指标值')!.confidence);
  expect(guess('河道保洁')).toBeUndefined();
});

const blanks = fc.constantFrom('', ' ', '\n', '　');
const brackets = fc.constantFrom(['(', ')'], ['（', '）']);

describe('composition', () => {
  it('does not ask for an order of the qualifiers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['年度', '预期', '绩效'], { minLength: 1 }), (qualifiers) => {
        expect(role(normaliseLabel(`${qualifiers.join('')}指标值`))).toBe('target annual');
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(['年度', '总体', '项目']), (qualifiers) => {
        expect(goalTerm(normaliseLabel(`年度${qualifiers.join('')}绩效目标`))).toBe('annual');
      }),
    );
  });

  it('does not see blanks, line breaks and the width of brackets', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all.filter(([, name]) => name.length <= 20)),
        brackets,
        fc.infiniteStream(blanks),
        ([look, name, meaning], [open, close], gaps) => {
          const printed = name.replaceAll('(', open).replaceAll(')', close);
          const text = [...printed].map((character) => character + gaps.next().value).join('');
          expect(look(normaliseLabel(text))).toBe(meaning);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('understands levels with and without 指标', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('产出', '效益', '满意度', '成本'),
        fc.constantFrom('', '预期', '项目'),
        (level, qualifier) => {
          const names = [`${qualifier}${level}`, `${qualifier}${level}指标`];
          expect(new Set(names.map((name) => canonicalLevel1(normaliseLabel(name)))).size).toBe(1);
        },
      ),
    );
  });

  it('leaves units, points, letters of formulas and marks of the form aside', () => {
    const annotation = fc.constantFrom(
      '(万元)',
      '（元）',
      '(A)',
      '（B/A）',
      '(50分)',
      '（10）',
      '(必填)',
      '（200字以内）',
      '（盖章）',
    );
    fc.assert(
      fc.property(
        fc.constantFrom('项目名称', '资金总额', '年度指标值', '产出指标', '主管部门'),
        annotation,
        (name, mark) => {
          const looks = [headerKey, line, role, canonicalLevel1];
          expect(looks.map((look) => look(normaliseLabel(name + mark)))).toEqual(
            looks.map((look) => look(normaliseLabel(name))),
          );
        },
      ),
    );
  });
});
