import type { Big } from 'big.js';

export type Operator = '=' | '>' | '≥' | '<' | '≤' | '≠';

/**
 * What the value cell of an indicator says. `text` is always the raw text.
 * - quantity: operator (undefined when none is stated), exact number, unit as printed (% for percents; "" when none), and what stands before it.
 * - date: a deadline or period.
 * - text: anything else (充分, 有效提升); nothing is guessed.
 */
export type IndicatorValue =
  | {
      readonly kind: 'quantity';
      readonly text: string;
      readonly operator: Operator | undefined;
      readonly number: Big;
      readonly unit: string;
      /** Words before the number that are neither operator nor unit ("从新犯罪率", "年人均"). */
      readonly prefix: string;
      /** Words after the unit that belong to neither. */
      readonly suffix: string;
    }
  | {
      readonly kind: 'date';
      readonly text: string;
      readonly operator: Operator | undefined;
      readonly from: string | undefined;
      readonly to: string | undefined;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank'; readonly text: '' };
