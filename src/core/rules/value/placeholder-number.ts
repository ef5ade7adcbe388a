import type { Declaration, Indicator } from '../../declaration/declaration';
import { isCountUnit, isPercentUnit, isRateName } from '../../knowledge/measures';
import { quantities, unitOf, unnamedRows } from '../common/indicators';
import { defineRule, type Draft } from '../rule';

const placeholder =
  /^[≥≤<>=＝]*\s*(?:[*＊_＿]+|[xX×]{2,}|\d{1,9}(?:\.\d{1,4})?(?:[*＊_＿]+|-)|[*＊_＿]+\d{1,9})\s*[%％\p{Script=Han}]{0,4}$/u;
/** This many rows with one and the same number, counts and rates alike, are a template and no plan. */
const suspicious = 5;

/** Ones and hundreds are everywhere in real plans: 1年, 1次, 100%. */
const ordinary = new Set(['1', '100']);

/** The rows when every number of the table is the same although counts and rates stand side by side, or no unit at all. */
function sameEverywhere({ indicators }: Declaration): readonly Indicator[] {
  const rows = indicators.filter((i) => quantities(i).length > 0);
  const numbers = new Set(rows.flatMap((i) => quantities(i).map((t) => t.value.number.toFixed())));
  const [only, ...others] = numbers;
  if (only === undefined || others.length > 0 || rows.length < suspicious || ordinary.has(only)) return [];
  const units = rows.flatMap((i) => quantities(i).map((t) => unitOf(i, t.value)));
  const mixed = units.some(isCountUnit) && units.some(isPercentUnit);
  const bare = units.every((unit) => unit === '') && rows.some((i) => !isRateName(i.name.value));
  return mixed || bare ? rows : [];
}

/** Some templates come with 88 for the name and 100 for the value. */
const numberNames = ({ indicators }: Declaration): readonly Indicator[] =>
  indicators.filter((i) => /^\d+(?:\.\d+)?%?$/.test(i.name.value.trim()));

export const placeholderNumber = defineRule({
  id: 'value/placeholder-number',
  severity: 'error',
  title: { 'zh-CN': '指标值是模板占位', 'en-US': 'Target value is a template placeholder' },
  why: {
    'zh-CN': '“*”“XX”或每行都一样的数字是模板原样，没有填成本项目的目标。',
    'en-US':
      'An asterisk, “XX” or the same number in every row comes from the template and is no target of this project.',
  },
  basis: ['财预〔2015〕88号（绩效目标应指向明确、细化量化、合理可行）'],
  example: { bad: '培训人次｜≥XX人次', good: '培训人次｜≥85人次' },
  messages: {
    mark: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”还是占位符',
      'en-US': 'The target value “{{value}}” of “{{name}}” is still a placeholder',
    },
    names: {
      'zh-CN': '{{rows}} 条指标的名称是数字（{{value}} 等），像是模板原样',
      'en-US': '{{rows}} indicators have a number for a name ({{value}} …); this looks like an unfilled template',
    },
    unnamed: {
      'zh-CN': '{{rows}} 条指标都没有名称，只有 {{value}} 一类的数，像是模板原样',
      'en-US':
        'None of the {{rows}} indicators has a name, only numbers such as {{value}}; this looks like an unfilled template',
    },
    same: {
      'zh-CN': '{{rows}} 条指标的数值全是 {{value}}，人次和比率都一样，像是模板数',
      'en-US': 'All {{rows}} target values are {{value}}, counts and rates alike; this looks like a template number',
    },
  },
  *check({ declaration }): Iterable<Draft<'mark' | 'names' | 'same' | 'unnamed'>> {
    for (const indicator of declaration.indicators) {
      const marks = indicator.targets.filter((t) => placeholder.test(t.raw.trim()));
      const data = { name: indicator.name.value.trim(), value: marks[0]?.raw.trim() ?? '' };
      if (marks.length > 0) yield { cells: marks.map((t) => t.cell), message: 'mark', data };
    }
    const numbered = numberNames(declaration);
    if (numbered.length >= 3) {
      const data = { rows: String(numbered.length), value: numbered[0]!.name.value.trim() };
      yield { cells: numbered.map((i) => i.name.cell), message: 'names', data };
    }
    const nameless = unnamedRows(declaration);
    if (nameless.length > 0) {
      const cells = nameless.flatMap((i) => quantities(i).map((t) => t.cell));
      const value = quantities(nameless[0]!)[0]!.value.text.trim();
      yield { cells, message: 'unnamed', data: { rows: String(nameless.length), value } };
      return;
    }
    const rows = numbered.length >= 3 ? [] : sameEverywhere(declaration);
    if (rows.length === 0) return;
    const value = quantities(rows[0]!)[0]!.value.number.toFixed();
    const cells = rows.flatMap((i) => quantities(i).map((t) => t.cell));
    yield { cells, message: 'same', data: { rows: String(rows.length), value } };
  },
});
