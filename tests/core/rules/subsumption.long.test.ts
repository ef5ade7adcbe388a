import { check } from '../../../src/core/check';
import { rules } from '../../../src/core/rules';
import type { Finding } from '../../../src/core/rules/finding';
import { subsumptions, type Subsumption } from '../../../src/core/rules/subsumption';
import { withoutSubsumed } from '../../../src/core/rules/without-subsumed';
import { fromA1 } from '../../../src/core/sheet/address';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { form, goodRows, halfYear, type Row } from '../../support/forms';
import { card, tree } from './funds/forms';
import { evaluated, weighted, withRow } from './score/forms';

const none = ['', '', ''];
const nameless = form({ rows: goodRows.map(([a, b], i): Row => [a, b, '', i > 3 ? 20 : 88]) });
const cost = (value: string) => [
  ['一级指标', '二级指标', '三级指标', '', '指标值'],
  ['成本指标', '经济成本指标', '项目总成本', '', value],
  ['产出指标', '数量指标', '巡护次数', '', '≥120次'],
];

/** A table in which one finding covers another, for every line of the table of subsumptions. */
const examples: Readonly<Record<string, Sheet>> = {
  'funds/total-equals-parts': card({ annual: [50, 400000, 10], midterm: none }),
  'funds/total-equals-parts#differs': card({ annual: [50, -40, 10], midterm: none }),
  'funds/share#source': card({
    annual: [50, 45, 10],
    midterm: none,
    goal: '本项目总投入50万元，其中财政拨款占80%、其他资金占20%。',
  }),
  'funds/income-equals-expenditure': tree([8, 8, 8, '', ''], [['巡护', 40000, 80000]]),
  'funds/text-differs-from-table': card({
    annual: [500000, 40, 10],
    midterm: none,
    goal: '本项目年度预算总额50万元。',
  }),
  'funds/text-differs-from-table by funds/unit-mismatch#text': card({
    unit: '元',
    annual: [50, 50, 0],
    midterm: none,
    goal: '本项目年度预算总额50万元。',
  }),
  'funds/unit-mismatch#text': card({ annual: [500000, 40, 10], midterm: none, goal: '本项目年度预算总额50万元。' }),
  'funds/cost-indicator-vs-budget': card({ annual: [500000, 40, 10], midterm: none, rows: cost('=50万元') }),
  'complete/indicator-cell#name': nameless,
  'indicator/wrong-category': halfYear([
    ['过程', '组织实施', '管理制度健全性', '健全', '健全'],
    ['过程', '组织实施', '保护培训次数', '≥1次', '≥2次'],
    ['过程', '组织实施', '培训人次', '≥40人次', '≥85人次'],
    ['产出指标', '数量指标', '古树挂牌数', '≥30株', '≥60株'],
  ]),
  'value/not-measurable': form({ rows: [['产出指标', '数量指标', '巡护次数', '≥**次']] }),
  'indicator/wrong-category#qualityAsCount': form({ rows: [['产出指标', '数量指标', '养护工程合格率', '≥12次']] }),
  'consistency/goal-vs-indicator': form({
    goal: '养护林区道路120公里，林农满意度达到95%以上。',
    rows: [...goodRows.slice(0, 5), ['满意度指标', '服务对象满意度指标', '林农满意度', '≥50%']],
  }),
  'funds/midterm-below-annual': card({ annual: [50, 40, 10], midterm: [45, 60, 15] }),
  'score/weight-total#total': weighted([0, 20, 20, 30, 10]),
  'score/weight-total#level': evaluated(withRow(1, ['≥95%', '96%', 0, 0, ''])),
  'score/self-evaluation#above': evaluated(withRow(1, ['≥95%', '96%', 0, 20, ''])),
  'score/self-evaluation#unmet': evaluated(withRow(1, ['≥120%', '96%', 20, 20, ''])),
  'consistency/half-exceeds-year#target': halfYear([['产出指标', '质量指标', '苗木合格率', '≥120%', '≥95%']]),
  'consistency/year#before': form({
    year: '（2026年度）',
    rows: [['产出指标', '时效指标', '养护完成时间', '2024年11月30日前']],
  }),
  'value/operator-direction': form({
    rows: [['满意度指标', '服务对象满意度指标', '林农满意度', '重新犯罪率不超过0.2%']],
  }),
  'value/unit-conflict#misfit': form({ rows: [['产出指标', '数量指标', '巡护次数', '重新犯罪率不超过0.2%']] }),
  'text/punctuation': form({ below: [['立项依据', '简要说明立项依据,政策文件(100字以内)']] }),
  'value/operator-missing': form({ rows: [...goodRows, ['产出指标', '成本指标', '林区物业费', '8个']] }),
  'value/operator-direction by value/unit-conflict#misfit': form({
    rows: [['效益指标', '社会效益指标', '林权纠纷件数', '≥10%']],
  }),
  'value/unit-conflict#misfit by text/truncated#open': form({
    rows: [['产出指标', '质量指标', '林道完好率（合格长度/总长度', '≥95%']],
  }),
  'value/timeliness-without-time by value/unit-conflict#misfit': form({
    rows: [['产出指标', '时效指标', '火情响应时间', '≤24%']],
  }),
  'consistency/goal-without-indicator': form({ goal: '100%完成' }),
  'calc/subtotal#differs': form({
    below: [['预算绩效说明', '1.培训经费96000元：（1）培训400元×30人×2期=26000元；（2）宣传72000元。2.巡护20000元。']],
  }),
  'basis/vague': form({ below: [['立项依据', '无']] }),
  'value/timeliness-without-time': form({ rows: [['产出指标', '时效指标', '项目推进情况', '提高推进水平']] }),
};

/** Of several lines that drop one finding each has an example of its own. */
const keyOf = ({ dropped, by }: Subsumption): string => {
  const own = `${dropped} by ${by[0]}`;
  return own in examples ? own : dropped;
};
const isNamed = ({ rule, kind }: Finding, name: string): boolean => name === rule || name === `${rule}#${kind}`;
const findings = (sheet: Sheet, off: readonly string[] = []): readonly Finding[] =>
  check([sheet], { rules: Object.fromEntries(off.map((rule) => [rule, 'off'])) }).tables.flatMap((t) => t.findings);
const ruleOf = (name: string): string => name.split('#')[0]!;

describe.each(subsumptions.map((one) => [keyOf(one), one] as const))('%s', (example, { dropped, by }) => {
  const sheet = examples[example]!;
  it('is left out while the other is reported', () => {
    const found = findings(sheet);
    expect(found.filter((f) => by.some((name) => isNamed(f, name)))).not.toEqual([]);
    expect(found.filter((f) => isNamed(f, dropped))).toEqual([]);
  });
  // A rule that covers another of its own findings goes with them.
  if (by.every((name) => ruleOf(name) !== ruleOf(dropped)))
    it('is told once the other’s rule is off', () => {
      expect(findings(sheet, by.map(ruleOf)).filter((f) => isNamed(f, dropped))).not.toEqual([]);
    });
});

describe('subsumption', () => {
  it.each(Object.entries(examples))('of %s: switching any rule off takes away its own findings only', (_, sheet) => {
    const all = findings(sheet);
    for (const { id } of rules)
      expect(findings(sheet, [id])).toEqual(expect.arrayContaining(all.filter((f) => f.rule !== id)));
  });

  it('names rules and messages that there are', () => {
    const names = new Set(
      rules.flatMap(({ id, messages }) => [id, ...Object.keys(messages).map((kind) => `${id}#${kind}`)]),
    );
    for (const { dropped, by } of subsumptions) for (const name of [dropped, ...by]) expect(names).toContain(name);
  });

  it('goes in no circle', () => {
    const covers = (name: string): string[] => subsumptions.flatMap((s) => (overlap(s.dropped, name) ? s.by : []));
    const overlap = (a: string, b: string): boolean => a === b || a === ruleOf(b) || b === ruleOf(a);
    const walk = (name: string, path: readonly string[]): void => {
      expect(path).not.toContain(name);
      for (const next of covers(name)) walk(next, [...path, name]);
    };
    for (const { dropped } of subsumptions) walk(dropped, []);
  });

  const at = (rule: string, ...cells: string[]): Finding => ({
    ...{ rule, kind: 'any', data: {}, severity: 'error', cells: cells.map(fromA1) },
    message: { 'zh-CN': rule, 'en-US': rule },
  });
  const under = (dropped: string, by: string, cells: 'some' | 'every' = 'some'): Subsumption => ({
    ...{ dropped, by: [by], cells, because: '' },
  });

  it('asks for a shared cell', () => {
    const table = [under('a', 'b')];
    expect(withoutSubsumed([at('a', 'A1'), at('b', 'A1:B2')], table)).toEqual([at('b', 'A1:B2')]);
    expect(withoutSubsumed([at('a', 'A1'), at('b', 'C1')], table)).toHaveLength(2);
  });
  it('or for every cell', () => {
    const table = [under('a', 'b', 'every')];
    expect(withoutSubsumed([at('a', 'A1', 'C1'), at('b', 'A1')], table)).toHaveLength(2);
    expect(withoutSubsumed([at('a', 'A1', 'C1'), at('b', 'A1:C1')], table)).toHaveLength(1);
  });
  it('leaves what only a covered finding would cover', () => {
    const table = [under('a', 'b'), under('b', 'c')];
    const found = [at('a', 'A1'), at('b', 'A1', 'B1'), at('c', 'B1')];
    expect(withoutSubsumed(found, table).map(({ rule }) => rule)).toEqual(['a', 'c']);
  });
});
