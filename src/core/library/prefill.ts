import { Big } from 'big.js';
import type { Declaration, FundBlock, FundLine } from '../declaration/declaration';
import type { MoneyUnit } from '../text/money';
import { compact } from '../declaration/labels/normalise';
import type { Block, Placeholder } from './block';
import { inUnit, type Answers } from './fill';

/** The table's money unit: what it states, else what its funds are in, else 万元. */
export const moneyUnitOf = (declaration: Declaration): MoneyUnit =>
  declaration.unit?.value ?? declaration.funds.find((block) => block.unit)?.unit?.value ?? '万元';

const isAnnual = (term: string): boolean => term === 'annual' || term === 'budget';

function annualTotal(block: FundBlock): { readonly value: Big; readonly unit: MoneyUnit } | undefined {
  const total = block.lines.find((line: FundLine) => line.role === 'total');
  const index = block.columns.findIndex((column) => isAnnual(column.term));
  const amount = total?.amounts[index];
  const unit = amount?.unit ?? block.columns[index]?.unit ?? block.unit?.value;
  return amount?.value && unit ? { value: amount.value, unit } : undefined;
}

/** The year's money in 万元, where the table says it and it is more than nothing. */
function budget(declaration: Declaration): string | undefined {
  const total = declaration.funds
    .filter(({ kind }) => kind === 'income')
    .map(annualTotal)
    .find((t) => t !== undefined);
  return total?.value.gt(0) ? inUnit(total.value.toFixed(), total.unit, '万元') : undefined;
}

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
      const value = placeholder.from === 'annualTotal' ? budget(declaration) : besides(text, placeholder);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
