import { halfWidth, type Span } from '../../text/normalise';

/** A year named in running text. */
export interface NamedYear {
  readonly year: number;
  readonly span: Span;
}

const namedYear = /(?<!\d)((?:19|20)\d\d) ?年/g;
/** 〔2015〕33号, 《…2021年…》, “2014年…”: documents and quotations. */
const quoted =
  /《[^》]{0,60}》|“[^”]{0,60}”|"[^"]{0,60}"|〔[^〕]{0,60}〕|【[^】]{0,60}】|\[[^\]]{0,60}\]|\([^)]{0,60}\)/g;

const blank = (text: string): string => text.replace(quoted, (part) => ' '.repeat(part.length));

/** The years of a text, those inside documents' names, brackets and quotation marks left out. */
export function namedYears(text: string): NamedYear[] {
  const plain = blank(halfWidth(text));
  return [...plain.matchAll(namedYear)].map((match) => ({
    year: Number(match[1]),
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

const opens = /(?:^|[。；;，,、:：\n\]]|[在于])\s{0,4}$/;
const deadline =
  /(?:度|内|全年|上半年|下半年|底前?|末前?|\d{1,2} ?月(?:份|底)?(?:\d{1,2} ?[日号])?(?:之?前|底前?)?){0,4}/;
const will =
  /(?:计划|拟|预计|将|力争|确保|继续)?(?:(?:为|对|向|给)[^，,。；;]{1,14})?(?:完成|实现|达到|开展|新增|新建|建成|举办|组织|实施|改造|培训|采购|启动|承保|发放|资助|救助|更新|更换|购置|养护|整治|清淤|免疫|接种|兑付|配发|接待|走访|慰问|检查|抽查|印制)(?!了|的|费|经费|标准|政策|以来)/;
const promised = new RegExp(`^\\s*${deadline.source}[，,]?${will.source}`);
const done = /^[^。；;，,]*(?:已|了|以来|基础上|相比|同比)/;

/** Whether a clause sets something to be done in that year: "2023年12月底前完成…"; what was done, paid for or compared is not. */
export function isScheduled(text: string, { span }: NamedYear): boolean {
  const plain = halfWidth(text);
  const after = plain.slice(span.end);
  return opens.test(plain.slice(0, span.start)) && promised.test(after) && !done.test(after);
}

const separator = '\\s{0,4}年?\\s{0,4}[-—–~至到]{1,4}\\s{0,4}';
const yearPeriod = new RegExp(`((?:19|20)\\d\\d)${separator}((?:19|20)\\d\\d)(?!\\d)`);

/** The first and last year of a stated period: 2024年—2026年, 2023-2025年. */
export function periodOf(text: string): { from: number; to: number } | undefined {
  const match = yearPeriod.exec(halfWidth(text).replace(/\s/g, ''));
  return match ? { from: Number(match[1]), to: Number(match[2]) } : undefined;
}

/** The same where months stand beside the years: 2024年1月—2024年12月. */
export function datedPeriodOf(text: string): { from: number; to: number } | undefined {
  const plain = halfWidth(text).replace(/\s/g, '');
  const match = /((?:19|20)\d\d)年\d{1,2}月(?:\d{1,2}日)?[-—–~至到]{1,4}((?:19|20)\d\d)年\d{1,2}月/.exec(plain);
  return match ? { from: Number(match[1]), to: Number(match[2]) } : periodOf(text);
}
