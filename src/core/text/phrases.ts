import * as z from 'zod/mini';
import data from './data/phrases.json';

const words = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
const phrases = z
  .record(z.string(), z.object({ source: z.string().check(z.minLength(1)), words }))
  .parse(data) as Record<keyof typeof data, { readonly words: readonly string[] }>;

/** One group of a pattern, longest first: (?:共计|合计|共). */
const anyOf = (...names: readonly (keyof typeof data)[]): string => {
  const all = names.flatMap((name) => phrases[name].words);
  return `(?:${all.sort((a, b) => b.length - a.length).join('|')})`;
};

/** 上年, 去年 …: of other years than the table's. */
export const earlierWords = anyOf('earlier');
/** 今年, 年度 …: of the table's own. */
export const thisYearWords = anyOf('thisYear');
/** 全年, 一年. */
export const wholeYearWords = anyOf('wholeYear');
/** 共计, 合计 …: what amounts come to. */
export const totalWords = anyOf('total');
/** 其中, 包括 …: parts follow; with 用于, 组成 …, which may stand elsewhere too. */
export const partsWords = anyOf('parts');
export const listWords = anyOf('parts', 'listed');
/** 用于, 同比 …: behind an amount; what follows is no neighbour of it. */
export const elsewhereWords = anyOf('elsewhere');
/** 约, 近 … before and 左右, 以上 … behind a number that is not exact. */
export const aboutWords = anyOf('about');
export const orSoWords = anyOf('orSo');
/** 增长, 上升 … and 下降, 核减 …. */
export const riseWords = anyOf('rises');
export const fallWords = anyOf('falls');
/** 经费, 补助 …: how a sum to be spent ends; 收入, 投入: what comes in. */
export const spendingWords = anyOf('spending');
export const incomeWords = anyOf('income');
/** 安排, 到位 …: money set aside; 支出, 支付 …: money that went out; 结余, 剩余 …: what is left of it. */
export const givenWords = anyOf('given');
export const spentWords = anyOf('spent');
export const unspentWords = anyOf('unspent');
/** 执行率, 支付率 …. */
export const executionRateWords = anyOf('executionRate');
/** 总投资, 概算 …: of a project as a whole, over all its years. */
export const wholeProjectWords = anyOf('wholeProject');
/** 资金总额, 总投资 …; 资金, 收入 …: what money is called in all, and a side of it. */
export const wholeMoneyWords = anyOf('wholeMoney');
export const sideWords = anyOf('side');
/** 安排, 申请 …. */
export const applyWords = anyOf('applies');
/** 金额 of 金额单位. */
export const unitOfWords = anyOf('unitOf');
/** 盖章, 签字 …. */
export const signingWords = anyOf('signing');
/** 全年, 中期 …: how a column names its time. */
export const termWords = anyOf('terms');
/** 单价, 标准 …: of a price. */
export const priceWords = anyOf('price');
/** 费, 险 …: how what a price is for ends. */
export const feeWords = anyOf('fees');
/** 到位, 竣工 …: what is done by a day. */
export const doneWords = anyOf('done');
/** 预计, 力争 …: before a day that is set. */
export const plannedWords = anyOf('planned');
/** 推进, 尚未 …: of work that is not done yet. */
export const underWayWords = anyOf('underWay');
/** 完成, 合格 …: what a value says of a thing. */
export const stateWords = anyOf('state');
/** 十分, 万一 …: words, not numbers. */
export const numeralInWord = anyOf('numeralInWord');

export const saysEarlier = new RegExp(earlierWords);
