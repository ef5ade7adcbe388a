import type { Declaration, Sourced } from '../declaration/declaration';
import { compactLabel } from '../declaration/labels/normalise';
import type { Block } from './block';

/**
 * Stands in the names of a general block for what the project is about: {对象}补助发放人数; with what is written where
 * nobody says it: {对象/设备}采购数量.
 */
const MARK = /\{对象(?:\/([^{}]{1,20}))?\}/g;

/** Under this key an answer says what stands there. */
export const SUBJECT = '/subject';

export const withSubject = (text: string, subject: string | undefined): string =>
  text.replace(MARK, (_mark, otherwise: string | undefined) => subject?.trim() || (otherwise ?? ''));

const LONGEST = 14;

/** What a name begins with before it says what it is about: a year, whose it is. */
const before =
  /^(?:20\d\d年?度?|[一-龥]{2,4}(?:省|自治州|自治县|市|县|区|旗|镇|乡)(?![民镇级域场政内外属直])|全[省市县区旗镇乡](?!域)|[省市县区乡镇]级|本级|县(?![城域乡道志]))/;
/** What stands between the subject and the word for the spending. */
const between =
  /(?:的|等|类|专项|经费|资金|项目|人员|发放|财政|配套|定额|一次性|生活|临时|工作|日常|政府购买|购买|采购|经|业务|主题|可行性|部门|单位|及|和|与|、)$/;
/** What is said of the money behind all else. */
const money = /(?:专项|工作)?(?:经费|资金|费用|项目|补助|费)$/;

const without = (text: string, part: RegExp): string => {
  for (let rest = text; ;) {
    const next = rest.replace(part, '');
    if (next === rest) return rest;
    rest = next;
  }
};

/** 更新办公设备: the word at which subjects end stands before this one. */
const withoutFirst = (text: string, words: readonly string[]): string => {
  const first = words.find((word) => text.startsWith(word));
  return first === undefined ? text : text.slice(first.length);
};

/**
 * 困难职工 of 临溪县2025年困难职工救助资金, for a block that is called for by 救助; undefined where nothing stands before
 * it. A block that says itself where subjects end takes all of a name that calls for it without such a word
 * (桥梁定期检测).
 */
function subjectIn(name: string, { keywords, general }: Pick<Block, 'keywords' | 'general'>): string | undefined {
  const text = without(compactLabel(name).replace(/\([^()]*\)|[“”"'《》]/g, ''), before);
  const ends = (general?.until ?? keywords)
    .flatMap((word) => (text.includes(word) ? [text.lastIndexOf(word)] : []))
    .filter((end) => end > 0);
  if (ends.length === 0 && !(general?.until && keywords.some((word) => text.includes(word)))) return undefined;
  const said =
    ends.length > 0 ? text.slice(0, Math.min(...ends)) : withoutFirst(without(text, money), general?.until ?? []);
  const subject = without(said, between);
  return subject.length >= 2 && subject.length <= LONGEST ? subject : undefined;
}

/** The subject that the project's name gives a general block. */
export function subjectFound(block: Block, { project }: Declaration): Sourced<string> | undefined {
  if (block.general?.subject === undefined || !project) return undefined;
  const value = subjectIn(project.value, block);
  return value === undefined ? undefined : { value, cell: project.cell };
}
