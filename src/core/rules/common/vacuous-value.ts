import type { Indicator } from '../../declaration/declaration';
import { changesIn, isAcceptedValue, isAction, isBareChange, isSlogan, plainValue } from '../../knowledge/qualitative';
import { filled, isFramework } from './indicators';

/**
 * What is wrong with a qualitative value:
 * - repeats: it says again what the name says (提升…程度 answered with 提升)
 * - slogan: a promise of change without size or grade (提高业务水平, 有效提升)
 * - action: one more thing to do instead of a result (开展季度走访)
 */
export type VacuousKind = 'repeats' | 'slogan' | 'action';

const repeatsName = (name: string, value: string): boolean => {
  const plain = plainValue(name);
  if (value === plain || (value.length >= 4 && plain.includes(value) && isSlogan(value))) return true;
  return isBareChange(value) && changesIn(value).some((verb) => name.includes(verb));
};

/** undefined for numbers, dates, blank cells and values a reviewer can tick. */
export function vacuousKind(indicator: Indicator): VacuousKind | undefined {
  if (isFramework(indicator)) return undefined;
  const values = filled(indicator);
  const texts = values.flatMap((t) => (t.value.kind === 'text' ? [plainValue(t.raw)] : []));
  const [value] = texts;
  if (value === undefined || texts.length < values.length || texts.some(isAcceptedValue)) return undefined;
  if (texts.every((text) => repeatsName(indicator.name.value, text))) return 'repeats';
  if (texts.every((text) => isBareChange(text) || isSlogan(text))) return 'slogan';
  return texts.every(isAction) ? 'action' : undefined;
}
