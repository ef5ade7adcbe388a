import type { Declaration, Sourced } from '../../declaration/declaration';
import { rhythmOf } from '../../matching/rhythm';
import { isFloor } from '../../text/operators';
import { findQuantities, type Quantity } from '../../text/quantities';
import { quote, sentenceAround } from '../../text/sentences';
import { isMoneyUnit } from '../../text/units';
import { defineRule, type Draft } from '../rule';

type Message = 'frequency' | 'part' | 'opposites';

const heads = new Set(['人', '名', '位', '户']);
const visits = new Set(['次', '人次', '户次', '场', '场次']);
const perHead = /每[人名位户](?:每(?:个|一)?(?:月|季度?|年|周|半年))?[^，。；,;]{0,60}$/;
const rough = /约|左右|近|余|多|大概/;
/** The last number is the sum of the visits, not another activity's frequency. */
const totalBefore = /(?:全年|年内|每年|共|合计|累计|总|约|达|计)[^，。；、,;]{0,8}$/;
/** A rough total may miss by a twentieth. */
const roughShare = 0.05;

/** 321名…每人每月1次以上，约3500次: heads × times a year against the stated total. */
function frequencyDraft(
  text: string,
  [people, each, all]: readonly [Quantity, Quantity, Quantity],
): Draft<Message>['data'] | undefined {
  const words = text.slice(people.span.end, each.span.start);
  if (!heads.has(people.unit) || !visits.has(each.unit) || !visits.has(all.unit) || !perHead.test(words))
    return undefined;
  const perYear = rhythmOf(words).perYear ?? 1;
  if (!totalBefore.test(text.slice(each.span.end, all.span.start))) return undefined;
  const expected = people.value.times(each.value).times(perYear);
  const around = text.slice(each.span.end, all.span.end + 2);
  const slack = rough.test(around) ? expected.times(roughShare) : expected.times(0);
  const atLeast = isFloor(each.operator);
  const tooFew = all.value.lt(expected.minus(slack));
  const tooMany = all.value.gt(expected.plus(slack));
  if (!tooFew && (atLeast || !tooMany)) return undefined;
  return {
    sum: `${people.value.toFixed()}${people.unit}×${each.value.toFixed()}${each.unit}${perYear === 1 ? '' : `×${perYear}`}=${expected.toFixed()}${all.unit}`,
    total: `${all.value.toFixed()}${all.unit}`,
  };
}

/** 共100人，其中女性120人: a part larger than its whole. */
function partDraft(text: string, whole: Quantity, part: Quantity): Draft<Message>['data'] | undefined {
  const between = text.slice(whole.span.end, part.span.start);
  if (!heads.has(whole.unit) || whole.unit !== part.unit || !/^[^。；;]{0,4}[，,（(]?其中[^\d。；;]*$/.test(between))
    return undefined;
  if (!part.value.gt(whole.value) || /增|新|累计/.test(between)) return undefined;
  return { whole: `${whole.value.toFixed()}${whole.unit}`, part: `${part.value.toFixed()}${part.unit}` };
}

const shortestKind = 2;
/** How many characters two names end in alike: 纯电动公交车, 混合动力公交车. */
function commonEnding(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

/** 365辆，其中纯电动公交车300辆、混合动力公交车75辆: kinds of one thing that come to more than there is of it. */
function kindsDraft(
  text: string,
  at: number,
  all: readonly Quantity[],
  end: number,
): Draft<Message>['data'] | undefined {
  const [whole, first] = [all[at]!, all[at + 1]!];
  const lead = text.slice(whole.span.end, first.span.start);
  if (whole.unit === '' || whole.unit === '%' || isMoneyUnit(whole.unit) || whole.operator) return undefined;
  const named = /^[^。；;\d，,]{0,6}[，,（(：:]{0,2}其中[：:]?([^。；;\d，,、]{2,20})$/.exec(lead);
  if (!named || rough.test(lead)) return undefined;
  const parts = [first];
  for (let i = at + 2; i < all.length && all[i]!.span.end <= end; i++) {
    const between = text.slice(all[i - 1]!.span.end, all[i]!.span.start);
    const name = /^[、，,和及]([^。；;\d，,、]{2,20})$/.exec(between)?.[1];
    // 其中党员60人、女职工50人: one may be both.
    if (!name || rough.test(between) || commonEnding(name, named[1]!) < shortestKind) break;
    parts.push(all[i]!);
  }
  if (parts.some(({ unit, operator }) => unit !== whole.unit || operator)) return undefined;
  if (heads.has(whole.unit) || parts.length < 2) return undefined;
  const sum = parts.slice(1).reduce((sofar, { value }) => sofar.plus(value), first.value);
  if (!sum.gt(whole.value)) return undefined;
  return {
    sum: `${parts.map(({ value }) => value.toFixed()).join('+')}=${sum.toFixed()}${whole.unit}`,
    total: `${whole.value.toFixed()}${whole.unit}`,
  };
}

/** Words of which every one of a whole has exactly one. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/城区|城镇|城市|市区|街道/, /乡镇|农村|乡村|镇/],
  [/新建|新增/, /续建|原有|改建/],
  [/在职/, /退休|离退休/],
  [/在编|编内/, /编外|聘用|临聘/],
  [/公办/, /民办/],
  [/本科|大学/, /大专|专科/],
  [/上半年/, /下半年/],
  [/固定/, /流动|临时/],
];

/** 走访120人，其中男性86人、女性44人: two parts that leave no third, and do not come to the whole. */
function oppositesDraft(
  text: string,
  [whole, one, other]: readonly [Quantity, Quantity, Quantity],
): Draft<Message>['data'] | undefined {
  const [lead, between, after] = [
    text.slice(whole.span.end, one.span.start),
    text.slice(one.span.end, other.span.start),
    text.slice(other.span.end, other.span.end + 4),
  ];
  const isList =
    /^[^。；;\d]{0,10}[，,（(：:]?其中[^。；;\d，,]*$/.test(lead) &&
    /^[^。；;\d，,、]{0,4}[，,、和][^。；;\d]*$/.test(between);
  const same = whole.unit !== '' && [one, other].every(({ unit, operator }) => unit === whole.unit && !operator);
  // 男86人、女34人、儿童20人: a third part follows.
  if (!isList || !same || whole.operator || /^[^。；;]{0,3}[、和及]/.test(after)) return undefined;
  const [a, b] = [lead, between];
  const are = opposites.some(([x, y]) => (x.test(a) && y.test(b)) || (y.test(a) && x.test(b)));
  const sum = one.value.plus(other.value);
  if (!are || rough.test(lead + between + after) || sum.eq(whole.value)) return undefined;
  return {
    sum: `${one.value.toFixed()}+${other.value.toFixed()}=${sum.toFixed()}${whole.unit}`,
    total: `${whole.value.toFixed()}${whole.unit}`,
  };
}

function* findingsIn({ value: text, cell }: Sourced<string>): Iterable<Draft<Message>> {
  const quantities = findQuantities(text);
  for (const [i, first] of quantities.entries()) {
    const sentence = sentenceAround(text, first.span);
    const [second, third] = [quantities[i + 1], quantities[i + 2]];
    if (!second || second.span.end > sentence.end) continue;
    const words = { text: quote(text, sentence) };
    const part = partDraft(text, first, second);
    const kinds = kindsDraft(text, i, quantities, sentence.end);
    if (kinds) yield { cells: [cell], message: 'opposites', data: { ...kinds, ...words } };
    if (part) yield { cells: [cell], message: 'part', data: { ...part, ...words } };
    if (!third || third.span.end > sentence.end) continue;
    const frequency = frequencyDraft(text, [first, second, third]);
    const halves = oppositesDraft(text, [first, second, third]);
    if (halves) yield { cells: [cell], message: 'opposites', data: { ...halves, ...words } };
    if (frequency) yield { cells: [cell], message: 'frequency', data: { ...frequency, ...words } };
  }
}

const texts = ({ goals, narratives }: Declaration): readonly Sourced<string>[] =>
  [...goals, ...narratives].map(({ text }) => text);

export const population = defineRule<Message>({
  id: 'consistency/population',
  severity: 'warning',
  title: { 'zh-CN': '人数与次数不能同时成立', 'en-US': 'Numbers of people and times that cannot both be right' },
  why: {
    'zh-CN': '人数、每人次数和总次数相乘不符，或部分大于整体：其中必有一个数是错的，按它测算的经费也站不住。',
    'en-US':
      'People × times per person is not the stated total, or a part is larger than the whole. One of the numbers is wrong, and so is the money calculated from it.',
  },
  basis: ['《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效目标合理性、预算编制科学性'],
  example: {
    bad: '走访困难老人200户，每户每月走访1次，全年1800次',
    good: '走访困难老人200户，每户每月走访1次，全年2400次',
  },
  messages: {
    frequency: {
      'zh-CN': '{{sum}}，文中写 {{total}}：“{{text}}”',
      'en-US': '{{sum}}, but the text says {{total}}: “{{text}}”',
    },
    opposites: {
      'zh-CN': '{{sum}}，总数写的是 {{total}}：“{{text}}”',
      'en-US': '{{sum}}, but the total is given as {{total}}: “{{text}}”',
    },
    part: {
      'zh-CN': '其中 {{part}} 大于总数 {{whole}}：“{{text}}”',
      'en-US': 'The part {{part}} is larger than the total {{whole}}: “{{text}}”',
    },
  },
  *check({ declaration }) {
    for (const text of texts(declaration)) yield* findingsIn(text);
  },
});
