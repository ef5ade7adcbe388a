import type { Declaration } from '../declaration/declaration';
import { compactLabel } from '../declaration/labels/normalise';
import type { LocalizedText } from '../localized';
import type { Block } from './block';

export interface Suggestion {
  readonly block: Block;
  /** Why it stands here; undefined when nothing in the table calls for it. */
  readonly reason: LocalizedText | undefined;
}

const quote = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

interface Evidence {
  readonly block: Block;
  readonly inProject: readonly string[];
  readonly inGoals: readonly string[];
}

/** A word that is part of a longer one found at the same time says nothing more (培训 in 培训班). */
const found = (text: string, keywords: readonly string[]): string[] => {
  const words = keywords.filter((word) => text.includes(word));
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
};

const letters = (words: readonly string[]): number => words.join('').length;

/** The project's name counts more than whatever its goals mention; a long word says more than a short one. */
const score = ({ inProject, inGoals }: Evidence): number => letters(inProject) * 10 + Math.min(letters(inGoals), 9);

/** Where the last of the words ends: what a Chinese name is about stands at its end (社区矫正协勤人员经费). */
const endIn = (text: string, { inProject }: Evidence): number =>
  Math.max(0, ...inProject.map((word) => text.lastIndexOf(word) + word.length));

function reasonOf({ inProject, inGoals }: Evidence): LocalizedText | undefined {
  if (inProject.length > 0)
    return { 'zh-CN': `项目名称中有${quote(inProject)}`, 'en-US': `the project's name says ${quote(inProject)}` };
  if (inGoals.length > 0)
    return { 'zh-CN': `绩效目标中有${quote(inGoals)}`, 'en-US': `the goals say ${quote(inGoals)}` };
  return undefined;
}

const byEvidence =
  (project: string) =>
  (a: Evidence, b: Evidence): number =>
    score(b) - score(a) || endIn(project, b) - endIn(project, a);

/** All blocks, the one that fits the project's name and goals first. */
export function suggest(blocks: readonly Block[], declaration: Declaration): Suggestion[] {
  const project = compactLabel(declaration.project?.value ?? '');
  const goals = compactLabel(declaration.goals.map(({ text }) => text.value).join('\n'));
  return blocks
    .map((block): Evidence => ({
      block,
      inProject: found(project, block.keywords),
      inGoals: found(goals, block.keywords),
    }))
    .sort(byEvidence(project))
    .map((evidence) => ({ block: evidence.block, reason: reasonOf(evidence) }));
}

const calledFor = (blocks: readonly Block[], project: string): Evidence[] =>
  blocks
    .map((block): Evidence => ({ block, inProject: found(project, block.keywords), inGoals: [] }))
    .filter(({ inProject }) => inProject.length > 0)
    .sort(byEvidence(project));

/** The blocks that a project's name calls for, the best first. */
export const calledBy = (blocks: readonly Block[], name: string): Block[] =>
  calledFor(blocks, compactLabel(name)).map(({ block }) => block);

/** The block that a project's name calls for before all others; undefined where two could be meant. */
export function plainlyCalledBy(blocks: readonly Block[], name: string): Block | undefined {
  const [first, second] = calledFor(blocks, compactLabel(name));
  return first && (!second || score(second) < score(first)) ? first.block : undefined;
}
