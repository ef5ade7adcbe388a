import type { Declaration, Indicator } from '../../declaration/declaration';
import { ownTopic } from '../../matching/own-topic';
import { topic } from '../../matching/similarity';
import { measure } from '../../matching/units';
import { plainName } from '../../knowledge/measures';
import { plainValue } from '../../knowledge/qualitative';
import { groupBy } from '../../group';
import { once } from '../../memo';
import { filled, kindOf, quantities, realIndicators, shownValues, unitOf } from '../common/indicators';
import { defineRule } from '../rule';

/** "≥2 occasion" for each term; undefined when a value is no quantity. */
const amounts = once((indicator: Indicator): string | undefined => {
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

const sameCategory = (a: Indicator, b: Indicator): boolean =>
  a.level1?.value === b.level1?.value && a.level2?.value === b.level2?.value;

function isSame(a: Indicator, b: Indicator, ownTopicOf: (indicator: Indicator) => string): boolean {
  if (!sameCategory(a, b)) return false;
  const [first, second] = [amounts(a), amounts(b)];
  if (plainName(a.name.value) === plainName(b.name.value)) {
    const words = (i: Indicator): string =>
      filled(i)
        .map((t) => plainValue(t.raw))
        .join(';');
    return words(a) !== '' && (first !== undefined ? first === second : words(a) === words(b));
  }
  // Rates of 100 % are often equal by chance; counts of one dimension, term by term, are not.
  if (first === undefined || first !== second || kindOf(a) !== 'count' || kindOf(b) !== 'count') return false;
  const one = ownTopicOf(a);
  return one.length >= 2 && one === ownTopicOf(b);
}

const pairs = (declaration: Declaration): readonly (readonly [Indicator, Indicator])[] => {
  const subject = topic(declaration.project?.value ?? '');
  const ownTopicOf = once((indicator: Indicator) => ownTopic(plainName(indicator.name.value), subject));
  const rows = realIndicators(declaration).filter((i) => /\p{Script=Han}/u.test(i.name.value));
  return rows.flatMap((a, at) =>
    rows
      .slice(at + 1)
      .filter((b) => isSame(a, b, ownTopicOf))
      .map((b) => [a, b] as const),
  );
};

/** Some forms print the rows twice, for the whole term and for the year: then many pairs stand equally far apart. */
const blockSize = 3;

function withoutBlocks(found: readonly (readonly [Indicator, Indicator])[]): typeof found {
  const distance = ([a, b]: readonly [Indicator, Indicator]): number => b.row - a.row;
  const alike = groupBy(found, distance);
  return found.filter((pair) => alike.get(distance(pair))!.length < blockSize);
}

export const duplicate = defineRule({
  id: 'indicator/duplicate',
  severity: 'warning',
  title: { 'zh-CN': '两条指标考核同一件事', 'en-US': 'Two rows measure the same thing' },
  why: {
    'zh-CN': '重复设置使同一件事得两次分，也占用了其他工作的权重。',
    'en-US': 'A thing measured twice scores twice and takes the weight of other work.',
  },
  basis: ['财预〔2021〕101号（绩效指标设置要求）'],
  example: { bad: '培训班召开次数｜≥2次；培训场次｜≥2场次', good: '培训场次｜≥2场次；培训人次｜≥85人次' },
  messages: {
    same: {
      'zh-CN': '“{{a}}”（{{va}}）与“{{b}}”（{{vb}}）考核同一件事',
      'en-US': '"{{a}}" ({{va}}) and "{{b}}" ({{vb}}) measure the same thing',
    },
  },
  *check({ declaration }) {
    for (const [a, b] of withoutBlocks(pairs(declaration))) {
      const data = { a: a.name.value.trim(), va: shownValues(a), b: b.name.value.trim(), vb: shownValues(b) };
      yield { cells: [a.name.cell, b.name.cell], message: 'same', data };
    }
  },
});
