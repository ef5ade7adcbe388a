import * as z from 'zod/mini';
import { sameRange, type Range } from '../../sheet/address';
import type { Declaration, Sourced } from '../../declaration/declaration';
import { withoutBlanks } from '../../text/normalise';
import { wordsIn } from '../../text/words';
import { defineRule, type Draft } from '../rule';
import { ownNames } from './own-names';
import data from './terminology.json';

/** Names of one thing: the one in force, and the others a table may still use beside it. */
const terminologySchema = z.array(
  z.object({
    preferred: z.string().check(z.minLength(2)),
    others: z.array(z.string().check(z.minLength(2))).check(z.minLength(1)),
    source: z.string().check(z.minLength(1)),
  }),
);

const terms = terminologySchema.parse(data);
const namesIn = wordsIn(terms.flatMap(({ preferred, others }) => [preferred, ...others]));

/** Documents keep the words of their titles. */
const titles = /《[^》]{0,60}》/g;

const texts = ({ goals, narratives, indicators, header }: Declaration): readonly Sourced<string>[] => [
  ...header.flatMap(({ value }) => value ?? []),
  ...goals.map(({ text }) => text),
  ...indicators.map(({ name }) => name),
  ...narratives.map(({ text }) => text),
];

/** Where a name stands on its own, not inside a longer one. */
function cellsWith(name: string, longer: readonly string[], sources: readonly Sourced<string>[]): Range[] {
  const hidden = longer.filter((other) => other !== name && other.includes(name));
  return sources
    .filter(({ value }) => value.includes(name))
    .filter(({ value }) => hidden.reduce((rest, other) => rest.replaceAll(other, ''), value).includes(name))
    .map(({ cell }) => cell);
}

const distinct = (cells: readonly Range[]): Range[] =>
  cells.filter((cell, i) => cells.findIndex((other) => sameRange(cell, other)) === i);

export const terminology = defineRule({
  id: 'consistency/terminology',
  severity: 'advice',
  title: { 'zh-CN': '同一事物用了几种名称', 'en-US': 'Several names for the same thing' },
  why: {
    'zh-CN': '同一对象、同一部门在一张表里叫法不一，读者会以为是两回事；以现行法律和机构名称为准统一即可。',
    'en-US':
      'One group or office under several names reads like two. Use the current legal or official name throughout.',
  },
  basis: [
    '《中华人民共和国社区矫正法》',
    '《深化党和国家机构改革方案》（2018年）',
    '《党政机关公文处理工作条例》第十九条：表述准确',
  ],
  example: { bad: '目标写“退伍军人”，指标写“退役军人”', good: '目标和指标都写“退役军人”' },
  messages: {
    place: {
      'zh-CN': '单位写的是“{{name}}”，标题写的是“{{other}}”',
      'en-US': 'The unit is “{{name}}”, but the title says “{{other}}”',
    },
    project: {
      'zh-CN': '项目名称写的是“{{name}}”，标题写的是“{{other}}”',
      'en-US': 'The project is “{{name}}”, but the title says “{{other}}”',
    },
    mixed: {
      'zh-CN': '表中同时有{{names}}，建议统一为“{{preferred}}”（{{source}}）',
      'en-US': 'The table uses {{names}} for the same thing; use “{{preferred}}” throughout ({{source}})',
    },
  },
  *check({ declaration }): Generator<Draft<'mixed' | 'place' | 'project'>> {
    yield* ownNames(declaration);
    const sources = texts(declaration).map(({ value, cell }) => ({
      value: withoutBlanks(value).replace(titles, ''),
      cell,
    }));
    const present = namesIn(sources.map(({ value }) => value).join('\n'));
    if (present.length < 2) return;
    for (const { preferred, others, source } of terms) {
      const all = [preferred, ...others].filter((name) => present.includes(name));
      const used = all.flatMap((name) => {
        const cells = cellsWith(name, all, sources);
        return cells.length > 0 ? [{ name, cells }] : [];
      });
      if (used.length < 2) continue;
      const odd = used.filter(({ name }) => name !== preferred);
      yield {
        cells: distinct(odd.flatMap(({ cells }) => cells)),
        message: 'mixed',
        data: { names: used.map(({ name }) => `“${name}”`).join('、'), preferred, source },
      };
    }
  },
});
