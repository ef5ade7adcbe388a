import * as z from 'zod/mini';
import { memoize } from '../../memoize';
import type { Declaration, FamilyId, IndicatorColumnRole, Term } from '../declaration';
import signsData from './signs.json';

/** What is particular to one table family: how well a table that has been read matches it. */
export interface Family {
  readonly id: FamilyId;
  /** 0 when it cannot be this family; the family with the highest sum of signs is the table's. */
  fit(declaration: Declaration): number;
}

/** How many of the signs hold. */
export const signs = (...held: readonly boolean[]): number => held.filter(Boolean).length;

export const columnRoles = memoize(
  (declaration: Declaration): ReadonlySet<IndicatorColumnRole> =>
    new Set(declaration.indicatorRegion?.columns.map((column) => column.role)),
);

export const targetTerms = memoize(
  (declaration: Declaration): ReadonlySet<Term> =>
    new Set(declaration.indicatorRegion?.columns.filter((c) => c.role === 'target').map((c) => c.term)),
);

export const fundTerms = memoize(
  (declaration: Declaration): ReadonlySet<Term> =>
    new Set(declaration.funds.flatMap((block) => block.columns.map((column) => column.term))),
);

/** One a line, each after a line break. */
const labelsOf = memoize((declaration: Declaration): string =>
  [
    ...declaration.header.map((field) => field.label.value),
    ...declaration.funds
      .flatMap((block) => [...block.labels, ...block.lines.map((line) => line.label)])
      .map((l) => l.value),
    ...(declaration.indicatorRegion?.columns.map((column) => column.label) ?? []),
  ]
    .map((label) => `\n${label.replace(/\s/g, '')}`)
    .join(''),
);

const said = z.record(
  z.string(),
  z.object({ source: z.string().check(z.minLength(1)), words: z.array(z.string()).check(z.minLength(1)) }),
);
/** Words by which forms are told apart; one with ^ before it stands at the beginning, after a line break. */
const words = new Map(
  Object.entries(said.parse(signsData)).map(([sign, { words }]) => [
    sign,
    words.map((word) => word.replace('^', '\n')),
  ]),
);

type Sign = keyof typeof signsData;

const holds = (text: string, sign: Sign): boolean => words.get(sign)!.some((word) => text.includes(word));

/** Whether a label of the head, the money or the columns says so. */
export const labelled = (declaration: Declaration, sign: Sign): boolean => holds(labelsOf(declaration), sign);

export const titled = ({ title }: Declaration, sign: Sign): boolean =>
  holds(`\n${title?.value.replaceAll('\n', ' ') ?? ''}`, sign);

/** Operator, number and unit in columns of their own. */
export const isSplit = (declaration: Declaration): boolean => {
  const roles = columnRoles(declaration);
  return roles.has('unit') && roles.has('operator');
};

export const level1s = memoize(
  (declaration: Declaration): ReadonlySet<string> =>
    new Set(declaration.categories.flatMap((category) => category.level1?.value ?? [])),
);
