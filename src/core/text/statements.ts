import { amountOf, type StatedAmount } from './amounts';
import { findCalculations, type Calculation } from './calculation';
import type { Span } from './normalise';
import { findNumbers, type Quantity, type Reference } from './quantities';
import { sideWords, totalWords } from './phrases';

/** Money that a text states on its own: plain amounts, and a calculation as a whole by its result. */
export interface Statement {
  readonly amount: StatedAmount;
  readonly span: Span;
  /** Undefined for a plain amount. */
  readonly calculation: Calculation | undefined;
  /** 共计, 合计 … stand right before it. */
  readonly isTotal: boolean;
}

/** A text with everything that calculation rules ask about, read once. */
export interface Reading {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly references: readonly Reference[];
  readonly calculations: readonly Calculation[];
  readonly statements: readonly Statement[];
}

const totalWord = new RegExp(`(?:${totalWords}需?|计|总(?:金?额|投资|投入|预算))(?:${sideWords}|金额)?(?:为|是|约)?$`);

export const saysTotal = (quantity: Quantity): boolean => totalWord.test(quantity.before);

export function readText(text: string): Reading {
  const numbers = findNumbers(text);
  const { quantities, references } = numbers;
  const calculations = findCalculations(text, numbers);
  const statements: Statement[] = [];
  let c = 0;
  for (const quantity of quantities) {
    while (c < calculations.length && calculations[c]!.span.end < quantity.span.end) c++;
    const calculation = calculations[c];
    const inside = calculation !== undefined && quantity.span.start >= calculation.span.start;
    if (inside && calculation.result !== quantity) continue;
    const amount = amountOf(inside ? { ...quantity, before: '' } : quantity);
    if (!amount) continue;
    const last = statements[statements.length - 1];
    // A chained result (=300000元=30万元) says the same amount again.
    if (inside && last?.calculation?.span.start === calculation.span.start) statements.pop();
    statements.push({
      amount,
      span: inside ? calculation.span : quantity.span,
      calculation: inside ? calculation : undefined,
      isTotal: saysTotal(quantity),
    });
  }
  return { text, quantities, references, calculations, statements };
}
