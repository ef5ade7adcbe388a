import type { Big } from 'big.js';
import type { Declaration, Term } from '../declaration/declaration';
import { compactLabel } from '../declaration/labels/normalise';
import { budgetOf } from '../money/budgets';
import type { Range } from '../sheet/address';
import { unitFactor } from '../text/money';
import type { Block, Placeholder } from './block';
import { SUBJECT, subjectFound } from './subject';
import { halfKey, midtermKey, YEARS, type Answers } from './fill';
import { saysEarlier } from '../text/phrases';

/** What the table says of a placeholder, and where. */
export interface Found {
  readonly value: string;
  readonly cell: Range;
}

/** Years a project may take, told by its whole money over the year's. */
const TERMS: readonly number[] = [1, 2, 3, 4, 5];

interface Budget {
  /** In 万元. */
  readonly amount: Big;
  readonly cell: Range;
}

/** The money of a term, as the rules read it; undefined where the table says nothing of it, or no unit. */
function budget(declaration: Declaration, term: Term): Budget | undefined {
  const found = budgetOf(declaration, term);
  return found?.yuan.gt(0) ? { amount: found.yuan.div(unitFactor('万元', '元')), cell: found.cell.cell } : undefined;
}

const years = (annual: Budget | undefined, midterm: Budget | undefined): string | undefined => {
  const ratio = annual && midterm?.amount.div(annual.amount);
  return ratio && TERMS.includes(Number(ratio)) ? ratio.toFixed() : undefined;
};

/** What a placeholder for the project's whole money is answered with, and what goes with it for the other terms. */
function moneyAnswers(key: string, declaration: Declaration): Record<string, Found> {
  const [annual, half, midterm] = (['annual', 'half', 'midterm'] as const).map((term) => budget(declaration, term));
  if (!annual) return {};
  const found = ({ amount, cell }: Budget): Found => ({ value: amount.toFixed(), cell });
  return {
    [key]: found(annual),
    // More than the year has cannot be meant.
    ...(half?.amount.lte(annual.amount) && { [halfKey(key)]: found(half) }),
    ...(midterm?.amount.gte(annual.amount) && { [midtermKey(key)]: found(midterm) }),
  };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The figures of a text that stand beside one of the words, in the right unit, in a clause that speaks of the same. */
function besides(text: string, { nouns = [], verbs = [], unit }: Placeholder): string[] {
  const units = unit === '人' ? '人(?!次)|名' : escape(unit.replace(/[（(][^]*$/, ''));
  const clauses = text
    .split(/[，。；;！\n]/)
    .map(compactLabel)
    .filter(
      (clause) => !saysEarlier.test(clause) && (verbs.length === 0 || verbs.some((verb) => clause.includes(verb))),
    );
  const patterns = nouns.flatMap((noun) => [
    new RegExp(`(\\d{1,12}(?:\\.\\d{1,9})?)(?:${units})(?:的)?${escape(noun)}`, 'g'),
    new RegExp(`${escape(noun)}(?:人数|数量|数|约|共|达到|不少于|≥){0,2}(\\d{1,12}(?:\\.\\d{1,9})?)(?:${units})`, 'g'),
  ]);
  return clauses.flatMap((clause) =>
    patterns.flatMap((pattern) => [...clause.matchAll(pattern)].map((match) => match[1]!)),
  );
}

/** The one figure that the table's texts give; undefined when there are several or none. */
function figureIn(declaration: Declaration, placeholder: Placeholder): Found | undefined {
  const texts = [...declaration.goals, ...declaration.narratives].map(({ text }) => text);
  const found = texts.flatMap(({ value: text, cell }) =>
    besides(text, placeholder).map((value): Found => ({ value, cell })),
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

/** What the table says about a block's placeholders, with the cells that say it; nothing where it is not plain. */
export function foundIn(block: Block, declaration: Declaration): Readonly<Record<string, Found>> {
  const known = Object.entries(block.placeholders).map(([key, placeholder]): Record<string, Found> => {
    if (placeholder.from === 'annualTotal') return moneyAnswers(key, declaration);
    const found = figureIn(declaration, placeholder);
    return found === undefined ? {} : { [key]: found };
  });
  const midterm = budget(declaration, 'midterm');
  const term = years(budget(declaration, 'annual'), midterm);
  const subject = subjectFound(block, declaration);
  return Object.assign(
    {},
    ...known,
    term && midterm ? { [YEARS]: { value: term, cell: midterm.cell } } : {},
    subject ? { [SUBJECT]: subject } : {},
  ) as Record<string, Found>;
}

/** The same as answers. */
export const prefill = (block: Block, declaration: Declaration): Answers =>
  Object.fromEntries(Object.entries(foundIn(block, declaration)).map(([key, { value }]) => [key, value]));
