import { measurandOf, type Measurand } from './measurand';
import { kindOfDimension, making, phases, usualOfRates, usualWorks } from './measurand-words';
import { nameAlike, topic } from './similarity';

/** A name and the dimension of its figure (`units.ts`), where there is one. */
export interface Measured {
  readonly name: string;
  readonly dimension: string | undefined;
}

/** 数量 says no more than that something is counted: then the unit says of what kind. */
function kindOf({ name, dimension }: Measured): string {
  const { kind, budget, each, aspects } = measurandOf(name);
  // 及时性 is 及时率 without a figure.
  if (kind === 'state' && aspects.size > 0) return 'rate';
  if (kind === 'money' && !budget && each.size > 0) return 'price';
  if (kind === 'deadline' && dimension === 'time') return 'duration';
  if (kind !== undefined && kind !== 'pieces') return kind;
  return dimension === undefined ? (kind ?? 'state') : kindOfDimension(dimension);
}

type Words = ReadonlySet<string>;
const onlyInOne = (one: Words, two: Words): string[] => [
  ...[...one].filter((each) => !two.has(each)),
  ...[...two].filter((each) => !one.has(each)),
];
const equal = (one: Words, two: Words): boolean => onlyInOne(one, two).length === 0;
const shareAny = (one: Words, two: Words): boolean => [...one].some((each) => two.has(each));
const contradict = (one: Words, two: Words): boolean => one.size > 0 && two.size > 0 && !shareAny(one, two);

/** What only one of two names says may be left out where the project's name says it. */
const equalIn = (one: Words, two: Words, subject: Words): boolean =>
  equal(one, two) || ((one.size === 0 || two.size === 0) && onlyInOne(one, two).every((each) => subject.has(each)));

const none: Words = new Set();

/** What is done that may be left out beside a kind of figure: 采购 of a count, not of a deadline. */
function usualBeside(kind: string, { aspects }: Measurand): Words {
  if (kind === 'deadline' || kind === 'money') return making;
  if (kind !== 'rate') return usualWorks;
  return aspects.size === 0 ? none : usualOfRates;
}

const own = (works: Words): Words => new Set([...works].filter((each) => !phases.has(each)));

const worksAlike = (one: Words, two: Words, subject: Words, usual: Words): boolean =>
  !contradict(own(one), own(two)) && onlyInOne(one, two).every((each) => usual.has(each) || subject.has(each));

const isIn = (thing: string, subject: string): boolean => [...thing].every((letter) => subject.includes(letter));

/** 验收合格率 alone holds for all that is accepted. */
const isAlone = ({ thing, anyThing, aspects, works }: Measurand): boolean =>
  thing === '' && anyThing.size === 0 && aspects.size > 0 && [...works].every((each) => making.has(each));

/** What stands for a thing where none is named: 培训 of 培训合格率, 工程 of 工程合格率. */
const said = ({ works, anyThing }: Measurand): Words => new Set([...own(works), ...anyThing]);

const isCount = (kind: string): boolean =>
  !['rate', 'money', 'price', 'deadline', 'lifetime', 'growth', 'state'].includes(kind);

function thingsAlike(one: Measurand, two: Measurand, kind: string, subject: string): boolean {
  const [a, b] = [one.thing, two.thing];
  const worked = shareAny(one.works, two.works);
  if (a === '' && b === '') return (!isCount(kind) || worked) && !contradict(said(one), said(two));
  if (a === b) return !contradict(one.anyThing, two.anyThing);
  // What the project itself is about is said or left out.
  if (a === '' || b === '') {
    const [bare, other] = a === '' ? [one, two] : [two, one];
    if (kind === 'rate' && isAlone(bare)) return true;
    return isIn(a + b, subject) && (worked || kind === 'money') && equal(bare.anyThing, other.anyThing);
  }
  // 水质合格率 holds for 供水水质 too.
  if (kind === 'rate' && one.aspects.size > 0 && (a.endsWith(b) || b.endsWith(a))) return true;
  const share = [...a].some((letter) => b.includes(letter));
  if (share && isIn(a, subject) && isIn(b, subject)) return true;
  return nameAlike(a, b, topic(subject));
}

/** Whether two names measure one thing in a project of this name: the same kind of figure, of the same, done to the same. */
export function measureTheSame(first: Measured, second: Measured, project: string): boolean {
  const kind = kindOf(first);
  if (kind !== kindOf(second)) return false;
  const [one, two, subject] = [measurandOf(first.name), measurandOf(second.name), measurandOf(project)];
  return (
    equal(one.aspects, two.aspects) &&
    equal(one.each, two.each) &&
    equalIn(one.apart, two.apart, subject.apart) &&
    worksAlike(one.works, two.works, subject.works, usualBeside(kind, one)) &&
    thingsAlike(one, two, kind, project)
  );
}
