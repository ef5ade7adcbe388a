import * as z from 'zod/mini';
import data from './satisfied.json';
import { nameAlike, plainWords, topic } from './similarity';

const text = z.string().check(z.minLength(1));
const words = z.array(text).check(z.minLength(1));

const satisfiedSchema = z.object({
  /** Whom a form asks without saying more. */
  anybody: z.object({ words, source: text }),
  /** The same people by several names. `inside`: who gives the service, not who is served. */
  groups: z.array(z.object({ words, inside: z.optional(z.literal(true)), source: text })),
});

const known = satisfiedSchema.parse(data);
const plain = (list: readonly string[]): string[] => list.map((word) => plainWords(word));
const anybody: ReadonlySet<string> = new Set(plain(known.anybody.words));
const groups = new Map(known.groups.flatMap(({ words }, group) => plain(words).map((word) => [word, group] as const)));
const inside: ReadonlySet<number> = new Set(known.groups.flatMap((group, i) => (group.inside ? [i] : [])));

/** Who is asked: 企业 of 企业对指导服务满意度. */
const whom = (name: string): string =>
  plainWords(name)
    .replace(/的?(?:总体|综合|平均)?(?:满意(?:度|程度)|认可度|好评率)[^]*/, '')
    .replace(/^(.{2,20}?)对.{2,}$/, '$1')
    .replace(/^对/, '');

const isAnybody = (people: string): boolean => people === '' || anybody.has(people);
const mayBeServed = (people: string): boolean => !inside.has(groups.get(people) ?? -1);

function samePeople(one: string, two: string): boolean {
  if (one === two) return true;
  if (isAnybody(one) || isAnybody(two)) return mayBeServed(one) && mayBeServed(two);
  const [a, b] = [groups.get(one), groups.get(two)];
  if (a !== undefined && b !== undefined) return a === b;
  // 到馆读者 are 读者.
  if (one.endsWith(two) || two.endsWith(one)) return true;
  return nameAlike(topic(one), topic(two), '');
}

/** Whether two names ask the same people how satisfied they are, some of several at least; 服务对象 may be any who are served. */
export function satisfySame(name: string, other: string): boolean {
  const [one, two] = [whom(name), whom(other)].map((people) => people.split(/[及和与、]/));
  return one!.some((each) => two!.some((people) => samePeople(each, people)));
}
