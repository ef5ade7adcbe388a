import type { Declaration } from '../../declaration/declaration';
import { isToFill } from '../../text/to-fill';
import { isNoUnit } from '../../text/units';
import type { Draft } from '../rule';
import { pointsOf, type Weighted } from './weights';

/** A weight of 0 judges nothing; the provinces' systems refuse it. */
export function* withoutWeight(rows: readonly Weighted[]): Generator<Draft<'none' | 'words'>> {
  const none = rows.filter(({ weight }) => weight.lte(0));
  if (none.length === 0) return;
  const names = none
    .slice(0, 3)
    .map(({ indicator }) => `“${indicator.name.value.trim()}” ${indicator.weight!.value.trim()}`);
  const data = { rows: names.join('、') + (none.length > names.length ? '…' : '') };
  yield { cells: none.map(({ cell }) => cell), message: 'none', data };
}

/** 二十 among 10, 20 and 15: a weight that no sum can hold; a dash, a blank and 〔待填〕 are another matter. */
export function* inWords({ indicators }: Declaration): Generator<Draft<'none' | 'words'>> {
  const isOdd = (text: string): boolean => !isNoUnit(text) && !isToFill(text);
  const odd = indicators.filter(({ weight }) => weight && isOdd(weight.value) && !pointsOf(weight));
  if (odd.length === 0 || odd.length * 2 >= indicators.length) return;
  for (const { name, weight } of odd) {
    const data = { name: name.value.trim(), weight: weight!.value.trim() };
    yield { cells: [weight!.cell], message: 'words', data };
  }
}
