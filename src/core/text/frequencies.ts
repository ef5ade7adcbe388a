import { factorsOf, type Calculation } from './calculation';
import { within, type Span } from './normalise';
import type { Quantity } from './quantities';
import { sentenceAround } from './sentences';
import type { Reading } from './statements';

/** "培训每年2次，12500元×2次=25000元": a frequency and the factor that repeats it. */
export interface Frequency {
  readonly stated: Quantity;
  readonly factor: Quantity;
  readonly calculation: Calculation;
  readonly span: Span;
}

const perYear = /(?:每年|全年|年度?内|一年)[^\d]{0,6}$/;
const occasions = /^(?:次|期|场|场次|班|班次|批|轮)$/;

/** Frequencies stated in the clause before a calculation that has exactly one factor of that unit. */
export function findFrequencies(reading: Reading): Frequency[] {
  return reading.calculations.flatMap((calculation): Frequency[] => {
    const sentence = sentenceAround(reading.text, calculation.span);
    const before = within(reading.quantities, { start: sentence.start, end: calculation.span.start });
    const stated = before[before.length - 1];
    if (!stated || stated.operator || !occasions.test(stated.unit) || !perYear.test(stated.before)) return [];
    const factors = factorsOf(calculation.expression).filter((f) => f.unit === stated.unit);
    return factors.length === 1
      ? [{ stated, factor: factors[0]!, calculation, span: { start: stated.span.start, end: calculation.span.end } }]
      : [];
  });
}
