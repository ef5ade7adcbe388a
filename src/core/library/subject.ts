import type { Declaration, Sourced } from '../declaration/declaration';
import { compactLabel } from '../declaration/labels/normalise';
import type { Block } from './block';

/** Stands in the names of a general block for what the project is about: {对象}补助发放人数. */
const MARK = '{对象}';

/** Under this key an answer says what stands there; without one the names do without. */
export const SUBJECT = '/subject';

export const withSubject = (text: string, subject: string | undefined): string =>
  text.replaceAll(MARK, subject?.trim() ?? '');

const LONGEST = 14;

/** What a name begins with before it says what it is about: brackets, a year, whose it is. */
const before =
  /^(?:[“”"'《》]|20\d\d年?度?|[一-龥]{2,4}(?:省|自治州|自治县|市|县|区|旗|镇|乡)(?![民镇级域场政内外属直]))/;
/** What stands between the subject and the word for the spending. */
const between = /(?:的|等|类|专项|经费|资金|项目|人员|发放|财政|配套|定额|一次性|生活|临时|工作|日常)$/;

const without = (text: string, part: RegExp): string => {
  for (let rest = text; ;) {
    const next = rest.replace(part, '');
    if (next === rest) return rest;
    rest = next;
  }
};

/** 困难职工 of 临溪县2025年困难职工救助资金, for a block that is called for by 救助; undefined where nothing stands before it. */
function subjectIn(name: string, { keywords }: Pick<Block, 'keywords'>): string | undefined {
  const text = without(compactLabel(name).replace(/\([^()]*\)/g, ''), before);
  const ends = keywords.flatMap((word) => (text.includes(word) ? [text.lastIndexOf(word)] : []));
  if (ends.length === 0) return undefined;
  const subject = without(text.slice(0, Math.min(...ends.filter((end) => end > 0))), between);
  return subject.length >= 2 && subject.length <= LONGEST ? subject : undefined;
}

/** The subject that the project's name gives a general block that asks for one. */
export function subjectFound(block: Block, { project }: Declaration): Sourced<string> | undefined {
  if (block.general?.subject === undefined || !project) return undefined;
  const value = subjectIn(project.value, block);
  return value === undefined ? undefined : { value, cell: project.cell };
}
