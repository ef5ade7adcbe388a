import * as z from 'zod/mini';
import { memoizeText } from '../memoize';
import { holdsAny, wordAtEnd } from '../text/words';
import data from './qualitative.json';

const words = z.object({
  source: z.string().check(z.minLength(1)),
  words: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});
const knowledge = z
  .object({
    /** Verbs that promise a change. */
    changes: words,
    /** Colour such a verb without measuring it. */
    adverbs: words,
    /** Say how large the change is, without a measure. */
    degrees: words,
    /** Words that make a promise of change checkable: 正常, 全覆盖. */
    standing: words,
    /** Judgements on a scale that nobody has printed: 优秀, 明显. */
    grades: words,
    /** What such a judgement praises: 作用, 影响力. */
    effects: words,
    actions: words,
    /** States that a reviewer can tick. */
    accepted: words,
    /** Leaves the value to later: 按实际情况. */
    deferred: words,
    /** What a value refers to when it says 符合…要求. */
    compliance: words,
    /** Standards that can be looked up. */
    yardsticks: words,
    /** Endings of names that ask for a judgement in words. */
    askForGrade: words,
    timeWords: words,
    onTime: words,
  })
  .parse(data);

const anyOf = (...lists: readonly { readonly words: readonly string[] }[]): string =>
  lists
    .flatMap((list) => list.words)
    .sort((a, b) => b.length - a.length)
    .join('|');

export const plainValue = memoizeText((text) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[;。.,，、!]{1,20}$/, ''),
);

const colour = `(?:${anyOf(knowledge.adverbs, knowledge.degrees)})*`;
const change = `(?:${anyOf(knowledge.changes)})`;
const grade = `(?:${anyOf(knowledge.grades)})`;
const leading = new RegExp(`^${colour}${change}`);
const changeOrColour = new RegExp(
  `^(?:(?:${anyOf(knowledge.changes, knowledge.adverbs, knowledge.degrees)})[、,，和]?)+$`,
);
/** 农民收入增加, 村容村貌明显改善: the object first; what is kept up (用水得到保障) can be seen. */
const trailing = new RegExp(
  `^\\p{Script=Han}{2,8}?(?:${anyOf(knowledge.adverbs, knowledge.degrees)}){0,3}(?:提高|提升|增强|改善|优化|增加|扩大|改进|强化|增进|促进|完善)$`,
  'u',
);
const holdsChange = new RegExp(change);
const graded = new RegExp(`^(?:非常|十分|很|比较|更加?)?${grade}(?:[、,，和]${grade})*$`);
const praised = new RegExp(
  `^.{0,12}(?:${anyOf(knowledge.effects)})(?:非常|十分|很|比较|更加?)?${grade}$|^${grade}的?(?:${anyOf(knowledge.effects)})$`,
);
const acceptedValues = new Set(knowledge.accepted.words);
const startsWithAction = new RegExp(`^(?:${anyOf(knowledge.actions)})`);
const standing = holdsAny(knowledge.standing.words);
const isDeferral = holdsAny(knowledge.deferred.words);
const namesYardstick = holdsAny(knowledge.yardsticks.words);
const complies = new RegExp(
  `(?:符合|满足|达到|达成|遵照|遵守|执行|按照?|参照|依照|依据|严格)[^《〔]{0,12}(?:${anyOf(knowledge.compliance)})(?:执行|落实|完成|办理|发放|支付|开展|实施|推进|内|进行){0,4}$`,
);
const hasTime = new RegExp(`\\d|${anyOf(knowledge.timeWords)}`);
const saysPunctual = holdsAny(knowledge.onTime.words);
const asksForGrade = wordAtEnd(knowledge.askForGrade.words);

/** 充分, 健全, 合格 … : a reviewer can tick it. */
export const isAcceptedValue = (text: string): boolean => acceptedValues.has(plainValue(text));
/** 提升, 显著提高, 促进和带动: verbs of change and nothing else. */
export const isBareChange = (text: string): boolean => {
  const plain = plainValue(text);
  return changeOrColour.test(plain) && holdsChange.test(plain) && !isAcceptedValue(text);
};
/** 提高社区矫正工作业务水平: a verb of change with its object, but no size and no state that can be seen. */
export const isSlogan = (text: string): boolean =>
  (leading.test(plainValue(text)) || trailing.test(plainValue(text))) && !standing(text) && !isAcceptedValue(text);
/** 优秀, 较高, 显著: a grade without its scale. */
export const isGrade = (text: string): boolean => graded.test(plainValue(text));
/** 作用明显, 推广面广: an effect praised. */
export const isPraise = (text: string): boolean => praised.test(plainValue(text));
/** 按实际情况, 据实 … : left to later. */
export const isDeferred = (text: string): boolean => isDeferral(plainValue(text));
/** 符合相关规定: rules that are not named, so that nobody can look them up. */
export const isVagueCompliance = (text: string): boolean =>
  complies.test(plainValue(text)) && !namesYardstick(text) && !isAcceptedValue(text);
/** 开展季度走访: one more action. */
export const isAction = (text: string): boolean =>
  startsWithAction.test(plainValue(text)) && plainValue(text).length > 2;
/** A day, a period, a season, an event that has one. */
export const saysWhen = (text: string): boolean => hasTime.test(text);
/** 及时, 按期: on time, whenever that is. */
export const saysOnTime = saysPunctual;
/** 合规性, 环境状况, 考核等次: a judgement in words answers it. */
export const asksForJudgement = (name: string): boolean => asksForGrade(name) !== undefined || name.includes('是否');

/** The verbs of change a text holds. */
export const changesIn = (text: string): readonly string[] =>
  knowledge.changes.words.filter((word) => text.includes(word));
