import * as z from 'zod/mini';
import { memoizeText } from '../memoize';
import { holdsAny, wordAtEnd } from '../text/words';
import data from './measures.json';

const words = z.object({
  source: z.string().check(z.minLength(1)),
  words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});
const endings = z.object({
  source: z.string().check(z.minLength(1)),
  endings: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});

const measuresSchema = z.object({
  names: z.object({
    satisfaction: endings,
    timeliness: words,
    delivery: words,
    money: endings,
    rate: endings,
    count: endings,
  }),
  countUnits: words,
  sizeUnits: words,
  timeUnits: words,
  qualityCounts: words,
  delivering: words,
  exactness: words,
  unboundedRates: words,
  dimensionless: words,
});

const knowledge = measuresSchema.parse(data);
const { names } = knowledge;

/** Half-width, without the form's numbering ("指标1："), blanks, brackets at the end ("培训人数（人）") and marks. */
export const plainName = memoizeText((name) =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[★*]{0,3}(?:指标)?\(?[\d一二三四五六七八九十]{1,2}\)?[:、.](?=\D)/, '')
    .replace(/(?:\([^()]{0,60}\)|[;。.,，、:]){1,9}$/, ''),
);

const endsWithAny = (list: readonly string[]): ((name: string) => boolean) => {
  const ending = wordAtEnd(list);
  return (name) => ending(plainName(name)) !== undefined;
};

/** 群众满意度, 满意率（%）; not 满意度调查次数. */
export const isSatisfactionName = endsWithAny(names.satisfaction.endings);
export const isTimelinessName = holdsAny(names.timeliness.words);
/** 任务完成率, 资金到位率 … : may stand for timeliness. */
export const isDeliveryRate = holdsAny(names.delivery.words);
/** 任务完成, 补助发放: work done, if not how fast. */
export const deliversSomething = holdsAny(knowledge.delivering.words);
export const isMoneyName = endsWithAny(names.money.endings);
export const isRateName = endsWithAny([...names.rate.endings, ...names.satisfaction.endings]);
/** 利用系数, 满意指数, 考核得分 … have no unit. */
export const isDimensionlessName = endsWithAny(knowledge.dimensionless.words);
const endsAsCount = endsWithAny(names.count.endings);
export const isCountName = (name: string): boolean => endsAsCount(name) && !isDimensionlessName(name);

const plainUnit = memoizeText((unit) => unit.normalize('NFKC').replace(/\s+/g, ''));
const countUnits = new Set(knowledge.countUnits.words);
const sizeUnits = new Set(knowledge.sizeUnits.words);
const timeUnits = new Set(knowledge.timeUnits.words);

export const isCountUnit = (unit: string): boolean => countUnits.has(plainUnit(unit));
/** Metres, mu, tonnes: a quantity in 修建道路 5公里, a standard in 路面宽度 4.5米. */
export const isSizeUnit = (unit: string): boolean => sizeUnits.has(plainUnit(unit));
export const isTimeUnit = (unit: string): boolean => timeUnits.has(plainUnit(unit));
export const isPercentUnit = (unit: string): boolean => /^[%‰]$|^百分[比号]$/.test(plainUnit(unit));

/** Counts that say how good the work is: faults, prizes, grades. */
export const countsQuality = holdsAny(knowledge.qualityCounts.words);
/** 及时足额, 准确及时 … */
export const alsoMeansExactness = holdsAny(knowledge.exactness.words);
/** Whether 100 % is no bound: growth, ratios of two different things. */
export const mayPassHundred = holdsAny(knowledge.unboundedRates.words);
