import type { Declaration } from '../declaration/declaration';
import { compactLabel } from '../declaration/labels/normalise';
import type { LocalizedText } from '../localized';
import type { Entry } from './entry';
import { departments, figurative, parties, usual } from './spending';

export interface Suggestion<E extends Entry = Entry> {
  readonly block: E;
  /** Why it stands here; undefined when nothing in the table calls for it. */
  readonly reason: LocalizedText | undefined;
  /** The project's name or its goals call for it, not merely who spends the money. */
  readonly called: boolean;
}

/** What of a table tells the field of its project. */
export interface Clues {
  readonly project: string;
  readonly goals: string;
  readonly departments: string;
  /** 支出功能分类科目, where the head of the form has it. */
  readonly code: string | undefined;
}

/** How a block is called for by a name: the words found, what they weigh in letters, and where the last of them ends. */
interface Call<E extends Entry> {
  readonly block: E;
  readonly words: readonly string[];
  readonly letters: number;
  readonly end: number;
}

const quote = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

/** A word that is part of a longer one found at the same time says nothing more (培训 in 培训班). */
const found = (text: string, keywords: readonly string[]): string[] => {
  const words = [...new Set(keywords)].filter((word) => text.includes(word));
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
};

/** 活动经费 says no more of what is done than 活动. */
const withoutMoney = (word: string): string => word.replace(/(?<=..)(?:专项)?(?:经费|资金|费用|项目|费)$/, '');

const endOf = (text: string, word: string): number => text.lastIndexOf(word) + withoutMoney(word).length;

/** For whom a thing is done says less than what it is: as much as one letter. */
const weightOf = (word: string): number => (parties.includes(word) ? 1 : word.length);

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const calls = <E extends Entry>(blocks: readonly E[], text: string): Call<E>[] =>
  blocks.flatMap((block) => {
    const words = found(text, block.keywords);
    if (words.length === 0) return [];
    const end = Math.max(...words.map((word) => endOf(text, word)));
    return [{ block, words, letters: sumOf(words.map(weightOf)), end }];
  });

/** The last word that a call rests on. */
const lastWord = (text: string, { words, end }: Call<Entry>): number =>
  Math.max(...words.filter((word) => endOf(text, word) === end).map((word) => withoutMoney(word).length));

/** 工作经费 says nothing of what is done for the money. */
const saysLittle = ({ block }: Call<Entry>): boolean => block.general !== undefined && block.kinds?.[0] === 'running';

/** 补助, 奖补 and 工作经费 say how money is given, not what for: any field may stand before them. */
const saysHowPaid = ({ block }: Call<Entry>): boolean =>
  block.kinds?.some((kind) => ['subsidy', 'award', 'running'].includes(kind)) ?? false;

/** What a Chinese name is about stands at its end (农机购置补贴 is a subsidy): of general blocks the last word decides. */
const byHead =
  (text: string) =>
  (a: Call<Entry>, b: Call<Entry>): number =>
    Number(saysLittle(a)) - Number(saysLittle(b)) || b.end - a.end || lastWord(text, b) - lastWord(text, a);

/** Of fields the most words decide, and among equals the last. */
const byTopic = (a: Call<Entry>, b: Call<Entry>): number => b.letters - a.letters || b.end - a.end;

/** The kind of spending that a name's end tells is one of the field's own. */
const fits = (head: Call<Entry> | undefined, field: Call<Entry>): boolean =>
  head === undefined ||
  saysHowPaid(head) ||
  field.end >= head.end ||
  field.block.kinds === undefined ||
  (head.block.kinds ?? []).some((kind) => field.block.kinds?.includes(kind) ?? false);

/** 信息平台 and 运维 say at a name's end what is bought, as a general block does, whatever stands before them. */
const ofAnyOffice = ({ block: { general, codes } }: Call<Entry>): boolean => !general && codes?.length === 0;

/** Letters that may stand between those for whom money is spent and the word for how it is paid: 企业发展扶持. */
const BETWEEN = 2;

/** 企业 in 企业退休人员管理补助, 党员 in 党员培训: it says for whom, and something else says what. */
function isMerelyFor(name: string, head: Call<Entry> | undefined, { words, end }: Call<Entry>): boolean {
  if (head === undefined || words.some((word) => !parties.includes(word))) return false;
  return !saysHowPaid(head) || Math.min(...head.words.map((word) => name.indexOf(word))) - end > BETWEEN;
}

/** 能力建设 builds nothing, and what stands in the middle of a name is not its head (军休干部服务管理经费). */
const figuratively = new RegExp(figurative.join('|'), 'g');
const heads = <E extends Entry>(blocks: readonly E[], name: string): Call<E>[] => {
  const plain = name.replace(figuratively, (words) => '＿'.repeat(words.length));
  return calls(
    blocks.filter(({ general }) => general),
    plain,
  ).sort(byHead(plain));
};

/** Fields that a project's name calls for and general blocks for its kind, the best first. */
function ranked<E extends Entry>(blocks: readonly E[], name: string): Call<E>[] {
  const general = heads(blocks, name);
  const [first] = general;
  const isLast = ({ end }: Call<E>): boolean => /^.?$/.test(withoutMoney(name).slice(end));
  const head = first && isLast(first) ? first : undefined;
  const topics = calls(
    blocks.filter(({ general: fitsAny }) => !fitsAny),
    name,
  ).sort(byTopic);
  const covers = (field: Call<E>): boolean =>
    head === undefined ? ofAnyOffice(field) && isLast(field) : !saysHowPaid(head) && field.end >= head.end;
  const fields = [...topics.filter(covers), ...topics.filter((field) => !covers(field))];
  const isMeant = (field: Call<E>): boolean => fits(head, field) && !isMerelyFor(name, head, field);
  const fitting = fields.filter(isMeant);
  const others = fields.filter((field) => !isMeant(field));
  const [best, ...rest] = fitting;
  return [...(best ? [best] : []), ...(first ? [first] : []), ...rest, ...others, ...general.slice(1)];
}

/** Letters of a field's words by which goals call for it: a word of two is in many texts. */
const TOLD = 4;
const usually = new RegExp(usual.join('|'), 'g');

/** Fields that the goals call for. */
const aimedAt = <E extends Entry>(blocks: readonly E[], goals: string): Call<E>[] => {
  const fields = blocks.filter(({ general }) => !general);
  const told = calls(fields, goals.replace(usually, '＿')).filter(({ letters }) => letters >= TOLD);
  return told.sort(byTopic);
};

const inName = (words: readonly string[]): LocalizedText => ({
  'zh-CN': `项目名称中有${quote(words)}`,
  'en-US': `the project’s name says ${quote(words)}`,
});

const inGoals = (words: readonly string[]): LocalizedText => ({
  'zh-CN': `绩效目标中有${quote(words)}`,
  'en-US': `the goals say ${quote(words)}`,
});

/** Same class, or the narrower of both within the wider. */
const ofCode = ({ codes = [] }: Entry, code: string): boolean =>
  codes.some((each) => each.startsWith(code) || code.startsWith(each));

/** Why somebody who spends money of this class may want the block; the nearest reason. */
function byOffice(block: Entry, clues: Clues): LocalizedText | undefined {
  if (clues.code !== undefined && ofCode(block, clues.code))
    return { 'zh-CN': `支出功能科目是 ${clues.code}`, 'en-US': `the spending class is ${clues.code}` };
  const word = Object.keys(departments).find(
    (name) => clues.departments.includes(name) && departments[name]!.some((code) => ofCode(block, code)),
  );
  return word === undefined
    ? undefined
    : { 'zh-CN': `部门名称中有“${word}”`, 'en-US': `the department’s name says “${word}”` };
}

function cluesOf({ project, goals, header }: Declaration): Clues {
  const text = (keys: readonly string[]): string =>
    header.flatMap(({ key, value }) => (keys.includes(key) && value ? [compactLabel(value.value)] : [])).join('\n');
  const code = header
    .filter(({ label }) => /功能.{0,4}(?:科目|分类)/.test(compactLabel(label.value)))
    .flatMap(({ value }) => /\d{3}(?:\d{2}){0,2}/.exec(value?.value ?? '')?.[0] ?? []);
  return {
    project: compactLabel(project?.value ?? ''),
    goals: compactLabel(goals.map((goal) => goal.text.value).join('\n')),
    departments: text(['department', 'unit']),
    code: code[0],
  };
}

/**
 * All blocks, the one that fits best first: by the project's name, then by its goals, then by the class of spending and
 * the department. A general block for the kind of spending stands beside what the name calls for.
 */
export function suggestFor<E extends Entry>(blocks: readonly E[], clues: Clues): Suggestion<E>[] {
  const named = ranked(blocks, clues.project);
  const strong = named.filter((call) => !saysLittle(call));
  const weak = named.filter(saysLittle);
  const aimed = strong.some(({ block }) => !block.general) ? [] : aimedAt(blocks, clues.goals);
  const called = [
    ...strong.map(({ block, words }) => ({ block, reason: inName(words), called: true })),
    ...aimed.map(({ block, words }) => ({ block, reason: inGoals(words), called: true })),
    ...weak.map(({ block, words }) => ({ block, reason: inName(words), called: true })),
  ];
  const seen = new Set<E>(called.map(({ block }) => block));
  const once = called.filter(({ block }, i) => called.findIndex((other) => other.block === block) === i);
  const rest = blocks
    .filter((block) => !seen.has(block))
    .map((block) => ({ block, reason: byOffice(block, clues), called: false }));
  const others = rest.filter(({ reason }) => !reason);
  return [
    ...once,
    ...rest.filter(({ reason }) => reason),
    // What fits any project of its kind is nearer than another field.
    ...others.filter(({ block: { general } }) => general),
    ...others.filter(({ block: { general } }) => !general),
  ];
}

export const suggest = <E extends Entry>(blocks: readonly E[], declaration: Declaration): Suggestion<E>[] =>
  suggestFor(blocks, cluesOf(declaration));

/** The blocks that a project's name calls for, the best first. */
export const calledBy = <E extends Entry>(blocks: readonly E[], name: string): E[] =>
  ranked(blocks, compactLabel(name)).map(({ block }) => block);

/** The block that a project's name calls for before all others; undefined where two could be meant. */
export function plainlyCalledBy<E extends Entry>(blocks: readonly E[], name: string): E | undefined {
  const text = compactLabel(name);
  const calling = ranked(blocks, text).filter((call) => !saysLittle(call));
  const [first] = calling;
  if (!first) return undefined;
  const equal = calling.some(
    (other) =>
      other !== first &&
      Boolean(other.block.general) === Boolean(first.block.general) &&
      (first.block.general ? byHead(text)(first, other) === 0 : other.letters === first.letters),
  );
  return equal ? undefined : first.block;
}
