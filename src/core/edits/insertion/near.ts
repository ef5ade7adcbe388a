import type { Declaration, Indicator } from '../../declaration/declaration';
import { compactLabel } from '../../declaration/labels/normalise';
import { isPercentUnit, isSatisfactionName, plainName } from '../../knowledge/measures';
import { ownTopic } from '../../matching/own-topic';
import { commonRate, coverage, plainWords, topic } from '../../matching/similarity';
import { isAlreadyIn } from './already';
import type { NewIndicator } from './new-indicator';
import { level2Key } from './slots';

/** How much of either name has to stand in the other. */
const ALIKE = 0.6;

const bare = (name: string): string => plainName(compactLabel(name).replace(/^指标\d+[:：]?/, ''));

/** 社会公众满意度 where 服务对象满意度 stands: whom a form asks it calls by several names. */
const anybody =
  /^(?:社会|服务|受益|周边|相关|使用|参与|受训|参训|农村)*(?:公众|群众|对象|人员|居民|村民|农民|农户|人群|单位|企业|家庭)*$/;

/** 补助资金足额发放率 is of what 补助足额发放率 is of. */
const money = /资金|经费/g;

/** What a name says beside the kind of rate that both are: 设备 of 设备验收合格率, beside 采购验收合格率. */
function withoutRate(name: string, other: string): string {
  const ending = commonRate(plainWords(name), plainWords(other));
  return ending === '' ? name : plainWords(name).slice(0, -ending.length);
}

function sayTheSame(name: string, other: string, subject: string): boolean {
  const [one = '', two = ''] = [withoutRate(name, other), withoutRate(other, name)].map((text) =>
    topic(text.replace(money, '')),
  );
  // 改厕 and 户厕改造 are the project's own in a project of 户用卫生厕所改造, in other words.
  const own = [one, two].filter((text) => [...ownTopic(text, subject)].some((letter) => !subject.includes(letter)));
  // 验收合格率 alone holds for all that is accepted, and what the project itself is about is said or left out.
  if (own.length === 0 || one === '' || two === '') return name !== withoutRate(name, other);
  return coverage(one, two, subject) >= ALIKE && coverage(two, one, subject) >= ALIKE;
}

function satisfies(name: string, other: string): boolean {
  const whom = (text: string): string =>
    text
      .replace(/的?满意(?:度|率|程度)[^]*/, '')
      // 企业对指导服务 says who is asked before what about.
      .replace(/^(.{2,20}?)对.{2,}$/, '$1')
      .replace(/^对/, '');
  const [one, two] = [whom(name), whom(other)];
  return one === two || (anybody.test(one) && anybody.test(two));
}

/** The same kind of figure: rates beside rates, counts of one unit. */
function countsAlike({ targets: { annual } }: NewIndicator, { targets }: Indicator): boolean {
  if (annual.whole !== undefined) return true;
  return targets.some(({ value }) => {
    if (value.kind !== 'quantity') return false;
    const rates = [annual.unit, value.unit].filter(isPercentUnit).length;
    return rates === 2 || (rates === 0 && plainWords(annual.unit) === plainWords(value.unit));
  });
}

/**
 * The row of the table that measures what a new indicator would, under other words: in the same category, by the same
 * kind of figure. A likeness of words: a person has to look at both. Undefined where the table has it by its name
 * (`isAlreadyIn`) or has nothing like it.
 */
export function nearlyIn(declaration: Declaration, wanted: NewIndicator): Indicator | undefined {
  if (isAlreadyIn(declaration, wanted)) return undefined;
  const subject = topic(declaration.project?.value ?? '');
  const name = bare(wanted.name);
  return declaration.indicators.find((indicator) => {
    const other = bare(indicator.name.value);
    if (isSatisfactionName(name) || isSatisfactionName(other))
      return isSatisfactionName(name) && isSatisfactionName(other) && satisfies(name, other);
    const sameLevel = indicator.level2 && level2Key(indicator.level2.value) === level2Key(wanted.level2);
    return sameLevel && countsAlike(wanted, indicator) && sayTheSame(name, other, subject);
  });
}
