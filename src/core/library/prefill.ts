import type { Big } from 'big.js';
import type { Declaration, Term } from '../declaration/declaration';
import { budgetsOf } from '../money/cost-rows';
import type { MoneyUnit } from '../text/money';
import { compactLabel } from '../declaration/labels/normalise';
import type { Block, Placeholder } from './block';
import { halfKey, midtermKey, YEARS, type Answers } from './fill';

/** Years a midterm goal may cover. */
const LONGEST_TERM: readonly number[] = [2, 3, 4, 5];

/** The table's money unit: what it states, else what its funds are in, else 万元. */
export const moneyUnitOf = (declaration: Declaration): MoneyUnit =>
  declaration.unit?.value ?? declaration.funds.find((block) => block.unit)?.unit?.value ?? '万元';

/** The money of a term in 万元, as the rules read it; undefined where the table says nothing of it. */
function budget(declaration: Declaration, term: Term): Big | undefined {
  const budgets = budgetsOf(declaration, term).filter(({ yuan }) => yuan.gt(0));
  const income = budgets.find(({ cell }) => cell.block.kind === 'income') ?? budgets[0];
  return income?.yuan.div(10_000);
}

const years = (annual: Big | undefined, midterm: Big | undefined): string | undefined => {
  const ratio = annual && midterm?.div(annual);
  return ratio && LONGEST_TERM.includes(Number(ratio)) ? ratio.toFixed() : undefined;
};

/** What a placeholder for the year's money is answered with, and what goes with it for the other terms. */
function moneyAnswers(key: string, declaration: Declaration): Record<string, string> {
  const [annual, half, midterm] = (['annual', 'half', 'midterm'] as const).map((term) => budget(declaration, term));
  if (!annual) return {};
  return {
    [key]: annual.toFixed(),
    // More than the year has cannot be meant.
    ...(half?.lte(annual) && { [halfKey(key)]: half.toFixed() }),
    ...(midterm?.gt(annual) && { [midtermKey(key)]: midterm.toFixed() }),
  };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The one figure that stands beside one of the words, in the right unit; undefined when there are several or none. */
function besides(text: string, { nouns = [], unit }: Placeholder): string | undefined {
  const units = unit === '人' ? '人(?!次)|名' : escape(unit.replace(/[（(][^]*$/, ''));
  const figures = new Set<string>();
  for (const noun of nouns) {
    const before = new RegExp(`(\\d{1,12}(?:\\.\\d{1,9})?)(?:${units})(?:的)?${escape(noun)}`, 'g');
    const after = new RegExp(
      `${escape(noun)}(?:人数|数量|数|约|共|达到|不少于|≥){0,2}(\\d+(?:\\.\\d+)?)(?:${units})`,
      'g',
    );
    for (const pattern of [before, after]) for (const match of text.matchAll(pattern)) figures.add(match[1]!);
  }
  return figures.size === 1 ? [...figures][0] : undefined;
}

/** What the table already says about a block's placeholders; nothing where it is not plain. */
export function prefill(block: Block, declaration: Declaration): Answers {
  const texts = [...declaration.goals.map((goal) => goal.text), ...declaration.narratives.map((n) => n.text)];
  const text = compactLabel(texts.map(({ value }) => value).join('\n'));
  const known = Object.entries(block.placeholders).map(([key, placeholder]): Answers => {
    if (placeholder.from === 'annualTotal') return moneyAnswers(key, declaration);
    const value = besides(text, placeholder);
    return value === undefined ? {} : { [key]: value };
  });
  const term = years(budget(declaration, 'annual'), budget(declaration, 'midterm'));
  return Object.assign({}, ...known, term === undefined ? {} : { [YEARS]: term }) as Answers;
}
