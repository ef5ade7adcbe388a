import { isIn, properNames, textCells } from '../common/cells';
import { unpaired } from '../../text/pairs';
import { contains } from '../../sheet/address';
import { defineRule, type Draft } from '../rule';

/** Running text that ends in one of these stops before its end. */
const openEnd =
  /(?:[、，,和与及将把被并且]|达到|不低于|不少于|不超过|控制在|以及|包括|其中|用于|通过|按照|根据|由于|为了)$/;
const shortestSentence = 30;

/** 主要原因是。 其中：； : what was to follow is missing. */
const gap =
  /(?:原因(?:是|为|在于)[:：]?|(?:主要)?(?:用于|包括|依据(?:是|为))[:：]?|其中[：:]|(?:分别|具体)[为是])\s*(?:[。；;]|$)/u;
/** 按总额%发放: a rate without its number, in a sentence. */
const bareRate = /(?<=[\p{Script=Han}])[%％](?=[，,。；;、\p{Script=Han}])/u;
/** Headings say 占比%, 合格率（%）. */
const shortestRateText = 15;

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 6), at + 6);

type Message = 'open' | 'close' | 'stop' | 'gap' | 'rate';

function flawOf(text: string, isName: () => boolean): { message: Message; mark: string; end: string } | undefined {
  const mark = unpaired(text);
  if (mark?.side === 'open') return { message: 'open', mark: mark.mark, end: text.slice(-8) };
  if (mark) return { message: 'close', mark: mark.mark, end: around(text, mark.at) };
  if (isName()) return undefined;
  if (text.length >= shortestSentence && openEnd.test(text)) return { message: 'stop', mark: '', end: text.slice(-8) };
  const missing = gap.exec(text);
  if (missing && text.length > missing[0].length) return { message: 'gap', mark: '', end: around(text, missing.index) };
  const rate = text.length >= shortestRateText ? bareRate.exec(text) : null;
  return rate ? { message: 'rate', mark: '', end: around(text, rate.index) } : undefined;
}

export const truncated = defineRule({
  id: 'text/truncated',
  severity: 'warning',
  title: { 'zh-CN': '文字不完整', 'en-US': 'Incomplete text' },
  why: {
    'zh-CN': '引号、括号不成对，句子中断或缺内容，多半是粘贴时被截断，公开后无法读懂。',
    'en-US':
      'Unpaired quotation marks or brackets, or a sentence that breaks off, usually mean that text was cut when it was pasted.',
  },
  basis: ['财预〔2015〕88号（绩效目标审核：完整性审核）'],
  example: { bad: '“通过政府购买服务，筛选符合条件的社区矫', good: '通过政府购买服务，筛选符合条件的社区矫正对象。' },
  messages: {
    open: {
      'zh-CN': '“{{mark}}”没有收尾，文字停在“{{end}}”',
      'en-US': '“{{mark}}” is never closed; the text ends at “{{end}}”',
    },
    close: {
      'zh-CN': '“{{mark}}”前面没有与它成对的符号：“{{end}}”',
      'en-US': '“{{mark}}” has no opening mark before it: “{{end}}”',
    },
    gap: { 'zh-CN': '后面没有内容：“{{end}}”', 'en-US': 'Nothing follows: “{{end}}”' },
    rate: { 'zh-CN': '百分号前没有数：“{{end}}”', 'en-US': 'No number before the percent sign: “{{end}}”' },
    stop: { 'zh-CN': '句子没有写完，停在“{{end}}”', 'en-US': 'The sentence is unfinished; it ends at “{{end}}”' },
  },
  *check(context): Iterable<Draft<Message>> {
    const names = properNames(context.declaration);
    const region = context.declaration.indicatorRegion;
    for (const { range, text } of textCells(context)) {
      if (region && contains(region.header, range)) continue;
      const flaw = flawOf(text.trim(), () => isIn(range, names));
      if (flaw) yield { cells: [range], message: flaw.message, data: { mark: flaw.mark, end: flaw.end } };
    }
  },
});
