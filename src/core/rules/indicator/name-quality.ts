import { withoutMask } from '../../knowledge/residue';
import { isSpareName, realIndicators } from '../common/indicators';
import { defineRule, type Draft } from '../rule';

type Message = 'number' | 'several' | 'long' | 'kind' | 'category';

/** A quantity, not a year, an ordinal, a hotline or a name such as 1对1. */
const quantity =
  /(?<![\d第〔对-])\d{1,15}(?:\.\d{1,9})?\s{0,4}(?:余)?(?:万元|亿元|元|人次|人|名|个|次|场次|场|件|户|亩|公里|千米|平方米|台|套|份|辆|吨|公顷|立方米|株|尾|头|只|座|所|家|篇|册|本|栋|盏|%|％)(?![对性体化])/;
/** 改造涵洞数量≥12道 */
const bound = /[≥≤]\s{0,4}\d/;
/** What a name can measure, at the end of one part of it and of the next. */
const several =
  /(?:[率数量度额]|面积|里程)\s{0,4}[、，,和及与]\s{0,4}[^、，,]{0,12}(?:[率数量度额]|面积|里程)(?:[、，,和及与].{1,16})?$/;
/** The name of a column of the form's own levels: nothing is measured yet. */
const category =
  /^(?:产出|效益|数量|质量|时效|(?:经济|社会|生态环境)?成本|(?:经济|社会|生态)效益|可持续影响)(?:指标)?$/;
const kind = /[(（]?(?:定性|定量)(?:指标)?[)）]?$/;
const longest = 25;

function flaws(printed: string): Message | undefined {
  const name = withoutMask(printed).replace(/^[★*]+/, '');
  if (quantity.test(name) || bound.test(name)) return 'number';
  if (category.test(name)) return 'category';
  if (several.test(name)) return 'several';
  if (kind.test(name)) return 'kind';
  return [...name.replace(/\s+/g, '')].length > longest ? 'long' : undefined;
}

export const nameQuality = defineRule({
  id: 'indicator/name-quality',
  severity: 'advice',
  title: { 'zh-CN': '指标名称可以更清楚', 'en-US': 'Indicator name could be clearer' },
  why: {
    'zh-CN': '名称只写考核什么：数字放进指标值，一条指标只考核一件事，名称不要太长。',
    'en-US':
      'A name says only what is measured: numbers belong in the target value, one indicator measures one thing, and the name should be short.',
  },
  basis: ['财预〔2021〕101号（绩效指标设置要求）'],
  example: { bad: '村组干部230人｜≥230个', good: '村组干部补助人数｜=230人' },
  messages: {
    number: {
      'zh-CN': '名称“{{name}}”里有数量，应写进指标值',
      'en-US': 'The name “{{name}}” contains a number that belongs in the target value',
    },
    several: {
      'zh-CN': '名称“{{name}}”里有几项指标，应分行设置',
      'en-US': 'The name “{{name}}” contains several indicators; give each its own row',
    },
    category: {
      'zh-CN': '名称“{{name}}”只是指标的类别，没有写考核什么',
      'en-US': 'The name “{{name}}” is only a category and does not say what is measured',
    },
    kind: {
      'zh-CN': '名称“{{name}}”带着“定性/定量”字样',
      'en-US': 'The name “{{name}}” contains the word 定性 or 定量',
    },
    long: {
      'zh-CN': '名称有 {{length}} 个字，超过 25 个',
      'en-US': 'The name is {{length}} characters long, more than 25',
    },
  },
  *check({ declaration }): Iterable<Draft<Message>> {
    for (const indicator of realIndicators(declaration)) {
      const name = indicator.name.value.trim();
      const message = isSpareName(name) ? undefined : flaws(name);
      const length = String([...name.replace(/\s+/g, '')].length);
      if (!message) continue;
      // Which of the several is scored, or what of the category, nobody can tell afterwards.
      const severity = message === 'several' || message === 'category' ? 'warning' : 'advice';
      yield { cells: [indicator.name.cell], message, severity, data: { name, length } };
    }
  },
});
