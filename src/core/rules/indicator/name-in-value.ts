import type { Indicator } from '../../declaration/declaration';
import { plainName } from '../../knowledge/measures';
import { correctTypos } from '../../knowledge/typos';
import { formatQuantity } from '../../text/indicator-value';
import { planned, quantities, type Quantity } from '../common/indicators';
import { rewrite } from '../common/fixes';
import type { Fix } from '../finding';
import { defineRule } from '../rule';

/** What a name ends in; 度 alone would also take 年度, 幅度. */
const nameEnd = /(?:率|满意度|知晓度|比例|占比|数|数量|次数|人数|人次|场次|面积|金额|总量)$/;
/** 年人均, 较上年增长率 … say how the number is meant. */
const qualifier =
  /^(?:[年月日周每季半全]|人均|平均|总|约|近|累计|较|比|同比|环比|按|达到?|控制在|力争|共|合计|其中|不)/;
const verb = /^(?:加强|提高|提升|促进|推进|推动|做好|强化|完善|保障|确保|规范|开展|落实)/;
const generic = /(?:管理|工作|水平|能力|质量|情况|建设|服务){1,6}$/;

const rename = (indicator: Indicator, found: string): string => {
  const name = correctTypos(found)?.text ?? found;
  const subject = plainName(indicator.name.value).replace(verb, '').replace(generic, '');
  const own =
    subject.length >= 2 && subject.length <= 12 && /^[\p{Script=Han}]+$/u.test(subject) && !name.includes(subject);
  return own && verb.test(indicator.name.value) ? subject + name : name;
};

const sharePair = (a: string, b: string): boolean =>
  [...b].some((_, i) => i + 1 < b.length && a.includes(b.slice(i, i + 2)));

/** The value only says its own name again, or what of it is measured (培训合格情况: 合格率≥95%). */
const speaksOfItself = (indicator: Indicator, prefix: string): boolean => {
  const own = plainName(indicator.name.value);
  const word = prefix.replace(/(?:率|度|比例|占比|数量?|[人次场]数)$/, '');
  return own.includes(prefix) || prefix.includes(own) || sharePair(own, word);
};

const holdsName = (indicator: Indicator, { prefix, operator }: Quantity): boolean => {
  const plain = plainName(prefix);
  return (
    operator !== undefined &&
    plain.length >= 3 &&
    nameEnd.test(plain) &&
    !qualifier.test(plain) &&
    !speaksOfItself(indicator, plain)
  );
};

function apart(indicator: Indicator): Fix | undefined {
  const values = quantities(indicator);
  const names = new Set(values.map((t) => plainName(t.value.prefix)));
  if (names.size !== 1 || values.length !== planned(indicator).length || values.some((t) => t.value.suffix))
    return undefined;
  const name = rename(indicator, [...names][0]!);
  const nameCells = [indicator.name.cell, ...values.flatMap((t) => (t.nameCell ? [t.nameCell] : []))];
  const cells = new Map(nameCells.map((cell) => [`${cell.top},${cell.left}`, { cell, text: name }]));
  for (const { cell, value } of values)
    cells.set(`${cell.top},${cell.left}`, { cell, text: formatQuantity(value.operator, value.number, value.unit) });
  const shown = formatQuantity(values[0]!.value.operator, values[0]!.value.number, values[0]!.value.unit);
  const title = {
    'zh-CN': `指标名称改为“${name}”，指标值改为“${shown}”`,
    'en-US': `Rename the indicator to “${name}” and leave “${shown}” in the value cell`,
  };
  return rewrite(title, [...cells.values()]);
}

export const nameInValue = defineRule({
  id: 'indicator/name-in-value',
  severity: 'error',
  title: { 'zh-CN': '指标值里写了另一个指标', 'en-US': 'A target value contains another indicator' },
  why: {
    'zh-CN': '三级指标写“考核什么”，指标值写“考核到多少”。名称写在值里，系统无法统计，自评也对不上。',
    'en-US':
      'The name says what is measured, the target value how much. A name inside the value can be neither counted nor scored.',
  },
  basis: ['财预〔2015〕88号（绩效指标是绩效目标的细化和量化描述）'],
  example: { bad: '加强矫正对象管理｜重新犯罪率不超过0.2%', good: '矫正对象重新犯罪率｜≤0.2%' },
  fix: {
    'zh-CN': '把值里的名称移到三级指标栏（连同错别字改正），值里只留符号、数字和单位。',
    'en-US':
      'Moves the name into the name column (with typos corrected) and leaves only sign, number and unit in the value.',
  },
  messages: {
    other: {
      'zh-CN': '“{{name}}”的指标值“{{value}}”里是另一个指标“{{found}}”，应分开填写',
      'en-US':
        'The target value “{{value}}” of “{{name}}” contains another indicator, “{{found}}”; enter them separately',
    },
  },
  *check({ declaration }) {
    for (const indicator of declaration.indicators) {
      const found = quantities(indicator).filter((t) => holdsName(indicator, t.value));
      if (found.length === 0 || indicator.name.value.trim() === '') continue;
      const { raw, value } = found[0]!;
      const fix = apart(indicator);
      const data = { name: indicator.name.value.trim(), value: raw.trim(), found: value.prefix };
      const severity = verb.test(data.name) ? 'error' : 'warning';
      yield { cells: found.map((t) => t.cell), message: 'other', data, severity, ...(fix && { fix }) };
    }
  },
});
