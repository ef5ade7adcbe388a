import type { Big } from 'big.js';
import { memoizeText } from '../memoize';
import { halfWidth, type Span } from '../text/normalise';
import type { Operator } from '../text/operators';
import { findNumbers, type Quantity, type Reference } from '../text/quantities';
import { rhythmOf, type Rhythm } from './rhythm';
import { plainWords, topic } from './similarity';
import { measure, type Measure } from './units';
import { vocabulary } from './vocabulary';

/** A quantity that a goal states, with the words that say of what. */
export interface GoalQuantity {
  readonly number: Big;
  readonly unit: string;
  /** 不超过, 以上 … said beside it. */
  readonly operator: Operator | undefined;
  readonly spelled: boolean;
  /** Number and unit as they stand in the text. */
  readonly printed: string;
  /** The clause it stands in, for messages. */
  readonly clause: string;
  /** Name of what is measured, as far as its own clause says: 成功率. */
  readonly name: string;
  readonly topic: string;
  /** What the sentence spoke of before this clause. */
  readonly context: string;
  readonly measure: Measure;
  readonly rhythm: Rhythm;
  /** A state of things or a standard (现有321人), not a promise. */
  readonly fact: boolean;
  /** 其中…: a part of what was promised before. */
  readonly part: boolean;
  /** The word that makes it a difference (增长 in 增长5%), not a level; 提高到95% is a level. */
  readonly change: string | undefined;
  readonly approximate: boolean;
  /** How a thing is made (厚15cm) or where it is done (…、丙镇等7个乡镇), not how much of it. */
  readonly detail: boolean;
  /** The last year its sentence names before it (到2026年…). */
  readonly year: number | undefined;
}

const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** 验收合格率达到 → 验收合格率; unchanged when it names no rate. */
function rateName(words: string): string {
  const end = Math.max(...vocabulary.rateEndings.map((ending) => words.lastIndexOf(ending) + ending.length - 1));
  return end > 0 ? words.slice(0, end + 1) : words;
}

const changeWord = (before: string): string | undefined =>
  /[至到达为]/.test(before.slice(-3)) ? undefined : vocabulary.changeMarkers.find((word) => before.includes(word));

/** Words further away say nothing of a number; keeps the reading linear. */
const longestStretch = 200;
/** A goal with more numbers is a report; the first ones are read. */
const mostQuantities = 80;

/** Where the stretch around `at` that holds none of `marks` begins and ends. */
function stretch(text: string, at: Span, marks: RegExp): Span {
  let { start, end } = at;
  const [first, last] = [Math.max(0, at.start - longestStretch), Math.min(text.length, at.end + longestStretch)];
  while (start > first && !marks.test(text[start - 1]!)) start--;
  while (end < last && !marks.test(text[end]!)) end++;
  return { start, end };
}

/** Characters of a clause that a message shows on either side of the number. */
const shownWords = 24;

function shown(text: string, clause: Span, at: Span): string {
  const [start, end] = [Math.max(clause.start, at.start - shownWords), Math.min(clause.end, at.end + shownWords)];
  const part = text.slice(start, end).trim();
  return `${start > clause.start ? '…' : ''}${part}${end < clause.end ? '…' : ''}`;
}

const clauseMarks = /[,，。；;、:：\n]/;
const chainMarks = /[,，。；;\n]/;
const sentenceMarks = /[。；;\n]/;

const dimension = /(?:[厚宽高深]度?|直径|口径|管径)(?:约|为|达)?\s*$/;
const smallDimension = /(?:长度?|占地(?:面积)?)(?:约|为|达)?\s*$/;
const small = 100;
const listed = /、[^、，。；,;\d]{1,15}\s*$/;
const place = /^\s*(?:行政村|自然村|社区|街道|乡镇|镇|乡|村|县|区|市|州|林场|农场|小区)/;

const isDetail = (before: string, after: string, unit: string, value: Big): boolean =>
  dimension.test(before) ||
  (smallDimension.test(before) && /^(?:平方)?(?:厘|毫)?米$|^[cm]?m$|^㎡$/.test(unit) && value.lt(small)) ||
  (unit === '个' && listed.test(before) && place.test(after));

/** The year of the last date between two places. */
function yearBefore(text: string, references: readonly Reference[], { start, end }: Span): number | undefined {
  const years = references
    .filter(({ kind, span }) => kind === 'date' && span.start >= start && span.end <= end)
    .flatMap(({ span }) => /(?:19|20)\d\d/.exec(text.slice(span.start, span.end))?.[0] ?? []);
  return years.length === 0 ? undefined : Number(years.at(-1));
}

/** 改造27个老旧小区的路灯1800盏: where it is done stands between the verb and what is counted. */
const within = /^(?=[^的]{1,10}的)[^的]{0,8}(?:村|社区|街道|乡|镇|小区|学校|单位|站|所|县|区)的/;

/** 水泵12台和编织袋: another thing begins right behind the unit. */
const another = /^(?:和|及|与|以及|并)/;
/** 平均等候时间缩短到10分钟: what takes so long stands before it. */
const shortened = /(?:时间|时限|时长|用时)?(?:缩短|压缩|控制|压减|减少)[到至在为](?=\|)/;

interface GoalText {
  /** As written, half-width. */
  readonly plain: string;
  /** The same without dates, every other character in its place. */
  readonly undated: string;
  readonly quantities: readonly Quantity[];
  readonly references: readonly Reference[];
}

function read({ plain, undated: text, quantities, references }: GoalText, index: number): GoalQuantity | undefined {
  const { value, unit, span, spelled, operator } = quantities[index]!;
  const measured = measure(value, unit);
  if (!measured) return undefined;
  const clause = stretch(text, span, clauseMarks);
  const chain = stretch(text, span, chainMarks);
  const sentence = stretch(text, span, sentenceMarks);
  const between = (i: number): string =>
    text.slice(Math.max(clause.start, quantities[i - 1]?.span.end ?? 0), quantities[i]!.span.start);
  // 受益人口76户174人: one name for both.
  const adjoining = quantities[index - 1]?.span.end === span.start;
  const stands = between(adjoining ? index - 1 : index);
  const isWithin = index > 0 && quantities[index - 1]!.span.start > clause.start && within.test(stands);
  const before = isWithin ? between(index - 1) + stands.replace(within, '') : stands;
  const behind = text.slice(span.end, Math.min(clause.end, quantities[index + 1]?.span.start ?? text.length));
  const after = another.test(behind) ? '' : behind;
  const rate = measured.dimension === 'percent' && topic(before).replaceAll('|', '') !== '';
  const name = rate ? before : before + '|' + after;
  const said = measured.dimension === 'time' ? name.replace(shortened, '|') : name;
  const around = text.slice(chain.start, span.start);
  return {
    number: value,
    unit,
    operator,
    spelled,
    printed: text.slice(span.start, span.end),
    clause: shown(text, clause, span),
    name: rate ? rateName(plainWords(before)) : plainWords(name),
    topic: topic(said),
    context: topic(text.slice(sentence.start, Math.max(clause.start, quantities[index - 1]?.span.end ?? 0))),
    measure: measured,
    rhythm: rhythmOf(text.slice(chain.start, chain.end)),
    fact: has(around, vocabulary.factMarkers),
    part: around.includes('其中'),
    change: changeWord(before),
    year: yearBefore(plain, references, { start: sentence.start, end: span.start }),
    detail: isDetail(
      text.slice(Math.max(0, span.start - 24), span.start),
      text.slice(span.end, span.end + 6),
      unit,
      value,
    ),
    approximate: has(before.slice(-2), vocabulary.approximate) || has(after.slice(0, 2), vocabulary.approximate),
  };
}

/** Spelled numbers are read beside these only: 一个, 两项, 三级 are mostly figures of speech. */
const spelledUnits = new Set(['次', '场', '场次', '期', '班次', '人次', '名', '件', '份']);
const range = /^\s*[-~～—–至到]\s*\d/;
const rangeBefore = /\d\S{0,2}[-~～—–至到]\s*$/;

/** One definite number with a unit; 5—8次, 3个100% and 一期工程 are none. */
function isPlain(text: string, { unit, span, spelled }: Quantity): boolean {
  const after = text.slice(span.end);
  if (range.test(after) || rangeBefore.test(text.slice(Math.max(0, span.start - 6), span.start))) return false;
  // 3个100% and 1村1品 are slogans, 4栋1.2万平方米 are two sizes of one thing.
  if (/^\s*\d/.test(after) && !/^\s*\d+(?:\.\d+|\d)(?![\d.]*\s*[%％])/.test(after)) return false;
  return !spelled || (spelledUnits.has(unit) && !/^(?:工程|项目|建设|产业)/.test(after));
}

/** Dates say nothing of what is counted; every other character keeps its place. */
const withoutDates = (text: string, references: readonly Reference[]): string =>
  references
    .filter(({ kind }) => kind === 'date')
    .reduce(
      (rest, { span }) => rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end),
      text,
    );

/** 目标1：…目标2：… on one line. */
const itemLabel = /目标\s*[\d一二三四五六七八九十]{1,2}\s*[:：、.]/g;

/** Every quantity with a unit in a goal's text, in order; dates, document numbers, ordinals and ranges are none. */
export const goalQuantities = memoizeText((goal): readonly GoalQuantity[] => {
  const { quantities, references } = findNumbers(goal);
  const plain = halfWidth(goal).replace(itemLabel, (label) => '；'.repeat(label.length));
  const text = { plain, undated: withoutDates(plain, references), quantities, references };
  return quantities
    .slice(0, mostQuantities)
    .flatMap((quantity, i) => (isPlain(plain, quantity) ? (read(text, i) ?? []) : []));
}, 100);
