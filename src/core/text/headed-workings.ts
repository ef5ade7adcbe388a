import type { StatedAmount } from './amounts';
import { within, type Span } from './normalise';
import type { Reading } from './statements';

/** An amount with the calculation that follows its colon: 设备购置48000元：执法记录仪2400元×20台=48000元。 */
export interface HeadedWorkings {
  readonly head: StatedAmount;
  readonly parts: readonly StatedAmount[];
  readonly span: Span;
}

const sentenceEnd = /[。；;\n]/;

/** Heads whose one sentence behind the colon holds calculations only; lists of items are the outline's. */
export const headedWorkings = (reading: Reading): HeadedWorkings[] => {
  const { text, statements, references } = reading;
  return statements.flatMap(({ amount, span, calculation }): HeadedWorkings[] => {
    if (calculation || amount.quantity.operator || !/^[：:]/.test(text.slice(span.end))) return [];
    const length = text.slice(span.end).search(sentenceEnd);
    const end = length < 0 ? text.length : span.end + length;
    const rest = { start: span.end, end };
    // A semicolon goes on with the same list.
    if (/[；;]/.test(text[end] ?? '') || within(references, rest).some(({ kind }) => kind === 'marker')) return [];
    const parts = within(statements, rest);
    if (parts.length === 0 || !parts.every((part) => part.calculation)) return [];
    return [{ head: amount, parts: parts.map((part) => part.amount), span: { start: span.start, end } }];
  });
};
