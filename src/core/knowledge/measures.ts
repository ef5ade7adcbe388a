import { z } from 'zod';
import data from './measures.json';

const words = z.object({ source: z.string().min(1), words: z.array(z.string().min(1)).min(1) });
const endings = z.object({ source: z.string().min(1), endings: z.array(z.string().min(1)).min(1) });

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
  exactness: words,
  unboundedRates: words,
  dimensionless: words,
});

const knowledge = measuresSchema.parse(data);
const { names } = knowledge;

/** Half-width, without blanks, brackets at the end ("培训人数（人）") and marks. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(?:\([^()]*\)|[;。.,，、:])+$/, '');

const endsWithAny = (name: string, { endings: list }: { readonly endings: readonly string[] }): boolean =>
  list.some((ending) => plainName(name).endsWith(ending));
const hasAny = (text: string, { words: list }: { readonly words: readonly string[] }): boolean =>
  list.some((word) => text.includes(word));

/** 群众满意度, 满意率（%）; not 满意度调查次数. */
export const isSatisfactionName = (name: string): boolean => endsWithAny(name, names.satisfaction);
export const isTimelinessName = (name: string): boolean => hasAny(name, names.timeliness);
/** 任务完成率, 资金到位率 … : may stand for timeliness. */
export const isDeliveryRate = (name: string): boolean => hasAny(name, names.delivery);
export const isMoneyName = (name: string): boolean => endsWithAny(name, names.money);
export const isRateName = (name: string): boolean => endsWithAny(name, names.rate) || isSatisfactionName(name);
/** 利用系数, 满意指数, 考核得分 … have no unit. */
export const isDimensionlessName = (name: string): boolean =>
  knowledge.dimensionless.words.some((word) => plainName(name).endsWith(word));
export const isCountName = (name: string): boolean => endsWithAny(name, names.count) && !isDimensionlessName(name);

const plainUnit = (unit: string): string => unit.normalize('NFKC').replace(/\s+/g, '');
const countUnits = new Set(knowledge.countUnits.words);
const sizeUnits = new Set(knowledge.sizeUnits.words);
const timeUnits = new Set(knowledge.timeUnits.words);

export const isCountUnit = (unit: string): boolean => countUnits.has(plainUnit(unit));
/** Metres, mu, tonnes: a quantity in 修建道路 5公里, a standard in 路面宽度 4.5米. */
export const isSizeUnit = (unit: string): boolean => sizeUnits.has(plainUnit(unit));
export const isTimeUnit = (unit: string): boolean => timeUnits.has(plainUnit(unit));
export const isPercentUnit = (unit: string): boolean => /^[%‰]$|^百分[比号]$/.test(plainUnit(unit));

/** Counts that say how good the work is: faults, prizes, grades. */
export const countsQuality = (name: string): boolean => hasAny(name, knowledge.qualityCounts);
/** 及时足额, 准确及时 … */
export const alsoMeansExactness = (name: string): boolean => hasAny(name, knowledge.exactness);
/** Whether 100 % is no bound: growth, ratios of two different things. */
export const mayPassHundred = (name: string): boolean => hasAny(name, knowledge.unboundedRates);
