import type { Indicator, Target } from '../../declaration/declaration';
import { withoutBlanks } from '../../text/normalise';
import { unitAt } from '../../text/units';
import { filled, isSpareName, realIndicators, shownValues } from '../common/indicators';
import { defineRule, type Draft, type RuleContext } from '../rule';
import { completionFindings, type CompletionMessage } from './blank-completion';
import { blankWeights } from './blank-weights';
import { blankYear, missingTargets } from './blank-values';
import { hasUnreadCell } from './not-read';

/** 公里, ≥ %, ____万人: the form's own unit with no number before it. */
function bareUnit({ raw }: Target): string | undefined {
  const text = raw.normalize('NFKC').replace(/[\s_≥≤≧≦<>=]+/g, '');
  return text !== '' && unitAt(text, 0)?.end === text.length ? text : undefined;
}

/** 同上, 待定: words that stand for a value that is not there yet. */
const stopgap = /^(?:同上|同左|待定|待填|暂定|暂无|略|不详|未定|[?？]+)$/;

const isStopgap = ({ raw }: Target): boolean => stopgap.test(withoutBlanks(raw));

type Message = 'value' | 'qualitative' | 'name' | 'unit' | 'year' | 'term' | 'stopgap' | 'weight' | CompletionMessage;

function rowFinding(context: RuleContext, indicator: Indicator): Draft<Message> | undefined {
  const name = indicator.name.value.trim();
  const there = filled(indicator);
  const all = [indicator.name.cell, ...there.map((t) => t.cell)];
  if (isSpareName(name) && there.length > 0)
    return { cells: all, message: 'name', data: { value: shownValues(indicator) } };
  if (!indicator.unit && there.length > 0 && there.every(bareUnit))
    return { cells: all, message: 'unit', data: { name, value: shownValues(indicator) }, severity: 'warning' };
  const stopgaps = there.filter(isStopgap);
  if (stopgaps.length > 0) {
    const cells = [indicator.name.cell, ...stopgaps.map((t) => t.cell)];
    return { cells, message: 'stopgap', data: { name, value: stopgaps[0]!.raw.trim() } };
  }
  const missing = missingTargets(context, indicator);
  if (missing.length === 0 || hasUnreadCell(context, indicator)) return undefined;
  const cells = [indicator.name.cell, ...missing.map((t) => t.cell)];
  if (there.length > 0 && missing[0]!.term !== 'annual')
    return { cells, message: 'term', data: { name, value: shownValues(indicator) }, severity: 'warning' };
  const qualitative = indicator.operator?.value.includes('定性') ?? false;
  return { cells, message: qualitative ? 'qualitative' : 'value', data: { name } };
}

export const indicatorCell = defineRule({
  id: 'complete/indicator-cell',
  severity: 'error',
  title: { 'zh-CN': '指标行有空格', 'en-US': 'Blank cell in an indicator row' },
  why: {
    'zh-CN':
      '没有指标值就无法监控和自评，只有值没有名称无法知道考核什么，自评不填完成值和得分等于没有自评。定性指标也要写明预期达到的程度。',
    'en-US':
      'Without a target value nothing can be monitored or scored; a value without a name does not say what is measured; a self-evaluation without actual values and scores is no evaluation. Qualitative indicators must state the expected degree as well.',
  },
  basis: ['财预〔2015〕88号（绩效指标是绩效目标的细化和量化描述）'],
  example: { bad: '促进社会和谐｜定性｜（空）', good: '促进社会和谐｜定性｜矛盾纠纷化解成效良好' },
  messages: {
    value: { 'zh-CN': '“{{name}}”没有填指标值', 'en-US': '“{{name}}” has no target value' },
    qualitative: {
      'zh-CN': '“{{name}}”标为定性，没有填预期达到的程度',
      'en-US': '“{{name}}” is marked qualitative but does not state the expected degree',
    },
    year: {
      'zh-CN': '年度指标值整列没有填，只填了中期指标值',
      'en-US': 'The annual target values are all blank; only the mid-term ones are filled in',
    },
    unit: {
      'zh-CN': '“{{name}}”的指标值只有单位“{{value}}”，没有数',
      'en-US': 'The target value of “{{name}}” is only a unit, “{{value}}”, without a number',
    },
    term: {
      'zh-CN': '“{{name}}”填了 {{value}}，另一期的指标值空着',
      'en-US': '“{{name}}” has {{value}}, but its target value for the other term is blank',
    },
    stopgap: {
      'zh-CN': '“{{name}}”的指标值写的是“{{value}}”，没有填写目标',
      'en-US': 'The target value of “{{name}}” says “{{value}}”, which is no target',
    },
    weight: {
      'zh-CN': '“{{name}}”没有填权重，其他行都填了',
      'en-US': 'The weight of “{{name}}” is blank; all other rows have one',
    },
    completions: {
      'zh-CN': '自评表已填执行情况，{{rows}} 条指标的实际完成值却全部空着',
      'en-US': 'The self-evaluation states the spending, but the actual values of all {{rows}} indicators are blank',
    },
    completion: {
      'zh-CN': '“{{name}}”没有填写实际完成值',
      'en-US': 'The actual value of “{{name}}” is blank',
    },
    score: {
      'zh-CN': '“{{name}}”没有填写得分',
      'en-US': 'The score of “{{name}}” is blank',
    },
    execution: {
      'zh-CN': '预算执行率有分值和执行数，没有填写得分',
      'en-US': 'The execution rate has a weight and an amount spent, but no score',
    },
    name: {
      'zh-CN': '指标值“{{value}}”没有对应的指标名称',
      'en-US': 'The target value “{{value}}” has no indicator name',
    },
  },
  *check(context): Iterable<Draft<Message>> {
    const { declaration } = context;
    const year = blankYear(declaration);
    if (year.length > 0) yield { cells: year.map(({ cell }) => cell), message: 'year', data: {} };
    for (const indicator of realIndicators(declaration)) {
      const finding = rowFinding(context, indicator);
      if (finding) yield finding;
    }
    yield* blankWeights(declaration);
    yield* completionFindings(declaration);
  },
});
