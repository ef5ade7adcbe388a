import * as z from 'zod/mini';
import { holdsAny, wordAtEnd } from '../text/words';
import data from './aspects.json';
import { plainName } from './measures';

const source = z.string().check(z.minLength(1));
const list = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
const words = z.object({ source, words: list });
const endings = z.object({ source, endings: list });

const aspects = z
  .object({
    quality: endings,
    punctual: endings,
    cost: endings,
    income: endings,
    /** Revenue that an office collects as its work. */
    levied: words,
    satisfaction: words,
    ecological: words,
    /** What has no place among ecological benefits. */
    foreign: words,
    input: z.object({ source, staff: list, people: list, purpose: list, spending: list }),
  })
  .parse(data);

const endsWith = (endingWords: readonly string[]): ((name: string) => boolean) => {
  const ending = wordAtEnd(endingWords);
  return (name) => ending(plainName(name)) !== undefined;
};

/** 验收合格率, 账目准确性: how well, whatever it is of. */
export const speaksOfQuality = endsWith(aspects.quality.endings);
/** 补助发放及时率, 工程完工时间: when. */
export const speaksOfTime = endsWith(aspects.punctual.endings);
/** 单位造价, 培训费用: at what cost. */
export const speaksOfCost = endsWith(aspects.cost.endings);

const earns = endsWith(aspects.income.endings);
const collects = holdsAny(aspects.levied.words);
/** 旅游收入, 园区产值: what comes of the work; not 非税收入征收额, which is the work. */
export const speaksOfIncome = (name: string): boolean => earns(name) && !collects(name);

export const speaksOfSatisfaction = holdsAny(aspects.satisfaction.words);

const ecological = holdsAny(aspects.ecological.words);
const foreign = holdsAny(aspects.foreign.words);
/** 对控制成本影响程度, 安全事故发生率: nothing of nature in it. */
export const isForeignToEcology = (name: string): boolean => foreign(name) && !ecological(name);

const { staff, people, purpose, spending } = aspects.input;
const putIn = new RegExp(
  `(?:${staff.join('|')}).{0,6}(?:${people.join('|')})(?:总?数量?|人数|规模)?$|投入人[数次]$|^投入.{0,8}(?:机械|设备|车辆|人工)?(?:台班|工日|工时|台次)数?$`,
);
const forSomebody = holdsAny(purpose);
/** 投入工作人员数, 抽调干部人数: who does the work, not what is done. */
export const isStaffPutIn = (name: string): boolean => putIn.test(plainName(name)) && !forSomebody(name);
/** 预算执行率, 支出进度: that money was spent. */
export const isSpendingRate = endsWith(spending);
