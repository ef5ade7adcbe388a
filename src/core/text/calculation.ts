import { tokenise, type Token } from './calculation-tokens';
import type { Expression, Operation } from './calculation-value';
import { findNumbers, type Numbers, type Quantity } from './quantities';
import type { Span } from './normalise';

/** An arithmetic expression with its stated result: 550元×6次/月×12月=39600元. */
export interface Calculation {
  readonly expression: Expression;
  readonly result: Quantity;
  readonly span: Span;
}

/** Longer chains are no sums of a budget text; the limit keeps the search linear. */
const maxTokens = 60;
const maxDepth = 4;
const maxWords = 14;

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  readonly end: number;
}

const skipWords = (cursor: Cursor): void => {
  const token = cursor.tokens[cursor.at];
  if (token?.kind === 'words' && token.span.end - token.span.start <= maxWords) cursor.at++;
};

function parseFactor(cursor: Cursor, depth: number): Expression | undefined {
  if (cursor.at >= cursor.end) return undefined;
  const token = cursor.tokens[cursor.at];
  if (token?.kind === 'number') {
    cursor.at++;
    return { kind: 'number', quantity: token.quantity };
  }
  if (token?.kind !== 'open' || depth >= maxDepth) return undefined;
  cursor.at++;
  skipWords(cursor);
  const inner = parseSum(cursor, depth + 1);
  if (!inner || cursor.tokens[cursor.at]?.kind !== 'close') return undefined;
  cursor.at++;
  return inner;
}

type Parse = (cursor: Cursor, depth: number) => Expression | undefined;

/** operand (operator operand)*, with words allowed around the operators: 150名协勤人员×每人1000元. */
function parseChain(operations: readonly Operation[], operand: Parse): Parse {
  return (cursor, depth) => {
    let left = operand(cursor, depth);
    while (left) {
      const mark = cursor.at;
      skipWords(cursor);
      const token = cursor.tokens[cursor.at];
      if (token?.kind !== 'operation' || !operations.includes(token.operation)) {
        cursor.at = mark;
        return left;
      }
      cursor.at++;
      skipWords(cursor);
      const right = operand(cursor, depth);
      if (!right) return undefined;
      left = { kind: 'operation', operation: token.operation, left, right };
    }
    return undefined;
  };
}

const parseProduct = parseChain(['×', '÷'], parseFactor);
const parseSum = parseChain(['+', '-'], parseProduct);

const skipToEquals = (cursor: Cursor): boolean => {
  skipWords(cursor);
  if (cursor.tokens[cursor.at]?.kind !== 'equals') return false;
  cursor.at++;
  skipWords(cursor);
  return true;
};

/** Something unread is multiplied in front (参训率×20人×100元, 3天150元×20人): what follows is no whole expression. */
function continuesBefore(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const operator = previous?.kind === 'words' ? tokens[at - 2] : previous;
  return previous?.kind === 'number' || operator?.kind === 'operation';
}

/** The right side goes on (2×15=6×5=30): it is no printed result. */
function continuesAfter({ tokens, at }: Cursor): boolean {
  const next = tokens[at + 1];
  const operator = next?.kind === 'words' ? tokens[at + 2] : next;
  return operator?.kind === 'operation';
}

/** The calculations that start at one token, and the token after them: 200人×1500元=300000元=30万元 states two. */
function calculationsAt(tokens: readonly Token[], at: number): { found: Calculation[]; next: number } {
  const start = tokens[at]!;
  const none = { found: [], next: at + 1 };
  if (continuesBefore(tokens, at)) return none;
  if (start.kind !== 'number' && start.kind !== 'open') return none;
  const cursor: Cursor = { tokens, at, end: Math.min(tokens.length, at + maxTokens) };
  let left = parseSum(cursor, 0);
  if (left?.kind !== 'operation') return none;
  const found: Calculation[] = [];
  let next = at + 1;
  while (skipToEquals(cursor)) {
    const result = tokens[cursor.at];
    if (result?.kind !== 'number' || continuesAfter(cursor)) break;
    found.push({ expression: left, result: result.quantity, span: { start: start.span.start, end: result.span.end } });
    left = { kind: 'number', quantity: result.quantity };
    cursor.at++;
    next = cursor.at;
  }
  return { found, next };
}

/** The expressions of a text that state their result, in order; linear in the text's length. */
export function findCalculations(text: string, numbers: Numbers = findNumbers(text)): Calculation[] {
  if (!/[=＝]/.test(text)) return [];
  if (numbers.quantities.length < 2 || !/[=＝]/.test(text)) return [];
  const tokens = tokenise(text, numbers);
  const all: Calculation[] = [];
  for (let i = 0; i < tokens.length;) {
    const { found, next } = calculationsAt(tokens, i);
    all.push(...found);
    i = next;
  }
  return all;
}

/** Every quantity of an expression, in order. */
export function factorsOf(expression: Expression): Quantity[] {
  return expression.kind === 'number'
    ? [expression.quantity]
    : [...factorsOf(expression.left), ...factorsOf(expression.right)];
}
