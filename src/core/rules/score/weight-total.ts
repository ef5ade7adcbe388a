import type { Big } from 'big.js';
import type { Declaration } from '../../declaration/declaration';
import { withoutBlanks } from '../../text/normalise';
import { sumTerms } from '../../text/terms';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { missedTotals, missedWeights } from './nested-weights';
import { printedTotal, sectionPoints, type SectionPoints } from './section-points';
import { inWords, withoutWeight } from './row-weights';
import {
  byLevel,
  byLevel2,
  executionWeight,
  labelPoints,
  pointsPerUnit,
  pointsLine,
  sum,
  weightedRows,
  type LevelGroup,
  type Weighted,
} from './weights';

type Message = 'none' | 'words' | 'kept' | 'total' | 'level' | 'line' | 'hundred' | 'beside' | 'nested' | 'section';

/** 90 in a budget form (10 are kept for the execution rate), 100 in a self-evaluation; as fractions where they are percentages. */
const accepted = [90, 100, 0.9, 1];

/** A table that ends before 满意度 is an extract, and says nothing about the total. */
const isWhole = (groups: readonly LevelGroup[], rows: readonly Weighted[]): boolean =>
  rows.every((row) => !row.indicator.level1?.value) ||
  ['产出', '效益', '满意'].every((level) => groups.some((g) => g.name.startsWith(level)));

/** Weights within each level that come to 100 themselves. */
const isNested = (groups: readonly LevelGroup[]): boolean =>
  groups.length > 1 && groups.every((g) => [1, 100].some((whole) => sum(g.rows.map((r) => r.weight)).eq(whole)));

const list = (rows: readonly Weighted[]): string => sumTerms(rows.map((r) => r.weight.toFixed()));
const cells = (rows: readonly Weighted[]) => rows.map((r) => r.cell);

const isEvaluated = ({ indicators }: Declaration): boolean => indicators.some((i) => i.score ?? i.completion);

const comesTo90 = (table: Declaration): boolean =>
  !isEvaluated(table) && sum((weightedRows(table) ?? []).map(({ weight }) => weight)).eq(90);

/** 100 in a budget form may be the local custom, unless the province's own profile or the tables beside it say 90. */
function* hundred({ profile, tables }: RuleContext, rows: readonly Weighted[]): Generator<Draft<Message>> {
  const regional = profile.regions.length > 0 && profile.weights?.total === 90;
  if (!regional && !tables.some(comesTo90)) return;
  const data = { list: list(rows), profile: profile.title['zh-CN'] };
  yield { cells: cells(rows), message: regional ? 'hundred' : 'beside', severity: 'warning', data };
}

const isExecution = ({ indicator }: Weighted): boolean => /执行率/.test(indicator.name.value);

export const weightTotal = defineRule({
  id: 'score/weight-total',
  severity: 'error',
  title: { 'zh-CN': '权重（分值）合计不对', 'en-US': 'The weights do not add up' },
  why: {
    'zh-CN':
      '申报表的指标权重合计 90 分（另 10 分为预算执行率），自评表合计 100 分；各一级指标的分值应与标注的分值一致。',
    'en-US':
      'The weights of a declaration add up to 90 (the other 10 are for the execution rate), those of a self-evaluation to 100, and those of each level 1 to the points its label states.',
  },
  basis: [
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：单位自评权重，产出指标 50%、效益指标 30%、满意度指标 10%、预算执行率 10%',
    '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）：权重合计 100%（含预算执行率 10%）',
  ],
  example: { bad: '权重：20 + 20 + 20 + 15 + 10 = 85', good: '权重：20 + 20 + 20 + 20 + 10 = 90' },
  messages: {
    none: {
      'zh-CN': '权重（分值）应大于 0：{{rows}}',
      'en-US': 'A weight must be greater than 0: {{rows}}',
    },
    kept: {
      'zh-CN': '权重合计 {{list}} = {{total}}，执行率另有 {{points}}，共 {{sum}}：指标权重合计应为 100 − {{points}}',
      'en-US':
        'The weights {{list}} = {{total}} and the execution rate has another {{points}}, {{sum}} in all: the weights of the indicators should add up to 100 − {{points}}',
    },
    words: {
      'zh-CN': '“{{name}}”的权重（分值）“{{weight}}”不是数字，无法合计',
      'en-US': '“{{name}}”: the weight “{{weight}}” is no number and cannot be added up',
    },
    total: {
      'zh-CN': '权重合计 {{list}} = {{sum}}，应为 {{expected}}，差 {{difference}}',
      'en-US': 'The weights {{list}} = {{sum}} should be {{expected}}, off by {{difference}}',
    },
    level: {
      'zh-CN': '{{level}}标注 {{stated}} 分，各指标 {{list}} = {{sum}}，差 {{difference}}',
      'en-US': '{{level}} states {{stated}} points, but its indicators have {{list}} = {{sum}}, off by {{difference}}',
    },
    section: {
      'zh-CN': '“{{label}}”标注 {{stated}} 分，权重 {{list}} = {{sum}}，差 {{difference}}',
      'en-US': '“{{label}}” states {{stated}} points, but the weights are {{list}} = {{sum}}, off by {{difference}}',
    },
    hundred: {
      'zh-CN': '权重合计 {{list}} = 100；{{profile}}的申报表应为 90，另 10 分为预算执行率',
      'en-US':
        'The weights {{list}} = 100; in a declaration of the form “{{profile}}” they add up to 90, and the other 10 are for the execution rate',
    },
    beside: {
      'zh-CN': '权重合计 {{list}} = 100；本工作簿其他申报表的权重合计为 90，另 10 分为预算执行率',
      'en-US':
        'The weights {{list}} = 100; in the other declarations of this workbook they add up to 90, and the other 10 are for the execution rate',
    },
    nested: {
      'zh-CN': '上级权重 {{stated}} ≠ 下级权重 {{list}} = {{sum}}，差 {{difference}}',
      'en-US':
        'The weight {{stated}} of the level above ≠ the weights below it {{list}} = {{sum}}, off by {{difference}}',
    },
    line: {
      'zh-CN': '标注的总分 {{stated}} ≠ 各级分值 {{list}} = {{sum}}，差 {{difference}}',
      'en-US': 'The stated total {{stated}} ≠ the points of the levels {{list}} = {{sum}}, off by {{difference}}',
    },
  },
  *check(context): Generator<Draft<Message>> {
    const { declaration, sheet } = context;
    if (declaration.indicators.every((i) => !i.weight)) return;
    const line = pointsLine(declaration, sheet);
    if (line?.total) {
      const levels = [...line.levels.values()];
      const points = sum(levels);
      if (!points.eq(line.total)) {
        yield {
          cells: [line.cell],
          message: 'line',
          data: {
            stated: line.total.toFixed(),
            list: sumTerms(levels.map((v) => v.toFixed())),
            ...difference(points, line.total),
          },
        };
      }
    }
    for (const { whole, parts } of missedWeights(declaration, sheet)) {
      const weights = parts.map(({ weight }) => weight);
      yield {
        cells: [whole.cell, ...parts.map(({ cell }) => cell)],
        message: 'nested',
        data: {
          stated: whole.weight.toFixed(),
          list: sumTerms(weights.map((w) => w.toFixed())),
          ...difference(sum(weights), whole.weight),
        },
      };
    }
    for (const { whole, parts } of missedTotals(declaration, sheet)) {
      const terms = parts.map(({ weight }) => weight);
      const told = [whole.cell, ...parts.map(({ cell }) => cell)];
      yield sectionDraft({ label: '合计', stated: whole.weight, points: sum(terms), cells: told, terms });
    }
    yield* inWords(declaration);
    const rows = weightedRows(declaration);
    if (!rows) return;
    const groups = byLevel(rows, sheet);
    const perUnit = pointsPerUnit(rows);
    for (const group of isNested(groups) ? [] : groups) {
      const stated = labelPoints(sheet, group) ?? line?.levels.get(group.name.slice(0, 2));
      if (stated) yield* levelDraft(group, stated, perUnit);
    }
    const seconds = byLevel2(rows);
    for (const group of isNested(groups) || isNested(seconds) ? [] : seconds) {
      const stated = labelPoints(sheet, group);
      if (stated) yield* levelDraft(group, stated, perUnit);
    }
    yield* withoutWeight(rows);
    if (!isNested(groups)) for (const section of sectionPoints(context, rows)) yield sectionDraft(section);
    const total = sum(rows.map((r) => r.weight));
    if (isNested(groups)) return;
    if (!isWhole(groups, rows)) {
      const printed = printedTotal(context, rows);
      if (printed) yield sectionDraft(printed);
      return;
    }
    const evaluated = isEvaluated(declaration);
    const kept = executionWeight(declaration, sheet);
    const whole = kept && total.plus(kept.points);
    if (kept && whole && !whole.eq(100) && [90, 100].some((a) => total.eq(a)) && !rows.some(isExecution)) {
      const data = {
        list: list(rows),
        total: total.toFixed(),
        points: kept.points.toFixed(),
        sum: whole.toFixed(),
      };
      yield { cells: [...cells(rows), kept.cell], message: 'kept', data };
      return;
    }
    if (total.eq(100) && !evaluated) yield* hundred(context, rows);
    if (accepted.some((a) => total.eq(a))) {
      const printed = printedTotal(context, rows);
      if (printed) yield sectionDraft(printed);
      return;
    }
    const expected = evaluated ? '90 / 100' : '90';
    const nearest = total.times(perUnit).lt(95) ? 90 : 100;
    yield {
      cells: cells(rows),
      message: 'total',
      data: {
        list: sumTerms(rows.map(({ weight }) => printed(weight, perUnit))),
        sum: printed(total, perUnit),
        expected: perUnit === 1 ? expected : expected.replace(/\d+/g, '$&%'),
        difference: `${total.times(perUnit).minus(nearest).abs().toFixed()}${perUnit === 1 ? '' : '%'}`,
      },
    };
  },
});

const difference = (points: Big, stated: Big): { sum: string; difference: string } => ({
  sum: points.toFixed(),
  difference: points.minus(stated).abs().toFixed(),
});

/** 0.2 as 20%, 20 as 20. */
const printed = (points: Big, perUnit: number): string =>
  perUnit === 1 ? points.toFixed() : `${points.times(perUnit).toFixed()}%`;

/** 产出指标（50分） and the weights below it. */
function* levelDraft({ name, label, rows }: LevelGroup, stated: Big, perUnit: number): Generator<Draft<Message>> {
  const points = sum(rows.map(({ weight }) => weight)).times(perUnit);
  if (points.eq(stated)) return;
  yield {
    cells: [label, ...cells(rows)],
    message: 'level',
    data: {
      ...{ level: withoutBlanks(name), stated: stated.toFixed() },
      list: sumTerms(rows.map(({ weight }) => weight.times(perUnit).toFixed())),
      ...difference(points, stated),
    },
  };
}

const sectionDraft = ({ label, stated, points, cells: told, terms }: SectionPoints): Draft<'section'> => ({
  cells: told,
  message: 'section',
  data: {
    ...{ label, stated: stated.toFixed(), list: sumTerms(terms.map((t) => t.toFixed())) },
    ...difference(points, stated),
  },
});
