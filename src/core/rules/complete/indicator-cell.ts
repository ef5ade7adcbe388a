import type { Declaration, Target, Term } from '../../declaration/declaration';
import { unitAt } from '../../text/units';
import {
  filled,
  isBlankValue,
  isSpareName,
  planned,
  realIndicators,
  shownValues,
  unnamedRows,
} from '../common/indicators';
import { defineRule, type Draft } from '../rule';

/** 公里, ≥ %, ____万人: the form's own unit with no number before it. */
function bareUnit({ raw }: Target): string | undefined {
  const text = raw.normalize('NFKC').replace(/[\s_≥≤≧≦<>=]+/g, '');
  return text !== '' && unitAt(text, 0)?.end === text.length ? text : undefined;
}

/** The year's column left empty all the way down beside a filled one for the whole term: one slip, not one a row. */
function blankYear({ indicators, goals }: Declaration): readonly Target[] {
  const both = indicators.filter(({ targets }) =>
    ['midterm', 'annual'].every((t) => targets.some((x) => x.term === t)),
  );
  const of = (term: Term): Target[] => both.flatMap(({ targets }) => targets.filter((t) => t.term === term));
  const year = of('annual');
  const promised = goals.some(({ term, text }) => term === 'annual' && text.value.trim() !== '');
  const filledTerm = of('midterm').filter((t) => !isBlankValue(t)).length;
  return promised && filledTerm >= leastRows && year.every(isBlankValue) ? year : [];
}

/** Fewer filled rows are a form hardly begun. */
const leastRows = 3;

/** A half year's value and none for the year it is half of. */
const isHalfOnly = (targets: readonly Target[]): boolean =>
  targets.some((t) => t.term === 'half' && !isBlankValue(t)) &&
  targets.some((t) => t.term === 'annual') &&
  targets.every((t) => t.term !== 'annual' || isBlankValue(t));

export const indicatorCell = defineRule({
  id: 'complete/indicator-cell',
  severity: 'error',
  title: { 'zh-CN': '指标有名无值或有值无名', 'en-US': 'Indicator without value, or value without name' },
  why: {
    'zh-CN': '没有指标值就无法监控和自评；只有值没有名称，无法知道考核什么。定性指标也要写明预期达到的程度。',
    'en-US':
      'Without a target nothing can be monitored or scored, and a value without a name says nothing. Qualitative rows need their expected degree too.',
  },
  basis: ['财预〔2015〕88号（绩效指标是绩效目标的细化和量化描述）'],
  example: { bad: '促进社会和谐｜定性｜（空）', good: '促进社会和谐｜定性｜矛盾纠纷化解成效良好' },
  messages: {
    value: { 'zh-CN': '“{{name}}”没有填指标值', 'en-US': '"{{name}}" has no target value' },
    qualitative: {
      'zh-CN': '“{{name}}”标为定性，没有填预期达到的程度',
      'en-US': '"{{name}}" is marked qualitative, its expected degree is missing',
    },
    year: {
      'zh-CN': '年度指标值整列没有填，只填了中期指标值',
      'en-US': 'The column of the year’s values is empty, only those of the whole term are filled in',
    },
    unit: {
      'zh-CN': '“{{name}}”的指标值只有单位“{{value}}”，没有数',
      'en-US': 'The value of "{{name}}" is a unit without a number: "{{value}}"',
    },
    name: {
      'zh-CN': '指标值“{{value}}”没有对应的指标名称',
      'en-US': 'The value "{{value}}" stands without an indicator name',
    },
  },
  *check({ declaration }): Iterable<Draft<'value' | 'qualitative' | 'name' | 'unit' | 'year'>> {
    // One finding says that nothing was filled in.
    if (unnamedRows(declaration).length > 0) return;
    const year = blankYear(declaration);
    if (year.length > 0) yield { cells: year.map(({ cell }) => cell), message: 'year', data: {} };
    for (const indicator of realIndicators(declaration)) {
      const name = indicator.name.value.trim();
      const blank = planned(indicator)
        .filter(isBlankValue)
        .map((t) => t.cell);
      if (isSpareName(name) && filled(indicator).length > 0) {
        const cells = [indicator.name.cell, ...filled(indicator).map((t) => t.cell)];
        yield { cells, message: 'name', data: { value: shownValues(indicator) } };
      } else if (!indicator.unit && filled(indicator).length > 0 && filled(indicator).every(bareUnit)) {
        const cells = [indicator.name.cell, ...filled(indicator).map((t) => t.cell)];
        yield { cells, message: 'unit', data: { name, value: shownValues(indicator) }, severity: 'warning' };
      } else if (planned(indicator).length > 0 && (filled(indicator).length === 0 || isHalfOnly(planned(indicator)))) {
        const qualitative = indicator.operator?.value.includes('定性') ?? false;
        yield {
          cells: [indicator.name.cell, ...blank],
          message: qualitative ? 'qualitative' : 'value',
          data: { name },
        };
      }
    }
  },
});
