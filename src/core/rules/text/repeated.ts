import type { Declaration, Narrative } from '../../declaration/declaration';
import { isIn, properNames, textCells } from '../common/cells';
import { toA1 } from '../../sheet/address';
import { defineRule, type Draft } from '../rule';

/** Shorter doublings are words (一对一), shorter sentences are formulas of the trade. */
const doubled = /(\p{Script=Han}{4,20})\1/u;
/** 85万85万: an amount pasted behind itself. */
const doubledAmount = /(?<![\d.])(\d[\d.,]{0,20}(?:亿元?|万元?|元|%|人次|人|次|个))\1/u;
/** ≥6座座: the unit typed twice. */
const doubledUnit = /^[≥≤＝=<>]?\s{0,2}\d[\d.,]{0,15}(\p{Script=Han}{1,3})\1$/u;
/** 专人负责，专人负责，…: a clause typed twice in a row. */
const doubledClause = /(?:^|[，,；;。])(\p{Script=Han}{4,20})[，,；;、]\1(?=$|[，,；;。])/u;
/** 渠道的维修养护养护，: two characters typed twice where a clause ends; 一个一个, 天天天天 are words. */
const doubledWord = /(?!(.)\1)(?![一每天各])(\p{Script=Han}{2})\2(?=$|[，,；;。、])/u;
/** 保障保障春耕面积: verbs that no noun begins with, and none of those it may (保障保障性住房). */
const doubledVerb =
  /(完成|开展|提高|提升|加强|推进|推动|促进|进行|达到|确保|实现|通过|按照|在用|保障(?!保障(?:性|房|金|措施|能力|条件|体系|机制|人员|对象|标准|水平|服务|制度|经费|中心)))\1/;
const shortSentence = 12;
const longSentence = 30;
const shortestField = 40;

/**
 * Whether four characters in a row return within twenty: `doubled` tries every length at every place, this does not.
 * Any four places in a row hold one of every fourth, so only those are compared first.
 */
function mayDouble(text: string): boolean {
  for (let gap = 4; gap <= 20; gap++) {
    const returns = (at: number): boolean => at >= gap && text.charCodeAt(at) === text.charCodeAt(at - gap);
    for (let at = gap + 3; at < text.length; at += 4) {
      if (text.charCodeAt(at) !== text.charCodeAt(at - gap)) continue;
      let [from, to] = [at, at];
      while (returns(from - 1)) from--;
      while (returns(to + 1)) to++;
      if (to - from >= 3) return true;
    }
  }
  return false;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s“”"‘’]/g, '');
const bare = (text: string): string => plain(text).replace(/[。.;!?]{1,20}$/, '');

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** A sentence that stands three times, or a long one that stands twice. */
function repeatedSentence(text: string): { sentence: string; times: number } | undefined {
  if (text.length < 2 * shortSentence) return undefined;
  const all = plain(text);
  const sentences = [...new Set(all.split(/[。;!?]/).filter((s) => s.length >= shortSentence))];
  return sentences
    .map((sentence) => ({ sentence, times: occurrences(all, sentence) }))
    .find(({ sentence, times }) => times >= 3 || (times === 2 && sentence.length >= longSentence));
}

/** Two fields of which one holds the whole of the other; of two equal ones the first is the whole. */
function copies(narratives: readonly Narrative[]): readonly (readonly [Narrative, Narrative])[] {
  const fields = narratives
    .map((narrative) => ({ narrative, all: plain(narrative.text.value), core: bare(narrative.text.value) }))
    .filter(({ core }) => core.length >= shortestField);
  return fields.flatMap((whole, at) =>
    fields
      .filter(
        (part, other) => other !== at && whole.all.includes(part.core) && (whole.core !== part.core || at < other),
      )
      .map((part) => [whole.narrative, part.narrative] as const),
  );
}

const start = (text: string): string => (text.length > 16 ? `${text.slice(0, 16)}…` : text);

/** Shorter texts may rightly be the same (按时完成). */
const shortestGoal = 8;

/** The plan, which is to say when what is done, pasted from the year's goal. */
function* copiedPlan({ goals, narratives }: Declaration): Generator<Draft<Message>> {
  const goal = goals.find(({ term }) => term === 'annual');
  const core = goal && bare(goal.text.value);
  if (!goal || !core || core.length < shortestField) return;
  for (const { key, text } of narratives) {
    if (key !== 'plan' || bare(text.value) !== core) continue;
    yield {
      cells: [text.cell, goal.text.cell],
      message: 'field',
      data: { phrase: start(text.value.trim()), times: '2' },
    };
  }
}

/** The goal pasted as what became of it, or the project's name in place of either. */
function* copiedGoals({ project, goals }: Declaration): Generator<Draft<Message>> {
  const texts = goals.map((goal) => ({ goal, text: bare(goal.text.value) }));
  const stem = (text: string): string => text.replace(/(?:项目|专项|经费|资金|工程|工作|建设){1,4}$/, '');
  const name = project && stem(bare(project.value));
  const named = name ? texts.filter(({ text }) => stem(text) === name) : [];
  if (project && named.length > 0) {
    const cells = [...named.map(({ goal }) => goal.text.cell), project.cell];
    yield { cells, message: 'name', data: { phrase: start(project.value.trim()) } };
    return;
  }
  const plan = texts.find(({ goal, text }) => goal.term === 'annual' && text.length >= shortestGoal);
  const done = texts.find(({ goal, text }) => goal.term === 'executed' && text === plan?.text);
  if (plan && done)
    yield {
      cells: [done.goal.text.cell, plan.goal.text.cell],
      message: 'achievement',
      data: { phrase: start(plan.text) },
    };
}

const leastReasons = 3;
/** 无偏差, 已完成: not a reason but the news that there is nothing to explain. */
const noReason = /^(?:无|没有|不适用|不涉及|正常|(?:已|全部|按[时期质]|超额)?(?:完成|达标|达成|实现)|[-—/]).{0,8}$/;

/** One reason for all the rows that have any. */
function* sharedReason({ indicators }: Declaration): Generator<Draft<Message>> {
  const reasons = indicators.flatMap(({ reason }) => (reason && plain(reason.value) !== '' ? [reason] : []));
  const [first] = reasons;
  const cells = new Map(reasons.map(({ cell }) => [toA1(cell), cell]));
  if (!first || cells.size < leastReasons || noReason.test(plain(first.value))) return;
  if (reasons.some(({ value }) => bare(value) !== bare(first.value))) return;
  const data = { phrase: start(first.value.trim()), times: String(cells.size) };
  yield { cells: [...cells.values()], message: 'reasons', data };
}

type Message = 'phrase' | 'sentence' | 'field' | 'achievement' | 'name' | 'reasons';

export const repeated = defineRule({
  id: 'text/repeated',
  severity: 'warning',
  title: { 'zh-CN': '文字重复', 'en-US': 'Repeated text' },
  why: {
    'zh-CN': '词语、整句或整段重复多是复制粘贴留下的，两个栏目内容相同等于少填了一项。',
    'en-US':
      'Repeated words, sentences and passages are usually left over from copying and pasting. If two fields have the same text, one of them is in effect blank.',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）'],
  example: { bad: '2024年人头保障经费保障经费为30万元', good: '2024年人头保障经费为30万元' },
  messages: {
    phrase: { 'zh-CN': '“{{phrase}}”连写了两遍', 'en-US': '“{{phrase}}” is written twice in a row' },
    sentence: { 'zh-CN': '“{{phrase}}”出现了 {{times}} 遍', 'en-US': '“{{phrase}}” appears {{times}} times' },
    achievement: {
      'zh-CN': '实际完成情况“{{phrase}}”与预期目标一字不差，没有写完成了多少',
      'en-US': 'The actual result “{{phrase}}” repeats the goal word for word and does not say what was achieved',
    },
    name: {
      'zh-CN': '目标只写了项目名称“{{phrase}}”',
      'en-US': 'The goal is only the project name “{{phrase}}”',
    },
    reasons: {
      'zh-CN': '{{times}} 条指标的偏差原因都是“{{phrase}}”，没有各自说明',
      'en-US': 'All {{times}} indicators give the same reason for their deviation: “{{phrase}}”',
    },
    field: {
      'zh-CN': '“{{phrase}}”整段与另一栏相同',
      'en-US': 'The passage “{{phrase}}” is the same as in another field',
    },
  },
  *check(context): Iterable<Draft<Message>> {
    const names = properNames(context.declaration);
    for (const { range, text } of textCells(context)) {
      const twice =
        (mayDouble(text) ? doubled.exec(text) : null) ??
        doubledAmount.exec(text) ??
        doubledUnit.exec(text) ??
        doubledClause.exec(text);
      const word = twice ? undefined : (doubledWord.exec(text)?.[2] ?? doubledVerb.exec(text)?.[1]);
      const phrase = twice?.[1] ?? word;
      if (phrase && !isIn(range, names)) yield { cells: [range], message: 'phrase', data: { phrase, times: '2' } };
      const found = repeatedSentence(text);
      if (found)
        yield {
          cells: [range],
          message: 'sentence',
          data: { phrase: start(found.sentence), times: String(found.times) },
        };
    }
    yield* copiedGoals(context.declaration);
    yield* copiedPlan(context.declaration);
    yield* sharedReason(context.declaration);
    for (const [whole, part] of copies(context.declaration.narratives)) {
      const data = { phrase: start(part.text.value.trim()), times: '2' };
      yield { cells: [whole.text.cell, part.text.cell], message: 'field', data };
    }
  },
});
