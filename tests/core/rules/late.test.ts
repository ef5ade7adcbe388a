/** Rules whose code loads apart: there in time where a table needs them, and never missed in silence. */
import { check, checkWhenLoaded } from '../../../src/core/check';
import { recognise } from '../../../src/core/declaration/recognise';
import { chooseProfile } from '../../../src/core/profiles/choose';
import { rules } from '../../../src/core/rules';
import { calcRules } from '../../../src/core/rules/calc';
import { midtermCopiesAnnual } from '../../../src/core/rules/consistency/midterm-copies-annual';
import { halfExceedsYear } from '../../../src/core/rules/consistency/half-exceeds-year';
import { midtermBelowAnnual } from '../../../src/core/rules/funds/midterm-below-annual';
import { hasPoints, hasTerms, hasWorkings, late } from '../../../src/core/rules/late';
import type { Rule, RuleContext } from '../../../src/core/rules/rule';
import { scoreRules } from '../../../src/core/rules/score';
import { selfEvaluation } from '../../../src/core/rules/score/self-evaluation';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { evaluated, withRow } from './score/forms';
import { grid } from '../../support/grid';
import { formWith } from './calc/form';

const wrong = evaluated(withRow(0, ['≥120次', '60次', 30, 40, '']), 100);
const withoutPoints = grid([
  ['项目支出绩效目标申报表（2023年）', '', '', ''],
  ['项目名称', '护林防火工作经费', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '巡护次数', '≥120次'],
  ['效益指标', '社会效益指标', '自评得分', '≥90分'],
  ['满意度指标', '服务对象满意度指标', '群众满意度（总分100分）', '≥90%'],
]);

const contextOf = (sheet: Sheet): RuleContext => {
  const tables = recognise(sheet);
  return { declaration: tables[0]!, sheet, tables, profile: chooseProfile(tables[0]!).profile };
};

/** The rule as the pane has it at first, with how often its code was asked for and whether it comes. */
function apart(rule: Rule, comes: () => boolean = () => true) {
  let asked = 0;
  const { id, severity, messages } = rule;
  const made = late({ id, severity, messages }, hasPoints, () => {
    asked++;
    return comes() ? Promise.resolve(rule) : Promise.reject(new Error('out of reach'));
  });
  return { made, asked: () => asked };
}

it('judges points once its code is there, as if it had always been', async () => {
  const { made, asked } = apart(selfEvaluation);
  const context = contextOf(wrong);
  await made.load!(context);
  expect(made.run(context).length).toBeGreaterThan(0);
  expect(made.run(context)).toEqual(selfEvaluation.run(context));
  expect([made.load!(context), asked()]).toEqual([undefined, 1]);
});

it('is not asked for by a table without points, of which it has nothing to say', () => {
  const { made, asked } = apart(selfEvaluation);
  const context = contextOf(withoutPoints);
  expect(context.declaration.indicators).toHaveLength(3);
  expect([made.load!(context), made.run(context), asked()]).toEqual([undefined, [], 0]);
});

it.each(scoreRules.map((rule) => [rule.id, rule] as const))(
  '%s says nothing of a table without points',
  (_id, rule) => {
    const context = contextOf(withoutPoints);
    expect([hasPoints(context), rule.run(context)]).toEqual([false, []]);
  },
);

const head = [
  ['项目支出绩效目标申报表（2023年）', '', '', ''],
  ['项目名称', '护林防火工作经费', '', ''],
];
const rows = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '巡护次数', '≥120次'],
];
const goal = '组织护林员巡护林区，及时发现并处置火情120次。';

describe.each<[string, Rule, Sheet]>([
  [
    'a half-year',
    halfExceedsYear,
    grid([
      ...head,
      ['一级指标', '二级指标', '三级指标', '半年指标值', '全年指标值'],
      ['产出指标', '数量指标', '巡护次数', '≥130次', '≥120次'],
    ]),
  ],
  [
    'goals of two terms',
    midtermCopiesAnnual,
    grid([...head, ['实施期限', '2023年—2025年', '', ''], ['中期目标', goal, '年度目标', goal], ...rows]),
  ],
  [
    'money of two terms',
    midtermBelowAnnual,
    grid([...head, ['项目资金（万元）', '实施期资金总额：', 30, '年度资金总额：', 50], ...rows]),
  ],
])('%s', (_what, rule, sheet) => {
  const context = contextOf(sheet);

  it(`is what ${rule.id} needs`, () => {
    expect([hasTerms(context), rule.run(context).length]).toEqual([true, 1]);
  });

  it('is nothing that another table has', () => {
    expect([hasTerms(contextOf(withoutPoints)), rule.run(contextOf(withoutPoints))]).toEqual([false, []]);
  });
});

it('fails where its code does not come, and tries again the next time', async () => {
  let comes = false;
  const { made, asked } = apart(selfEvaluation, () => comes);
  const context = contextOf(wrong);
  await made.load!(context);
  expect(() => made.run(context)).toThrow('score/self-evaluation is not loaded');
  comes = true;
  await made.load!(context);
  expect([made.run(context), asked()]).toEqual([selfEvaluation.run(context), 2]);
});

describe('a check', () => {
  const at = rules.indexOf(selfEvaluation);
  const put = (rule: Rule): void => void (rules as Rule[]).splice(at, 1, rule);
  afterEach(() => put(selfEvaluation));

  it('waits for the code', async () => {
    const expected = check([wrong]);
    put(apart(selfEvaluation).made);
    expect(await checkWhenLoaded([wrong])).toEqual(expected);
    expect(expected.tables[0]!.findings.some(({ rule }) => rule === selfEvaluation.id)).toBe(true);
  });

  it('says so where the code does not come', async () => {
    put(apart(selfEvaluation, () => false).made);
    const { tables } = await checkWhenLoaded([wrong]);
    expect(tables[0]!.findings.filter(({ rule }) => rule === selfEvaluation.id)).toMatchObject([{ kind: 'failed' }]);
  });
});

describe('what works something out again', () => {
  it('is asked for by a table with a calculation', () => {
    expect(hasWorkings(contextOf(formWith('租车费500元×6次=3000元。')))).toBe(true);
  });

  it('is not asked for by a table without one, of which it has nothing to say', () => {
    const context = contextOf(withoutPoints);
    expect([hasWorkings(context), calcRules.flatMap((rule) => rule.run(context))]).toEqual([false, []]);
  });
});
