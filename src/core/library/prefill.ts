import { Big } from 'big.js';
import type { Declaration, FundBlock, FundLine } from '../declaration/declaration';
import type { MoneyUnit } from '../text/money';
import { compact } from '../declaration/labels/normalise';
import type { Block, Placeholder } from './block';
import { halfKey, inUnit, type Answers } from './fill';

/** The table's money unit: what it states, else what its funds are in, else 万元. */
export const moneyUnitOf = (declaration: Declaration): MoneyUnit =>
  declaration.unit?.value ?? declaration.funds.find((block) => block.unit)?.unit?.value ?? '万元';

const isAnnual = (term: string): boolean => term === 'annual' || term === 'budget';

const linesOf = (lines: readonly FundLine[]): FundLine[] => lines.flatMap((line) => [line, ...linesOf(line.children)]);

/** What the year has of a line, where that is more than nothing. */
function annualAmount(block: FundBlock, role: FundLine['role']): string | undefined {
  const index = block.columns.findIndex((column) => isAnnual(column.term));
  const amount = linesOf(block.lines).find((line) => line.role === role)?.amounts[index];
  const unit = amount?.unit ?? block.columns[index]?.unit ?? block.unit?.value;
  return amount?.value?.gt(0) && unit ? inUnit(amount.value.toFixed(), unit, '万元') : undefined;
}

/** The year's money in 万元: the total, or the fiscal money of a form whose total is not filled in yet. */
function budget(declaration: Declaration): string | undefined {
  const income = declaration.funds.filter(({ kind }) => kind === 'income');
  const amounts = (['total', 'fiscal'] as const).flatMap((role) => income.map((block) => annualAmount(block, role)));
  return amounts.find((amount) => amount !== undefined);
}

/** What a block gives for the half year in 万元: its total, or all of its lines together. */
function halfAmount(block: FundBlock): string | undefined {
  const column = block.columns.findIndex(({ term }) => term === 'half');
  if (column < 0) return undefined;
  const total = block.lines.filter(({ role }) => role === 'total');
  const amounts = (total.length > 0 ? total : block.lines).map(({ amounts: row }) => {
    const amount = row[column];
    const unit = amount?.unit ?? block.columns[column]?.unit ?? block.unit?.value;
    return amount?.value && unit ? new Big(inUnit(amount.value.toFixed(), unit, '万元')) : undefined;
  });
  const sum = amounts.reduce((a, b) => (a && b ? a.plus(b) : undefined), new Big(0));
  return sum?.gt(0) ? sum.toFixed() : undefined;
}

const halfBudget = ({ funds }: Declaration): string | undefined =>
  funds.map(halfAmount).find((amount) => amount !== undefined);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The one figure that stands beside one of the words, in the right unit; undefined when there are several or none. */
function besides(text: string, { nouns = [], unit }: Placeholder): string | undefined {
  const units = unit === '人' ? '人(?!次)|名' : escape(unit.replace(/[（(].*$/, ''));
  const figures = new Set<string>();
  for (const noun of nouns) {
    const before = new RegExp(`(\\d+(?:\\.\\d+)?)(?:${units})(?:的)?${escape(noun)}`, 'g');
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
  const text = compact(texts.map(({ value }) => value).join('\n'));
  return Object.fromEntries(
    Object.entries(block.placeholders).flatMap(([key, placeholder]) => {
      if (placeholder.from !== 'annualTotal') {
        const value = besides(text, placeholder);
        return value === undefined ? [] : [[key, value] as const];
      }
      const answers = [[key, budget(declaration)] as const, [halfKey(key), halfBudget(declaration)] as const];
      return answers.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    }),
  );
}
