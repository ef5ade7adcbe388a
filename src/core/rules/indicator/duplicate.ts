import type { Declaration, Indicator } from '../../declaration/declaration';
import { ownTopic } from '../../matching/own-topic';
import { topic } from '../../matching/similarity';
import { measure } from '../../matching/units';
import { plainName } from '../../knowledge/measures';
import { plainValue } from '../../knowledge/qualitative';
import { groupBy } from '../../group';
import { memoize, memoizeText } from '../../memoize';
import { filled, kindOf, quantities, realIndicators, shownValues, unitOf } from '../common/indicators';
import { defineRule } from '../rule';

/** "≥2 occasion" for each term; undefined when a value is no quantity. */
const amounts = memoize((indicator: Indicator): string | undefined => {
  const values = quantities(indicator);
  if (values.length === 0 || values.length < filled(indicator).length) return undefined;
  return values
    .map(({ term, value }) => {
      const size = measure(value.number, unitOf(indicator, value));
      return [
        term,
        value.operator ?? '=',
        size?.amount.toFixed() ?? value.number.toFixed(),
        size?.dimension ?? '',
      ].join(' ');
    })
    .join(';');
});

/** 维修养护渠道长度 and 渠道维修养护长度 say the same; 7天访视 and 42天访视 do not: numbers stay apart. */
const inAnyOrder = memoizeText((words) =>
  [
    ...words
      .replace(/[\d的]/g, '')
      .replace(/总(?=长度|里程|面积|数|量|人数|次数|人次)/g, '')
      .replace(/(?:对象|人员)(?=人数|数量?$|$)/, '')
      .replace(/满意(?:程度|率)/, '满意度')
      .replace(/比率?例?$/, '率'),
  ]
    .sort()
    .join(''),
);

/** What rows that measure the same thing have in common; undefined for a row without a value. */
function measured(indicator: Indicator, subject: string): string | undefined {
  const words = filled(indicator).map((t) => plainValue(t.raw));
  if (words.join('') === '') return undefined;
  const category = [indicator.level1?.value, indicator.level2?.value].join(' ');
  const name = plainName(indicator.name.value);
  const amount = amounts(indicator);
  const told = (name.match(/\d+/g) ?? []).join(' ');
  if (amount !== undefined && kindOf(indicator) === 'count') {
    const own = ownTopic(name, subject);
    // Rates of 100 % are often equal by chance; counts of one dimension, term by term, are not.
    if (own.length >= 2) return [category, 'topic', inAnyOrder(own), told, amount].join('\n');
  }
  return [category, 'name', inAnyOrder(name), told, amount ?? words.join(';')].join('\n');
}

const shortestName = 5;

/** One name twice in one category with two values: which of them counts? Rows for several projects share more than two names. */
function twoValues(declaration: Declaration): readonly (readonly Indicator[])[] {
  const rows = realIndicators(declaration).filter(
    (i) => amounts(i) !== undefined && plainName(i.name.value).length >= shortestName,
  );
  const key = ({ level1, level2, name }: Indicator): string =>
    [level1?.value, level2?.value, inAnyOrder(plainName(name.value)), (name.value.match(/\d+/g) ?? []).join(' ')].join(
      '\n',
    );
  const pairs = [...groupBy(rows, key).values()].filter((group) => group.length > 1);
  const [only] = pairs;
  const [a, b] = only ?? [];
  if (pairs.length > 1 || only?.length !== 2 || !a || !b || amounts(a) === amounts(b)) return [];
  // Under one label: a block for the year repeats the categories of the block for the whole term.
  const between = declaration.indicators.filter(({ row }) => row > a.row && row < b.row);
  return between.every(({ level2 }) => level2?.value === a.level2?.value) ? [only] : [];
}

/** An output said again as a benefit, or one benefit under two categories: the same words and the same value. */
function again(declaration: Declaration): readonly (readonly Indicator[])[] {
  const key = (row: Indicator): string =>
    [
      inAnyOrder(plainName(row.name.value).replace(/^完成/, '')),
      ...filled(row).map((t) => plainValue(t.raw).replace(/^[≥=]/, '')),
    ].join('\n');
  const rows = realIndicators(declaration).filter((i) => plainName(i.name.value).length >= 4 && filled(i).length > 0);
  const under = (level: string): readonly Indicator[] => rows.filter((i) => i.level1?.value.includes(level));
  const benefits = groupBy(under('效益'), key);
  const twice = [...benefits.values()].filter(
    (group) => group.length === 2 && group[0]!.level2?.value !== group[1]!.level2?.value,
  );
  return [...twice, ...outputsAgain(under('产出'), benefits, key)];
}

const outputsAgain = (
  outputs: readonly Indicator[],
  benefits: ReadonlyMap<string, readonly Indicator[]>,
  key: (row: Indicator) => string,
): readonly (readonly Indicator[])[] =>
  outputs.flatMap((output) => {
    const [same] = benefits.get(key(output)) ?? [];
    return same ? [[output, same]] : [];
  });

/** Rows that measure the same thing, down the table, two at least. */
function alike(declaration: Declaration): readonly (readonly Indicator[])[] {
  const subject = topic(declaration.project?.value ?? '');
  const rows = realIndicators(declaration).filter((i) => /\p{Script=Han}/u.test(i.name.value));
  const regions = [declaration.indicatorRegion, ...declaration.otherRegions];
  // What is planned for the whole term is planned for the year too, in blocks of their own.
  const block = ({ row }: Indicator): number =>
    regions.findIndex((region) => region && row >= region.rows.top && row <= region.rows.bottom);
  const key = (row: Indicator): string | undefined => {
    const same = measured(row, subject);
    return same === undefined ? undefined : `${String(block(row))}\n${same}`;
  };
  return [...groupBy(rows, key).values()].filter((group) => group.length > 1);
}

/** Some forms print the rows twice, for the whole term and for the year: then many rows have their like equally far below. */
const blockSize = 3;

function withoutBlocks(groups: readonly (readonly Indicator[])[]): readonly (readonly Indicator[])[] {
  const distances = (group: readonly Indicator[]): number[] => group.slice(1).map((row, i) => row.row - group[i]!.row);
  const seen = groupBy(
    groups.flatMap((group) => [...new Set(distances(group))]),
    (distance) => distance,
  );
  const isBlock = (distance: number): boolean => (seen.get(distance)?.length ?? 0) >= blockSize;
  return groups.flatMap((group) => {
    const between = distances(group);
    const left = group.filter(
      (_, i) => (i > 0 && !isBlock(between[i - 1]!)) || (i < between.length && !isBlock(between[i]!)),
    );
    return left.length > 1 ? [left] : [];
  });
}

export const duplicate = defineRule({
  id: 'indicator/duplicate',
  severity: 'warning',
  title: { 'zh-CN': '两条指标考核同一件事', 'en-US': 'Two indicators measure the same thing' },
  why: {
    'zh-CN': '重复设置使同一件事得两次分，也占用了其他工作的权重。',
    'en-US': 'Something measured twice is scored twice and takes weight away from other work.',
  },
  basis: ['财预〔2021〕101号（绩效指标设置要求）'],
  example: { bad: '培训班召开次数｜≥2次；培训场次｜≥2场次', good: '培训场次｜≥2场次；培训人次｜≥85人次' },
  messages: {
    same: {
      'zh-CN': '“{{a}}”（{{va}}）与“{{b}}”（{{vb}}）考核同一件事',
      'en-US': '“{{a}}” ({{va}}) and “{{b}}” ({{vb}}) measure the same thing',
    },
    several: {
      'zh-CN': '“{{a}}”（{{va}}）等 {{count}} 条指标考核同一件事',
      'en-US': '{{count}} indicators measure the same thing as “{{a}}” ({{va}})',
    },
  },
  *check({ declaration }) {
    for (const rows of [...withoutBlocks(alike(declaration)), ...again(declaration), ...twoValues(declaration)]) {
      const [a, b] = [rows[0]!, rows[1]!];
      const data = { a: a.name.value.trim(), va: shownValues(a), b: b.name.value.trim(), vb: shownValues(b) };
      yield {
        cells: rows.map((row) => row.name.cell),
        message: rows.length > 2 ? 'several' : 'same',
        data: { ...data, count: String(rows.length) },
      };
    }
  },
});
