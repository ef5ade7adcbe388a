import type { Indicator } from '../../declaration/declaration';
import {
  asksForJudgement,
  changesIn,
  isAcceptedValue,
  isAction,
  isBareChange,
  isDeferred,
  isGrade,
  isPraise,
  isSlogan,
  isVagueCompliance,
  plainValue,
} from '../../knowledge/qualitative';
import { plainName } from '../../knowledge/measures';
import { filled, isFramework } from './indicators';

/**
 * What is wrong with a qualitative value:
 * - repeats: it says again what the name says (提升…程度 answered with 提升)
 * - slogan: a promise of change without size (提高业务水平, 有效提升, 显著改善)
 * - grade: a judgement without its scale (优秀, 作用明显)
 * - deferred: left to later (按实际情况)
 * - compliance: rules that are not named (符合相关规定)
 * - action: one more thing to do instead of a result (开展季度走访)
 */
export type VacuousKind = 'repeats' | 'slogan' | 'grade' | 'deferred' | 'compliance' | 'action';

const repeatsName = (name: string, value: string): boolean => {
  const plain = plainValue(name);
  if (
    value === plain ||
    plainName(value) === plainName(name) ||
    (value.length >= 4 && plain.includes(value) && isSlogan(value))
  )
    return true;
  return isBareChange(value) && changesIn(value).some((verb) => name.includes(verb));
};

/** Whether a time is what the row is for: 按规定时间 is then a matter of time, not of words. */
const isTime = ({ level2 }: Indicator): boolean => level2?.value === '时效指标';

/** undefined for numbers, dates, blank cells and values a reviewer can tick. */
export function vacuousKind(indicator: Indicator): VacuousKind | undefined {
  if (isFramework(indicator)) return undefined;
  const values = filled(indicator);
  const texts = values.flatMap((t) => (t.value.kind === 'text' ? [plainValue(t.raw)] : []));
  const [value] = texts;
  if (value === undefined || texts.length < values.length || texts.some(isAcceptedValue)) return undefined;
  const name = plainName(indicator.name.value);
  if (texts.every((text) => repeatsName(name, text))) return 'repeats';
  if (texts.every((text) => isBareChange(text) || isSlogan(text))) return 'slogan';
  if (texts.every(isDeferred)) return 'deferred';
  if (!asksForJudgement(name)) {
    if (texts.every((text) => isGrade(text) || isPraise(text))) return 'grade';
    if (!isTime(indicator) && texts.every(isVagueCompliance)) return 'compliance';
  }
  return texts.every(isAction) ? 'action' : undefined;
}
