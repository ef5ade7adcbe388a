import type { Declaration } from '../../src/core/declaration/declaration';
import type { Block } from '../../src/core/library/block';
import { YEARS, type Answers } from '../../src/core/library/fill';
import { prefill } from '../../src/core/library/prefill';

/**
 * A user who fills in every field: the hints, the project's money for every amount, prices that any budget can pay, a
 * project of one year where the table says no other.
 */
export function answersFor(block: Block, declaration: Declaration): Answers {
  const examples = Object.entries(block.placeholders).map(([key, { example, unit }]) => [
    key,
    /元[/／]/.test(unit) ? '0.001' : example,
  ]);
  const amounts = Object.entries(block.placeholders)
    .filter(([, { unit }]) => unit === '万元')
    .map(([key, placeholder]) => [key, { ...placeholder, from: 'annualTotal' as const }]);
  const money = prefill({ ...block, placeholders: Object.fromEntries(amounts) as Block['placeholders'] }, declaration);
  return { ...Object.fromEntries(examples), [YEARS]: '1', ...money, ...prefill(block, declaration) };
}
